import LonghandSource

/// Enters every name of a script into the symbol tables and reports the names that stand there twice.
struct SymbolBuilder {
  private let script: Script
  private var symbols: Symbols
  private var findings: [Finding] = []

  private init(_ script: Script) {
    self.script = script
    symbols = Symbols(nameCount: script.names.count)
  }

  /// The tables of a script, and what is wrong with its names.
  static func symbols(of script: Script) -> (symbols: Symbols, findings: [Finding]) {
    var builder = SymbolBuilder(script)
    builder.build()
    return (builder.symbols, builder.findings)
  }

  /// Fills all tables.
  private mutating func build() {
    enterReservedNames()
    for id in script.flows.ids where id != Script.story { enter(id) }
    for point in script.labelledPoints { enter(point) }
    for id in script.constants.ids { enter(id) }
    for id in script.lists.ids { enter(id) }
    for id in script.externals.ids { enter(id) }
    for id in script.variables.ids { enterGlobal(.variable(id), script.variables[id].name) }
    for id in script.temporaries.ids { enter(id) }
    symbols.enterPersonas(of: script)
  }

  private mutating func report(_ issue: NameIssue, _ range: SourceRange) {
    findings.append(Finding(.name(issue), range))
  }

  private mutating func enterReservedNames() {
    for (number, function) in BuiltInFunction.allCases.enumerated() {
      if let name = script.names.find(function.rawValue) { symbols.builtIns[name] = Int32(number) }
    }
    for word in ReservedNames.words {
      if let name = script.names.find(word) { symbols.reservedWords[name] = 1 }
    }
  }

  // MARK: Flows and labels

  /// Knots are unique in the story, stitches in their knot (ink §213).
  private mutating func enter(_ id: FlowID) {
    let flow = script.flows[id]
    var first: Int32?
    if flow.parent == Script.story {
      first = symbols.knots[flow.name]
      if first == nil { symbols.knots[flow.name] = id.index }
    } else {
      first = symbols.stitches.insert(flow.parent.index, flow.name.number, id.index)
    }
    if let first {
      let other = script.flows[FlowID(index: first)]
      let name = script.names[flow.name]
      report(.flowTwice(name, kind: other.kind.description, first: other.nameRange), flow.nameRange)
    }
    enterParameters(id)
  }

  private mutating func enterParameters(_ id: FlowID) {
    for index in script.flows[id].parameters.indices {
      let parameter = script.parameters[index]
      let first = symbols.parameters.insert(id.index, parameter.name.number, Int32(index))
      guard let first else { continue }
      let range = script.parameters[Int(first)].range
      report(.parameterTwice(script.names[parameter.name], range), parameter.range)
    }
  }

  /// Labels are unique in the root weave of a flow, and seen from its knot (ink §203, ink §215).
  private mutating func enter(_ point: WeavePoint) {
    guard let label = script.label(of: point) else { return }
    let flow = script.flow(of: point)
    if let first = symbols.labels.insert(flow.index, label.name.number, Symbols.code(point)) {
      let range = script.label(of: Symbols.point(first))?.range ?? label.range
      return report(.labelTwice(script.names[label.name], first: range), label.range)
    }
    if script.flows[flow].kind == .stitch {
      symbols.stitchLabels.insert(script.flows[flow].parent.index, label.name.number, Symbols.code(point))
    }
  }

  // MARK: Declarations

  /// A constant may be repeated with an equal value (ink §166).
  private mutating func enter(_ id: ConstantID) {
    let constant = script.constants[id]
    guard let first = symbols.constant(constant.name) else {
      symbols.constants[constant.name] = id.index
      return
    }
    let other = script.constants[first]
    if script.areEqualLiterals(constant.value, other.value) { return }
    report(.constantRedefined(script.names[constant.name], first: other.nameRange), constant.nameRange)
  }

  private mutating func enter(_ id: ListID) {
    let list = script.lists[id]
    if symbols.lists[list.name] == nil { symbols.lists[list.name] = id.index }
    enterGlobal(.list(id), list.name)
    for index in list.items.indices { enter(ScriptID<ListItem>(index: Int32(index)), of: list) }
  }

  private mutating func enter(_ id: ListItemID, of list: ListDeclaration) {
    let item = script.listItems[id]
    while symbols.nextItem.count <= Int(id.index) { symbols.nextItem.append(-1) }
    if let first = symbols.itemsOfLists.insert(item.list.index, item.name.number, id.index) {
      let range = script.listItems[Int(first)].range
      let names = (item: script.names[item.name], list: script.names[list.name])
      return report(.itemTwice(names.item, list: names.list, first: range), item.range)
    }
    symbols.nextItem[Int(id.index)] = symbols.items[item.name] ?? -1
    symbols.items[item.name] = id.index
  }

  private mutating func enter(_ id: ExternalID) {
    let external = script.externals[id]
    guard let first = symbols.external(external.name) else {
      symbols.externals[external.name] = id.index
      return
    }
    let range = script.externals[first].nameRange
    report(.externalTwice(script.names[external.name], first: range), external.nameRange)
  }

  private mutating func enterGlobal(_ global: Global, _ name: NameID) {
    if symbols.globals[name] == nil { symbols.enter(global, name) }
  }

  /// A temp belongs to its flow; one of the top level is also found like a global (ink §158, ink §211).
  private mutating func enter(_ id: TemporaryID) {
    let temporary = script.temporaries[id]
    if let first = symbols.temporaries.insert(temporary.flow.index, temporary.name.number, id.index) {
      let range = script.temporaries[TemporaryID(index: first)].nameRange
      let name = script.names[temporary.name]
      return report(.variableTwice(name, kind: "temp", first: range), temporary.nameRange)
    }
    if temporary.flow == Script.story { enterGlobal(.temporary(id), temporary.name) }
  }
}
