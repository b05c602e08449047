import LonghandRuntime
import LonghandSource

/// `textDocument/onTypeFormatting`: a bullet that begins a line gets as many others as its indentation asks for.
enum OnTypeFormatting {
  static let handler = RequestHandler(
    "textDocument/onTypeFormatting", needs: .nothing,
    capability: ("documentOnTypeFormattingProvider", ["firstTriggerCharacter": "*", "moreTriggerCharacter": ["+"]])
  ) { (context) throws(ResponseError) in
    let document = try context.document
    let offset = try context.offset(in: document.file)
    guard let bullet = BulletLine(document.file, at: offset), bullet.isAlone, bullet.depth == 1,
      let depth = BulletLine.depth(wantedBy: bullet, in: document.file), depth > 1
    else { return .null }
    let mark = Character(UnicodeScalar(bullet.mark))
    let words = String(repeating: "\(mark) ", count: depth - 1)
    let place = SourceRange(file: .root, start: bullet.start, end: bullet.start)
    return [["range": document.file.json(place, context.server.encoding), "newText": .words(words)]]
  }
}
