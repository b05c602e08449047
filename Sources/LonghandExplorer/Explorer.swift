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
    public var searchStates = 2_500_000
    /// How many playthroughs are read word for word, for shares and lengths.
    public var plays = 500
    /// Who reads them.
    public var reader = Reader.random
    /// What functions of the host return, by name: a whole number within bounds, and nothing else happens.
    public var externals: [String: ClosedRange<Int>] = [:]

    /// How two pieces of work are run at the same time of which neither needs the other; nil to run one after the other.
    /// What is found does not depend on it.
    public var together: Together?

    /// Conditions that are asked at some moments of every playthrough.
    package var watches: [Watch] = []
    /// What is to happen in every playthrough that comes to its stop.
    package var wanted: [StoryItem.Goal] = []

    /// Whether numbers are told apart as they are, also where only some of them make a difference; for tests.
    package var keepsExactNumbers = false
    /// Whether what matters no longer since choices were taken is told apart all the same; for tests.
    package var keepsSpent = false
    /// Whether a search through states makes every run, be it known where it leads or not; for tests.
    package var makesEveryRun = false
    /// Whether runs are parted into pieces wherever they can be; for tests.
    package var partsEveryRun = false
    /// Whether what matters to nothing that is open is kept in the program that is searched; for tests.
    package var keepsWhole = false
    /// When it is searched where most of what variables hold is left open; other than as needed for tests.
    package var abstraction = AbstractionTime.asNeeded
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
  /// What is known of the whole program.
  let whole: StoryModel
  /// What is known of the part of it that matters to what is open, as of when it was last worked out.
  private(set) var slice: StoryModel
  let gates: Gates
  /// How far it is to conditions; most stories have none that has to be played towards.
  lazy var branchDistances = BranchDistances(program, gates)
  /// Whether flow may come to each position, whatever values are.
  private let reachedByFlow: [Bool]
  private let mayGoOn: (Progress) -> Bool
  /// Whether somebody has made an end of it.
  private(set) var isHalted = false
  var report = ExplorationReport()
  private(set) var items: [StoryItem]
  var endingFindings: [ItemFinding] = []
  /// For each closed pass, by name, the conditions that never hold before what never runs.
  private(set) var nearestGates: [String: [Position?]] = [:]
  /// The ways that were followed to see what they show.
  private var triedWays: Set<[WayStep]> = []
  /// How far searches have come that leave open what most variables hold, by what they look for.
  var abstractions: [StoryItem.Goal: AbstractionProgress] = [:]

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
    var plan = ExplorationPlan(program)
    plan.take(externals: options.externals)
    (plan.leftover, plan.partsEveryRun) = (options.leftover, options.partsEveryRun)
    plan.watch(options.watches)
    plan.assumptions = options.assumptions.map { $0.probe }
    let flow = InstructionFlow(program)
    gates = Gates(program, flow)
    reachedByFlow = flow.isReached(program)
    whole = StoryModel(plan, flow, options)
    slice = whole
    items = ItemFinder(program, plan).items
  }

  var plan: ExplorationPlan { whole.plan }
  var relevance: Relevance { whole.relevance }

  /// Leaves out of the program what matters to nothing that is open.
  ///
  /// - Parameters:
  ///   - open: What is open; nil to leave out only what matters to nothing at all.
  ///   - leavesOutFailures: Whether what may fail or go round for ever is left out too.
  mutating func cut(for open: [StoryItem.Goal]?, leavingOutFailures leavesOutFailures: Bool = false) {
    if options.keepsWhole { return }
    let slice = ProgramSlice(
      whole.plan, keepingConditions: open == nil, open: Set((open ?? []).map { $0.position }),
      leavingOutFailures: leavesOutFailures)
    self.slice = slice.isSmaller ? StoryModel(slice, of: whole, options) : whole
  }

  // MARK: The passes

  private mutating func explore() {
    var plays = Plays(plan, seed: options.seed, counted: items.map { $0.goals }, wanted: options.wanted)
    var statistics = PlayStatistics()
    let (runs, open) = (options.randomRuns / 2, items.count)
    let choices = Handover(Search(plan, relevance, detail: .choices, budget: budget(options.searchRuns)))
    let first = searchChoices(choices, runs: min(options.searchRuns, Explorer.firstRuns)) { explorer in
      plays.playAtRandom(runs: runs, counting: true) { explorer.goesOn("playing", $0, open) }
      plays.playFromSeldomPlaces(runs: runs) { explorer.goesOn("playing", $0, open) }
      statistics = explorer.readWordForWord()
      return true
    }
    let passes = first.map { search(&plays, $0, choices) } ?? []
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
    report.certificate = withoutActuallyEscaping({ goesOn($0, $1, items.count) }) { goesOn in
      var maker = CertificateMaker(program, options, budget(options.searchRuns), while: goesOn)
      return maker.make(report, report.internalFault == nil ? passes : [])
    }
  }

  /// Whether to go on; false for good once somebody said so.
  mutating func goesOn(_ pass: String, _ runs: Int, _ open: Int) -> Bool {
    if !isHalted, !mayGoOn(Progress(pass: pass, runs: runs, open: open)) { isHalted = true }
    return !isHalted
  }

  /// How many runs the search over choices may make before it is tried to show by playing what is open.
  private static let firstRuns = 10_000

  /// Goes on with the search over choices, and does something else at the same time if it can.
  ///
  /// - Parameters:
  ///   - search: The search.
  ///   - runs: How many runs it may have made in the end.
  ///   - other: What else is done; it tells whether the search is of any use then.
  /// - Returns: What the search found; nil where it is of no use any more.
  mutating func searchChoices(
    _ search: Handover<Search>, runs: Int, _ other: (inout Explorer) -> Bool
  ) -> Pass? {
    let (gates, wanted, open) = (gates, options.wanted, items.count)
    let goOn: @Sendable ((Int) -> Bool) -> Pass? = { mayGoOn in
      guard var taken = search.take() else { return nil }
      taken.allow(runs: runs)
      taken.run(while: mayGoOn)
      let pass = Pass("choices", &taken, gates, wanted: wanted)
      search.put(taken)
      return pass
    }
    guard let together = options.together else {
      guard other(&self) else { return nil }
      return goOn { goesOn("choices", $0, open) }
    }
    let work = SharedWork<Pass>()
    var isOfUse = true
    together {
      isOfUse = other(&self)
      if isHalted || !isOfUse { work.halt() }
    } _: {
      if let pass = goOn({ work.goesOn($0) }) { work.end(with: pass) }
    } _: {
      if !goesOn("choices", work.runs, open) { work.halt() }
    }
    return isOfUse ? work.result : nil
  }

  private func playReport(_ plays: borrowing Plays) -> PassReport {
    PassReport(name: "playing", places: 0, states: plays.count, runs: plays.runs, isClosed: false)
  }

  /// What must be so: whatever was played is within what a closed search holds to be possible.
  mutating func check(_ pass: Pass, _ plays: borrowing Plays) {
    if pass.isClosed { check(plays.coverage, "playing", isWithin: pass) }
    if let position = plays.coverage.marks.indices.first(where: {
      plays.coverage.marks[$0].contains(.ran) && !reachedByFlow[$0]
    }) {
      report.internalFault =
        "playing came to \(program.layout.path(ofObjectAt: Position(position))), to which nothing leads"
    }
    for case .readOfDeadValue(let position) in pass.obstacles {
      report.internalFault =
        "the search over \(pass.name) read what it holds to be never read, at "
        + program.layout.path(ofObjectAt: position)
    }
  }

  mutating func check(_ coverage: Coverage, _ name: String, isWithin pass: Pass) {
    guard let position = coverage.firstBeyond(pass.mayHappen) else { return }
    report.internalFault =
      "\(name) came to \(program.layout.path(ofObjectAt: Position(position))), which "
      + "the search over \(pass.name) holds to be out of reach"
  }

  /// Whether nothing leads to something, whatever values are; that is known without a search.
  func isApart(_ item: StoryItem) -> Bool {
    !item.goals.isEmpty && item.goals.allSatisfy { !isReachedByFlow($0.position..<$0.position + 1) }
  }

  /// Whether flow may come to any of some positions, whatever values are.
  func isReachedByFlow(_ positions: Range<Position>) -> Bool {
    reachedByFlow[Int(positions.lowerBound)..<Int(positions.upperBound)].contains(true)
  }

  /// Whether a closed search shows that something never happens.
  func isExcluded(_ goal: StoryItem.Goal, _ passes: [Pass]) -> Pass? {
    passes.first { $0.excludes(goal) }
  }

  /// What is open, each with the goals of which any shows it.
  func openItems(_ plays: borrowing Plays, _ passes: [Pass]) -> [[StoryItem.Goal]] {
    var open: [[StoryItem.Goal]] = []
    for item in items where !isApart(item) {
      let isReached = item.goals.contains { plays.witness($0) != nil }
      let isOut = item.goals.allSatisfy { isExcluded($0, passes) != nil }
      if !isReached, !isOut { open.append(item.goals) }
    }
    return open
  }

  func openGoals(_ plays: borrowing Plays, _ passes: [Pass]) -> [StoryItem.Goal] {
    openItems(plays, passes).flatMap { $0 }
  }

  /// The slots that the conditions look at before which something is open.
  ///
  /// - Parameter isDeep: Whether what works out the temporary variables counts too at which they look.
  func slotsOfConditions(before goals: [StoryItem.Goal], isDeep: Bool = false) -> Set<Int> {
    var slots: Set<Int> = []
    for goal in goals {
      for gate in [goal.position] + gates.conditions(before: goal.position) {
        let looks = isDeep ? gates.deepLooks(before: gate) : gates.looks(before: gate)
        for read in looks + [gate] { slots.formUnion(relevance.reads[Int(read)]) }
      }
    }
    return slots
  }

  /// The slots that the conditions look at before which something is assigned to some global variables, be it through a
  /// reference.
  func slotsOfConditions(beforeChangesOf slots: Set<Int>) -> Set<Int> {
    slotsOfConditions(before: changes(of: slots, in: program).map { StoryItem.Goal(position: $0, mark: .ran) })
  }

  /// Where something is assigned to some global variables, or a reference to one of them is made.
  func changes(of slots: Set<Int>, in program: Program) -> [Position] {
    let all = Slots(program)
    return program.code.indices.map { Position($0) }.filter { position in
      program.changedGlobal(at: position).map { slots.contains(all.number(of: .global($0))) } ?? false
    }
  }

  /// Looks for playthroughs that are as short as a search says that there may be, or that show what none has shown.
  mutating func shorten(_ plays: inout Plays, _ pass: Pass) {
    // What was not offered on a way when it was followed is not now.
    let tried = triedWays
    var open: [(goal: StoryItem.Goal, way: [WayStep])] = []
    for goal in items.flatMap({ $0.goals }) {
      guard let way = pass.arrivals[goal], !tried.contains(way) else { continue }
      if let known = plays.witness(goal), known.choices.count <= way.count { continue }
      open.append((goal, way))
      triedWays.insert(way)
    }
    follow(&plays, ways: open.map { $0.way }) { plays, number in plays.witness(open[number].goal) }
  }

  /// Follows ways, each time with different luck, until what each is to show was shown by no more choices than it has;
  /// fewer times for what something else has shown already.
  ///
  /// - Parameter witness: What shows that for which a way is followed, by the number of the way.
  mutating func follow(
    _ plays: inout Plays, ways: [[WayStep]], witness: (borrowing Plays, Int) -> Witness?
  ) {
    let hasChance = program.drawsLots(plan)
    var open = Array(ways.indices)
    for seed in Int32(0)..<(hasChance ? 100 : 1) {
      open.removeAll { number in
        guard let known = witness(plays, number) else { return false }
        return known.choices.count <= ways[number].count || seed >= 8
      }
      guard !open.isEmpty, goesOn("playing on", plays.runs, open.count) else { return }
      plays.follow(Set(open.map { ways[$0] }).sorted { $0.lexicographicallyPrecedes($1) }, seed: seed)
    }
  }
}
