import LonghandCompiler
import LonghandSource

/// Finds every name of a story that stands for something.
struct OccurrenceFinder {
  private let script: Script
  private let scope: NameScope
  private var occurrences: [Occurrence] = []

  private init(_ analysis: Analysis) {
    script = analysis.script
    scope = NameScope(analysis)
  }

  /// The names of an analysed story, those of each file in order.
  static func occurrences(of analysis: Analysis) -> [[Occurrence]] {
    var finder = OccurrenceFinder(analysis)
    finder.findDeclarations()
    finder.findPersonas()
    for flow in finder.script.flows.ids { finder.findUses(in: flow) }
    var files: [[Occurrence]] = Array(repeating: [], count: analysis.script.files.count)
    for occurrence in finder.occurrences where occurrence.range.count > 0 {
      files[Int(occurrence.range.file.number)].append(occurrence)
    }
    return files.map { Self.sorted($0) }
  }

  private static func sorted(_ occurrences: [Occurrence]) -> [Occurrence] {
    let sorted = occurrences.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    return sorted.reduce(into: []) { unique, occurrence in
      if unique.last?.range != occurrence.range { unique.append(occurrence) }
    }
  }

  private mutating func add(_ symbol: StorySymbol?, _ range: SourceRange, _ role: Occurrence.Role) {
    if let symbol { occurrences.append(Occurrence(symbol: symbol, range: range, role: role)) }
  }

  // MARK: Declarations

  private mutating func findDeclarations() {
    for id in script.flows.ids where id != Script.story {
      let flow = script.flows[id]
      let isKnot = flow.parent == Script.story
      let first = isKnot ? scope.symbols.knot(flow.name) : scope.symbols.stitch(flow.name, of: flow.parent)
      add(.flow(first ?? id), flow.nameRange, .declaration)
      for index in flow.parameters.indices {
        add(scope.variable(script.parameters[index].name, in: id), script.parameters[index].range, .declaration)
      }
    }
    for point in script.labelledPoints {
      guard let label = script.label(of: point) else { continue }
      let first = scope.symbols.label(label.name, in: script.flow(of: point)) ?? point
      add(.label(first), label.range, .declaration)
    }
    findVariables()
  }

  private mutating func findVariables() {
    for variable in script.variables.nodes where !isTrait(variable) {
      add(scope.global(variable.name), variable.nameRange, .declaration)
    }
    for constant in script.constants.nodes {
      add(scope.symbols.constant(constant.name).map { .constant($0) }, constant.nameRange, .declaration)
    }
    for list in script.lists.nodes {
      add(scope.symbols.list(list.name).map { .list($0) }, list.nameRange, .declaration)
    }
    for item in script.listItems.nodes {
      add(scope.symbols.item(item.name, of: item.list).map { .listItem($0) }, item.range, .declaration)
    }
    for id in script.externals.ids {
      let first = scope.symbols.external(script.externals[id].name) ?? id
      add(scope.external(first), script.externals[id].nameRange, .declaration)
    }
    for temporary in script.temporaries.nodes {
      add(scope.variable(temporary.name, in: temporary.flow), temporary.nameRange, .declaration)
    }
  }

  /// The variable of a trait has a dotted name, which is written nowhere (persona §2.2).
  private func isTrait(_ variable: Variable) -> Bool {
    script.names[variable.name].utf8.contains(UInt8(ascii: "."))
  }

  private mutating func findPersonas() {
    for id in script.personas.ids {
      let persona = script.personas[id]
      add(scope.symbols.persona(persona.name).map { .persona($0) }, persona.nameRange, .declaration)
      for index in persona.traits.indices {
        let trait = TraitID(index: Int32(index))
        if let low = script.traits[trait].low {
          add(.pole(Pole(trait: trait, isHigh: false)), low.range, .declaration)
        }
        add(.pole(Pole(trait: trait, isHigh: true)), script.traits[trait].high.range, .declaration)
        for mirror in script.mirrors[script.traits[trait].mirrors] {
          addValues(mirror.path, Script.story, last: .read)
        }
      }
    }
  }

  // MARK: Uses

  private mutating func findUses(in flow: FlowID) {
    // The walk hands out parts only; what they are is looked up as they come.
    var parts: [Script.Part] = []
    script.walk(script.flows[flow].body) { part in
      parts.append(part)
      return .into
    }
    for part in parts { addUses(in: part, flow) }
  }

  private mutating func addUses(in part: Script.Part, _ flow: FlowID) {
    switch part {
    case .divert(let id):
      let divert = script.diverts[id]
      add(scope.targets(divert, in: flow), divert.path, last: .target)
    case .assignment(let id):
      addValues(script.assignments[id].path, flow, last: .write)
    case .operand(let id): addUses(in: script.expressions[id], flow)
    case .statement(let index):
      if case .shift(let shift) = script.statements[index].kind { addUses(in: script.shifts[shift]) }
    case .item, .block, .expression: break
    }
  }

  private mutating func addUses(in expression: Expression, _ flow: FlowID) {
    switch expression.kind {
    case .reference(let id): addValues(script.references[id].path, flow, last: .read)
    case .call(let id): addCall(script.calls[id], flow)
    case .list(let id):
      for item in script.listLiteralItems[script.listLiterals[id].items] { addItem(item) }
    case .integer, .float, .boolean, .string, .divertTarget, .negate, .not, .binary, .increment, .broken: break
    }
  }

  private mutating func addCall(_ call: Call, _ flow: FlowID) {
    let symbol: StorySymbol? =
      switch call.meaning {
      case .builtIn(let function): .builtIn(function)
      case .list(let list): .list(list)
      case .external(let external): scope.external(external)
      case .flow(let id): .flow(id)
      case .variable(let name): scope.variable(name, in: flow)
      case .persona, .nothing: scope.symbols.personaFunction(call.name).map { .personaFunction($0) }
      }
    add(symbol, call.nameRange, .call)
  }

  private mutating func addItem(_ item: ListLiteral.Item) {
    let names = Array(script.pathNames[item.path.names])
    guard let last = names.last else { return }
    if names.count > 1 { add(scope.symbols.list(names[0].name).map { .list($0) }, names[0].range, .read) }
    add(item.item.map { .listItem($0) }, last.range, .read)
  }

  private mutating func addUses(in shift: Shift) {
    guard let persona = scope.symbols.persona(shift.persona.name) else { return }
    add(.persona(persona), shift.persona.range, .read)
    for clause in script.shiftClauses[shift.clauses] {
      add(scope.symbols.pole(clause.pole.name, of: persona).map { .pole($0) }, clause.pole.range, .write)
    }
  }

  private mutating func addValues(_ path: Path, _ flow: FlowID, last role: Occurrence.Role) {
    add(scope.values(path, in: flow), path, last: role)
  }

  /// The names of a path; all but the last only lead to it.
  private mutating func add(_ symbols: [StorySymbol?], _ path: Path, last role: Occurrence.Role) {
    let names = script.pathNames[path.names]
    for (offset, (name, symbol)) in zip(names, symbols).enumerated() {
      add(symbol, name.range, offset + 1 == names.count ? role : .read)
    }
  }
}
