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
    public var searchStates = 200_000
    /// How many playthroughs are read word for word, for shares and lengths.
    public var plays = 500
    /// Who reads them.
    public var reader = Reader.random
    /// What functions of the host return, by name: a whole number within bounds, and nothing else happens.
    public var externals: [String: ClosedRange<Int>] = [:]

    /// Conditions that are asked at some moments of every playthrough.
    package var watches: [Watch] = []
    /// What is to happen in every playthrough that comes to its stop.
    package var wanted: [StoryItem.Goal] = []

    /// Conditions that are taken for granted wherever a choice is to be made: the probe, and its words.
    package var assumptions: [(probe: Int, words: String)] = []

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
  private let relevance: Relevance
  let mayGoOn: (Progress) -> Bool
  var report = ExplorationReport()
  private var items: [StoryItem]
  var endingFindings: [ItemFinding] = []

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
    plan.allowsFallbacks = true
    for (name, range) in options.externals {
      guard let number = program.names.number(of: name) else { continue }
      plan.externals[number] = Int32(clamping: range.lowerBound)...Int32(clamping: range.upperBound)
    }
    plan.watch(options.watches)
    plan.assumptions = options.assumptions.map { $0.probe }
    relevance = Relevance(
      program, Slots(program),
      watched: Set(options.watches.map { $0.probe } + plan.assumptions).sorted().compactMap { [plan] in
        plan.start(ofProbe: $0)
      })
    items = ItemFinder(program, plan).items
  }

  // MARK: The passes

  private mutating func explore() {
    let knots = items.indices.filter { items[$0].kind == .knot }
    var plays = Plays(plan, seed: options.seed, counted: knots.map { items[$0].goals }, wanted: options.wanted)
    plays.playAtRandom(runs: options.randomRuns / 2) { goesOn("playing", $0, items.count) }
    plays.playFromSeldomPlaces(runs: options.randomRuns / 2) { goesOn("playing", $0, items.count) }
    let passes = search(&plays)
    report.passes = [playReport(plays)] + passes.map { $0.report }
    addEndings(&plays, passes)
    report.findings = items.map { item in
      ItemFinding(item: item, verdict: verdict(on: item, plays, passes), share: nil)
    }
    noteLimits(passes)
    noteWhole(&plays, passes)
    noteRanges(plays, passes)
    notePromises(plays, passes)
    readWordForWord()
    for (number, index) in knots.enumerated() {
      report.findings[index].share = Share(count: plays.counts[number], total: plays.wholeCount)
    }
    report.findings = endingFindings + report.findings
  }

  private func goesOn(_ pass: String, _ runs: Int, _ open: Int) -> Bool {
    mayGoOn(Progress(pass: pass, runs: runs, open: open))
  }

  private func playReport(_ plays: borrowing Plays) -> PassReport {
    PassReport(name: "playing", places: 0, states: plays.count, runs: plays.runs, isClosed: false)
  }

  /// The searches, from the widest on, until nothing is open or the budget is spent.
  private mutating func search(_ plays: inout Plays) -> [Pass] {
    let split = Search.Detail(keying: .none, splitsChoices: true)
    var passes = [pass("choices", split, options.searchRuns, plays)]
    shorten(&plays, passes[0])
    if !openGoals(plays, passes).isEmpty {
      plays.playFromSeldomPlaces(runs: 2 * options.randomRuns) { goesOn("playing on", $0, items.count) }
      plays.playAtRandom(runs: 4 * options.randomRuns) { goesOn("playing on", $0, items.count) }
    }
    refine(&plays, &passes)
    if isSettled(plays, passes) { return passes }
    let places = pass("places", Search.Detail(), options.searchRuns / 4, plays)
    passes.append(places)
    shorten(&plays, places)
    if isSettled(plays, passes) { return passes }
    let all = pass("states", Search.Detail(keying: .all), options.searchRuns / 2, plays)
    passes.append(all)
    shorten(&plays, all)
    return passes
  }

  /// Tells the values apart that the conditions look at before which something is still open.
  private mutating func refine(_ plays: inout Plays, _ passes: inout [Pass]) {
    var keyed: Set<Int> = []
    for round in 1...3 {
      let open = openGoals(plays, passes)
      let more = slotsOfConditions(before: open).subtracting(keyed)
      if open.isEmpty || more.isEmpty { return }
      keyed.formUnion(more)
      let detail = Search.Detail(keying: .some(keyed), splitsChoices: true)
      let refined = pass("refinement \(round)", detail, options.searchRuns / 4, plays)
      passes.append(refined)
      shorten(&plays, refined)
      if !refined.isClosed { return }
    }
  }

  /// Whether a search leaves nothing to find out: all is reached or excluded, and every way comes to an end.
  private func isSettled(_ plays: borrowing Plays, _ passes: [Pass]) -> Bool {
    guard openGoals(plays, passes).isEmpty, !isPromiseOpen(plays, passes) else { return false }
    return passes.contains { pass in
      pass.isClosed && pass.graph.longestWay != nil
        && pass.graph.stops.allSatisfy { plays.witness(ofStop: $0) != nil }
    }
  }

  private mutating func pass(_ name: String, _ detail: Search.Detail, _ runs: Int, _ plays: borrowing Plays) -> Pass {
    var budget = Search.Budget()
    budget.runs = runs
    budget.nodes = options.searchStates
    let pass = Pass.run(name, plan, relevance, detail, budget) { goesOn(name, $0, items.count) }
    if pass.isClosed, let position = plays.coverage.firstBeyond(pass.coverage) {
      report.internalFault =
        "playing came to \(program.layout.path(ofObjectAt: Position(position))), which "
        + "the search over \(name) holds to be out of reach"
    }
    for case .readOfDeadValue(let position) in pass.obstacles {
      report.internalFault =
        "the search over \(name) read what it holds to be never read, at "
        + program.layout.path(ofObjectAt: position)
    }
    return pass
  }

  /// Whether a closed search shows that something never happens.
  func isExcluded(_ goal: StoryItem.Goal, _ passes: [Pass]) -> Pass? {
    passes.first { $0.isClosed && !$0.coverage.marks[Int(goal.position)].contains(goal.mark) }
  }

  private func openGoals(_ plays: borrowing Plays, _ passes: [Pass]) -> [StoryItem.Goal] {
    var open: [StoryItem.Goal] = []
    for item in items {
      let isReached = item.goals.contains { plays.witness($0) != nil }
      let isOut = item.goals.allSatisfy { isExcluded($0, passes) != nil }
      if !isReached, !isOut { open.append(contentsOf: item.goals) }
    }
    return open
  }

  /// The slots that the conditions look at before which something is open.
  private func slotsOfConditions(before goals: [StoryItem.Goal]) -> Set<Int> {
    let gates = Gates(program)
    var reader = InstructionReader(program, Slots(program))
    var slots: Set<Int> = []
    for goal in goals {
      for gate in [goal.position] + gates.conditions(before: goal.position) {
        for read in gates.reads(before: gate) + [gate] { slots.formUnion(reader.reads(at: Int(read))) }
      }
    }
    return slots
  }

  /// Looks for playthroughs that are as short as a search says that there may be, or that show what none has shown.
  private mutating func shorten(_ plays: inout Plays, _ pass: Pass) {
    for item in items {
      for goal in item.goals {
        guard let arrival = pass.survey.arrivals[goal] else { continue }
        if let known = plays.witness(goal), known.choices.count <= arrival.distance { continue }
        let choices = pass.survey.choices(to: arrival, pass.graph)
        for seed in 0..<(plan.program.drawsLots(plan) ? 8 : 1) {
          plays.follow(choices, seed: Int32(seed))
          if let known = plays.witness(goal), known.choices.count <= arrival.distance { break }
        }
      }
    }
  }
}
