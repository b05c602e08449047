import LonghandCompiler
import LonghandSource

/// What stands behind a dot: stitches and labels, items of lists, poles of traits.
extension CompletionItems {
  func members(of path: [String], _ isTarget: Bool) -> [CompletionItem] {
    guard let view, let first = view.script.names.find(path[0]) else { return [] }
    let script = view.script
    let symbols = view.scope.symbols
    if path.count == 1, !isTarget {
      if symbols.persona(first) != nil { return poles(of: path[0]) }
      if let list = symbols.list(first) { return script.lists[list].items.indices.map { item(at: $0, script) } }
    }
    guard case .flow(let start)? = symbols.find(first, from: flow, in: script) else { return [] }
    var owner = start
    if path.count > 1 {
      guard let name = script.names.find(path[1]), let stitch = symbols.stitch(name, of: start) else { return [] }
      owner = stitch
    }
    let stitches = script.flows[owner].stitches.indices.map { FlowID(index: Int32($0)) }
    let labels = script.labelledPoints.filter { point in
      script.flow(of: point) == owner || stitches.contains(script.flow(of: point))
    }
    return stitches.map { item(for: $0, script.names[script.flows[$0].name], rank: 1) }
      + labels.compactMap { point in
        script.label(of: point).map {
          CompletionItem(label: script.names[$0.name], kind: .label, detail: "label", rank: 2, symbol: .label(point))
        }
      }
  }

  /// An item of a list, with its list where its own name does not say which one is meant.
  func item(at index: Int, _ script: Script, isQualified: Bool = false) -> CompletionItem {
    let item = script.listItems[index]
    let name = script.names[item.name]
    return CompletionItem(
      label: isQualified ? "\(script.names[script.lists[item.list].name]).\(name)" : name, kind: .item,
      detail: "\(script.names[script.lists[item.list].name]), \(item.value)", rank: 4,
      symbol: .listItem(ListItemID(index: Int32(index))))
  }

  func poles(of persona: String) -> [CompletionItem] {
    guard let view, let name = view.script.names.find(persona), let id = view.scope.symbols.persona(name) else {
      return []
    }
    let script = view.script
    return script.personas[id].traits.indices.flatMap { index -> [CompletionItem] in
      let trait = TraitID(index: Int32(index))
      let found = script.traits[trait]
      let detail = SymbolWords(view).declaration(of: .pole(Pole(trait: trait, isHigh: true)))
      let high = CompletionItem(
        label: script.names[found.high.name], kind: .trait, detail: detail, rank: 1,
        symbol: .pole(Pole(trait: trait, isHigh: true)))
      guard let low = found.low else { return [high] }
      return [
        CompletionItem(
          label: script.names[low.name], kind: .trait, detail: detail, rank: 1,
          symbol: .pole(Pole(trait: trait, isHigh: false))), high,
      ]
    }
  }

  static func withAmount(_ item: CompletionItem) -> CompletionItem {
    var item = item
    item.insertion = "\(item.label) +${1:10}"
    return item
  }
}
