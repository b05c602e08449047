import LonghandRuntime

/// Follows every choice from every place, with everything that variables may hold there, until nothing new comes up.
///
/// Where all variables are told apart by their values, this is a search through all states. Where none are, each place
/// stands for all states in which the story may be there, and some more; so what it never reaches, no reader reaches.
struct Search: ~Copyable {
  /// Which slots are told apart by their values.
  enum Keying: Sendable {
    case none
    case some(Set<Int>)
    case all
  }

  /// What a search tells apart.
  struct Detail: Sendable {
    /// The slots that are told apart by their values.
    var keying = Keying.none
    /// Whether each choice is a place of its own, so that it is not told apart which are offered together.
    var splitsChoices = false
    /// Whether what is changed only behind a choice that is offered once is known to be unchanged where it is offered.
    var knowsUnchanged = false

    /// The slots that are told apart by their values, where these are some.
    var keyedSlots: Set<Int>? {
      if case .some(let slots) = keying { return slots }
      return nil
    }

    /// Each choice is a place, and nothing is told apart.
    static let choices = Detail(keying: .none, splitsChoices: true, knowsUnchanged: true)

    /// Whether there are places at which not everything is told apart.
    var isOfPlaces: Bool {
      if case .all = keying { return false }
      return true
    }
  }

  /// How much may be done.
  struct Budget: Sendable {
    var runs = 2_000_000
    var nodes = 1_000_000
    var values = 1_000_000
    /// How many ways one choice may part into.
    var ways = 20_000
  }

  let program: Program
  var machine: SymbolicMachine
  var graph = SearchGraph()
  /// What keeps the search from being complete, each once; empty when it is closed.
  private(set) var obstacles: [ExplorationObstacle] = []
  /// Whether it was given up.
  private(set) var isExhausted = false
  private var hasStarted = false
  /// Whether each state stands for itself alone: all that is told apart by its value could be.
  var tellsAllApart = true
  /// How many runs were made.
  private(set) var runs = 0
  let relevance: Relevance
  let joining: Joining
  let detail: Detail
  /// Whether chance plays a part.
  let hasChance: Bool
  private var budget: Budget
  /// For each slot, temporary variables aside, what it may hold where the run has stopped, as far as that was looked at.
  var stopSets: [ValueSet?]
  /// The slots on which the ways of the node that is followed may depend, or of which more is known than before.
  var changedBefore: [Int] = []
  /// The run for which each slot was last noted as changed.
  var stamps: [UInt32]
  var stamp: UInt32 = 0
  /// The first of the slots that are others with every choice that is taken.
  let firstOfTurns: Int
  var queue = WaitingQueue()
  /// The choices of places that are followed less exactly than could be, since their ways were too many or too long so,
  /// and the choice that is followed.
  private var manners: [Taking: SymbolicMachine.Manner] = [:]
  private var loaded = Taking(place: 0, choice: -1)

  /// A choice of a place.
  private struct Taking: Hashable {
    var place: Int
    var choice: Int
  }

  var words: [Int32] = []

  init(_ plan: ExplorationPlan, _ relevance: Relevance, detail: Detail, budget: Budget) {
    program = plan.program
    hasChance = program.drawsLots(plan)
    machine = SymbolicMachine(plan, splitsChoices: detail.splitsChoices)
    self.relevance = relevance
    stopSets = Array(repeating: nil, count: Slots(plan.program).count)
    stamps = Array(repeating: 0, count: stopSets.count)
    firstOfTurns = Slots(plan.program).number(of: .turnsSince(0))
    joining = Joining(plan)
    self.detail = detail
    self.budget = budget
    if detail.isOfPlaces { machine.noteTouches(isOnlyPrinted: relevance.isOnlyPrinted) }
  }

  /// Whether everything that may happen was seen.
  var isClosed: Bool { obstacles.isEmpty && !isExhausted }

  /// What runs in any state that was met.
  var coverage: [Coverage.Mark] { machine.marks }

  /// Searches until nothing new comes up, or goes on where it was given up; the closure says whether it may go on.
  mutating func run(while mayGoOn: (Int) -> Bool) {
    isExhausted = false
    if !hasStarted { start(while: mayGoOn) }
    while !isExhausted, let number = queue.popFirst() {
      let isTooMuch = graph.nodes.count >= budget.nodes || graph.valueCount >= budget.values
      if isTooMuch || isSpent || !mayGoOn(runs) {
        isExhausted = true
        return wait(number)
      }
      if isUntouched(number) { handOn(number) } else { follow(number, while: mayGoOn) }
    }
  }

  /// Whether as many runs were made as may be, of which long ones count as several; fewer where something stood in the way,
  /// since then nothing is shown any more.
  private var isSpent: Bool {
    let effort = max(runs, machine.stepCount / Search.stepsPerRun)
    return effort >= (obstacles.isEmpty ? budget.runs : min(budget.runs, Search.obstructedRuns))
  }

  /// How many runs may be made where something stands in the way, and as how many steps one counts.
  private static let (obstructedRuns, stepsPerRun) = (10_000, 500)

  /// Allows so many runs in all.
  mutating func allow(runs: Int) { budget.runs = runs }

  /// How much what variables may hold is to be told apart no more.
  var pressure: Joining.Pressure { runs < 4_000 ? .none : runs < 10_000 ? .some : .much }

  private mutating func start(while mayGoOn: (Int) -> Bool) {
    if graph.nodes.isEmpty { _ = graph.node(at: addStart(), [], []) }
    loadStart()
    followPaths(from: 0, choice: -1, while: mayGoOn)
    hasStarted = !isExhausted
  }

  /// The place before the first line, at which nothing is offered.
  private mutating func addStart() -> Int {
    graph.add(SearchGraph.Place(location: machine.startLocation, live: [], isKeyed: []), [.min])
  }

  private mutating func follow(_ number: Int, while mayGoOn: (Int) -> Bool) {
    let place = graph.places[graph.nodes[number].location]
    let values = zip(place.live, graph.nodes[number].sets).map { (slot: $0, set: $1) }
    noteBefore(number)
    graph.nodes[number].followCount += 1
    graph.nodes[number].grown = Array(repeating: false, count: values.count)
    if graph.nodes[number].isTouched.isEmpty { graph.nodes[number].isTouched = graph.nodes[number].grown }
    for index in place.location.offered() {
      load(place.location, choice: index, values, ofPlace: graph.nodes[number].location)
      followPaths(from: number, choice: index, while: mayGoOn)
      if isExhausted {
        graph.forgetFollowing(number)
        return wait(number)
      }
      noteTouches(number)
    }
  }

  /// Makes ready for the run from the beginning of the story.
  private mutating func loadStart() {
    machine.loadStart()
    loaded = Taking(place: 0, choice: -1)
  }

  /// Makes ready for following a choice, as exactly as that went before.
  private mutating func load(
    _ location: Location, choice: Int, _ values: [(slot: Int, set: ValueSet)], ofPlace place: Int
  ) {
    machine.load(location, choice: choice, values)
    loaded = Taking(place: place, choice: choice)
    if let known = manners[loaded] { machine.manner = known }
  }

  private mutating func followPaths(from node: Int, choice: Int, while mayGoOn: (Int) -> Bool) {
    var ways = 0
    var stop: ExplorationStop
    repeat {
      stop = machine.run()
      runs += 1
      note(stop, from: node, choice)
      if isSpent || ways % 4 == 3 && !mayGoOn(runs) {
        isExhausted = true
        return
      }
      if ways > budget.ways { return addObstacle(.tooManyWays(machine.position)) }
    } while nextWay(behind: stop, &ways)
  }

  /// Turns to the next way of the choice that was loaded; false if all were followed.
  private mutating func nextWay(behind stop: ExplorationStop, _ ways: inout Int) -> Bool {
    ways += 1
    guard machine.restartsLessExactly(behind: stop, ways: ways) else { return machine.nextPath() }
    manners[loaded] = machine.manner
    ways = 0
    return true
  }

  mutating func addObstacle(_ obstacle: ExplorationObstacle) {
    if !obstacles.contains(obstacle) { obstacles.append(obstacle) }
  }

  private mutating func note(_ stop: ExplorationStop, from node: Int, _ choice: Int) {
    switch stop {
    case .choices, .parted: reachStop(from: node, choice)
    case .impossible, .obstructed(.tooFine): break
    case .obstructed(.tooManySteps) where machine.canBeLessExact: break
    case .obstructed(let obstacle): addObstacle(obstacle)
    case .end(let knot): add(.end(knot), from: node, choice)
    case .done: add(.done, from: node, choice)
    case .ranOut: add(.ranOut, from: node, choice)
    case .failed(let problem): add(.failed(problem.message), from: node, choice)
    }
  }

  private mutating func add(_ kind: Stop.Kind, from node: Int, _ choice: Int) {
    let stop = graph.stop(Stop(kind: kind, endingTag: machine.endingTag, position: machine.position))
    let edge = SearchGraph.StopEdge(choice: Int32(choice), stop: Int32(stop))
    if !graph.nodes[node].stops.contains(edge) { graph.nodes[node].stops.append(edge) }
  }

  /// Follows every choice of a node once more, and changes nothing.
  mutating func revisit(_ number: Int, _ body: (inout SymbolicMachine, Int, ExplorationStop) -> Void) {
    if number == 0 {
      loadStart()
      return repeatPaths(-1, body)
    }
    let place = graph.places[graph.nodes[number].location]
    let values = zip(place.live, graph.nodes[number].sets).map { (slot: $0, set: $1) }
    for index in place.location.offered() {
      load(place.location, choice: index, values, ofPlace: graph.nodes[number].location)
      repeatPaths(index, body)
    }
  }

  private mutating func repeatPaths(_ choice: Int, _ body: (inout SymbolicMachine, Int, ExplorationStop) -> Void) {
    var ways = 0
    var stop: ExplorationStop
    repeat {
      stop = machine.run()
      body(&machine, choice, stop)
    } while nextWay(behind: stop, &ways) && ways <= budget.ways
  }
}
