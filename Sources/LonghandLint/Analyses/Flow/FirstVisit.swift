import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// How a story comes to a place while variables still hold what they began with: a way of which each step is certain,
/// and that sets none of them.
package final class FirstVisit {
  private let script: Script
  private let graph: FlowGraph
  private let constants: ConstantFolder
  /// The places that set each variable themselves.
  private var writers: [NameID: [Int]] = [:]
  /// What globals begin with.
  private var initial: [NameID: ConstantValue] = [:]
  /// Variables that are passed on by reference: whoever gets them may set them.
  private var isPassedOn: Set<NameID> = []
  private let hasExternals: Bool
  /// A search takes as long as the story is large, so that there are only so many: 200, or fewer in a large one.
  private var remainingSearches: Int

  /// Looks at a story.
  package init(_ story: LintedStory) {
    script = story.script
    graph = story.flowGraph
    constants = story.constantFolder
    hasExternals = story.script.externals.count > 0
    remainingSearches = min(200, max(10, 2_000_000 / max(1, graph.numbers.count)))
    for variable in script.variables.nodes {
      initial[variable.name] = constants[variable.value]
      if !story.uses[.global(variable.name)].references.isEmpty { isPassedOn.insert(variable.name) }
    }
    for id in script.flows.ids {
      var place = graph.numbers[.flow(id)]
      script.walk(script.flows[id].body) { note($0, &place) }
    }
  }

  private func note(_ part: Script.Part, _ place: inout Int) -> Script.Descent {
    switch part {
    case .statement(let index):
      switch script.statements[index].kind {
      case .choice(let choice):
        place = graph.numbers[.choice(choice)]
      case .gather(let gather): place = graph.numbers[.gather(gather)]
      default: break
      }
    case .assignment(let id) where !script.assignments[id].isTemporary:
      let path = script.assignments[id].path
      if !path.isEmpty { writers[script.pathNames[Int(path.names.start)].name, default: []].append(place) }
    case .block(let block):
      var inside = place
      script.walk(block) { note($0, &inside) }
      return .past
    case .item, .divert, .assignment, .expression, .operand: break
    }
    return .into
  }

  /// Whether the story may come to a place while all conditions, a row for each way on, fail by what their variables
  /// begin with.
  ///
  /// It proves that it may: the way goes by choices without conditions and by lines that surely run.
  package func mayFindNone(of rows: [[ExpressionID]], at place: Int) -> Bool {
    guard !hasExternals, !rows.isEmpty, rows.count <= 32 else { return false }
    var names: Set<NameID> = []
    for row in rows {
      // A way on that fails is enough to know of one condition of it.
      guard let failing = row.first(where: { value(of: $0).map { !$0.isTrue } ?? false }) else { return false }
      collect(failing, &names)
    }
    // Somebody sets them some day, or the conditions are for a game.
    guard !names.isEmpty, names.allSatisfy({ writers[$0] != nil && !isPassedOn.contains($0) }) else { return false }
    return isReached(place, without: names)
  }

  /// Whether the story may come to a place while a value is none of those that cases stand for, by what its variables
  /// begin with.
  package func mayFind(_ value: ExpressionID, unlike cases: [ExpressionID], at place: Int) -> Bool {
    guard !hasExternals, let first = self.value(of: value) else { return false }
    for wanted in cases {
      guard let wanted = constants[wanted], let isEqual = ConstantFolder.apply(.equal, first, wanted), !isEqual.isTrue
      else { return false }
    }
    var names: Set<NameID> = []
    collect(value, &names)
    guard !names.isEmpty, names.allSatisfy({ writers[$0] != nil && !isPassedOn.contains($0) }) else { return false }
    return isReached(place, without: names)
  }

  /// What an expression is worth while variables hold what they began with; nil where that is not known.
  private func value(of id: ExpressionID) -> ConstantValue? {
    if let known = constants[id] { return known }
    switch script.expressions[id].kind {
    case .reference(let reference):
      guard case .global(let name) = script.references[reference].meaning else { return nil }
      return initial[name]
    case .not(let operand): return value(of: operand).flatMap(ConstantFolder.inverted)
    case .negate(let operand): return value(of: operand).flatMap(ConstantFolder.negated)
    case .binary(let sign, let left, let right):
      guard let left = value(of: left), let right = value(of: right) else { return nil }
      return ConstantFolder.apply(sign, left, right)
    case .integer, .float, .boolean, .string, .divertTarget, .list, .call, .increment, .broken: return nil
    }
  }

  private func collect(_ id: ExpressionID, _ names: inout Set<NameID>) {
    for part in script.parts(of: id) {
      guard case .reference(let reference) = script.expressions[part].kind else { continue }
      if case .global(let name) = script.references[reference].meaning { names.insert(name) }
    }
  }

  // MARK: Ways

  /// Whether the story may come to a place before it has visited another.
  package func isReached(_ place: Int, withoutVisiting other: FlowPlace) -> Bool {
    var isVisit = Array(repeating: false, count: graph.numbers.count)
    isVisit[graph.numbers[other]] = true
    if case .flow(let flow) = other {
      for inner in [flow] + script.flows[flow].stitches.indices.map({ FlowID(index: Int32($0)) }) {
        for place in graph.places(in: inner) { isVisit[place] = true }
      }
    }
    return isReached(place, past: isVisit)
  }

  /// Whether a global may still hold what it began with when the story comes to a place.
  package func mayKeep(_ name: NameID, at place: Int) -> Bool {
    guard !hasExternals, !isPassedOn.contains(name) else { return false }
    return isReached(place, without: [name])
  }

  private func isReached(_ place: Int, without names: Set<NameID>) -> Bool {
    isReached(place, past: setters(of: names))
  }

  /// Whether the story may come to a place by a way that goes past some others.
  private func isReached(_ place: Int, past sets: [Bool]) -> Bool {
    guard remainingSearches > 0 else { return false }
    remainingSearches -= 1
    var isSeen = Array(repeating: false, count: graph.numbers.count)
    var pending = [Int(Script.story.index)]
    isSeen[pending[0]] = true
    while let next = pending.popLast() {
      if sets[next] { continue }
      if next == place { return true }
      for edge in graph.outgoing(next) where !isSeen[edge.to] && isCertain(edge) {
        isSeen[edge.to] = true
        pending.append(edge.to)
      }
    }
    return false
  }

  /// Which places set one of some variables, themselves or by what they call, thread or tunnel to.
  private func setters(of names: Set<NameID>) -> [Bool] {
    var sets = Array(repeating: false, count: graph.numbers.count)
    for name in names.sorted(by: { $0.number < $1.number }) {
      for place in writers[name] ?? [] { sets[place] = true }
    }
    let leads = graph.leading(to: sets.indices.filter { sets[$0] }) { _ in true }
    for edge in graph.edges {
      switch edge.kind {
      case .tunnel, .thread, .call: if leads[edge.to] { sets[edge.from] = true }
      case .falls, .divert, .tunnelReturn, .value, .offer: break
      }
    }
    return sets
  }

  /// Whether the story surely goes this way where the reader wants to.
  private func isCertain(_ edge: FlowEdge) -> Bool {
    switch edge.kind {
    case .falls, .divert: return edge.isSure
    case .offer:
      guard edge.isSure, case .choice(let choice) = graph.numbers.place(edge.to) else { return false }
      return script.choices[choice].conditions.isEmpty && !script.choices[choice].isFallback
    case .tunnel, .tunnelReturn, .thread, .call, .value: return false
    }
  }
}
