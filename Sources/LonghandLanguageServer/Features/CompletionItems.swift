import LonghandCompiler
import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// Collects what may be written at a place, from the story as it was analysed last.
struct CompletionItems {
  private let context: RequestContext
  private let document: OpenDocument
  private let offset: UInt32
  let view: StoryView?
  private let file: SourceFileID?

  init(_ context: RequestContext, _ document: OpenDocument, _ offset: UInt32) {
    self.context = context
    self.document = document
    self.offset = offset
    view = context.place?.view
    file = context.place?.file
  }

  func items(at place: CompletionPlace) -> [CompletionItem] {
    switch place.kind {
    case .nothing: []
    case .statement: Snippets.statements + speakers()
    case .target: targets()
    case .member(let path, let isTarget): members(of: path, isTarget)
    case .value: values() + builtIns()
    case .logic: values().filter { Self.mayBeginLogic($0) } + builtIns() + Snippets.logic
    case .poles(let persona): poles(of: persona).map { Self.withAmount($0) }
    case .tag: tags()
    case .file(let name): files(like: name)
    }
  }

  /// An item with what stands beside it, and with what is written.
  func finished(_ item: CompletionItem) -> CompletionItem {
    guard item.isUnfinished, let view, let symbol = item.symbol else { return item }
    var item = item
    item.isUnfinished = false
    guard case .flow(let id) = symbol else {
      item.detail = view.script.declaration(of: symbol).map { _ in SymbolWords(view).declaration(of: symbol) }
      return item
    }
    let parameters = view.script.parameters[view.script.flows[id].parameters]
    let words = SymbolWords(view).parameters(of: id)
    let first = view.node(of: id).flatMap { StoryWords.first(in: $0) }
    item.detail = [words.isEmpty ? nil : words, first].compactMap { $0 }.joined(separator: " ")
    guard view.script.flows[id].kind == .function || !parameters.isEmpty else { return item }
    let placeholders = parameters.enumerated().map { "${\($0.offset + 1):\(view.script.names[$0.element.name])}" }
    item.insertion = "\(item.label)(\(placeholders.joined(separator: ", ")))"
    return item
  }

  /// The flow that the place stands in, found by the headers of the text as it is now.
  private var flow: FlowID {
    guard let view else { return Script.story }
    let script = view.script
    var found = Script.story
    for node in NodePath.nodes(at: offset, in: document.tree) where node.kind == .knot || node.kind == .stitch {
      guard let words = node.first(.identifier)?.cleanedText, let name = script.names.find(words) else { continue }
      let inner = found == Script.story ? view.scope.symbols.knot(name) : view.scope.symbols.stitch(name, of: found)
      if let inner { found = inner }
    }
    return found
  }

  // MARK: Targets

  private func targets() -> [CompletionItem] {
    guard let view else { return Self.endings }
    let script = view.script
    let here = flow
    let knot =
      script.flows[here].kind == .stitch && script.flows[here].parent != Script.story
      ? script.flows[here].parent : here
    var items = Self.endings
    for id in script.flows.ids where id != Script.story && script.flows[id].kind != .function {
      let isNear = script.flows[id].parent == knot && knot != Script.story
      if script.flows[id].parent == Script.story || isNear {
        items.append(item(for: id, script.names[script.flows[id].name], rank: isNear ? 1 : 3))
      } else {
        items.append(item(for: id, script.fullPath(of: id), rank: 6))
      }
    }
    return items + labels(near: knot, script, view) + targetVariables(in: here, view)
  }

  private static let endings = [
    CompletionItem(label: "END", kind: .keyword, detail: "the story ends here", rank: 7),
    CompletionItem(label: "DONE", kind: .keyword, detail: "this part ends here", rank: 7),
  ]

  private func item(for id: FlowID, _ label: String, rank: Int) -> CompletionItem {
    let kind = view?.script.flows[id].kind
    return CompletionItem(
      label: label, kind: kind == .function ? .function : kind == .stitch ? .stitch : .knot, rank: rank,
      symbol: .flow(id), isUnfinished: true)
  }

  private func labels(near knot: FlowID, _ script: Script, _ view: StoryView) -> [CompletionItem] {
    script.labelledPoints.compactMap { point in
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

  /// Parameters that are divert targets (ink §105).
  private func targetVariables(in flow: FlowID, _ view: StoryView) -> [CompletionItem] {
    view.script.flows[flow].parameters.indices.filter { view.script.parameters[$0].isDivertTarget }.map { index in
      CompletionItem(
        label: view.script.names[view.script.parameters[index].name], kind: .variable, detail: "divert target", rank: 0,
        symbol: .parameter(ScriptID(index: Int32(index))))
    }
  }

  // MARK: Members

  private func members(of path: [String], _ isTarget: Bool) -> [CompletionItem] {
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

  private func item(at index: Int, _ script: Script) -> CompletionItem {
    let item = script.listItems[index]
    return CompletionItem(
      label: script.names[item.name], kind: .item,
      detail: "\(script.names[script.lists[item.list].name]), \(item.value)", rank: 4,
      symbol: .listItem(ListItemID(index: Int32(index))))
  }

  private func poles(of persona: String) -> [CompletionItem] {
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

  private static func withAmount(_ item: CompletionItem) -> CompletionItem {
    var item = item
    item.insertion = "\(item.label) +${1:10}"
    return item
  }

  // MARK: Values

  private func values() -> [CompletionItem] {
    guard let view else { return [] }
    let script = view.script
    let here = flow
    var items = locals(of: here, script)
    for id in script.variables.ids where !script.names[script.variables[id].name].contains(".") {
      items.append(named(script.variables[id].name, .variable, .variable(id), script, rank: 3))
    }
    for id in script.constants.ids {
      items.append(named(script.constants[id].name, .constant, .constant(id), script, rank: 3))
    }
    for id in script.lists.ids { items.append(named(script.lists[id].name, .list, .list(id), script, rank: 3)) }
    items += script.listItems.nodes.indices.map { item(at: $0, script) }
    for id in script.personas.ids {
      var persona = named(script.personas[id].name, .persona, .persona(id), script, rank: 3)
      persona.detail = script.personas[id].displayName
      persona.isUnfinished = false
      items.append(persona)
    }
    for id in script.externals.ids {
      var external = named(script.externals[id].name, .function, .external(id), script, rank: 4)
      external.detail = "external function"
      external.isUnfinished = false
      external.insertion = "\(external.label)($1)"
      items.append(external)
    }
    return items + flows(script)
  }

  private func named(
    _ name: NameID, _ kind: CompletionItem.Kind, _ symbol: StorySymbol, _ script: Script, rank: Int
  ) -> CompletionItem {
    CompletionItem(label: script.names[name], kind: kind, rank: rank, symbol: symbol, isUnfinished: true)
  }

  private func locals(of flow: FlowID, _ script: Script) -> [CompletionItem] {
    script.flows[flow].parameters.indices.map { index in
      named(script.parameters[index].name, .variable, .parameter(ScriptID(index: Int32(index))), script, rank: 1)
    }
      + script.temporaries.ids.filter { script.temporaries[$0].flow == flow }.map { id in
        named(script.temporaries[id].name, .variable, .temporary(id), script, rank: 1)
      }
  }

  /// Functions to call, and knots whose visits are counted.
  private func flows(_ script: Script) -> [CompletionItem] {
    script.flows.ids.filter { $0 != Script.story }.map { id in
      let isFunction = script.flows[id].kind == .function
      var found = item(for: id, script.fullPath(of: id), rank: isFunction ? 4 : 6)
      if !isFunction {
        found.isUnfinished = false
        found.detail = "how often it was visited"
      }
      return found
    }
  }

  private static func mayBeginLogic(_ item: CompletionItem) -> Bool {
    switch item.kind {
    case .function, .variable, .list, .persona: true
    case .trait, .knot, .stitch, .keyword, .snippet, .file, .label, .item, .constant, .tag: false
    }
  }

  private func builtIns() -> [CompletionItem] {
    let hasPersonas = (view?.script.personas.count ?? 0) > 0
    let entries =
      BuiltInFunction.allCases.filter { $0 != .negate }.map { ($0.rawValue, BuiltInDocumentation.entry(for: $0)) }
      + (hasPersonas ? PersonaFunction.allCases.map { ($0.rawValue, BuiltInDocumentation.entry(for: $0)) } : [])
    return entries.map { name, entry in
      let placeholders = entry.parameters.enumerated().map { offset, parameter in
        parameter.hasPrefix("-> ") ? "-> ${\(offset + 1):\(parameter.dropFirst(3))}" : "${\(offset + 1):\(parameter)}"
      }
      return CompletionItem(
        label: name, kind: .function, detail: entry.signature,
        insertion: "\(name)(\(placeholders.joined(separator: ", ")))", documentation: entry.words, rank: 8)
    }
  }

  // MARK: Tags, speakers, files

  private func tags() -> [CompletionItem] {
    let known = context.server.records(of: context.path).first?.report?.facts.tags ?? []
    let inky = InkyTags.all.filter { tag in !known.contains(tag.label) }
    return known.map { CompletionItem(label: $0, kind: .tag, detail: "used in this story", rank: 1) } + inky
  }

  private func speakers() -> [CompletionItem] {
    let known = context.server.records(of: context.path).first?.report?.facts.speakers ?? []
    return known.map { name in
      CompletionItem(label: "\(name): ", kind: .persona, detail: "speaker", rank: 2)
    }
  }

  private func files(like name: String) -> [CompletionItem] {
    let root = view?.snapshot.root ?? document.path
    let typed = StoryPath.folder(of: name)
    let folder = StoryPath.included(typed.isEmpty ? "." : typed, by: root)
    let names = (context.server.files.names(folder) ?? []).sorted()
    return names.compactMap { found in
      guard !found.hasPrefix(".") else { return nil }
      let path = folder + "/" + found
      if context.server.files.kind(path) == .folder {
        return CompletionItem(label: typed + found + "/", kind: .file, detail: "folder", rank: 6)
      }
      guard found.hasSuffix(".ink"), path != root, path != document.path else { return nil }
      return CompletionItem(label: typed + found, kind: .file, rank: 5)
    }
  }
}
