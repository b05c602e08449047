import LonghandCompiler
import LonghandRuntime
import LonghandSource

/// `textDocument/completion`: what may be written at a place. In prose it is quiet.
enum Completions {
  /// More items than this are not sent at once.
  private static let most = 500

  static let handler = RequestHandler(
    "textDocument/completion", needs: .someStory,
    capability: (
      "completionProvider",
      ["triggerCharacters": [">", "-", "{", "~", "#", "(", ".", " ", "/"], "resolveProvider": true]
    )
  ) { (context) throws(ResponseError) in
    let document = try context.document
    let offset = try context.offset(in: document.file)
    let place = CompletionPlace(document.file, at: offset, tree: document.tree)
    guard opens(place, context.parameters["context"]) else { return .null }
    let collector = CompletionItems(context, document, offset)
    let items = collector.items(at: place).filter { $0.fits(place.typed) }
    let first = CompletionItem.first(most, of: items).map { collector.finished($0) }
    let range = SourceRange(file: .root, start: place.start, end: offset)
    let typed = document.file.json(range, context.server.encoding)
    let shown = first.map { json($0, range: typed, view: collector.view, context: context) }
    return ["isIncomplete": .boolean(items.count > most), "items": .array(shown)]
  }

  /// `completionItem/resolve`: the words about one of them.
  static let resolver = RequestHandler("completionItem/resolve", needs: .nothing) { (context) throws(ResponseError) in
    let item = context.parameters
    guard let path = item[["data", "path"]]?.words, let start = item[["data", "start"]]?.number,
      let place = RequestContext(server: context.server, parameters: .null, path: path).place,
      let declared = item[["data", "file"]]?.words, let file = place.view.snapshot.file(at: declared),
      let occurrence = place.view.occurrence(at: UInt32(clamping: start), in: file)
    else { return item }
    let words = HoverWords(place.view).words(about: occurrence.symbol)
    return item.with("documentation", context.server.client.documentation(words, in: .completion))
  }

  /// Whether the character that asked can begin something here; a blank does so only behind an arrow and the like.
  private static func opens(_ place: CompletionPlace, _ context: JSONValue?) -> Bool {
    guard context?["triggerKind"]?.number == 2, let character = context?["triggerCharacter"]?.words else { return true }
    switch (character, place.kind) {
    case (_, .nothing): return false
    case (" ", .target), (" ", .poles), (" ", .logic), (" ", .file), (" ", .persona), (" ", .directive), (" ", .rule):
      return true
    case (" ", _): return false
    case ("-", _): return false
    case ("/", .file): return true
    case ("/", _): return false
    case (_, .statement), (_, .trait): return false
    default: return true
    }
  }

  private static func json(
    _ item: CompletionItem, range: JSONValue, view: StoryView?, context: RequestContext
  ) -> JSONValue {
    let hasSnippets = context.server.client.hasSnippets
    let insertion = item.insertion.map { hasSnippets ? $0 : withoutPlaceholders($0) } ?? item.label
    return .record([
      "label": .words(item.label), "kind": JSONValue(item.kind.rawValue), "detail": item.detail.map { .words($0) },
      "documentation": item.documentation.map { context.server.client.documentation($0, in: .completion) },
      "sortText": .words("\(item.rank)\(item.label)"), "filterText": .words(item.label),
      "insertTextFormat": hasSnippets && item.insertion != nil ? 2 : 1,
      "textEdit": ["range": range, "newText": .words(insertion)], "data": data(item, view, context),
    ])
  }

  private static func data(_ item: CompletionItem, _ view: StoryView?, _ context: RequestContext) -> JSONValue? {
    guard let symbol = item.symbol, let view, let range = view.script.declaration(of: symbol) else { return nil }
    return [
      "path": .words(context.path), "file": .words(view.snapshot.path(of: range)), "start": JSONValue(Int(range.start)),
    ]
  }

  /// A snippet as plain text: `${1:words}` becomes its words, `$0` nothing.
  static func withoutPlaceholders(_ snippet: String) -> String {
    var result = ""
    var rest = snippet[...]
    while let dollar = rest.firstIndex(of: "$") {
      result += rest[..<dollar]
      rest = rest[rest.index(after: dollar)...]
      if rest.first == "{", let colon = rest.firstIndex(of: ":"), let close = rest.firstIndex(of: "}"), colon < close {
        result += rest[rest.index(after: colon)..<close]
        rest = rest[rest.index(after: close)...]
      } else {
        rest = rest.drop { $0.isNumber }
      }
    }
    return result + rest
  }
}
