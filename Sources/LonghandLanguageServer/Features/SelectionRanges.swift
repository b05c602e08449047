import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// `textDocument/selectionRange`: what is selected when a selection grows: a name, its path, the expression, the line,
/// the stitch, the knot, the file.
enum SelectionRanges {
  static let handler = RequestHandler(
    "textDocument/selectionRange", needs: .nothing, capability: ("selectionRangeProvider", true)
  ) { (context) throws(ResponseError) in
    let document = try context.document
    guard let positions = context.parameters["positions"]?.items else { throw .missing("positions") }
    let encoding = context.server.encoding
    return .array(
      positions.map { json in
        let position = TextPosition(json) ?? TextPosition(line: 0, character: 0)
        let offset = document.file.offset(at: position, encoding)
        return ranges(at: offset, in: document.tree).reduce(JSONValue.null) { parent, range in
          .record(["range": document.file.json(range, encoding), "parent": parent == .null ? nil : parent])
        }
      })
  }

  /// The ranges around a byte, the outermost first, each smaller than the one before.
  private static func ranges(at offset: UInt32, in tree: SyntaxTree) -> [SourceRange] {
    var ranges = [tree.root.range]
    for node in NodePath.nodes(at: offset, in: tree) {
      for range in [node.range, node.trimmedRange] where range.start <= offset && offset <= range.end {
        if let last = ranges.last, range != last, last.start <= range.start, range.end <= last.end {
          ranges.append(range)
        }
      }
    }
    if let word = word(at: offset, in: tree.source), let last = ranges.last, word != last,
      last.start <= word.start, word.end <= last.end
    {
      ranges.append(word)
    }
    return ranges
  }

  /// The word of prose at a byte.
  private static func word(at offset: UInt32, in file: SourceFile) -> SourceRange? {
    var (start, end) = (Int(offset), Int(offset))
    while start > 0, LineBeforeCursor.isInName(file.bytes[start - 1]) { start -= 1 }
    while end < file.bytes.count, LineBeforeCursor.isInName(file.bytes[end]) { end += 1 }
    return start < end ? SourceRange(file: file.id, start: UInt32(start), end: UInt32(end)) : nil
  }
}
