import LonghandRuntime

/// How many states a search through all of them meets, for measuring what telling fewer apart brings.
package struct StateCounts: Sendable {
  /// What tells two states apart.
  package enum Detail: CaseIterable, Sendable {
    /// Whatever may still be read, as exactly as it makes a difference.
    case relevant
    /// Whatever may still be read, numbers as they are.
    case exactNumbers
    /// Whatever is read anywhere in the story.
    case everything
  }

  /// How many states.
  package let states: Int
  /// How many bytes all of them take, with what finds them and what tells how they were come to.
  package let bytes: Int
  /// How many choices were followed.
  package let runs: Int
  /// Whether these are all.
  package let isClosed: Bool

  /// Whether all states of a story can be searched: chance plays no part.
  package static func canSearch(_ program: Program) -> Bool { !program.drawsLots(ExplorationPlan(program)) }

  /// Searches.
  ///
  /// - Parameter limit: How many states it may keep.
  package init(_ program: Program, states limit: Int, _ detail: Detail) {
    let flow = InstructionFlow(program)
    var plan = ExplorationPlan(program)
    plan.returns = flow.returns(program)
    // What is read from the beginning on is all that is ever read.
    let relevance = Relevance(
      program, Slots(program), flow, keepsExactNumbers: detail != .relevant,
      watched: detail == .everything ? [0] : [])
    var search = StateSearch(plan, relevance, limits: StateSearch.Limits(states: limit))
    search.run { _ in true }
    states = search.store.count
    bytes = search.byteCount
    runs = search.runs
    isClosed = search.isClosed
  }
}
