import LonghandCompiler
import LonghandSource

/// What has a value: variables, constants, items of lists, functions, places that are counted.
extension CompletionItems {
  func values() -> [CompletionItem] {
    guard let view else { return [] }
    let script = view.script
    let here = flow
    var items = locals(of: here, script)
    for id in script.variables.ids where !script.names[script.variables[id].name].contains(".") {
      items.append(named(script.variables[id].name, kind: .variable, symbol: .variable(id), in: script, rank: 3))
    }
    for id in script.constants.ids {
      items.append(named(script.constants[id].name, kind: .constant, symbol: .constant(id), in: script, rank: 3))
    }
    for id in script.lists.ids {
      items.append(named(script.lists[id].name, kind: .list, symbol: .list(id), in: script, rank: 3))
    }
    items += self.items(of: script) + personas() + Self.truthValues
    for id in script.externals.ids {
      var external = named(script.externals[id].name, kind: .function, symbol: .external(id), in: script, rank: 4)
      external.detail = "external function"
      external.isUnfinished = false
      external.insertion = "\(external.label)($1)"
      items.append(external)
    }
    let labels = labels(near: Self.knot(of: here, script), in: view)
    return items + flows(script) + labels.map { $0.asReadCount }
  }

  private static let truthValues = ["true", "false"].map { CompletionItem(label: $0, kind: .keyword, rank: 7) }

  /// What may stand behind the equals sign of a declaration (ink §163, ink §164).
  func constants() -> [CompletionItem] {
    guard let script = view?.script else { return Self.truthValues }
    let constants = script.constants.ids.map {
      named(script.constants[$0].name, kind: .constant, symbol: .constant($0), in: script, rank: 3)
    }
    let lists = script.lists.ids.map {
      named(script.lists[$0].name, kind: .list, symbol: .list($0), in: script, rank: 5)
    }
    return constants + lists + items(of: script) + Self.truthValues
  }

  /// The items of all lists.
  private func items(of script: Script) -> [CompletionItem] {
    let counts = script.listItems.nodes.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
    return script.listItems.nodes.indices.map { index in
      item(at: index, script, isQualified: counts[script.listItems[index].name, default: 0] > 1)
    }
  }

  func personas() -> [CompletionItem] {
    guard let script = view?.script else { return [] }
    return script.personas.ids.map { id in
      var persona = named(script.personas[id].name, kind: .persona, symbol: .persona(id), in: script, rank: 3)
      persona.detail = script.personas[id].displayName
      persona.isUnfinished = false
      return persona
    }
  }

  private func named(
    _ name: NameID, kind: CompletionItem.Kind, symbol: StorySymbol, in script: Script, rank: Int
  ) -> CompletionItem {
    CompletionItem(label: script.names[name], kind: kind, rank: rank, symbol: symbol, isUnfinished: true)
  }

  private func locals(of flow: FlowID, _ script: Script) -> [CompletionItem] {
    script.flows[flow].parameters.indices.map { index in
      named(
        script.parameters[index].name, kind: .variable, symbol: .parameter(ScriptID(index: Int32(index))), in: script,
        rank: 1)
    }
      + script.temporaries.ids.filter { script.temporaries[$0].flow == flow }.map { id in
        named(script.temporaries[id].name, kind: .variable, symbol: .temporary(id), in: script, rank: 1)
      }
  }

  /// Functions to call, and knots whose visits are counted.
  private func flows(_ script: Script) -> [CompletionItem] {
    script.flows.ids.filter { $0 != Script.story }.map { id in
      let isFunction = script.flows[id].kind == .function
      let found = item(for: id, script.fullPath(of: id), rank: isFunction ? 4 : 6)
      return isFunction ? found : found.asReadCount
    }
  }

  static func mayBeginLogic(_ item: CompletionItem) -> Bool {
    switch item.kind {
    case .function, .variable, .list, .persona: true
    case .trait, .knot, .stitch, .keyword, .snippet, .file, .label, .item, .constant, .tag: false
    }
  }

  func builtIns() -> [CompletionItem] {
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
}

extension CompletionItem {
  /// A place as a value: how often the story came there.
  fileprivate var asReadCount: CompletionItem {
    var item = self
    item.isUnfinished = false
    item.detail = "how often the story came here"
    item.rank = 6
    return item
  }
}
