import LonghandRuntime

/// What comes of a way that a search found which leaves something open, where nothing is left open.
enum Counterexample {
  /// It leads where it led there.
  case isReal
  /// It parts from it at a condition that depends on these slots.
  case depends(on: Set<Int>)
  /// It cannot be told.
  case isUnclear
}

extension StateSearch {
  /// How many pieces of runs of a choice are made to find those that a way consists of.
  private static let toldRunLimit = 4_000

  /// What comes of the way to something where nothing is left open, if this search has met it; or on what it depends that
  /// there was too much to follow.
  mutating func counterexample(to goal: StoryItem.Goal, in whole: StoryModel, _ gates: Gates) -> Counterexample? {
    if maker.arrivals[goal] != nil { return follow(to: goal, in: whole, gates) }
    return maker.obstacles.isEmpty ? nil : blame(maker.openLooksOfChoice)
  }

  /// Follows the way to something that happens in this search where nothing is left open.
  ///
  /// - Parameters:
  ///   - whole: What is known of the program where nothing is left open.
  ///   - gates: The conditions of the program.
  private mutating func follow(to goal: StoryItem.Goal, in whole: StoryModel, _ gates: Gates) -> Counterexample {
    guard let arrival = maker.arrivals[goal] else { return .isUnclear }
    var machine = ExactMachine(whole.plan, isOnlyPrinted: whole.relevance.isOnlyPrinted)
    machine.tellsDecisions = true
    var steps: [(state: Int, choice: Int, destination: RunMaker.Destination)] = [
      (Int(arrival.state), arrival.choice, .goal(goal))
    ]
    while let state = steps.last?.state, state > 0 {
      let parent = parent(of: state)
      steps.append((parent, choice(from: parent, to: state), .state(state)))
    }
    var location = Location.beginning
    for step in steps.reversed() {
      let place = place(of: step.state)
      let number = place.offers[step.choice].choice
      guard let choice = location.number(ofChoiceLike: number, at: place.location) else {
        let taken = place.location.choices[number]
        if !taken.isInvisibleDefault {
          return blame(whole.slots(thatForbid: taken.source, &machine, location, gates))
        }
        return blame(location.choices.reduce(into: []) { $0.formUnion(whole.slots(ofChoiceAt: $1.source, gates)) })
      }
      let live = whole.relevance.liveSlots(at: location)
      let cells = live.map { machine.value($0, location) }
      let (told, looks) = maker.run(
        of: step.choice, from: step.state, to: step.destination, store.arena, limit: StateSearch.toldRunLimit)
      guard let run = told else { return blame(looks) }
      machine.begin(choice, at: location, live, cells, drawing: run.draws)
      let stop = machine.run()
      let same = zip(run.decisions, machine.decisions).prefix { $0 == $1 }.count
      if same < max(run.decisions.count, machine.decisions.count) { return blame(run.slots(ofDecision: same)) }
      if case .state = step.destination, stop != .choices { return .isUnclear }
      location = machine.location()
    }
    return .isReal
  }

  private func blame(_ slots: Set<Int>) -> Counterexample { slots.isEmpty ? .isUnclear : .depends(on: slots) }
}

extension StoryModel {
  /// The slots on which it depends whether a choice is offered.
  fileprivate func slots(ofChoiceAt source: Position, _ gates: Gates) -> Set<Int> {
    (gates.looks(before: source) + [source]).reduce(into: []) { $0.formUnion(relevance.reads[Int($1)]) }
  }

  /// The slots because of which a choice is not offered: that tells how often it was taken, if it was, or else those at
  /// which its condition looks.
  fileprivate func slots(
    thatForbid source: Position, _ machine: inout ExactMachine, _ location: Location, _ gates: Gates
  ) -> Set<Int> {
    let taken = relevance.reads[Int(source)].filter { machine.value($0, location).wholeNumber ?? 0 > 0 }
    return taken.isEmpty ? slots(ofChoiceAt: source, gates).subtracting(relevance.reads[Int(source)]) : Set(taken)
  }
}

extension RunMaker.ToldRun {
  /// The slots that are left open on which a condition of the run depends: those at which it looked since the one before, or
  /// else the last one before that.
  fileprivate func slots(ofDecision decision: Int) -> Set<Int> {
    let before = openReads.filter { $0.decision <= decision }
    guard let last = before.last?.decision else { return [] }
    return Set(before.filter { $0.decision == last }.map { $0.slot })
  }
}

extension Location {
  /// The number of the choice here that stands where one at another place does; -1 for what comes before the first line.
  fileprivate func number(ofChoiceLike choice: Int, at other: Location) -> Int? {
    if choice < 0 { return choice }
    let step = other.step(by: choice)
    if other.choices[choice].isInvisibleDefault {
      return choices.contains { !$0.isInvisibleDefault } ? nil : choices.firstIndex { $0.source == step.source }
    }
    return choices.indices.first { !choices[$0].isInvisibleDefault && self.step(by: $0) == step }
  }
}
