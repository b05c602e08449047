import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// `textDocument/documentSymbol`: the outline of a text by declarations, knots, stitches, labels and choices.
enum DocumentSymbols {
  static let handler = RequestHandler(
    "textDocument/documentSymbol", needs: .nothing, capability: ("documentSymbolProvider", true)
  ) { (context) throws(ResponseError) in
    let document = try context.document
    let outline = OutlineReader(document.tree).outline()
    let server = context.server
    guard server.client.hasNestedSymbols else {
      return .array(flat(outline, in: nil).map { json($0.symbol, in: $0.container, document, server) })
    }
    return .array(outline.map { json($0, document.file, server.encoding) })
  }

  private static func json(_ symbol: OutlineSymbol, _ file: SourceFile, _ encoding: PositionEncoding) -> JSONValue {
    .record([
      "name": .words(symbol.name), "detail": symbol.detail.map { .words($0) },
      "kind": JSONValue(symbol.kind.rawValue), "range": file.json(symbol.range, encoding),
      "selectionRange": file.json(symbol.nameRange, encoding),
      "children": symbol.children.isEmpty ? nil : .array(symbol.children.map { json($0, file, encoding) }),
    ])
  }

  // MARK: For clients that know no nesting

  private static func flat(
    _ symbols: [OutlineSymbol], in container: String?
  ) -> [(symbol: OutlineSymbol, container: String?)] {
    symbols.flatMap { [($0, container)] + flat($0.children, in: $0.name) }
  }

  private static func json(
    _ symbol: OutlineSymbol, in container: String?, _ document: OpenDocument, _ server: LanguageServer
  ) -> JSONValue {
    let range = document.file.json(symbol.range, server.encoding)
    return .record([
      "name": .words(symbol.name), "kind": JSONValue(symbol.kind.rawValue),
      "location": ["uri": .words(document.uri), "range": range], "containerName": container.map { .words($0) },
    ])
  }
}
