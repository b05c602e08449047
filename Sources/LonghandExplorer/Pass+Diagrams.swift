import LonghandRuntime

extension Pass {
  /// Searches through all states that a reader can come to, many at once.
  ///
  /// What it does not meet is out of reach. It does not tell after how many choices anything happens at the soonest, nor
  /// whether playthroughs come to an end.
  ///
  /// - Parameters:
  ///   - goals: What ways are looked for to.
  ///   - goal: What it is over with once it is met; nil to search through all states.
  static func runDiagrams(
    _ name: String, _ model: StoryModel, limits: DiagramSearch.Limits, wanted: [StoryItem.Goal],
    to goals: [StoryItem.Goal], until goal: StoryItem.Goal? = nil, while mayGoOn: (Int) -> Bool,
    whenOver: (inout DiagramSearch) -> Void = { _ in }
  ) -> Pass {
    var search = DiagramSearch(model, limits: limits, until: goal)
    search.run(while: mayGoOn)
    var pass = Pass(
      name: name, coverage: Coverage(marks: search.maker.machine.marks), obstacles: search.maker.obstacles,
      isExhausted: search.isExhausted, runs: search.maker.count, places: search.maker.places.count,
      states: Int(min(search.stateCount, 1e15)), isExact: false, answers: search.maker.machine.answers)
    pass.leftOut = model.leftOut
    pass.isWider = true
    pass.mayHaveMissedFailure = true
    pass.isAvoidable = wanted.map { _ in true }
    for goal in goals { pass.arrivals[goal] = search.maker.arrivals[goal].flatMap { search.way(to: $0) } }
    if pass.isClosed {
      pass.stops = search.maker.stops
      pass.stopArrivals = search.maker.stopArrivals.compactMapValues { search.way(to: $0) }
    }
    whenOver(&search)
    return pass
  }
}

extension DiagramSearch {
  /// A state on a way, with the choice that leads on, by its number among those that are listed at its place.
  private typealias Step = (place: Int, values: [UInt32], choice: Int)

  /// A way to an arrival, from the beginning on; nil where none is found soon.
  private func steps(to arrival: StateSearch.Arrival) -> [Step]? {
    let (place, values) = samples[Int(arrival.state)]
    var steps: [Step] = [(place, values, arrival.choice)]
    while let last = steps.last, last.place > 0, steps.count < DiagramSearch.lengthLimit {
      guard let advance = advances[last.place].first(where: { contains(last.values, at: last.place, $0.states) }),
        let source = source(of: last.values, at: last.place, by: advance)
      else { return nil }
      steps.append((advance.place, source, advance.choice))
    }
    return steps.last?.place == 0 ? steps.reversed() : nil
  }

  /// The choices of a way that leads to an arrival; nil where none is found soon.
  func way(to arrival: StateSearch.Arrival) -> [WayStep]? {
    steps(to: arrival)?.compactMap { maker.places[$0.place].step(by: $0.choice) }
  }

  /// The states of a way that leads to something that was met; nil where none is found soon.
  func wayOfStates(to arrival: StateSearch.Arrival, _ goal: StoryItem.Goal) -> StateWay? {
    guard let steps = steps(to: arrival) else { return nil }
    var way = StateWay()
    for step in steps where !maker.table.isWithinRun(step.place) {
      if !way.steps.isEmpty { way.steps[way.steps.count - 1].destination = .state(way.arena.count) }
      way.steps.append(StateWay.Step(state: way.arena.count, choice: step.choice, destination: .goal(goal)))
      way.arena.append(place: step.place, step.values)
    }
    return way
  }

  /// How many pieces of runs a way may have.
  private static let lengthLimit = 4_000
  /// How many nodes are looked at for a state that another one comes of.
  private static let sourceLimit = 20_000

  /// The values of a state that another comes of.
  private func source(of values: [UInt32], at place: Int, by advance: Advance) -> [UInt32]? {
    let outcome = maker.memory.outcomes[advance.outcome]
    let new = maker.places[place].live
    // What matters no longer may have been anything.
    let isForgotten = Set(maker.places[place].spent.flatMap { $0.indices })
    var wanted: [Int: (value: UInt32, question: Int32)] = [:]
    for (index, slot) in new.enumerated() where !isForgotten.contains(index) { wanted[slot] = (values[index], -1) }
    for number in outcome.changes {
      let change = maker.memory.outcomes.changes[number]
      let slot = new[Int(change.index)]
      if change.question < 0 { wanted[slot] = nil } else { wanted[slot]?.question = change.question }
    }
    var view = maker.view
    let found = diagrams.first(of: advance.sources, limit: DiagramSearch.sourceLimit) { slot, value in
      guard slot < maker.slotCount, let (other, question) = wanted[slot] else { return true }
      return (question < 0 ? value : maker.values.answers.answer(question, value)) == other
    } isFound: { state in
      view.load(advance.place, self.values(of: state, at: advance.place), maker.table)
      return view.follow(outcome, maker.memory.outcomes, maker.table, maker.values.answers) && view.next == values
    }
    return found.map { self.values(of: $0, at: advance.place) }
  }

  private func contains(_ values: [UInt32], at place: Int, _ states: DecisionDiagrams.Node) -> Bool {
    let state = zip(maker.places[place].live, values).filter { $0.1 != 0 }
    return diagrams.contains(states, state.map { (slot: $0.0, value: $0.1) })
  }
}
