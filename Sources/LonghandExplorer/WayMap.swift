import LonghandRuntime

/// What is worked out once about a story to look for ways in it.
package struct WayMap: Sendable {
  let model: StoryModel
  /// Whether chance plays a part: then it is not looked at every state.
  let drawsLots: Bool

  /// Looks a story over.
  package init(_ program: Program) {
    let flow = InstructionFlow(program)
    var plan = ExplorationPlan(program)
    plan.returns = flow.returns(program)
    model = StoryModel(plan: plan, relevance: Relevance(program, Slots(program), flow))
    drawsLots = program.drawsLots(plan)
  }

  /// Ways to choices, and whether there are no others.
  package struct Ways: Sendable {
    /// For each choice point that is offered somewhere, the choices to take, by their numbers among those that are
    /// offered, from 0.
    package var choices: [Position: [Int]] = [:]
    /// Whether none of the others is ever offered, whatever is chosen.
    package var isComplete = false

    /// None.
    package init() {}
  }

  /// The fewest choices after which each of some choices is offered.
  ///
  /// Of a story in which chance plays a part, only the chance is followed that the state has.
  ///
  /// - Parameters:
  ///   - wanted: The choice points.
  ///   - state: Where to begin, at a choice; nil for the beginning of the story.
  ///   - seed: What chance begins with at the beginning of the story.
  ///   - mayGoOn: False makes an end of it.
  package func ways(
    to wanted: Set<Position>, from state: StoryState?, seed: Int = 0, while mayGoOn: () -> Bool
  ) -> Ways {
    if drawsLots {
      var search = LuckySearch(model.plan, wanted)
      return search.run(from: state, seed: Int32(truncatingIfNeeded: seed), while: mayGoOn)
    }
    var search = WaySearch(self, wanted)
    return search.run(from: state, while: mayGoOn)
  }
}
