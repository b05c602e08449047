/// A condition that is asked at some moments of every playthrough.
package struct Watch: Hashable, Sendable {
  /// When it is asked.
  package enum Moment: Hashable, Sendable {
    /// Wherever a choice is to be made or the story stops.
    case always
    /// Where the story ends with the ending that a tag named.
    case ending(Int32)
    /// Where the story ends in a knot, or outside of all (0), and no tag named the ending.
    case endKnot(ContainerID)
    /// Right before the item at any of these positions.
    case positions([Position])
  }

  /// Which of the program's probes it is, counted from 0.
  package var probe: Int
  /// When it is asked.
  package var moment: Moment

  /// Makes a condition to ask.
  package init(probe: Int, moment: Moment) {
    self.probe = probe
    self.moment = moment
  }
}

/// What came of asking a condition.
package struct WatchAnswers: OptionSet, Hashable, Sendable {
  package var rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  /// It held.
  package static let held = WatchAnswers(rawValue: 1)
  /// It did not hold.
  package static let failed = WatchAnswers(rawValue: 2)
  /// It ran into an error.
  package static let wrong = WatchAnswers(rawValue: 4)
}

extension ExplorationPlan {
  /// Lets conditions be asked.
  package mutating func watch(_ watches: [Watch]) {
    self.watches = watches
    watchesAtPositions = []
    for (number, watch) in watches.enumerated() {
      guard case .positions(let moments) = watch.moment else { continue }
      if watchesAtPositions.isEmpty { watchesAtPositions = Array(repeating: [], count: program.code.count) }
      for position in moments { watchesAtPositions[Int(position)].append(number) }
    }
    guard !watchesAtPositions.isEmpty else { return }
    // A stretch may be stepped over once all of it is known, and nothing would be asked in it then.
    for (position, number) in regionNumbers.enumerated() where number >= 0 {
      let isWatched = regions[Int(number)].contents.contains { !watchesAtPositions[Int($0.position)].isEmpty }
      if isWatched || !watchesAtPositions[position].isEmpty { regionNumbers[position] = -1 }
    }
  }

  /// Where the container of a probe begins.
  package func start(ofProbe number: Int) -> Position? {
    guard program.probes.indices.contains(number), program.probes[number] >= 0 else { return nil }
    return program.containers[Int(program.probes[number])].start + 1
  }

  /// Whether a condition is asked right before the item at a position.
  package func isAsked(at position: Position) -> Bool {
    !watchesAtPositions.isEmpty && !watchesAtPositions[Int(position)].isEmpty
  }

  /// The functions that change nothing but what they are given references to, and in which nothing is asked, so that it is
  /// no matter whether they are followed.
  package var unaskedFunctions: [ContainerID: QuietFunction] {
    quietFunctions.filter { _, function in !function.contents.contains { isAsked(at: $0.position) } }
  }

  /// Where the containers of all probes begin.
  package var probeStarts: [Position] { program.probes.indices.compactMap { start(ofProbe: $0) } }

  /// Whether a position belongs to a probe, and not to the story.
  package func isInProbe(_ position: Position) -> Bool {
    program.probes.contains { $0 >= 0 && program.containers[Int($0)].holds(position) }
  }
}

extension StoryMachine {
  /// Asks the conditions that are to be asked where a run has stopped.
  mutating func ask(at stop: ExplorationStop, _ plan: ExplorationPlan) throws(StoryProblem) {
    for (number, watch) in plan.watches.enumerated() {
      let isMoment =
        switch watch.moment {
        case .always: stop.isKnown
        case .ending(let ending): stop.isEnd && exploration.endingTag == ending
        case .endKnot(let knot): stop == .end(knot) && exploration.endingTag < 0
        case .positions: false
        }
      if isMoment { try ask(number, plan) }
    }
  }

  /// Asks the conditions that are to be asked before the item at the present position.
  mutating func askHere(_ plan: ExplorationPlan) throws(StoryProblem) {
    let position = state.line.flow.thread.top.position
    guard position >= 0 else { return }
    for number in plan.watchesAtPositions[Int(position)] { try ask(number, plan) }
  }

  /// Whether all that was taken for granted holds where a run has stopped.
  mutating func keepsAssumptions(_ plan: ExplorationPlan) throws(StoryProblem) -> Bool {
    for probe in plan.assumptions where try answer(toProbe: probe, plan) == .failed { return false }
    return true
  }

  private mutating func ask(_ number: Int, _ plan: ExplorationPlan) throws(StoryProblem) {
    guard !exploration.isAsking else { return }
    let answer = try answer(toProbe: plan.watches[number].probe, plan)
    if exploration.answers[number].isEmpty { exploration.asked.append(number) }
    exploration.answers[number].formUnion(answer)
  }

  /// Asks one condition; nothing that it does has any effect, but that a value is narrowed which it depends on.
  private mutating func answer(toProbe probe: Int, _ plan: ExplorationPlan) throws(StoryProblem) -> WatchAnswers {
    guard let start = plan.start(ofProbe: probe) else { return [] }
    let (kept, visits, turnsSince) = (state, exploration.visits, exploration.turnsSince)
    let (openRegions, guarded, position) = (exploration.openRegions, exploration.guarded, exploration.position)
    exploration.isAsking = true
    exploration.openRegions = []
    var answer = WatchAnswers.wrong
    do throws(StoryProblem) {
      answer = try holds(from: start, plan) ? .held : .failed
    } catch {
      if exploration.obstacle != nil { throw error }
    }
    (state, exploration.visits, exploration.turnsSince) = (kept, visits, turnsSince)
    (exploration.openRegions, exploration.guarded, exploration.position) = (openRegions, guarded, position)
    exploration.isAsking = false
    return answer
  }

  private mutating func holds(from start: Position, _ plan: ExplorationPlan) throws(StoryProblem) -> Bool {
    let height = state.line.evaluation.count
    state.line.problems = []
    state.line.flow.thread.push(.evaluationFromGame, outputStart: 0, evaluationHeight: height)
    state.line.flow.thread.top.position = start
    var stepsLeft = plan.stepLimit
    while state.line.flow.thread.top.position >= 0 {
      if Mode.isSymbolic { try stepWithinRegions() } else { try step() }
      if let call = line.pendingCall {
        line.pendingCall = nil
        try answer(call, plan)
      }
      stepsLeft -= 1
      if stepsLeft < 0 { throw obstructed(.tooManySteps(exploration.position)) }
    }
    guard state.line.evaluation.count > height, let cell = state.line.evaluation.last, cell != .void else {
      throw problem(.valueMissing)
    }
    return try isTruthy(cell)
  }
}

extension ExplorationStop {
  /// Whether it is known what happens.
  fileprivate var isKnown: Bool {
    switch self {
    case .choices, .end, .done, .ranOut: true
    case .failed, .parted, .obstructed, .impossible: false
    }
  }

  fileprivate var isEnd: Bool {
    if case .end = self { return true }
    return false
  }
}
