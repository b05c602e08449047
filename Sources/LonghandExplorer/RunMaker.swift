import LonghandRuntime
import LonghandSource

/// Makes the runs of which it is not known where they lead, and keeps what comes of them.
///
/// Where chance plays a part every draw is followed, be it ever so unlikely that the story makes it.
struct RunMaker: ~Copyable {
  var machine: ExactMachine
  var places: [StatePlace] = []
  var placeWords: [[Int32]] = []
  var placeNumbers: [UInt64: Int] = [:]
  var stops: [Stop] = []
  var stopNumbers: [Stop: Int] = [:]
  /// From which state, and by which choice, each thing happened first, and each stop came first.
  private(set) var arrivals: [StoryItem.Goal: StateSearch.Arrival] = [:]
  var stopArrivals: [Int: StateSearch.Arrival] = [:]
  private(set) var obstacles: [ExplorationObstacle] = []
  /// How many runs were made.
  private(set) var count = 0
  /// How many pieces of runs were followed, made or known.
  private(set) var followedCount = 0
  let relevance: Relevance
  /// Where choices stand that are offered again and again here, and in the story once.
  let offeredAgain: Set<Position>
  let slots: Slots
  /// How many slots there are, temporary variables aside.
  let slotCount: Int
  private let hasChance: Bool
  /// Whether every run is made, be it known where it leads or not; for tests.
  let makesEveryRun: Bool
  /// Whether it is left open what some slots hold.
  private let leavesOpen: Bool
  /// The slots that are left open at which runs looked that begin in one way.
  private var openLooks: [Int: Set<Int>] = [:]
  /// The ways to begin a run of the pieces of the choice that is followed.
  private var rootsOfChoice: [Int] = []
  /// Whether every run is parted: where much is left open, and in tests.
  private let partsEveryRun: Bool
  var table = PlaceTable()
  var memory: RunMemory
  var values: SlotValues
  /// The ways to begin a run, by what they depend on beside the values of variables, and what may be read in each.
  var roots: [[Int32]: Int] = [:]
  var liveInRuns: [Set<Int>] = []
  var words: [Int32] = []
  /// The state that is looked at, and its number.
  var view: StateView
  private var state = 0
  private var cells: [Cell] = []
  private var gathered = GatheredRuns()
  private var ahead: PiecesAhead

  /// How many places there may be before no more runs are parted, since each piece begins at one.
  private static let placeLimit = 10_000
  /// Into how many ways one choice may part by what is drawn, and of how many a draw may be.
  static let wayLimit = 20_000
  /// Into how many it may where much is left open: beyond that it is better known.
  private static let openWayLimit = 500

  /// - Parameter partsAll: Whether every run is parted, be little left open or much.
  init(_ model: StoryModel, partingEveryRun partsAll: Bool = false) {
    let (plan, relevance) = (model.plan, model.relevance)
    offeredAgain = model.offeredAgain
    machine = ExactMachine(
      plan, isOnlyPrinted: relevance.isOnlyPrinted, leavingOpen: model.open, knowing: model.knownItems,
      leavingOpenResultsAt: model.openResults)
    slots = Slots(plan.program)
    slotCount = slots.count
    hasChance = model.hasChance
    memory = RunMemory(hasChance: hasChance)
    ahead = PiecesAhead(hasChance: hasChance, noticesLoops: !model.isWider)
    self.relevance = relevance
    values = SlotValues(slots, relevance)
    view = StateView(slotCount: slotCount)
    leavesOpen = model.leavesOpen
    (makesEveryRun, partsEveryRun) = (model.makesEveryRun, plan.partsEveryRun || leavesOpen || partsAll)
    // What too much depends on is asked afterwards.
    machine.tellsDecisions = leavesOpen
    // The first place is before the first line.
    liveInRuns.append([])
    add(StatePlace.beginning(root: memory.addRoot()), words: [])
  }

  /// What is known so far.
  var facts: StateFacts { StateFacts(places: table, memory: memory, answers: values.answers) }

  /// How many bytes the runs take that are kept.
  var byteCount: Int { memory.byteCount }

  /// Notes how often it was known all that may come of each way to begin a run.
  mutating func noteUses(_ uses: [UInt32]) { memory.noteUses(uses) }

  /// The slots that are left open because of which the choice that was followed last could not be followed to its end:
  /// those at which it looks, or the last one where a value has to be known.
  func openLooks(before obstacle: ExplorationObstacle) -> [Int] {
    if case .unknownValue = obstacle, let last = machine.openReads.last { return [last.slot] }
    return rootsOfChoice.reduce(into: Set()) { $0.formUnion(openLooks[$1] ?? []) }.sorted()
  }

  // MARK: Ways

  /// Adds all ways that lead on from a state.
  mutating func expand(_ number: Int, _ arena: StateArena, into expansion: inout StateExpansion) {
    state = number
    view.load(number, arena, table)
    let (place, values) = (view.place, view.current)
    for choice in table.offers(at: place).indices where obstacles.isEmpty {
      if view.place != place { view.load(place, values, table) }
      follow(choice, at: place, choice - table.offers(at: place).lowerBound, into: &expansion)
    }
    expansion.endState()
  }

  /// Follows a choice through all pieces of its runs.
  private mutating func follow(
    _ number: Int, at place: Int, _ choice: Int, into expansion: inout StateExpansion
  ) {
    ahead.removeAll()
    rootsOfChoice.removeAll(keepingCapacity: true)
    add(places[place].offers[choice], number, choice: choice, to: &expansion)
    goOn(choice: choice, into: &expansion)
  }

  /// Follows what is left of runs that were parted.
  private mutating func goOn(choice: Int, into expansion: inout StateExpansion) {
    while obstacles.isEmpty, let (place, values) = ahead.popLast() {
      if let obstacle = ahead.obstacle(at: machine.position) { return obstacles.append(obstacle) }
      view.load(place, values, table)
      add(places[place].offers[0], table.offers(at: place).lowerBound, choice: choice, to: &expansion)
    }
  }

  /// Adds the way to where a playthrough stands, from before the first line; a choice is to be made there.
  mutating func expand(to state: StoryState, into expansion: inout StateExpansion) {
    machine.begin(at: state)
    gathered.removeAll()
    ahead.removeAll()
    gathered.add(outcome(at: places[0]))
    addGathered(choice: 0, to: &expansion)
    expansion.endState()
  }

  private mutating func add(
    _ offer: StatePlace.Offer, _ number: Int, choice: Int, to expansion: inout StateExpansion
  ) {
    gathered.removeAll()
    followedCount += 1
    if leavesOpen { rootsOfChoice.append(offer.root) }
    let known =
      makesEveryRun ? nil : memory.ways(from: offer.root, view, table.offers[number], table, values.answers)
    if let ways = known {
      memory.noteUse(of: offer.root)
      for way in ways { gathered.add(memory.outcome(ofWay: way)) }
    } else {
      gather(offer, number, choice: choice, drawing: [])
      if hasChance, obstacles.isEmpty, gathered.isKept, memory.areWaysWorthwhile(offer.root) {
        memory.keepWays(offer.root, gathered.looks, gathered.outcomes)
      }
    }
    addGathered(choice: choice, to: &expansion)
  }

  private mutating func addGathered(choice: Int, to expansion: inout StateExpansion) {
    for number in gathered.outcomes { add(memory.outcomes[number], memory.outcomes, choice, &expansion) }
    for number in 0..<gathered.others.count { add(gathered.others[number], gathered.others, choice, &expansion) }
  }

  private mutating func add(
    _ outcome: OutcomeTable.Entry, _ outcomes: OutcomeTable, _ choice: Int, _ expansion: inout StateExpansion
  ) {
    if outcome.place < 0 { return expansion.add(stop: outcome.edge, choice: choice) }
    let live = table.live(at: Int(outcome.place))
    for number in outcome.changes where outcomes.changes[number].question >= 0 {
      let slot = Int(table.slots[live.lowerBound + Int(outcomes.changes[number].index)])
      _ = values.answer(outcomes.changes[number].question, view.value(slot), &machine)
    }
    guard view.follow(outcome, outcomes, table, values.answers) else { return }
    if table.isWithinRun(Int(outcome.place)) {
      ahead.append(Int(outcome.place), view.next)
    } else {
      expansion.add(place: Int(outcome.place), view.next, choice: choice)
    }
  }

  // MARK: Runs

  /// Follows a choice in all ways that chance may let it go, where the first draws are made already.
  private mutating func gather(_ offer: StatePlace.Offer, _ number: Int, choice: Int, drawing draws: [Int32]) {
    var link = memory.runs.root(offer.root)
    var drawCount = 0
    while obstacles.isEmpty {
      if let outcome = link.leaf {
        memory.noteUse(ofRun: offer.root)
        gathered.add(outcome)
        return checkCount(offer)
      }
      if link == .unknown {
        let outcome = run(offer, choice: choice, drawing: draws)
        if makesEveryRun || !memory.isWorthwhile(offer.root) { return gatherOnce(outcome, offer, choice, draws) }
        keep(outcome, of: offer, number)
        (link, drawCount) = (memory.runs.root(offer.root), 0)
        continue
      }
      let look = memory.runs.look(link)
      let found: Int
      switch look {
      case .value(let slot):
        found = value(of: Int(slot), number)
        gathered.note(look, found)
      case .answer(let question, let slot):
        found = answer(question, of: Int(slot), number)
        gathered.note(look, found)
      case .draw where drawCount < draws.count:
        found = Int(draws[drawCount])
        drawCount += 1
      case .draw(let count):
        for draw in memory.draws(link, of: count) {
          gather(offer, number, choice: choice, drawing: draws + [draw])
        }
        return
      }
      link = memory.runs.branch(link, found)
    }
  }

  /// Takes what came of a run that is not kept, and makes the others that it could have been.
  private mutating func gatherOnce(
    _ outcome: RunMemory.Outcome, _ offer: StatePlace.Offer, _ choice: Int, _ draws: [Int32]
  ) {
    let counts = machine.drawCounts
    gathered.add(outcome)
    checkCount(offer)
    for place in draws.count..<max(draws.count, counts.count) {
      let same = draws + Array(repeating: 0, count: place - draws.count)
      for draw in 1..<max(1, counts[place]) where obstacles.isEmpty {
        let other = same + [draw]
        gatherOnce(run(offer, choice: choice, drawing: other), offer, choice, other)
      }
    }
  }

  private mutating func checkCount(_ offer: StatePlace.Offer) {
    // Where chance alone makes many ways, nothing is to be known that would make them fewer.
    let limit = openLooks[offer.root] == nil ? RunMaker.wayLimit : RunMaker.openWayLimit
    if gathered.count > limit { obstacles.append(.tooManyWays(machine.position)) }
  }

  /// How many choices may be offered at once, and where much is left open: a loop that offers them without end would make
  /// ever longer places.
  private static let (choiceLimit, openChoiceLimit) = (2_000, 400)
  /// How often one run may draw before it is parted: one after the other, of which each parts it into more ways.
  private static let drawLimit = 500

  /// Makes a run.
  private mutating func run(
    _ offer: StatePlace.Offer, choice: Int, drawing draws: [Int32]
  ) -> RunMemory.Outcome {
    let place = places[view.place]
    machine.parts =
      partsEveryRun || place.location.isWithinRun
      || memory.isPartingWorthwhile(offer.root) && places.count < RunMaker.placeLimit
    begin(offer.choice, at: place, drawing: draws)
    let stop = machine.run()
    count += 1
    let arrival = StateSearch.Arrival(state: UInt32(state), choice: choice)
    noteFresh(arrival)
    if leavesOpen, !machine.openReads.isEmpty {
      openLooks[offer.root, default: []].formUnion(machine.openReads.map { $0.slot })
    }
    if hasChance { checkDraws() }
    if machine.choiceCount > (leavesOpen ? RunMaker.openChoiceLimit : RunMaker.choiceLimit) {
      obstacles.append(.tooManyWays(machine.position))
    }
    switch stop {
    case .choices, .parted: return outcome(at: place)
    case .impossible: return .stop(StateSearch.nowhere)
    case .obstructed(let obstacle):
      obstacles.append(obstacle)
      return .stop(StateSearch.nowhere)
    case .end, .done, .ranOut, .failed: return outcome(stop, arrival)
    }
  }

  /// Makes ready for a run from the state that is looked at.
  ///
  /// - Parameters:
  ///   - choice: The choice, by its number among all that were met at the place; -1 before the first line.
  ///   - place: The place of the state.
  mutating func begin(_ choice: Int, at place: StatePlace, drawing draws: [Int32]) {
    cells.removeAll(keepingCapacity: true)
    for (slot, number) in zip(place.live, view.current) { cells.append(values.cell(number, in: slot)) }
    machine.begin(choice, at: place.location, place.live, cells, drawing: draws)
  }

  /// Where a run draws too often, or one of too many, there are too many ways.
  private mutating func checkDraws() {
    var (count, isTooWide) = (0, false)
    for case .draw(let size) in machine.events {
      count += 1
      if size > RunMaker.wayLimit { isTooWide = true }
    }
    if isTooWide || count > RunMaker.drawLimit { obstacles.append(.tooManyWays(machine.position)) }
  }

  private mutating func noteFresh(_ arrival: StateSearch.Arrival) {
    for (position, mark) in machine.takeFresh() {
      for single in [Coverage.Mark.ran, .held, .failed] where mark.contains(single) {
        let goal = StoryItem.Goal(position: position, mark: single)
        if arrivals[goal] == nil { arrivals[goal] = arrival }
      }
    }
  }

  /// Makes a run, and keeps it.
  ///
  /// - Parameters:
  ///   - choice: The choice, by its number among those that are listed at the place.
  ///   - values: The values of what is live there.
  ///   - sample: The number under which it is known from where things happen first.
  mutating func learn(_ choice: Int, at place: Int, _ values: [UInt32], sample: Int, drawing draws: [Int32]) {
    state = sample
    rootsOfChoice = [places[place].offers[choice].root]
    view.load(place, values, table)
    let outcome = run(places[place].offers[choice], choice: choice, drawing: draws)
    if obstacles.isEmpty {
      keep(outcome, of: places[place].offers[choice], table.offers(at: place).lowerBound + choice)
    }
  }

  /// Keeps the run that was just made.
  private mutating func keep(_ outcome: RunMemory.Outcome, of offer: StatePlace.Offer, _ number: Int) {
    var looks: [(look: RunTree.Look, value: Int)] = []
    for temporary in offer.temporaries.indices {
      let slot = slotCount + temporary
      looks.append((.value(slot: Int32(slot)), value(of: slot, number)))
    }
    var drawCount = 0
    for event in machine.events {
      switch event {
      case .read(let slot):
        if liveInRuns[offer.root].contains(slot) { looks.append((.value(slot: Int32(slot)), value(of: slot, number))) }
      case .compared(let slot, let expressions):
        guard liveInRuns[offer.root].contains(slot) else { continue }
        let question = values.number(of: .compared(by: expressions), in: slot)
        looks.append((.answer(question, slot: Int32(slot)), answer(question, of: slot, number)))
      case .draw(let count):
        looks.append((.draw(count), Int(machine.draw(drawCount))))
        drawCount += 1
      }
    }
    memory.keep(offer.root, looks, outcome)
  }

  /// The value of a slot, by its number, with which a choice is taken.
  ///
  /// - Parameter offer: The choice, by its number among all that are listed at all places.
  private func value(of slot: Int, _ offer: Int) -> Int { Int(view.value(slot, table.offers[offer], table)) }

  /// The answer to a question of that value.
  private mutating func answer(_ question: Int32, of slot: Int, _ offer: Int) -> Int {
    Int(values.answer(question, view.value(slot, table.offers[offer], table), &machine))
  }
}
