import LonghandRuntime
import LonghandSource

/// `textDocument/semanticTokens`: what each word of logic is, for all of a text, for a range, or as what changed.
enum SemanticTokens {
  static let whole = RequestHandler(
    "textDocument/semanticTokens/full", needs: .story,
    capability: (
      "semanticTokensProvider",
      [
        "legend": [
          "tokenTypes": .array(SemanticToken.Kind.allCases.map { .words($0.rawValue) }),
          "tokenModifiers": .array(SemanticToken.Modifiers.names.map { .words($0) }),
        ], "range": true, "full": ["delta": true],
      ]
    )
  ) { (context) throws(ResponseError) in
    let document = try context.document
    let data = data(document, context)
    let id = remember(data, document, context.server)
    return ["resultId": .words("\(id)"), "data": .array(data.map { .integer($0) })]
  }

  static let range = RequestHandler("textDocument/semanticTokens/range", needs: .story) {
    (context) throws(ResponseError) in
    let document = try context.document
    let range = try context.range(in: document.file)
    return ["data": .array(data(document, context, in: range).map { .integer($0) })]
  }

  static let changes = RequestHandler(
    "textDocument/semanticTokens/full/delta", needs: .story
  ) { (context) throws(ResponseError) in
    let document = try context.document
    let data = data(document, context)
    let known = document.sentTokens
    let id = remember(data, document, context.server)
    guard let known, context.parameters["previousResultId"]?.words == "\(known.id)" else {
      return ["resultId": .words("\(id)"), "data": .array(data.map { .integer($0) })]
    }
    return ["resultId": .words("\(id)"), "edits": .array(edits(from: known.data, to: data))]
  }

  private static func remember(_ data: [Int32], _ document: OpenDocument, _ server: LanguageServer) -> Int {
    server.resultCount += 1
    document.sentTokens = (server.resultCount, data)
    return server.resultCount
  }

  /// The one stretch that differs.
  private static func edits(from old: [Int32], to new: [Int32]) -> [JSONValue] {
    guard old != new else { return [] }
    let start = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    let kept = min(end, most)
    return [
      [
        "start": JSONValue(start), "deleteCount": JSONValue(old.count - start - kept),
        "data": .array(new[start..<(new.count - kept)].map { .integer($0) }),
      ]
    ]
  }

  /// The tokens as the protocol writes them: five numbers each, places relative to the token before.
  private static func data(
    _ document: OpenDocument, _ context: RequestContext, in range: Range<UInt32>? = nil
  ) -> [Int32] {
    let place = context.place
    let names = place.map { $0.view.occurrences[Int($0.file.number)] } ?? []
    let reader = TokenReader(document.tree, names, place?.view)
    let encoding = context.server.encoding
    var last = TextPosition(line: 0, character: 0)
    var data: [Int32] = []
    for token in reader.tokens() {
      if let range, token.range.end <= range.lowerBound || token.range.start >= range.upperBound { continue }
      let start = document.file.position(at: token.range.start, encoding)
      let end = document.file.position(at: token.range.end, encoding)
      guard start.line == end.line, end.character > start.character else { continue }
      let column = start.line == last.line ? start.character - last.character : start.character
      let numbers = [start.line - last.line, column, end.character - start.character, token.kind.number]
      data += numbers.map { Int32(clamping: $0) } + [token.modifiers.rawValue]
      last = start
    }
    return data
  }
}
