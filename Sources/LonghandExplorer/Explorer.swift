import LonghandRuntime

/// Finds out what readers can come to in a story, and proves what they cannot.
///
/// Playthroughs at random show what can be reached. A search over places, in which each variable is known only as a set
/// of values, shows what cannot: it follows everything that may happen, and some things more. Where it leaves something
/// open, a search through all states decides, or one that tells apart the values of what the open conditions look at.
public struct Explorer {
  /// How to explore.
  public struct Options: Sendable {
    /// What playthroughs at random start from.
    public var seed: UInt64 = 1
    /// How many runs, from one choice to the next, playthroughs at random may take.
    public var randomRuns = 8_000
    /// How many runs a search may take.
    public var searchRuns = 400_000
    /// How many states a search may keep.
    public var searchStates = 1_000_000
    /// How many playthroughs are read word for word, for shares and lengths.
    public var plays = 500
    /// Who reads them.
    public var reader = Reader.random
    /// What functions of the host return, by name: a whole number within bounds, and nothing else happens.
    public var externals: [String: ClosedRange<Int>] = [:]

    /// How two pieces of work are run of which neither needs the other; what is found does not depend on it.
    public var together = Explorer.oneAfterTheOther

    /// Conditions that are asked at some moments of every playthrough.
    package var watches: [Watch] = []
    /// What is to happen in every playthrough that comes to its stop.
    package var wanted: [StoryItem.Goal] = []

    /// Whether numbers are told apart as they are, also where only some of them make a difference; for tests.
    package var keepsExactNumbers = false
    /// Whether a search through states makes every run, be it known where it leads or not; for tests.
    package var makesEveryRun = false
    /// What a search through states leaves in everything that it holds to be never read again; for tests.
    package var leftover: Int32?

    /// Conditions that are taken for granted wherever a choice is to be made: the probe, and its words.
    package var assumptions: [(probe: Int, words: String)] = []

    /// Whether a certificate is made of what is proved.
    package var certifies = false

    /// What suits most stories.
    public init() {}
  }

  /// What an exploration is doing, for whoever waits.
  public struct Progress: Sendable {
    /// The name of the pass.
    public var pass: String
    /// How many runs it has made.
    public var runs: Int
    /// Of how many things it is to decide.
    public var open: Int
  }

  let program: Program
  let options: Options
  private(set) var plan: ExplorationPlan
  let relevance: Relevance
  let gates: Gates
  private let mayGoOn: (Progress) -> Bool
  /// Whether somebody has made an end of it.
  private(set) var isHalted = false
  var report = ExplorationReport()
  private var items: [StoryItem]
  var endingFindings: [ItemFinding] = []
  /// For each closed pass, by name, the conditions that never hold before what never runs.
  private(set) var nearestGates: [String: [Position?]] = [:]
  /// The ways that were followed to see what they show.
  private var triedWays: Set<[WayStep]> = []

  /// Explores a story.
  ///
  /// - Parameters:
  ///   - program: The compiled story.
  ///   - options: How to explore it.
  ///   - mayGoOn: Is told how far it is, now and then; false makes an end of it, with what is known by then.
  /// - Returns: What was found out.
  public static func explore(
    _ program: Program, options: Options = Options(), while mayGoOn: (Progress) -> Bool = { _ in true }
  ) -> ExplorationReport {
    withoutActuallyEscaping(mayGoOn) { mayGoOn in
      var explorer = Explorer(program, options, mayGoOn)
      explorer.explore()
      return explorer.report
    }
  }

  private init(_ program: Program, _ options: Options, _ mayGoOn: @escaping (Progress) -> Bool) {
    self.program = program
    self.options = options
    self.mayGoOn = mayGoOn
    plan = ExplorationPlan(program)
    plan.take(externals: options.externals)
    plan.leftover = options.leftover
    plan.watch(options.watches)
    plan.assumptions = options.assumptions.map { $0.probe }
    let flow = InstructionFlow(program)
    plan.returns = flow.returns(program)
    gates = Gates(program, flow)
    relevance = Relevance(
      program, Slots(program), flow, keepsExactNumbers: options.keepsExactNumbers,
      watched: Set(options.watches.map { $0.probe } + plan.assumptions).sorted().compactMap { [plan] in
        plan.start(ofProbe: $0)
      })
    items = ItemFinder(program, plan).items
  }

  // MARK: The passes

  private mutating func explore() {
    var plays = Plays(plan, seed: options.seed, counted: items.map { $0.goals }, wanted: options.wanted)
    var statistics = PlayStatistics()
    let (runs, open) = (options.randomRuns / 2, items.count)
    let choices = playing { explorer in
      plays.playAtRandom(runs: runs, counting: true) { explorer.goesOn("playing", $0, open) }
      plays.playFromSeldomPlaces(runs: runs) { explorer.goesOn("playing", $0, open) }
      statistics = explorer.readWordForWord()
    }
    let passes = search(&plays, choices)
    report.passes = [playReport(plays)] + passes.map { $0.report }
    for pass in passes where pass.isClosed { nearestGates[pass.name] = gates.nearestGates(pass.coverage) }
    addEndings(&plays, passes)
    report.findings = items.map { item in
      ItemFinding(item: item, verdict: verdict(on: item, plays, passes), share: nil)
    }
    noteLimits(passes)
    noteWhole(&plays, passes)
    noteRanges(plays, passes)
    notePlaceRanges(plays, passes)
    notePromises(plays, passes)
    note(statistics)
    for index in items.indices {
      report.findings[index].share = Share(count: plays.counts[index], total: plays.wholeCount)
    }
    report.findings = endingFindings + report.findings
    if options.certifies { certify(passes) }
  }

  private mutating func certify(_ passes: [Pass]) {
    var budget = Search.Budget()
    (budget.runs, budget.nodes) = (options.searchRuns, min(options.searchStates, Explorer.nodeLimit))
    budget.values = Explorer.valueLimit
    report.certificate = withoutActuallyEscaping({ goesOn($0, $1, items.count) }) { goesOn in
      var maker = CertificateMaker(program, options, budget, while: goesOn)
      return maker.make(report, report.internalFault == nil ? passes : [])
    }
  }

  /// Whether to go on; false for good once somebody said so.
  mutating func goesOn(_ pass: String, _ runs: Int, _ open: Int) -> Bool {
    if !isHalted, !mayGoOn(Progress(pass: pass, runs: runs, open: open)) { isHalted = true }
    return !isHalted
  }

  /// Plays, and at the same time searches over choices if it can.
  ///
  /// - Returns: What the search found.
  private mutating func playing(_ play: (inout Explorer) -> Void) -> Pass {
    let work = SharedWork<Pass>()
    let (plan, relevance, gates, wanted, budget) = (plan, relevance, gates, options.wanted, budget(options.searchRuns))
    let search: @Sendable () -> Pass = {
      Pass.run(
        "choices", plan: plan, relevance: relevance, gates: gates,
        detail: Search.Detail(keying: .none, splitsChoices: true), budget: budget, wanted: wanted
      ) { work.goesOn($0) }
    }
    options.together {
      play(&self)
      if isHalted { work.halt() }
    } _: {
      work.end(with: search())
    } _: {
      if !goesOn("choices", work.runs, items.count) { work.halt() }
    }
    return work.result ?? search()
  }

  private func playReport(_ plays: borrowing Plays) -> PassReport {
    PassReport(name: "playing", places: 0, states: plays.count, runs: plays.runs, isClosed: false)
  }

  /// The searches, from the widest on, until nothing is open or the budget is spent.
  private mutating func search(_ plays: inout Plays, _ choices: Pass) -> [Pass] {
    check(choices, plays)
    var passes = [choices]
    shorten(&plays, choices)
    if isSettled(plays, passes) { return passes }
    if isSettledByStates(Explorer.fewStates, &plays, &passes) { return passes }
    playOn(&plays, passes)
    if !openGoals(plays, passes).isEmpty, isSettledByStates(Explorer.manyStates, &plays, &passes) { return passes }
    if !openGoals(plays, passes).isEmpty, isSettledByStates(allStates, &plays, &passes) { return passes }
    refine(&plays, &passes)
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

  /// Looks on for what no playthrough has shown and no search excludes: where chance plays no part, first from where
  /// numbers were driven further than before.
  private mutating func playOn(_ plays: inout Plays, _ passes: [Pass]) {
    let hasChance = program.drawsLots(plan)
    if !hasChance { playToExtremes(&plays, passes) }
    let open = openItems(plays, passes)
    if open.isEmpty { return }
    plays.playFromSeldomPlaces(runs: 8 * options.randomRuns, until: open) { goesOn("playing on", $0, open.count) }
    playFromSeldomStates(&plays, passes)
    if openGoals(plays, passes).isEmpty { return }
    plays.playAtRandom(runs: 64 * options.randomRuns, counting: false, until: openItems(plays, passes)) {
      goesOn("playing on", $0, open.count)
    }
    if hasChance { playToExtremes(&plays, passes) }
  }

  private mutating func playFromSeldomStates(_ plays: inout Plays, _ passes: [Pass]) {
    let open = openGoals(plays, passes)
    if open.isEmpty { return }
    let slots = Slots(program)
    let looked = slotsOfConditions(before: open)
    let cells = looked.union(slotsOfConditions(beforeChangesOf: looked)).sorted().filter { $0 < slots.count }
    let kinds = cells.map { slots.kind(of: $0) }
    let wanted = openItems(plays, passes)
    plays.playFromSeldomStates(tellingApart: kinds, runs: 16 * options.randomRuns, until: wanted) {
      goesOn("playing from seldom states", $0, open.count)
    }
  }

  private mutating func playToExtremes(_ plays: inout Plays, _ passes: [Pass]) {
    let open = openGoals(plays, passes)
    if open.isEmpty { return }
    let slots = Slots(program)
    let kinds = slotsOfConditions(before: open).sorted().filter { $0 < slots.count }.map { slots.kind(of: $0) }
    let numbers = plays.bounds.indices.filter { plays.bounds[$0].map { $0.low < $0.high } ?? false }
    let others = kinds.filter { kind in
      if case .global(let slot) = kind { !numbers.contains(slot) } else { true }
    }
    let wanted = openItems(plays, passes)
    plays.playToExtremes(of: numbers, tellingApart: others, runs: 8 * options.randomRuns, until: wanted) {
      goesOn("playing to extremes", $0, open.count)
    }
  }

  /// How many states are looked at before everything else is tried.
  private static let fewStates = StateSearch.Limits(states: 50_000, ways: 400_000, runs: 3_000)
  /// How many are looked at where playing on has not shown all.
  private static let manyStates = StateSearch.Limits(states: 300_000, ways: 3_000_000, runs: 250_000)

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

  /// Plays again and again to what may happen if chance wills: whatever it wills, there is a choice that leads there.
  private mutating func playByGuides(to goals: [StoryItem.Goal], in search: inout StateSearch, _ plays: inout Plays) {
    let end = plays.runs + 16 * options.randomRuns
    for goal in goals.prefix(Explorer.guideLimit) {
      guard let arrival = search.arrivals[goal] else { continue }
      let guide = StateGuide(to: arrival, search)
      for seed in Int32(0)..<2_000 where plays.witness(goal) == nil {
        guard plays.runs < end, goesOn("playing with luck", plays.runs, goals.count) else { return }
        plays.play(seed: seed, along: guide, in: &search)
      }
    }
  }

  /// For how many things it is looked back through all states.
  private static let guideLimit = 60

  /// Searches through all states; one that is given up is of no use, and the next takes its place.
  private mutating func statesPass(_ limits: StateSearch.Limits, _ plays: inout Plays, _ passes: inout [Pass]) {
    passes.removeAll { $0.name == "states" }
    let goals = openGoals(plays, passes)
    let pass = Pass.runStates(
      plan, relevance, limits: limits, wanted: options.wanted, makesEveryRun: options.makesEveryRun
    ) {
      goesOn("states", $0, goals.count)
    } whenClosed: { search in
      if !search.edgeChoices.isEmpty { playByGuides(to: goals, in: &search, &plays) }
    }
    check(pass, plays)
    for wider in passes where wider.isClosed && pass.isClosed { check(pass.coverage, pass.name, isWithin: wider) }
    passes.append(pass)
    shorten(&plays, pass)
  }

  /// Tells the values apart that the conditions look at before which something is still open: for few things at a time,
  /// since what is told apart multiplies; then also what decides how those values change.
  private mutating func refine(_ plays: inout Plays, _ passes: inout [Pass]) {
    // Where no chance plays a part, all states were searched as far as that went, and little more is to be hoped for.
    let limit = options.searchRuns / (program.drawsLots(plan) ? 14 : 40)
    var (round, runs) = (0, 0)
    var tried: Set<Set<Int>> = []
    for isDeep in [false, true] {
      for slots in slotGroups(openGoals(plays, passes), isDeep) {
        guard runs < 3 * limit, !isHalted, tried.insert(slots).inserted else { continue }
        let open = openGoals(plays, passes)
        if open.isEmpty { return }
        guard slotGroups(open, isDeep).contains(slots) else { continue }
        round += 1
        let detail = Search.Detail(keying: .some(slots), splitsChoices: true)
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
      name, plan: plan, relevance: relevance, gates: gates, detail: detail, budget: budget(runs), wanted: options.wanted
    ) {
      goesOn(name, $0, open)
    }
    check(pass, plays)
    return pass
  }

  private func budget(_ runs: Int) -> Search.Budget {
    var budget = Search.Budget()
    budget.runs = runs
    budget.nodes = min(options.searchStates, Explorer.nodeLimit)
    budget.values = Explorer.valueLimit
    return budget
  }

  /// What must be so: whatever was played is within what a closed search holds to be possible.
  private mutating func check(_ pass: Pass, _ plays: borrowing Plays) {
    if pass.isClosed { check(plays.coverage, "playing", isWithin: pass) }
    for case .readOfDeadValue(let position) in pass.obstacles {
      report.internalFault =
        "the search over \(pass.name) read what it holds to be never read, at "
        + program.layout.path(ofObjectAt: position)
    }
  }

  private mutating func check(_ coverage: Coverage, _ name: String, isWithin pass: Pass) {
    guard let position = coverage.firstBeyond(pass.coverage) else { return }
    report.internalFault =
      "\(name) came to \(program.layout.path(ofObjectAt: Position(position))), which "
      + "the search over \(pass.name) holds to be out of reach"
  }

  /// Whether a closed search shows that something never happens.
  func isExcluded(_ goal: StoryItem.Goal, _ passes: [Pass]) -> Pass? {
    passes.first { $0.isClosed && !$0.coverage.marks[Int(goal.position)].contains(goal.mark) }
  }

  /// What is open, each with the goals of which any shows it.
  private func openItems(_ plays: borrowing Plays, _ passes: [Pass]) -> [[StoryItem.Goal]] {
    var open: [[StoryItem.Goal]] = []
    for item in items {
      let isReached = item.goals.contains { plays.witness($0) != nil }
      let isOut = item.goals.allSatisfy { isExcluded($0, passes) != nil }
      if !isReached, !isOut { open.append(item.goals) }
    }
    return open
  }

  private func openGoals(_ plays: borrowing Plays, _ passes: [Pass]) -> [StoryItem.Goal] {
    openItems(plays, passes).flatMap { $0 }
  }

  /// The slots that the conditions look at before which something is open.
  private func slotsOfConditions(before goals: [StoryItem.Goal]) -> Set<Int> {
    var reader = InstructionReader(program, Slots(program))
    var slots: Set<Int> = []
    for goal in goals {
      for gate in [goal.position] + gates.conditions(before: goal.position) {
        for read in gates.looks(before: gate) + [gate] { slots.formUnion(reader.reads(at: Int(read))) }
      }
    }
    return slots
  }

  /// The slots that the conditions look at before which something is assigned to some global variables, be it through a
  /// reference.
  private func slotsOfConditions(beforeChangesOf slots: Set<Int>) -> Set<Int> {
    let all = Slots(program)
    let changes = program.code.indices.filter { position in
      switch program.code[position] {
      case .assignGlobal(let name, isDeclaration: false), .pointer(let name, _):
        let slot = program.names.globalSlots[Int(name)]
        return slot >= 0 && slots.contains(all.number(of: .global(Int(slot))))
      default: return false
      }
    }
    return slotsOfConditions(before: changes.map { StoryItem.Goal(position: Position($0), mark: .ran) })
  }

  /// Looks for playthroughs that are as short as a search says that there may be, or that show what none has shown.
  private mutating func shorten(_ plays: inout Plays, _ pass: Pass) {
    let hasChance = program.drawsLots(plan)
    for item in items {
      for goal in item.goals {
        guard let way = pass.arrivals[goal] else { continue }
        let known = plays.witness(goal)
        if let known, known.choices.count <= way.count { continue }
        let seeds: Int32 = !hasChance ? 1 : known == nil ? 100 : 8
        // What shows one thing shows many others; and what was not offered then is not now.
        guard triedWays.insert(way).inserted else { continue }
        for seed in 0..<seeds { plays.follow(way, seed: seed) }
      }
    }
  }
}
