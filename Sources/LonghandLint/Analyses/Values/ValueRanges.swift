import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// What each variable and each expression may amount to in any playthrough: an abstract interpretation of all assignments.
///
/// Where they stand and in which order they run does not count. A variable that a game may well set, because the story
/// never gives it a value of its own, may hold anything of its kind; so may one that only goes up and down from where it
/// was, since the game may have put it elsewhere.
package struct ValueRanges: SharedAnalysis {
  /// What stands for a variable, or for what a function returns, while ranges grow.
  private enum Cell: Hashable {
    case variable(StoryVariable)
    case result(FlowID)
  }

  private let script: Script
  private let sites: ExpressionSites
  private let evaluator: RangeEvaluator
  private var cells: [Cell: ValueRange] = [:]
  private var isOpen: [StoryVariable: Bool] = [:]
  private var ranges: [ValueRange] = []

  /// Interprets a story.
  package init(_ story: LintedStory) {
    script = story.script
    sites = story.shared(ExpressionSites.self)
    evaluator = RangeEvaluator(
      script: script, constants: story.shared(ConstantFolder.self), traits: story.shared(TraitNames.self))
    grow(story.shared(Uses.self), story.analysis.symbols)
    ranges.reserveCapacity(script.expressions.count)
    // Parts come before the whole.
    for id in script.expressions.ids {
      ranges.append(
        sites.flow(of: id).map { flow in range(of: id, in: flow) { ranges[Int($0.index)] } } ?? .unknown)
    }
  }

  /// What an expression may amount to.
  package subscript(expression: ExpressionID) -> ValueRange { ranges[Int(expression.index)] }

  /// What a variable may hold.
  package subscript(variable: StoryVariable) -> ValueRange { cells[.variable(variable)] ?? .unknown }

  /// Whether an expression spells only items that a list can never hold.
  package func lacks(_ list: ExpressionID, _ spelled: ExpressionID) -> Bool { evaluator.lacks(self[list], spelled) }

  /// Whether an expression is the empty list, `()`.
  package func isEmptyLiteral(_ id: ExpressionID) -> Bool { evaluator.isEmptyLiteral(id) }

  private func range(of id: ExpressionID, in flow: FlowID, part: (ExpressionID) -> ValueRange) -> ValueRange {
    evaluator.range(of: id, part: part) { meaning in
      StoryVariable(meaning, in: flow).map { self[$0] } ?? .unknown
    } result: {
      cells[.result($0)] ?? .unknown
    }
  }

  // MARK: Growing

  /// One way in which a value comes into a cell.
  private struct Source {
    var cell: Cell
    var value: ExpressionID
    var flow: FlowID
    /// How the value is put together with the one before; nil where it takes its place.
    var sign: BinaryOperator?
  }

  private mutating func grow(_ uses: Uses, _ symbols: Symbols) {
    let sources = begin(uses, symbols)
    var readers: [Cell: [Int]] = [:]
    for (number, source) in sources.enumerated() {
      for cell in Set(cellsRead(by: source)) { readers[cell, default: []].append(number) }
    }
    var waiting = Array(sources.indices.reversed())
    var growths: [Cell: Int] = [:]
    while let number = waiting.popLast() {
      let source = sources[number]
      guard let grown = grown(source, growths[source.cell, default: 0]) else { continue }
      cells[source.cell] = grown
      growths[source.cell, default: 0] += 1
      waiting += readers[source.cell] ?? []
    }
  }

  /// What a cell becomes by one of its sources; nil where it stays.
  private func grown(_ source: Source, _ growths: Int) -> ValueRange? {
    let old = cells[source.cell] ?? .never
    var value: [ExpressionID: ValueRange] = [:]
    for part in script.parts(of: source.value).reversed() {
      value[part] = range(of: part, in: source.flow) { value[$0] ?? .unknown }
    }
    var new = value[source.value] ?? .unknown
    if let sign = source.sign {
      if old == .never { return nil }
      new = evaluator.arithmetic(sign, old, new)
    }
    new = old.union(new)
    if case .variable(let variable) = source.cell, let isSetInStory = isOpen[variable] {
      new = new.opened(isSetInStory: isSetInStory)
    }
    guard new != old else { return nil }
    if growths > 8, let numbers = new.numbers, let last = old.numbers { new.numbers = numbers.widened(since: last) }
    return growths > 40 ? .unknown : new
  }

  private func cellsRead(by source: Source) -> [Cell] {
    (source.sign == nil ? [] : [source.cell])
      + script.parts(of: source.value).compactMap { part in
        switch script.expressions[part].kind {
        case .reference(let id):
          StoryVariable(script.references[id].meaning, in: source.flow).map { .variable($0) }
        case .call(let id):
          if case .flow(let flow) = script.calls[id].meaning { .result(flow) } else { nil }
        default: nil
        }
      }
  }
}

// MARK: - Where values come from

extension ValueRanges {
  /// Puts what is known beforehand into the cells and collects all that adds to it.
  private mutating func begin(_ uses: Uses, _ symbols: Symbols) -> [Source] {
    var sources: [Source] = []
    for id in script.lists.ids { cells[.variable(.global(script.lists[id].name))] = ValueRange(lists: .of([id])) }
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
    for id in script.flows.ids { cells[.result(id)] = returnsAlways(id) ? .never : ValueRange(mayBeOther: true) }
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
  private mutating func findOpen(_ uses: Uses, _ symbols: Symbols) {
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
    for global in script.globalsInGenerationOrder { open(global, isRelative, isOwn, uses) }
    for variable in isRelative { if case .local = variable { isOpen[variable] = true } }
    beginTemporaries(uses)
  }

  /// A temp whose line may not have run is 0 (`L210`).
  private mutating func beginTemporaries(_ uses: Uses) {
    let certain = certainTemporaries()
    for id in script.temporaries.ids {
      let cell = Cell.variable(temporary(id))
      if !uses[temporary(id)].references.isEmpty {
        cells[cell] = .unknown
      } else if cells[cell] == nil, !certain.contains(id) {
        cells[cell] = ValueRange(.integer(0), script)
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

  private mutating func open(
    _ global: Global, _ isRelative: Set<StoryVariable>, _ isOwn: Set<StoryVariable>, _ uses: Uses
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
      if isRelative.contains(variable) || !isOwn.contains(variable) { isOpen[variable] = isOwn.contains(variable) }
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
