import LonghandRuntime

/// What comes of a way that a search found which leaves something open, where nothing is left open.
enum Counterexample {
  /// It leads where it led there.
  case isReal
  /// It parts from it where something depends on these slots: any of these sets is enough, in the order along the way.
  case depends(on: [Set<Int>])
  /// It cannot be told.
  case isUnclear

  /// The sets of which any is enough; none where it does not part from it, or that cannot be told.
  var reasons: [Set<Int>] { if case .depends(let reasons) = self { reasons } else { [] } }
}

/// A way through states that a search has met.
struct StateWay {
  /// The states.
  var arena = StateArena()
  var steps: [Step] = []

  /// A state on the way, with the choice that leads on, by its number among those that are listed, and where it leads.
  struct Step {
    var state: Int
    var choice: Int
    var destination: RunMaker.Destination
  }
}

extension RunMaker {
  /// How many pieces of runs of a choice are made to find those that a way consists of.
  private static let toldRunLimit = 4_000

  /// On what it depends that there was too much to follow, where something is left open; nil where there was not.
  var counterexampleOfObstacle: Counterexample? {
    obstacles.first.map { Counterexample(dependingOn: openLooks(before: $0).map { [$0] }) }
  }

  /// What comes of a way where nothing is left open: it is also followed on from where it parts from what the story does, as
  /// if it did not, to see where else it does.
  ///
  /// - Parameters:
  ///   - whole: What is known of the program where nothing is left open.
  ///   - calls: Those of which is left open what they give.
  ///   - gates: The conditions of the program.
  mutating func counterexample(
    along way: StateWay, in whole: StoryModel, hiding calls: Set<Position>, _ gates: Gates
  ) -> Counterexample {
    var machine = ExactMachine(whole.plan, isOnlyPrinted: whole.relevance.isOnlyPrinted)
    machine.tellsDecisions = true
    machine.hide(callsAt: calls)
    var location = Location.beginning
    var (denied, offers): (Set<Int>, [Int: Set<Int>]) = ([], [:])
    var reasons: [Set<Int>] = []
    for step in way.steps {
      let place = places[way.arena.place(of: step.state)]
      let number = place.offers[step.choice].choice
      guard let choice = location.number(ofChoiceLike: number, at: place.location) else {
        return Counterexample(dependingOn: reasons)
      }
      reasons += whole.slots(thatForbid: choice, &machine, location, denied, offers, gates)
      let live = whole.relevance.liveSlots(at: location)
      let cells = live.map { machine.value($0, location) }
      let (told, looks) = run(
        of: step.choice, from: step.state, to: step.destination, way.arena, limit: RunMaker.toldRunLimit)
      guard let run = told else { return Counterexample(dependingOn: reasons + looks.sorted().map { [$0] }) }
      machine.begin(choice, at: location, live, cells, drawing: run.draws)
      machine.follow(run.decisions, offering: offered(in: step.destination, way.arena))
      let stop = machine.run()
      reasons += machine.contradictions.map { run.slots(ofDecision: $0) }
      let same = zip(run.decisions, machine.decisions).prefix { $0 == $1 }.count
      if same < max(run.decisions.count, machine.decisions.count) {
        return Counterexample(dependingOn: reasons + [run.slots(ofDecision: same)])
      }
      if case .state = step.destination, stop != .choices { return Counterexample(dependingOn: reasons) }
      location = machine.location()
      (denied, offers) = (machine.denied, run.openOffers)
    }
    return reasons.isEmpty ? .isReal : Counterexample(dependingOn: reasons)
  }

  /// Where the choices stand that are offered where a way leads; nil where it does not lead to a state.
  private func offered(in destination: Destination, _ arena: StateArena) -> Set<Position>? {
    guard case .state(let state) = destination else { return nil }
    return Set(places[arena.place(of: state)].location.choices.map { $0.source })
  }
}

extension Counterexample {
  /// - Parameter reasons: The sets of which any is enough, those left out that are empty.
  fileprivate init(dependingOn reasons: [Set<Int>]) {
    let reasons = reasons.filter { !$0.isEmpty }
    self = reasons.isEmpty ? .isUnclear : .depends(on: reasons)
  }
}

extension StateSearch {
  /// The way to something that was met.
  func wayOfStates(to arrival: Arrival, _ goal: StoryItem.Goal) -> StateWay {
    var steps = [StateWay.Step(state: Int(arrival.state), choice: arrival.choice, destination: .goal(goal))]
    while let state = steps.last?.state, state > 0 {
      let parent = parent(of: state)
      steps.append(StateWay.Step(state: parent, choice: choice(from: parent, to: state), destination: .state(state)))
    }
    return StateWay(arena: store.arena, steps: steps.reversed())
  }

  /// What comes of the way to something where nothing is left open, if this search has met it; or on what it depends that
  /// there was too much to follow.
  ///
  /// - Parameters:
  ///   - whole: What is known of the program where nothing is left open.
  ///   - calls: Those of which this search leaves open what they give.
  ///   - gates: The conditions of the program.
  mutating func counterexample(
    to goal: StoryItem.Goal, in whole: StoryModel, hiding calls: Set<Position>, _ gates: Gates
  ) -> Counterexample? {
    guard let arrival = maker.arrivals[goal] else { return maker.counterexampleOfObstacle }
    return maker.counterexample(along: wayOfStates(to: arrival, goal), in: whole, hiding: calls, gates)
  }
}

extension DiagramSearch {
  /// The same for this search; unclear where the way is not found soon.
  mutating func counterexample(
    to goal: StoryItem.Goal, in whole: StoryModel, hiding calls: Set<Position>, _ gates: Gates
  ) -> Counterexample? {
    guard let arrival = maker.arrivals[goal] else { return maker.counterexampleOfObstacle }
    guard let way = wayOfStates(to: arrival, goal) else { return .isUnclear }
    return maker.counterexample(along: way, in: whole, hiding: calls, gates)
  }
}

extension StoryModel {
  /// The slots on which it depends whether a choice is offered.
  fileprivate func slots(ofChoiceAt source: Position, _ gates: Gates) -> Set<Int> {
    (gates.looks(before: source) + [source]).reduce(into: []) { $0.formUnion(relevance.reads[Int($1)]) }
  }

  /// The slots because of which a choice cannot be taken, for each reason: how often it was taken, if it was, or those at
  /// which its condition looks; for a fallback those because of which others are offered.
  ///
  /// - Parameters:
  ///   - denied: The choices here that are not offered by themselves.
  ///   - offers: On which slots that are left open it depends whether choices are offered, where that is known.
  fileprivate func slots(
    thatForbid choice: Int, _ machine: inout ExactMachine, _ location: Location, _ denied: Set<Int>,
    _ offers: [Int: Set<Int>], _ gates: Gates
  ) -> [Set<Int>] {
    if choice < 0 { return [] }
    var reasons: [Set<Int>] = []
    if denied.contains(choice) {
      let visits = relevance.reads[Int(location.choices[choice].source)]
      let taken = visits.filter { machine.value($0, location).wholeNumber ?? 0 > 0 }
      if !taken.isEmpty { reasons.append(Set(taken)) }
      reasons.append((offers[choice] ?? slots(ofChoiceAt: location.choices[choice].source, gates)).subtracting(visits))
    }
    if location.choices[choice].isInvisibleDefault {
      let others = location.choices.indices.filter {
        !location.choices[$0].isInvisibleDefault && !denied.contains($0)
      }
      reasons.append(
        others.reduce(into: []) { $0.formUnion(offers[$1] ?? slots(ofChoiceAt: location.choices[$1].source, gates)) })
    }
    return reasons
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
    if other.choices[choice].isInvisibleDefault { return choices.firstIndex { $0.source == step.source } }
    return choices.indices.first { !choices[$0].isInvisibleDefault && self.step(by: $0) == step }
  }
}
