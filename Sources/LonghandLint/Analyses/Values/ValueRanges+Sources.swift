import LonghandCompiler
import LonghandSource
import LonghandSyntax

// Where values come from: declarations, assignments, returns, and the games around a story.
extension ValueRanges {
  /// Puts what is known beforehand into the cells and collects all that adds to it.
  func begin(_ uses: Uses, _ symbols: Symbols) -> [Source] {
    var sources: [Source] = []
    for id in script.lists.ids { cells[.variable(.global(script.lists[id].name))] = PossibleValues(lists: .of([id])) }
    for site in sites.sites {
      switch site.purpose {
      case .variable(let id): add(.global(script.variables[id].name), site, &sources)
      case .temporary(let id): add(temporary(id), site, &sources)
      case .assignment(let id): addAssignment(id, site, &sources)
      case .returned: sources.append(Source(cell: .result(site.flow), value: site.expression, flow: site.flow))
      default: break
      }
    }
    findOpen(uses, symbols)
    for id in script.flows.ids { cells[.result(id)] = returnsAlways(id) ? .never : PossibleValues(mayBeOther: true) }
    return sources.filter { cells[$0.cell] != .unknown }
  }

  private func temporary(_ id: TemporaryID) -> StoryVariable {
    let temporary = script.temporaries[id]
    let isGlobal = temporary.flow == Script.story
    return isGlobal ? .global(temporary.name) : .local(temporary.flow, temporary.name)
  }

  private func add(_ variable: StoryVariable, _ site: ExpressionSite, _ sources: inout [Source]) {
    sources.append(Source(cell: .variable(variable), value: site.expression, flow: site.flow))
  }

  private func addAssignment(_ id: AssignmentID, _ site: ExpressionSite, _ sources: inout [Source]) {
    let variable = StoryVariable(script.assignments[id], in: site.flow, script)
    let sign: BinaryOperator? =
      switch script.assignments[id].kind {
      case .set: nil
      case .add: .add
      case .subtract: .subtract
      }
    sources.append(Source(cell: .variable(variable), value: site.expression, flow: site.flow, sign: sign))
  }

  /// Whether the last thing that a function does is to return.
  private func returnsAlways(_ id: FlowID) -> Bool {
    guard let last = script.statements[script.weaves[script.flows[id].body].statements].last else { return false }
    if case .returning(.some) = last.kind { return true }
    return false
  }

  /// Finds the variables whose values do not come from the story's assignments alone.
  private func findOpen(_ uses: Uses, _ symbols: Symbols) {
    for flow in script.flows.ids {
      for parameter in script.parameters[script.flows[flow].parameters] {
        cells[.variable(.local(flow, parameter.name))] = .unknown
      }
    }
    var isRelative: Set<StoryVariable> = []
    var isOwn: Set<StoryVariable> = []
    for (id, flow) in sites.assignments {
      let variable = StoryVariable(script.assignments[id], in: flow, script)
      if uses[variable].references.isEmpty == false { cells[.variable(variable)] = .unknown }
      if isRelativeChange(id, variable, flow) { isRelative.insert(variable) }
      if !isReset(id, variable, symbols) { isOwn.insert(variable) }
    }
    if isClosed { return beginTemporaries(uses) }
    let isInGame = isInGame(uses)
    for global in script.globalsInGenerationOrder {
      open(global, isRelative: isRelative, isOwn: isOwn, isInGame: isInGame, uses: uses)
    }
    for variable in isRelative { if case .local = variable { isOpen[variable] = true } }
    beginTemporaries(uses)
  }

  /// A temp whose line may not have run is 0 (ink §210).
  private func beginTemporaries(_ uses: Uses) {
    let certain = certainTemporaries()
    for id in script.temporaries.ids {
      let cell = Cell.variable(temporary(id))
      if !uses[temporary(id)].references.isEmpty {
        cells[cell] = .unknown
      } else if cells[cell] == nil, !certain.contains(id) {
        cells[cell] = PossibleValues(.integer(0), script)
      }
    }
  }

  /// The temps whose lines run whenever their flow is entered.
  private func certainTemporaries() -> Set<TemporaryID> {
    var isEnteredInside: Set<FlowID> = []
    for (id, flow) in sites.diverts {
      guard case .weavePoint(let point) = script.diverts[id].meaning, script.flow(of: point) != flow else { continue }
      isEnteredInside.insert(script.flow(of: point))
    }
    var certain: Set<TemporaryID> = []
    for id in script.flows.ids where !isEnteredInside.contains(id) {
      for statement in script.statements[script.weaves[script.flows[id].body].statements] {
        if case .temporary(let temporary) = statement.kind { certain.insert(temporary) }
        if case .choice = statement.kind { break }
      }
    }
    return certain
  }

  /// Whether a story shows signs of being part of a game: it calls its functions, or waits for it to set a variable.
  private func isInGame(_ uses: Uses) -> Bool {
    if script.externals.count > 0 { return true }
    return sites.sites.contains { site in
      guard Conditions.isCondition(site, script) else { return false }
      return Conditions.parts(of: site.expression, script).contains { waitsForGame($0, site.flow, uses) }
    }
  }

  /// Whether part of a condition asks for nothing but a variable that the story never changes.
  private func waitsForGame(_ part: ExpressionID, _ flow: FlowID, _ uses: Uses) -> Bool {
    switch script.expressions[part].kind {
    case .binary(_, let left, let right):
      if evaluator.constants[right] != nil { return waitsForGame(left, flow, uses) }
      return evaluator.constants[left] != nil && waitsForGame(right, flow, uses)
    case .reference(let id):
      guard case .global(let name) = script.references[id].meaning, evaluator.traits[name] == nil else { return false }
      return !uses[.global(name)].isChanged
    default: return false
    }
  }

  private func open(
    _ global: Global, isRelative: Set<StoryVariable>, isOwn: Set<StoryVariable>, isInGame: Bool, uses: Uses
  ) {
    let variable: StoryVariable
    switch global {
    case .variable(let id): variable = .global(script.variables[id].name)
    case .list(let id): variable = .global(script.lists[id].name)
    case .temporary(let id): variable = temporary(id)
    }
    if !uses[variable].references.isEmpty { cells[.variable(variable)] = .unknown }
    if case .temporary = global {
      if isRelative.contains(variable) { isOpen[variable] = true }
    } else {
      if isInGame || isRelative.contains(variable) || !isOwn.contains(variable) {
        isOpen[variable] = isOwn.contains(variable)
      }
    }
  }

  /// Whether an assignment makes the new value from the old one.
  private func isRelativeChange(_ id: AssignmentID, _ variable: StoryVariable, _ flow: FlowID) -> Bool {
    let assignment = script.assignments[id]
    guard assignment.kind == .set, let value = assignment.value else { return true }
    return script.parts(of: value).contains { part in
      guard case .reference(let reference) = script.expressions[part].kind else { return false }
      return StoryVariable(script.references[reference].meaning, in: flow) == variable
    }
  }

  /// Whether an assignment only gives a variable back the value that it began with.
  private func isReset(_ id: AssignmentID, _ variable: StoryVariable, _ symbols: Symbols) -> Bool {
    let assignment = script.assignments[id]
    guard assignment.kind == .set, let value = assignment.value, let new = evaluator.constants[value],
      case .variable(let start)? = symbols.global(variable.name), case .global = variable
    else { return false }
    return evaluator.constants[script.variables[start].value] == new
  }
}
