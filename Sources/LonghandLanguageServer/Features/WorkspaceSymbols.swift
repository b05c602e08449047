import LonghandCompiler
import LonghandRuntime
import LonghandSource

/// `workspace/symbol`: knots, stitches, labels and declarations of all stories by a part of their names, those first
/// that fit best; of stories of the open folders of which no text is open, too.
enum WorkspaceSymbols {
  /// More than this are not sent.
  private static let most = 200

  static let handler = RequestHandler(
    "workspace/symbol", needs: .workspace, capability: ("workspaceSymbolProvider", true)
  ) { (context) throws(ResponseError) in
    let query = context.parameters["query"]?.words ?? ""
    var found: [(match: NameMatch, json: JSONValue)] = []
    var seen: Set<JSONValue> = []
    func add(_ name: String, _ kind: OutlineSymbol.Kind, _ location: @autoclosure () -> JSONValue) {
      guard let match = NameMatch(query, in: name) else { return }
      let json: JSONValue = ["name": .words(name), "kind": JSONValue(kind.rawValue), "location": location()]
      // A file that several stories include is one file.
      if seen.insert(json).inserted { found.append((match, json)) }
    }
    var paths: Set<String> = []
    for record in context.server.stories.values.sorted(by: { $0.root < $1.root }) {
      guard let view = record.view else { continue }
      paths.formUnion(view.snapshot.paths)
      for symbol in symbols(of: view.script) {
        guard let range = view.script.declaration(of: symbol), let kind = kind(of: symbol, view.script) else {
          continue
        }
        add(view.script.path(of: symbol), kind, context.location(range, in: view))
      }
    }
    for symbol in context.server.survey ?? [] where !paths.contains(symbol.path) {
      add(symbol.name, symbol.kind, ["uri": .words(context.server.uri(of: symbol.path)), "range": symbol.range])
    }
    let order = found.indices.sorted { (found[$0].match, $0) < (found[$1].match, $1) }
    return .array(order.prefix(most).map { found[$0].json })
  }

  private static func symbols(of script: Script) -> [StorySymbol] {
    var symbols: [StorySymbol] = script.flows.ids.filter { $0 != Script.story }.map { .flow($0) }
    symbols += script.labelledPoints.map { .label($0) }
    symbols += script.variables.ids.filter { !script.names[script.variables[$0].name].contains(".") }.map {
      .variable($0)
    }
    symbols += script.constants.ids.map { .constant($0) } + script.lists.ids.map { .list($0) }
    symbols += script.listItems.ids.map { .listItem($0) } + script.externals.ids.map { .external($0) }
    symbols += script.personas.ids.map { .persona($0) }
    return symbols + script.traits.ids.map { .pole(Pole(trait: $0, isHigh: true)) }
  }

  private static func kind(of symbol: StorySymbol, _ script: Script) -> OutlineSymbol.Kind? {
    switch symbol {
    case .flow(let id):
      switch script.flows[id].kind {
      case .function: .function
      case .stitch: .stitch
      case .knot, .story: .knot
      }
    case .label: .label
    case .variable: .variable
    case .constant: .constant
    case .list: .list
    case .listItem: .item
    case .external: .external
    case .persona: .persona
    case .pole: .trait
    case .temporary, .parameter, .builtIn, .personaFunction: nil
    }
  }
}

extension Script {
  /// The name of a symbol with what it belongs to.
  func path(of symbol: StorySymbol) -> String {
    switch symbol {
    case .flow(let id): fullPath(of: id)
    case .label(let point): fullPath(of: point) ?? name(of: symbol)
    case .listItem(let id): "\(names[lists[listItems[id].list].name]).\(names[listItems[id].name])"
    case .pole(let pole): spelling(of: pole)
    case .variable, .constant, .list, .external, .temporary, .parameter, .persona, .builtIn, .personaFunction:
      name(of: symbol)
    }
  }
}
