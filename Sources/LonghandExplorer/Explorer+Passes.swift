import LonghandRuntime

/// The searches that an exploration is made of, and the order in which they are made.
extension Explorer {
  /// The searches, from the widest on, until nothing is open or the budget is spent.
  ///
  /// - Parameters:
  ///   - first: What the search over choices has found so far.
  ///   - choices: The search itself, to go on with.
  mutating func search(_ plays: inout Plays, _ first: Pass, _ choices: Handover<Search>) -> [Pass] {
    check(first, plays)
    var passes = [first]
    shorten(&plays, first)
    if isSettled(plays, passes) { return passes }
    if options.abstraction == .first {
      searchAbstractions(Explorer.someAbstractStates, effort: options.searchRuns, &plays, &passes)
      if isSettled(plays, passes) { return passes }
    }
    cut(for: nil)
    if first.isExhausted, !isHalted {
      // Playing shows most of what is open in less time, so it is done before the search comes to its end, or meanwhile.
      let runs = min(options.searchRuns, Explorer.moreRuns)
      let found = searchChoices(choices, runs: runs) { explorer in
        if explorer.isSettledByStates(Explorer.fewStates, &plays, &passes) { return false }
        if explorer.isSettledByFewValues(&plays, &passes) { return false }
        explorer.playOn(&plays, passes)
        return true
      }
      guard let found else { return passes }
      take(found, &plays, &passes)
      if isSettled(plays, passes) { return passes }
    } else {
      if isSettledByStates(Explorer.fewStates, &plays, &passes) { return passes }
      if isSettledByFewValues(&plays, &passes) { return passes }
      playOn(&plays, passes)
    }
    let mayHelp = passes.contains { $0.wantsMoreRuns } && !openGoals(plays, passes).isEmpty
    if mayHelp, isSettledByStates(Explorer.moreStates, &plays, &passes) { return passes }
    searchDiagrams(&plays, &passes)
    if isSettled(plays, passes) { return passes }
    searchAbstractions(Explorer.someAbstractStates, effort: 4 * options.searchRuns, &plays, &passes)
    if isSettled(plays, passes) { return passes }
    if passes[0].isExhausted, options.searchRuns > Explorer.moreRuns, !isHalted {
      guard let found = searchChoices(choices, runs: options.searchRuns, { _ in true }) else { return passes }
      take(found, &plays, &passes)
      if isSettled(plays, passes) { return passes }
    }
    // Where no chance plays a part, all states are searched as far as that goes, and little more is to be hoped for.
    let refinedRuns = options.searchRuns / (program.drawsLots(plan) ? 14 : 40)
    refine(&plays, &passes, runs: min(Explorer.fewRuns, refinedRuns))
    if isSettled(plays, passes) { return passes }
    searchAbstractions(Explorer.manyAbstractStates, effort: 16 * options.searchRuns, isLast: true, &plays, &passes)
    if isSettled(plays, passes) { return passes }
    searchRepeatedChoices(&plays, &passes)
    if isSettled(plays, passes) || isSettledByOpenStates(Explorer.someStates, &plays, &passes) { return passes }
    refine(&plays, &passes, runs: refinedRuns)
    if isSettled(plays, passes) || isSettledByOpenStates(allStates, &plays, &passes) { return passes }
    if isSettled(plays, passes) { return passes }
    if isHalted { return passes }
    // Where all is decided only the whole is still looked at, which is worth less.
    let open = openGoals(plays, passes).count
    let isDecided = open == 0 && !isPromiseOpen(plays, passes)
    let places = pass(
      "places", detail: Search.Detail(), runs: options.searchRuns / (isDecided ? 16 : 8), plays: plays, open: open)
    passes.append(places)
    shorten(&plays, places)
    if isHalted || isSettled(plays, passes) || !program.drawsLots(plan) || passes.contains(where: { $0.hasAllStates }) {
      return passes
    }
    let all = pass(
      "states", detail: Search.Detail(keying: .all), runs: options.searchRuns / (isDecided ? 20 : 4), plays: plays,
      open: open)
    passes.append(all)
    shorten(&plays, all)
    return passes
  }

  /// Takes what the search over choices has found by now.
  private mutating func take(_ found: Pass, _ plays: inout Plays, _ passes: inout [Pass]) {
    check(found, plays)
    passes[0] = found
    shorten(&plays, found)
  }

  /// How many runs the search over choices may make before something else is tried to decide what is open.
  private static let moreRuns = 100_000

  /// Searches where it is left open what most variables hold, unless all states may be few; true if nothing more is to be
  /// found out.
  private mutating func isSettledByFewValues(_ plays: inout Plays, _ passes: inout [Pass]) -> Bool {
    if !program.drawsLots(plan), passes.contains(where: { $0.wantsMoreRuns }) { return false }
    // Where much is open, playing shows most of it in less time.
    if openGoals(plays, passes).count > Explorer.fewOpen { return false }
    searchAbstractions(Explorer.fewAbstractStates, effort: options.searchRuns, &plays, &passes)
    return isSettled(plays, passes)
  }

  /// How many states are looked at before everything else is tried.
  private static let fewStates = StateSearch.Limits(states: 50_000, ways: 400_000, runs: 3_000)
  /// How many are looked at where playing on has not shown what is open.
  private static let moreStates = StateSearch.Limits(states: 50_000, ways: 400_000, runs: 12_000)
  /// How many are looked at where choices are offered again and again.
  static let someStates = StateSearch.Limits(states: 400_000, ways: 1_000_000, runs: 60_000)
  /// How much may be open for it to be searched one by one before playing on.
  private static let fewOpen = 40

  /// How many are looked at where it is left open what most variables hold: first, before everything else, and in the end.
  private static let fewAbstractStates = StateSearch.Limits(states: 50_000, ways: 250_000, runs: 10_000)
  private static let someAbstractStates = StateSearch.Limits(states: 100_000, ways: 500_000, runs: 20_000)
  private static let manyAbstractStates = StateSearch.Limits(states: 600_000, ways: 2_500_000, runs: 100_000)
  /// How many runs a refinement may take before everything else is tried.
  private static let fewRuns = 1_000

  /// How many are looked at in the end.
  private var allStates: StateSearch.Limits {
    StateSearch.Limits(states: options.searchStates, ways: 40 * options.searchRuns, runs: options.searchRuns)
  }

  /// Searches through all states, unless that was done; true if nothing more is to be found out.
  private mutating func isSettledByStates(
    _ limits: StateSearch.Limits, _ plays: inout Plays, _ passes: inout [Pass]
  ) -> Bool {
    if isHalted || passes.contains(where: { $0.hasAllStates }) { return false }
    var limits = limits
    limits.states = min(limits.states, options.searchStates)
    statesPass(limits, &plays, &passes)
    guard let pass = passes.last, pass.isClosed else { return false }
    return pass.isExact || isSettled(plays, passes)
  }

  /// Searches through all states of what matters to what is open; true if nothing more is to be found out.
  private mutating func isSettledByOpenStates(
    _ limits: StateSearch.Limits, _ plays: inout Plays, _ passes: inout [Pass]
  ) -> Bool {
    let open = openGoals(plays, passes)
    cut(for: open)
    if !open.isEmpty, isSettledByStates(limits, &plays, &passes) { return true }
    cut(for: openGoals(plays, passes))
    return false
  }

  /// Plays again and again to what may happen if chance wills: whatever it wills, there is a choice that leads there.
  private mutating func playByGuides(to goals: [StoryItem.Goal], in search: inout StateSearch, _ plays: inout Plays) {
    let end = plays.runs + plays.runs(for: (search.isClosed ? 16 : 4) * options.randomRuns)
    let sources = search.sources
    let arrivals = goals.compactMap { goal in search.maker.arrivals[goal].map { (goal, $0) } }
    for (goal, arrival) in arrivals.prefix(search.isClosed ? Explorer.guideLimit : Explorer.fewGuides) {
      var guide = StateGuide(to: arrival, sources, count: search.store.count)
      for seed in Int32(0)..<2_000 where plays.witness(goal) == nil {
        if seed == 100 { guide.weigh(search) }
        guard plays.runs < end, goesOn("playing with luck", plays.runs, goals.count) else { return }
        plays.play(seed: seed, along: guide, in: &search)
      }
    }
  }

  /// For how many things it is looked back through all states, and through those that were met where these are not all.
  private static let (guideLimit, fewGuides) = (60, 12)

  /// Searches through all states; one that is given up is of no use, and the next takes its place.
  private mutating func statesPass(_ limits: StateSearch.Limits, _ plays: inout Plays, _ passes: inout [Pass]) {
    passes.removeAll { $0.name == "states" }
    let goals = openGoals(plays, passes)
    let pass = Pass.runStates(
      "states", slice, limits: limits, wanted: options.wanted, together: options.together
    ) {
      goesOn("states", $0, goals.count)
    } whenOver: { search in
      if !search.edgeChoices.isEmpty { playByGuides(to: goals, in: &search, &plays) }
    }
    check(pass, plays)
    for wider in passes where wider.isClosed && pass.isClosed { check(pass.coverage, pass.name, isWithin: wider) }
    passes.append(pass)
    shorten(&plays, pass)
  }

  /// Searches through all states of what matters to what is open, many at once.
  private mutating func searchDiagrams(_ plays: inout Plays, _ passes: inout [Pass]) {
    // A certificate says what holds at places, which such a search does not tell.
    if options.certifies || options.keepsWhole || isHalted || passes.contains(where: { $0.hasAllStates }) { return }
    let open = openGoals(plays, passes)
    if open.isEmpty { return }
    cut(for: open)
    let pass = Pass.runDiagrams(
      "sets of states", slice, limits: Explorer.diagramLimits, wanted: options.wanted, to: open
    ) {
      goesOn("sets of states", $0, open.count)
    }
    check(pass, plays)
    passes.append(pass)
    shorten(&plays, pass)
    cut(for: openGoals(plays, passes))
  }

  /// How much is looked at where all values are known.
  private static let diagramLimits = DiagramSearch.Limits(bytes: 12 << 20, work: 2_000_000, runs: 5_000)

  /// Tells the values apart that the conditions look at before which something is still open: for few things at a time,
  /// since what is told apart multiplies; then also what decides how those values change.
  ///
  /// - Parameter limit: How many runs one search may take; all together may take three times as many.
  private mutating func refine(_ plays: inout Plays, _ passes: inout [Pass], runs limit: Int) {
    var (round, runs) = (passes.count { $0.name.hasPrefix("refinement") }, 0)
    var tried: Set<Set<Int>> = []
    for isDeep in [false, true] {
      for slots in slotGroups(openGoals(plays, passes), isDeep) {
        guard runs < 3 * limit, !isHalted, tried.insert(slots).inserted else { continue }
        // What was not given up for want of runs comes out the same another time.
        if passes.contains(where: { !$0.isExhausted && $0.detail?.keyedSlots == slots }) { continue }
        let open = openGoals(plays, passes)
        if open.isEmpty { return }
        guard slotGroups(open, isDeep).contains(slots) else { continue }
        round += 1
        let detail = Search.Detail(keying: .some(slots), splitsChoices: true, knowsUnchanged: true)
        let refined = pass("refinement \(round)", detail: detail, runs: limit, plays: plays, open: open.count)
        runs += refined.runs
        passes.append(refined)
        shorten(&plays, refined)
      }
    }
  }

  /// For each thing that is open the slots to tell apart, the smallest sets first, each once.
  private func slotGroups(_ goals: [StoryItem.Goal], _ isDeep: Bool) -> [Set<Int>] {
    var groups: [Set<Int>] = []
    for goal in goals {
      var slots = slotsOfConditions(before: [goal])
      if isDeep { slots.formUnion(slotsOfConditions(beforeChangesOf: slots)) }
      if !slots.isEmpty, !groups.contains(slots) { groups.append(slots) }
    }
    return groups.enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }.map {
      $0.element
    }
  }

  /// Whether a search leaves nothing to find out: all is reached or excluded, and every way comes to an end.
  private func isSettled(_ plays: borrowing Plays, _ passes: [Pass]) -> Bool {
    guard openGoals(plays, passes).isEmpty, !isPromiseOpen(plays, passes) else { return false }
    return passes.contains { pass in
      pass.isClosed && pass.everyPlayEnds
        && pass.stops.allSatisfy { plays.witness(ofStop: $0) != nil }
    }
  }

  /// How many nodes a search may keep that knows of each what every variable may hold.
  private static let nodeLimit = 200_000
  /// How many sets of values all of them may have together.
  private static let valueLimit = 1_000_000

  private mutating func pass(
    _ name: String, detail: Search.Detail, runs: Int, plays: borrowing Plays, open: Int
  ) -> Pass {
    let pass = Pass.run(
      name, slice, gates: gates, detail: detail, budget: budget(runs), wanted: options.wanted
    ) {
      goesOn(name, $0, open)
    }
    check(pass, plays)
    return pass
  }

  func budget(_ runs: Int) -> Search.Budget {
    var budget = Search.Budget()
    budget.runs = runs
    budget.nodes = min(options.searchStates, Explorer.nodeLimit)
    budget.values = Explorer.valueLimit
    return budget
  }
}
