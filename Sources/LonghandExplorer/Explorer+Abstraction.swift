import LonghandRuntime

extension Explorer.Options {
  /// When it is searched where it is left open what most variables hold.
  package enum AbstractionTime: Sendable {
    case first, asNeeded, never
  }
}

/// Searches through states that leave open what most variables hold.
extension Explorer {
  /// Looks for what is open where only those values are known on which it depends. A way that leads there is followed where
  /// all is known: the values on which it depends where it parts are known next time.
  ///
  /// - Parameters:
  ///   - limits: How much one search may do.
  ///   - effort: How many ways all of them may follow together, where a run that is made counts as many.
  ///   - isLast: Whether little else is left to try.
  mutating func searchAbstractions(
    _ limits: StateSearch.Limits, effort: Int, isLast: Bool = false, _ plays: inout Plays, _ passes: inout [Pass]
  ) {
    // A certificate says what holds at places, which such a search does not tell.
    if options.certifies && !isLast || options.abstraction == .never || options.keepsWhole { return }
    if passes.contains(where: { $0.hasAllStates }) { return }
    // What a function of the host does is not known here either.
    if passes.contains(where: { $0.obstacles.contains { $0.isExternal } }) { return }
    var made = 0
    for share in Explorer.abstractShares {
      made += searchAbstractions(within: limits, share: share, effort: effort - made, &plays, &passes)
    }
    cut(for: openGoals(plays, passes))
  }

  /// What part of what one search may do it may do at first, for each thing that is open, and then.
  private static let abstractShares = [16, 4, 1]
  /// For how many things that lie behind one it may do as much more.
  private static let goalsPerShare = 8

  /// Looks for each thing that is open, one after the other: first for that behind which most of the others lie, and the
  /// longer the more there are.
  ///
  /// - Parameters:
  ///   - limits: How much a search may do.
  ///   - share: What part of that it may do for something behind which nothing else lies.
  /// - Returns: The effort that was made.
  private mutating func searchAbstractions(
    within limits: StateSearch.Limits, share: Int, effort: Int, _ plays: inout Plays, _ passes: inout [Pass]
  ) -> Int {
    var made = 0
    var tried: Set<StoryItem.Goal> = []
    var (open, behind): ([StoryItem.Goal], [[Int]]) = ([], [])
    while !isHalted, made < effort {
      let latest = openGoals(plays, passes)
      // It takes long to find out what lies behind what, and the order hardly changes with one thing less.
      if open.isEmpty || latest.count * 8 <= open.count * 7 {
        (open, behind) = (latest, gates.goals(behindEachOf: latest, plays.coverage))
      }
      let left = Set(latest).subtracting(tried)
      let shares = behind.map { 1 + $0.count / Explorer.goalsPerShare }
      let next = open.indices.filter { left.contains(open[$0]) }.max { (shares[$0], $1) < (shares[$1], $0) }
      guard let next else { break }
      let goal = open[next]
      tried.insert(goal)
      // What happens wherever something does of which it could not be found out is no more to be found out.
      if latest.contains(where: { $0 != goal && tried.contains($0) && gates.leads(from: $0, to: goal) }) { continue }
      let limits = limits.part(max(1, share / shares[next]))
      var progress = abstractions[goal] ?? AbstractionProgress()
      if progress.givenUp >= limits.states { continue }
      let part = max(1, (effort - made) / (shares[next] == 1 ? 2 : 1))
      made += searchAbstractions(for: goal, from: &progress, within: limits, effort: part, &plays, &passes)
      abstractions[goal] = progress
      if plays.witness(goal) != nil {
        // What has to be known to come here has to be known to come further.
        for other in behind[next] { abstractions[open[other], default: AbstractionProgress()].learn(from: progress) }
      }
      if openGoals(plays, passes).contains(goal) {
        playWithOtherLuck([goal], &plays)
        playTowardsConditions(of: goal, &plays)
        playOn(&plays, passes, tellingApart: progress.known)
      }
    }
    return made
  }

  /// Looks for one thing, knowing more each time.
  ///
  /// - Returns: The effort that was made.
  private mutating func searchAbstractions(
    for goal: StoryItem.Goal, from progress: inout AbstractionProgress, within limits: StateSearch.Limits, effort: Int,
    _ plays: inout Plays, _ passes: inout [Pass]
  ) -> Int {
    var made = 0
    progress.beginAnew()
    cut(for: [goal], leavingOutFailures: true)
    for _ in 0..<Explorer.refinementLimit where !isHalted && made < effort {
      let known = progress.known
      if known.isSuperset(of: slice.relevance.slots) { break }
      let open = progress.knowsResults ? [] : results(leftOpenKnowing: known, for: goal)
      let (pass, counterexample, cost) = abstractPass(
        knowing: &progress, leavingOpenResultsAt: open, goal, limits, effort: effort - made, &plays, passes)
      made += cost
      check(pass, plays)
      if openGoals(plays, passes).contains(where: { pass.excludes($0) }) {
        passes.append(pass)
        if pass.excludes(goal) { break }
      }
      if plays.witness(goal) != nil { break }
      if case .isReal = counterexample { shorten(&plays, pass) }
      let reasons = (counterexample?.reasons ?? []).map { withSources($0) }
      if progress.learn(oneOf: reasons, { valueCount(of: $0, plays) }) { continue }
      if counterexample != nil, !open.isEmpty {
        progress.knowsResults = true
        continue
      }
      if made >= effort {
        progress.giveUp(limits.states)
        break
      }
      if counterexample == nil, progress.learnOther({ valueCount(of: $0, plays) }) { continue }
      progress.giveUp(limits.states)
      break
    }
    return made
  }

  /// How often a search is made anew that knows more.
  private static let refinementLimit = 60
  /// As how many ways that are known a run counts that is made.
  private static let runEffort = 20
  /// How many pieces of runs, made or known, count as a way.
  private static let piecesPerWay = 4

  /// Looks for one thing, knowing what was learned so far.
  private mutating func abstractPass(
    knowing progress: inout AbstractionProgress, leavingOpenResultsAt results: Set<Position>, _ goal: StoryItem.Goal,
    _ limits: StateSearch.Limits, effort: Int, _ plays: inout Plays, _ passes: [Pass]
  ) -> (pass: Pass, counterexample: Counterexample?, cost: Int) {
    let known = progress.known
    let count = openGoals(plays, passes).count
    let round = 1 + passes.count { $0.name.hasPrefix("abstraction") }
    let runs = min(options.randomRuns / 2, limits.states / Explorer.statesPerNearing)
    var limits = limits
    limits.states = min(limits.states, options.searchStates)
    limits.ways = min(limits.ways, effort)
    limits.runs = min(limits.runs, effort / Explorer.runEffort)
    limits.pieces = Explorer.piecesPerWay * limits.ways
    let items = knownItems(among: known)
    let open = Set(slice.relevance.slots).subtracting(known).subtracting(items.keys)
    let model = StoryModel(slice, options, leavingOpen: open, knowing: items, resultsAt: results)
    let (whole, gates) = (slice, gates)
    var cost = 0
    if !progress.hasTooManyStates {
      var counterexample: Counterexample?
      var (made, pieces) = (0, 0)
      let few = limits.upTo(Explorer.singleStates)
      let pass = Pass.runStates(
        "abstraction \(round)", model, limits: few, wanted: options.wanted, until: goal, together: options.together
      ) {
        goesOn("abstraction", $0, count)
      } whenOver: { search in
        (made, pieces) = (search.maker.count, search.pieces)
        counterexample = search.counterexample(to: goal, in: whole, hiding: results, gates)
        let reasons = counterexample?.reasons ?? []
        playNearing(goal, tellingApart: reasons.reduce(known) { $0.union($1) }, runs: runs, &search, &plays)
      }
      // What is known of the program before is looked over anew each time.
      cost = pass.runs + pieces / Explorer.piecesPerWay + Explorer.runEffort * made + program.code.count
      // Where there were too many runs there are for sets of states too.
      let isOver = pass.isClosed || counterexample != nil || made >= limits.runs
      if isOver || isHalted { return (pass, counterexample, cost) }
      progress.hasTooManyStates = true
    }
    let sets = diagramPass(model, goal, limits, effort: effort - cost, hiding: results, round, count)
    return (sets.pass, sets.counterexample, cost + sets.cost)
  }

  /// How many states are met one after the other before it is tried with sets of them.
  private static let singleStates = StateSearch.Limits(states: 30_000, ways: 150_000, runs: 20_000)

  /// The same through sets of states, where there are too many to meet one after the other.
  private mutating func diagramPass(
    _ model: StoryModel, _ goal: StoryItem.Goal, _ limits: StateSearch.Limits, effort: Int,
    hiding calls: Set<Position>, _ round: Int, _ count: Int
  ) -> (pass: Pass, counterexample: Counterexample?, cost: Int) {
    let (whole, gates) = (slice, gates)
    var counterexample: Counterexample?
    var cost = 0
    let own = DiagramSearch.Limits(
      bytes: Explorer.bytesPerState * limits.states,
      work: min(Explorer.workPerState * limits.states, Explorer.workPerEffort * effort), runs: limits.runs)
    let pass = Pass.runDiagrams(
      "abstraction \(round)", model, limits: own, wanted: options.wanted, to: [goal], until: goal
    ) {
      goesOn("diagrams", $0, count)
    } whenOver: { search in
      cost = Explorer.runEffort * search.maker.count + search.work / Explorer.workPerEffort + program.code.count
      counterexample = search.counterexample(to: goal, in: whole, hiding: calls, gates)
    }
    return (pass, counterexample, cost)
  }

  /// How many bytes of diagrams may take the place of a state, how many nodes may be looked at, and how many looks count as a
  /// way that is known.
  private static let (bytesPerState, workPerState, workPerEffort) = (1_200, 800, 20)

  /// For how many states that a search may keep it is played once to where something is near.
  private static let statesPerNearing = 2

  /// Plays to where something is near as far as a search knows that has met it.
  ///
  /// - Parameter runs: How many runs may be made, where they are of usual length.
  private mutating func playNearing(
    _ goal: StoryItem.Goal, tellingApart known: Set<Int>, runs: Int, _ search: inout StateSearch,
    _ plays: inout Plays
  ) {
    guard let arrival = search.maker.arrivals[goal] else { return }
    let limits = StateSearch.Limits(states: 20_000, ways: 100_000, runs: 2_000, pieces: 400_000)
    search.goOn(limits) { goesOn("abstraction", $0, 1) }
    var database = PatternDatabase(to: arrival, deciding: slotsOfConditions(before: [goal]), search)
    plays.play(
      nearing: goal, &database, &search, tellingApart: kinds(of: known), hasChance: program.drawsLots(plan),
      runs: plays.runs(for: runs)
    ) {
      goesOn("nearing", $0, 1)
    }
  }

  /// The items of lists among some slots, by the slots of the variables; of lists that are not known as a whole.
  private func knownItems(among known: Set<Int>) -> [Int: Set<Int>] {
    let slots = Slots(program)
    var items: [Int: Set<Int>] = [:]
    for slot in known where !known.contains(slots.whole(slot)) {
      if let item = slots.item(of: slot)?.item { items[slots.whole(slot), default: []].insert(item) }
    }
    return items
  }

  /// The draws and calls of which it is left open what they give: all but those that are known, and but the calls of
  /// functions that change something, or in which that may happen which is looked for, or something is asked.
  private func results(leftOpenKnowing known: Set<Int>, for goal: StoryItem.Goal) -> Set<Position> {
    let (slots, plan) = (Slots(program), slice.plan)
    let functions = plan.unaskedFunctions.filter { _, function in
      !function.contents.contains { $0.position == goal.position }
    }
    return Set(
      plan.program.code.indices.map { Position($0) }.filter { position in
        if known.contains(slots.number(ofResultAt: position)) { return false }
        let instruction = plan.program.code[Int(position)]
        if case .divert(let jump) = instruction, functions[jump.container] == nil { return false }
        return instruction.givesResult
      })
  }

  /// How many values a slot may hold, as far as they make a difference and were played.
  private func valueCount(of slot: Int, _ plays: borrowing Plays) -> Double {
    let slots = Slots(program)
    if slots.item(of: slot) != nil { return 2 }
    if let position = slots.result(of: slot) {
      // What a function gives is made of what is known, and kept nowhere.
      if case .divert = program.code[Int(position)] { return 1 }
      return 2
    }
    var count = Double(Explorer.unknownCount)
    if slot < slots.count, case .global(let index) = slots.kind(of: slot) {
      if let bounds = plays.bounds[index] { count = Double(bounds.high) - Double(bounds.low) + 1 }
    }
    switch slice.relevance.precisions[slot] {
    case .upTo(let most): count = min(count, Double(most) + 2)
    case .within(let low, let high): count = min(count, Double(high) - Double(low) + 3)
    case .remainder(let divisor): count = min(count, Double(divisor) + 1)
    case nil, .exact: break
    }
    return count
  }

  /// How many values something is taken to hold of which that is not known, such as a list.
  private static let unknownCount = 64

  /// Slots with all that their values are made of; turns aside, which are never known, since a fallback takes one where it
  /// is not sure that nothing else is offered.
  private func withSources(_ slots: Set<Int>) -> Set<Int> {
    let all = Slots(program)
    let firstOfTurns = all.number(of: .turnsSince(0))
    let program = slice.plan.program
    var known = slots.filter { $0 < firstOfTurns || all.item(of: $0) != nil || all.result(of: $0) != nil }
    // Of a list to which an item is added nothing else is to be known.
    var latest = Set(slots.map { all.whole($0) }).filter { $0 < firstOfTurns }
    var seen = latest
    while !latest.isEmpty {
      var looks: Set<Int> = []
      for change in changes(of: latest, in: program) {
        // A reference is given to a function, together with what else that is to know.
        let call = if case .pointer = program.code[Int(change)] { program.call(behind: change) } else { change }
        for look in gates.looks(before: call) {
          looks.formUnion(slice.relevance.reads[Int(look)])
          if program.code[Int(look)].givesResult { known.insert(all.number(ofResultAt: look)) }
        }
      }
      latest = looks.filter { $0 < firstOfTurns }.subtracting(seen)
      seen.formUnion(latest)
      known.formUnion(latest)
    }
    return known
  }
}

extension StateSearch.Limits {
  /// No more than others allow.
  fileprivate func upTo(_ other: StateSearch.Limits) -> StateSearch.Limits {
    var limits = self
    (limits.states, limits.ways) = (min(states, other.states), min(ways, other.ways))
    limits.runs = min(runs, other.runs)
    return limits
  }

  /// One of some equal parts.
  fileprivate func part(_ share: Int) -> StateSearch.Limits {
    StateSearch.Limits(states: states / share, ways: ways / share, runs: runs / share)
  }
}

extension Instruction {
  /// Whether it draws a number, or an item of a list, or calls a function.
  fileprivate var givesResult: Bool {
    switch self {
    case .control(.random), .control(.listRandom): true
    case .divert(let jump): jump.kind == .function
    default: false
    }
  }
}

extension Program {
  /// The call of a function to which the reference at a position is given; where none is found, the position itself.
  fileprivate func call(behind position: Position) -> Position {
    let call = code[Int(position)...].prefix(24).firstIndex {
      if case .divert(let jump) = $0 { jump.kind == .function } else { false }
    }
    return call.map { Position($0) } ?? position
  }
}
