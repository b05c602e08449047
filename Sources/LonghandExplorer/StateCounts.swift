import LonghandRuntime

/// How many states a search through all of them meets, for measuring what telling fewer apart brings.
package struct StateCounts: Sendable {
  /// What tells two states apart.
  package enum Detail: CaseIterable, Sendable {
    /// Whatever may still be read, as exactly as it makes a difference.
    case relevant
    /// What matters no longer since choices were taken that are offered once, too.
    case spent
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
  /// What runs in any of them, by position.
  package let marks: [Coverage.Mark]
  /// Whether these are all.
  package let isClosed: Bool

  /// Whether all states of a story can be searched: chance plays no part.
  package static func canSearch(_ program: Program) -> Bool { !program.drawsLots(ExplorationPlan(program)) }

  /// Searches.
  ///
  /// - Parameters:
  ///   - limit: How many states it may keep.
  ///   - together: Runs two pieces of work at once; what is found does not depend on it.
  package init(_ program: Program, states limit: Int, _ detail: Detail, together: Explorer.Together? = nil) {
    let flow = InstructionFlow(program)
    var plan = ExplorationPlan(program)
    plan.returns = flow.returns(program)
    // What is read from the beginning on is all that is ever read.
    let relevance = Relevance(
      program, Slots(program), flow, keepsExactNumbers: detail == .exactNumbers || detail == .everything,
      keepsSpent: detail != .relevant,
      watched: detail == .everything ? [0] : [])
    plan.liveTemporaries = relevance.liveTemporaries(flow)
    var search = StateSearch(
      StoryModel(plan: plan, relevance: relevance), limits: StateSearch.Limits(states: limit), together: together)
    search.run { _ in true }
    states = search.store.count
    bytes = search.byteCount
    runs = search.runs
    marks = search.maker.machine.marks
    isClosed = search.isClosed
  }
}
