import LonghandCompiler
import LonghandSource

/// Places that the story may go to.
extension CompletionItems {
  func targets() -> [CompletionItem] {
    guard let view else { return Self.endings }
    let script = view.script
    let here = flow
    let knot = Self.knot(of: here, script)
    var items = Self.endings
    for id in script.flows.ids where id != Script.story && script.flows[id].kind != .function {
      let isNear = script.flows[id].parent == knot && knot != Script.story
      if script.flows[id].parent == Script.story || isNear {
        items.append(item(for: id, script.names[script.flows[id].name], rank: isNear ? 1 : 3))
      } else {
        items.append(item(for: id, script.fullPath(of: id), rank: 6))
      }
    }
    return items + labels(near: knot, in: view) + targetVariables(in: here, view)
  }

  private static let endings = [
    CompletionItem(label: "END", kind: .keyword, detail: "the story ends here", rank: 7),
    CompletionItem(label: "DONE", kind: .keyword, detail: "this part ends here", rank: 7),
  ]

  func item(for id: FlowID, _ label: String, rank: Int) -> CompletionItem {
    let kind = view?.script.flows[id].kind
    return CompletionItem(
      label: label, kind: kind == .function ? .function : kind == .stitch ? .stitch : .knot, rank: rank,
      symbol: .flow(id), isUnfinished: true)
  }

  /// The labels of a story, those of a knot by their own names.
  func labels(near knot: FlowID, in view: StoryView) -> [CompletionItem] {
    let script = view.script
    return script.labelledPoints.compactMap { point in
      guard let label = script.label(of: point) else { return nil }
      let owner = script.flow(of: point)
      let isNear = owner == knot || script.flows[owner].parent == knot && knot != Script.story
      let path = isNear ? script.names[label.name] : script.fullPath(of: point) ?? script.names[label.name]
      return CompletionItem(
        label: path, kind: .label,
        detail: "label in \(owner == Script.story ? "the story" : script.fullPath(of: owner))",
        rank: isNear ? 2 : 6, symbol: .label(point))
    }
  }

  /// The knot that a flow lies in, or the flow itself.
  static func knot(of flow: FlowID, _ script: Script) -> FlowID {
    let isStitch = script.flows[flow].kind == .stitch && script.flows[flow].parent != Script.story
    return isStitch ? script.flows[flow].parent : flow
  }

  /// Parameters and variables that hold divert targets (ink §104, ink §105).
  private func targetVariables(in flow: FlowID, _ view: StoryView) -> [CompletionItem] {
    let script = view.script
    func isTarget(_ value: ExpressionID) -> Bool {
      if case .divertTarget = script.expressions[value].kind { return true }
      return false
    }
    func item(_ name: NameID, _ symbol: StorySymbol, rank: Int) -> CompletionItem {
      CompletionItem(
        label: script.names[name], kind: .variable, detail: "divert target", rank: rank, symbol: symbol)
    }
    let parameters = script.flows[flow].parameters.indices.filter { script.parameters[$0].isDivertTarget }.map {
      item(script.parameters[$0].name, .parameter(ScriptID(index: Int32($0))), rank: 0)
    }
    let temporaries = script.temporaries.ids.filter {
      script.temporaries[$0].flow == flow && isTarget(script.temporaries[$0].value)
    }.map { item(script.temporaries[$0].name, .temporary($0), rank: 0) }
    let variables = script.variables.ids.filter { isTarget(script.variables[$0].value) }.map {
      item(script.variables[$0].name, .variable($0), rank: 4)
    }
    return parameters + temporaries + variables
  }
}
