import LonghandRuntime

extension Explorer {
  // MARK: Endings

  /// Adds the endings to the items: those that tags name, and the knots that end a story without one.
  mutating func addEndings(_ plays: inout Plays, _ passes: [Pass]) {
    var endings: [StoryItem] = []
    var verdicts: [Verdict] = []
    var names: Set<String> = []
    // A tag that is put together while playing may name any ending.
    let composed = plan.endingNames.firstIndex(of: "").map { Int32($0) }
    // Most stories have no ending of which it has to be asked.
    lazy var tags = EndingTags(program, InstructionFlow(program))
    for (number, name) in plan.endingNames.enumerated() where !name.isEmpty {
      let isWanted = { (stop: Stop) in
        stop.isEnd && (stop.endingTag == Int32(number) || stop.endingTag == composed)
      }
      let item = endingItem(name, plan.position(ofEnding: number))
      endings.append(item)
      let position = plan.position(ofEnding: number)
      let isApart = composed == nil && !isReachedByFlow(position..<position + 1)
      var verdict = verdict(on: item, at: position, isApart: isApart, plays, passes, isWanted)
      if verdict.isUndecided, composed == nil, report.internalFault == nil,
        plan.endingTags.indices.allSatisfy({ plan.endingTags[$0] != number || tags.isLost(at: Position($0)) })
      {
        verdict = .unreachable(.lostTag(item.place))
      }
      verdicts.append(verdict)
      names.insert(name)
    }
    for knot in plan.endKnots {
      let name = knot > 0 ? program.containers[Int(knot)].name.map { program.names[$0] } ?? "END" : "END"
      let isWanted = { (stop: Stop) in stop.kind == .end(knot) && stop.endingTag < 0 }
      let container = program.containers[Int(knot)]
      let item = endingItem(name, container.start)
      let isApart = !isReachedByFlow(container.start..<container.end)
      let verdict = verdict(on: item, at: container.start, isApart: isApart, plays, passes, isWanted)
      if case .reached = verdict {} else if !plan.endingNames.isEmpty { continue }
      guard names.insert(name).inserted else { continue }
      endings.append(item)
      verdicts.append(verdict)
    }
    endingFindings = zip(endings, verdicts).map { ItemFinding(item: $0, verdict: $1, share: nil) }
  }

  private func endingItem(_ name: String, _ position: Position) -> StoryItem {
    StoryItem(
      kind: .ending, name: name, place: program.firstPlace(from: position),
      path: program.layout.path(ofObjectAt: position), goals: [])
  }

  /// - Parameters:
  ///   - position: Where the story stands that comes to it: its tag, or its knot.
  ///   - isApart: Whether nothing leads there, whatever values are.
  private func verdict(
    on item: StoryItem, at position: Position, isApart: Bool, _ plays: borrowing Plays, _ passes: [Pass],
    _ isWanted: (Stop) -> Bool
  ) -> Verdict {
    var best: Witness?
    for (stop, witness) in plays.stops where isWanted(stop) {
      if let known = best, known.choices.count <= witness.choices.count { continue }
      if endingName(of: witness) == item.name { best = witness }
    }
    let closed = passes.filter { $0.isClosed }
    if var best {
      best.isShortest = fewestChoices(to: isWanted, closed) == best.choices.count
      return .reached(best)
    }
    if report.internalFault != nil { return .undecided(reason(passes)) }
    let excluding = closed.first { pass in !pass.stops.contains(where: isWanted) }
    guard let excluding else { return isApart ? .unreachable(.flow) : .undecided(reason(passes)) }
    var placed = item
    placed.goals = [StoryItem.Goal(position: position, mark: .ran)]
    // Why its place is out of reach is why it is; where that is not, the story never ends there.
    if isExcluded(placed.goals[0], [excluding]) != nil { return .unreachable(proof(placed, excluding)) }
    let reason = "no playthrough ends so"
    return .unreachable(Proof(pass: excluding.name, reason: reason, place: nil, values: []))
  }

  /// The name of the ending to which a playthrough comes, word for word.
  private func endingName(of witness: Witness) -> String? {
    replayed(witness)?.story.ending?.name
  }

  /// A playthrough word for word, with the lines behind its last choice; nil where a choice is not offered.
  private func replayed(_ witness: Witness, within limits: StoryLimits = StoryLimits()) -> (
    story: Story, lines: [Line]
  )? {
    var story = Story(program, seed: witness.seed, limits: limits)
    prepare(&story)
    var lines = story.lines()
    for choice in witness.choices {
      guard (try? story.choose(choice)) != nil else { return nil }
      lines = story.lines()
    }
    return (story, lines)
  }

  /// Gives a story the functions of the host that the caller spoke of.
  func prepare(_ story: inout Story) {
    story.allowsExternalFallbacks = true
    for (name, range) in options.externals {
      try? story.bind(name, isLookaheadSafe: true) { (_: [Value]) in Value.integer(range.lowerBound) }
    }
  }

  // MARK: The whole story

  /// What goes wrong, and whether every playthrough ends.
  mutating func noteWhole(_ plays: inout Plays, _ passes: [Pass]) {
    let closed = passes.filter { $0.isClosed }
    for pass in closed { findStops(&plays, pass) }
    for (stop, witness) in plays.stops.sorted(by: { $0.stop.position < $1.stop.position }) {
      if let problem = problem(stop, witness, closed) { report.problems.append(problem) }
    }
    noteLoop(plays)
    noteDeadEnds(&plays, closed)
    noteEnds(report.internalFault == nil ? closed.filter { !$0.hasAssumed } : [])
    let witnessed = plays.stops.filter { $0.stop.isStopOnPurpose }.map { $0.witness.choices.count }.min()
    let fewest = fewestChoices(to: { $0.isStopOnPurpose }, closed)
    report.shortestPlay = witnessed.map { ExplorationReport.Length(choices: $0, isProved: fewest == $0) }
  }

  /// No playthrough comes to one of some stops by fewer choices, by what closed searches prove; nil where none does.
  private func fewestChoices(to isWanted: (Stop) -> Bool, _ closed: [Pass]) -> Int? {
    closed.filter { !$0.isWider }.map { pass in
      pass.stopArrivals.filter { isWanted(pass.stops[$0.key]) }.map { $0.value.count }.min() ?? .max
    }.max()
  }

  /// Whether every playthrough ends, and can end wherever it is, by what closed searches prove.
  private mutating func noteEnds(_ closed: [Pass]) {
    let exact = closed.first { $0.isExact }
    let isMeant = closed.contains { !$0.mayHaveMissedFailure && $0.stops.allSatisfy { $0.isStopOnPurpose } }
    report.nothingGoesWrong = isMeant
    report.everyPlayEnds = closed.contains { $0.everyPlayEnds } ? true : exact != nil ? false : nil
    report.longestPlay = closed.compactMap { $0.longestWay }.min()
      .map { ExplorationReport.Length(choices: $0, isProved: false) }
    if let leadsToAnEnd = exact?.leadsToAnEnd {
      report.everyPlaceLeadsToAnEnd = leadsToAnEnd
    } else if report.problems.contains(where: { $0.kind == .deadEnd }) {
      report.everyPlaceLeadsToAnEnd = false
    } else if report.everyPlayEnds == true && isMeant
      || closed.contains(where: { $0.leadsToAnEnd == true && !$0.mayHaveMissedFailure })
    {
      // What stops for certain, and never but where it is meant to, comes to an end from wherever it is.
      report.everyPlaceLeadsToAnEnd = true
    }
  }

  /// A playthrough that a player would see run on and on without a choice, until it is stopped.
  private mutating func noteLoop(_ plays: borrowing Plays) {
    let found = plays.givenUp.sorted { ($0.value.choices.count, $0.key) < ($1.value.choices.count, $1.key) }
    for (position, witness) in found.prefix(4) where isStopped(witness) {
      report.problems.append(
        FoundProblem(
          kind: .loop, message: "From here the story runs on and on without a choice, until it is stopped.",
          place: program.place(of: position), witness: witness))
      return
    }
  }

  /// Whether the lines behind the last choice of a playthrough end with an error.
  private func isStopped(_ witness: Witness) -> Bool {
    var limits = StoryLimits()
    (limits.linesPerTurn, limits.stepsPerLine) = (5_000, ExplorationPlan.defaultStepLimit)
    return replayed(witness, within: limits)?.lines.last?.problems.contains { $0.severity == .error } ?? false
  }

  /// Tries to play to stops that a search met and no playthrough did, or more shortly than any did.
  private mutating func findStops(_ plays: inout Plays, _ pass: Pass) {
    let arrivals = pass.stopArrivals.sorted { $0.key < $1.key }
    follow(&plays, ways: arrivals.map { $0.value }) { plays, number in
      plays.witness(ofStop: pass.stops[arrivals[number].key])
    }
  }

  private func problem(_ stop: Stop, _ witness: Witness, _ closed: [Pass]) -> FoundProblem? {
    let kind: FoundProblem.Kind
    let message: String
    switch stop.kind {
    case .end, .done: return nil
    case .ranOut:
      (kind, message) = (.ranOut, "The text runs out here: no choice, no divert and no -> END follows.")
    case .failed(let words): (kind, message) = (.failure, words)
    }
    var witness = witness
    witness.isShortest =
      closed.map { pass in
        pass.stopArrivals.first { pass.stops[$0.key] == stop }?.value.count ?? .max
      }.max() == witness.choices.count
    return FoundProblem(kind: kind, message: message, place: program.place(of: stop.position), witness: witness)
  }

  /// Places from which no ending can be come to: for certain, since a search finds more ways than there are.
  private mutating func noteDeadEnds(_ plays: inout Plays, _ closed: [Pass]) {
    for pass in closed.reversed() {
      for dead in pass.deadEnds {
        guard let witness = witness(of: dead, &plays, pass) else { continue }
        report.problems.append(
          FoundProblem(
            kind: .deadEnd, message: "From here the story can never come to an end, whatever is chosen.",
            place: dead.source.flatMap { program.place(of: $0) }, witness: witness))
        return
      }
    }
  }

  /// The playthrough that comes to a place, if there is one.
  private func witness(of dead: Pass.DeadEnd, _ plays: inout Plays, _ pass: Pass) -> Witness? {
    for seed in 0..<(program.drawsLots(plan) ? 8 : 1) {
      guard var witness = plays.follow(dead.way, seed: Int32(seed)) else { continue }
      // Where values are told apart, a place alone is not yet the state that the search means.
      guard pass.isExact || dead.isWholeState && plays.isAt(dead.words) else { continue }
      witness.isShortest = pass.isExact
      return witness
    }
    return nil
  }

  // MARK: Limits

  /// What keeps the exploration from deciding everything, and what was taken for granted.
  mutating func noteLimits(_ passes: [Pass]) {
    guard report.findings.contains(where: { $0.verdict.isUndecided }) || !passes.contains(where: { $0.isClosed }) else {
      noteAssumptions()
      return
    }
    for pass in passes where !pass.isClosed {
      for obstacle in pass.obstacles {
        let limit = words(of: obstacle)
        if !report.limits.contains(limit) { report.limits.append(limit) }
      }
    }
    if report.limits.isEmpty, let pass = passes.last(where: { $0.isExhausted }) {
      report.limits.append(
        ExplorationLimit(
          message: "The search over \(pass.name) was given up after \(pass.runs) runs.", place: nil,
          help: ExplorationLimit.moreRuns))
    }
    noteAssumptions()
  }

  private mutating func noteAssumptions() {
    for assumption in options.assumptions { report.assumptions.append("always `\(assumption.words)`") }
    for name in program.externalFunctions {
      if let range = options.externals[name] {
        report.assumptions.append("\(name)() returns a whole number from \(range.lowerBound) to \(range.upperBound)")
      } else if let number = program.names.number(of: name), plan.hasFallback(number) {
        report.assumptions.append("\(name)() does what the story's own function of that name does")
      }
    }
  }

  /// An obstacle in words.
  func words(of obstacle: ExplorationObstacle) -> ExplorationLimit {
    switch obstacle {
    case .external(let name, let position):
      let name = program.names[name]
      return ExplorationLimit(
        message: "The story calls the external function \(name), and nothing says what it does.",
        place: program.place(of: position), help: "--external \(name)=1..6 says what it returns.")
    case .unknownValue(let position):
      return ExplorationLimit(
        message: "What happens here depends on a value of which too little is known" + at(position),
        place: program.place(of: position), help: nil)
    case .tooManySteps(let position):
      return ExplorationLimit(
        message: "The story runs on and on here without a choice: an endless loop, or a very long one" + at(position),
        place: program.place(of: position), help: nil)
    case .tooManyWays(let position):
      return ExplorationLimit(
        message: "There are too many ways to go on from one choice here" + at(position),
        place: program.place(of: position), help: nil)
    case .tooFine:
      return ExplorationLimit(message: "There are too many values to try each.", place: nil, help: nil)
    case .newlineInString:
      return ExplorationLimit(
        message: "A text that is made in an expression begins with a line end, which counts only sometimes.",
        place: nil, help: nil)
    case .readOfDeadValue(let position):
      return ExplorationLimit(
        message: "The explorer read a value that it holds to be never read; this is a fault of Longhand.",
        place: program.place(of: position), help: nil)
    case .returnBeyondCut(let position):
      return ExplorationLimit(
        message: "The explorer left a caller out to which flow returns; this is a fault of Longhand.",
        place: program.place(of: position), help: nil)
    }
  }

  /// Where something stands, for a story that does not know its source.
  private func at(_ position: Position) -> String {
    program.place(of: position) == nil ? " (\(program.layout.path(ofObjectAt: position)))." : "."
  }
}

extension Stop {
  /// Whether the story ended.
  var isEnd: Bool {
    if case .end = kind { return true }
    return false
  }

  /// Whether the story stopped because it was meant to.
  var isStopOnPurpose: Bool {
    switch kind {
    case .end, .done: true
    case .ranOut, .failed: false
    }
  }
}
