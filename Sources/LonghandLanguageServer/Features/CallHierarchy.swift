import LonghandCompiler
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// `textDocument/prepareCallHierarchy` and its calls: the ways into a knot, stitch or function, and out of it.
enum CallHierarchy {
  static let preparation = RequestHandler(
    "textDocument/prepareCallHierarchy", needs: .story, capability: ("callHierarchyProvider", true)
  ) { (context) throws(ResponseError) in
    guard let (view, file) = context.place else { return .null }
    let offset = try context.offset(in: view.snapshot.file(file))
    var flow = view.flow(at: offset, in: file)
    if let occurrence = view.occurrence(at: offset, in: file), case .flow(let named) = occurrence.symbol {
      flow = named
    }
    return [item(for: flow, view, context)]
  }

  static let incoming = RequestHandler("callHierarchy/incomingCalls", needs: .story) {
    (context) throws(ResponseError) in
    guard let (flow, view) = asked(context) else { return .null }
    return .array(
      grouped(KnotWays(view).into(flow)).map { other, ranges in
        ["from": item(for: other, view, context), "fromRanges": .array(ranges.map { context.json($0, in: view) })]
      })
  }

  static let outgoing = RequestHandler("callHierarchy/outgoingCalls", needs: .story) {
    (context) throws(ResponseError) in
    guard let (flow, view) = asked(context) else { return .null }
    return .array(
      grouped(KnotWays(view).out(of: flow)).map { other, ranges in
        ["to": item(for: other, view, context), "fromRanges": .array(ranges.map { context.json($0, in: view) })]
      })
  }

  /// The ways by the flow at the other end, whatever takes the story along.
  private static func grouped(_ ways: [KnotWays.Way]) -> [(FlowID, [SourceRange])] {
    ways.reduce(into: []) { groups, way in
      if let index = groups.firstIndex(where: { $0.0 == way.flow }) {
        groups[index].1 += way.ranges
      } else {
        groups.append((way.flow, way.ranges))
      }
    }
  }

  private static func item(for flow: FlowID, _ view: StoryView, _ context: RequestContext) -> JSONValue {
    let script = view.script
    let isStory = flow == Script.story
    let name = script.flows[flow].nameRange
    let whole = view.node(of: flow)?.trimmedRange ?? name
    let kind: OutlineSymbol.Kind =
      script.flows[flow].kind == .function ? .function : script.flows[flow].kind == .stitch ? .stitch : .knot
    return [
      "name": .words(isStory ? "(beginning)" : script.fullPath(of: flow)), "kind": JSONValue(kind.rawValue),
      "detail": .words(SymbolWords(view).kind(of: .flow(flow))),
      "uri": .words(context.server.uri(of: view.snapshot.path(of: name))), "range": context.json(whole, in: view),
      "selectionRange": context.json(name, in: view),
      "data": .words(isStory ? "" : script.fullPath(of: flow)),
    ]
  }

  /// The flow of the item that the parameters hold.
  private static func asked(_ context: RequestContext) -> (FlowID, StoryView)? {
    guard let (view, _) = context.place, let path = context.parameters[["item", "data"]]?.words else { return nil }
    if path.isEmpty { return (Script.story, view) }
    return view.script.flows.ids.first { $0 != Script.story && view.script.fullPath(of: $0) == path }.map { ($0, view) }
  }
}
