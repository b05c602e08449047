import LonghandFormat
import LonghandLint
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// `textDocument/formatting` and `rangeFormatting`: the style of `longhand format`, as `.longhand.yml` sets it.
///
/// The edits are lines: those that differ, and no others, so that a cursor elsewhere stays where it is.
enum Formatting {
  static let whole = RequestHandler(
    "textDocument/formatting", needs: .settings, capability: ("documentFormattingProvider", true)
  ) { (context) throws(ResponseError) in
    let document = try context.document
    return .array(try edits(document, context).map { json($0, document, context) })
  }

  static let range = RequestHandler(
    "textDocument/rangeFormatting", needs: .settings, capability: ("documentRangeFormattingProvider", true)
  ) { (context) throws(ResponseError) in
    let document = try context.document
    let range = try context.range(in: document.file)
    // The end of a selection that ends where a line begins does not mean that line.
    let end = max(range.upperBound, range.lowerBound + 1)
    let inside = try edits(document, context).filter { edit in
      edit.range.isEmpty
        ? range.contains(edit.range.start) : edit.range.start < end && range.lowerBound < edit.range.end
    }
    return .array(inside.map { json($0, document, context) })
  }

  private static func json(_ edit: TextEdit, _ document: OpenDocument, _ context: RequestContext) -> JSONValue {
    [
      "range": document.file.json(edit.range, context.server.encoding), "newText": .words(edit.replacement),
    ]
  }

  private static func edits(_ document: OpenDocument, _ context: RequestContext) throws(ResponseError) -> [TextEdit] {
    guard let settings = document.format else { return [] }
    // What `.longhand.yml` leaves open, the editor may say.
    let indent = settings.indent ?? context.parameters[["options", "tabSize"]]?.number ?? 4
    let style = FormatStyle(indentWidth: indent, commentWidth: settings.commentWidth)
    switch Formatter.format(document.tree, style: style) {
    case .unchanged: return []
    case .changed(let bytes): return LineEdits.edits(from: document.file, to: bytes)
    case .broken(let finding):
      let line = document.file.location(at: finding.range.start).line
      let reason = finding.diagnostic(in: document.file).message
      throw ResponseError(.requestFailed, "Nothing is formatted before line \(line) is mended: \(reason)")
    case .refused(let place):
      let line = document.file.location(at: place.start).line
      throw ResponseError(
        .requestFailed,
        "Nothing is formatted, for line \(line) would say something else then; that is a fault of the formatter.")
    }
  }
}
