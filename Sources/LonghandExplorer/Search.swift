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
  }

  /// How much may be done.
  struct Budget: Sendable {
    var runs = 2_000_000
    var nodes = 1_000_000
    /// How many ways one choice may part into.
    var ways = 20_000
  }

  var machine: SymbolicMachine
  var graph = SearchGraph()
  /// What keeps the search from being complete, each once; empty when it is closed.
  private(set) var obstacles: [ExplorationObstacle] = []
  /// Whether it was given up.
  private(set) var isExhausted = false
  /// Whether each state stands for itself alone: all that is told apart by its value could be.
  private(set) var tellsAllApart = true
  /// How many runs were made.
  private(set) var runs = 0
  private let relevance: Relevance
  private let joining: Joining
  private let detail: Detail
  private let budget: Budget
  private var queue = Queue()
  private var words: [Int32] = []

  init(_ plan: ExplorationPlan, _ relevance: Relevance, _ detail: Detail, _ budget: Budget) {
    machine = SymbolicMachine(plan, splitsChoices: detail.splitsChoices)
    self.relevance = relevance
    joining = Joining(plan)
    self.detail = detail
    self.budget = budget
  }

  /// Whether everything that may happen was seen.
  var isClosed: Bool { obstacles.isEmpty && !isExhausted }

  /// What runs in any state that was met.
  var coverage: [Coverage.Mark] { machine.marks }

  /// Searches until nothing new comes up; false where the closure says that it is to stop.
  mutating func run(while mayGoOn: (Int) -> Bool) {
    start(while: mayGoOn)
    while let number = queue.popFirst() {
      if runs >= budget.runs || graph.nodes.count >= budget.nodes || !mayGoOn(runs) {
        isExhausted = true
        return
      }
      follow(number, while: mayGoOn)
    }
  }

  private mutating func start(while mayGoOn: (Int) -> Bool) {
    _ = graph.node(at: addStart(), [], [])
    machine.loadStart()
    followPaths(from: 0, choice: -1, while: mayGoOn)
  }

  /// The place before the first line, at which nothing is offered.
  private mutating func addStart() -> Int {
    graph.add(SearchGraph.Place(location: machine.startLocation, live: [], isKeyed: []), [.min])
  }

  private mutating func follow(_ number: Int, while mayGoOn: (Int) -> Bool) {
    let place = graph.places[graph.nodes[number].location]
    let values = zip(place.live, graph.nodes[number].sets).map { (slot: $0, set: $1) }
    for (index, choice) in place.location.choices.enumerated() where !choice.isInvisibleDefault {
      machine.load(place.location, choice: index, values)
      followPaths(from: number, choice: index, while: mayGoOn)
      if isExhausted { return }
    }
  }

  private mutating func followPaths(from node: Int, choice: Int, while mayGoOn: (Int) -> Bool) {
    var ways = 0
    repeat {
      let stop = machine.run()
      runs += 1
      ways += 1
      note(stop, from: node, choice)
      if runs >= budget.runs || ways % 64 == 0 && !mayGoOn(runs) {
        isExhausted = true
        return
      }
      if ways > budget.ways { return addObstacle(.tooManyWays(machine.position)) }
    } while machine.nextPath()
  }

  private mutating func addObstacle(_ obstacle: ExplorationObstacle) {
    if !obstacles.contains(obstacle) { obstacles.append(obstacle) }
  }

  private mutating func note(_ stop: ExplorationStop, from node: Int, _ choice: Int) {
    switch stop {
    case .choices: reachStop(from: node, choice)
    case .impossible: break
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
  mutating func revisit(_ number: Int, _ body: (inout SymbolicMachine, Int) -> Void) {
    if number == 0 {
      machine.loadStart()
      return repeatPaths(-1, body)
    }
    let place = graph.places[graph.nodes[number].location]
    let values = zip(place.live, graph.nodes[number].sets).map { (slot: $0, set: $1) }
    for (index, choice) in place.location.choices.enumerated() where !choice.isInvisibleDefault {
      machine.load(place.location, choice: index, values)
      repeatPaths(index, body)
    }
  }

  private mutating func repeatPaths(_ choice: Int, _ body: (inout SymbolicMachine, Int) -> Void) {
    var ways = 0
    repeat {
      _ = machine.run()
      ways += 1
      body(&machine, choice)
    } while machine.nextPath() && ways <= budget.ways
  }

  // MARK: Reaching a place

  private mutating func reachStop(from node: Int, _ choice: Int) {
    guard machine.settleEvaluation() else { return addObstacle(.unknownValue(machine.position)) }
    guard detail.splitsChoices else {
      machine.writeLocation(into: &words)
      return reach(graph.place(words) ?? addPlace(), from: node, choice)
    }
    var arrivals: [Arrival] = []
    machine.forEachOffer { machine in
      machine.writeLocation(into: &words)
      let number = graph.place(words) ?? graph.add(Search.place(machine.location(), relevance, detail), words)
      let place = graph.places[number]
      let keyed = zip(place.live, place.isKeyed).filter { $1 }.map { $0.0 }
      machine.forEachValue(of: keyed, place.location) { machine in
        arrivals.append(Arrival(place: number, values: place.live.map { machine.set($0, place.location) }))
      }
    }
    for arrival in arrivals { enter(arrival, from: node, choice) }
  }

  /// A choice that may be offered, with what each slot may hold then.
  private struct Arrival {
    var place: Int
    var values: [ValueSet]
  }

  private mutating func enter(_ arrival: Arrival, from node: Int, _ choice: Int) {
    let place = graph.places[arrival.place]
    var keys: [UInt64] = []
    var sets: [ValueSet] = []
    sets.reserveCapacity(place.live.count)
    for (index, slot) in place.live.enumerated() {
      let set = relevant(arrival.values[index], in: slot)
      sets.append(set)
      guard place.isKeyed[index] else { continue }
      keys.append(set.single?.key ?? .max)
      if set.single == nil { tellsAllApart = false }
    }
    enter(arrival.place, keys, sets, from: node, choice)
  }

  private mutating func reach(_ number: Int, from node: Int, _ choice: Int) {
    let place = graph.places[number]
    var keys: [UInt64] = []
    var sets: [ValueSet] = []
    sets.reserveCapacity(place.live.count)
    for (index, slot) in place.live.enumerated() {
      sets.append(value(slot, place.location, isKeyed: place.isKeyed[index], &keys))
    }
    enter(number, keys, sets, from: node, choice)
  }

  private mutating func enter(
    _ number: Int, _ keys: [UInt64], _ sets: [ValueSet], from node: Int, _ choice: Int
  ) {
    let (target, isNew) = graph.node(at: number, keys, sets)
    if isNew || grow(target, sets) { queue.insert(target) }
    let edge = SearchGraph.Edge(choice: Int32(choice), target: Int32(target))
    if !graph.nodes[node].edges.contains(edge) { graph.nodes[node].edges.append(edge) }
  }

  /// What a slot may hold now, as exactly as it matters; one that is told apart by its value holds each in turn.
  private mutating func value(
    _ slot: Int, _ location: Location, isKeyed: Bool, _ keys: inout [UInt64]
  ) -> ValueSet {
    if isKeyed {
      if let settled = machine.settle(slot, location) {
        let cell = relevance.relevant(settled, in: slot)
        keys.append(cell.key)
        return ValueSet(cell)
      }
      keys.append(.max)
      tellsAllApart = false
    }
    return relevant(machine.set(slot, location), in: slot)
  }

  private func relevant(_ set: ValueSet, in slot: Int) -> ValueSet {
    guard case .cells(let cells) = set, relevance.precisions[slot] != nil else { return set }
    var seen: Set<UInt64> = []
    let relevant = cells.map { relevance.relevant($0, in: slot) }.filter { seen.insert($0.key).inserted }
    return .cells(relevant.sorted { $0.key < $1.key })
  }

  private mutating func addPlace() -> Int {
    graph.add(Search.place(machine.location(), relevance, detail), words)
  }

  private static func place(_ location: Location, _ relevance: Relevance, _ detail: Detail) -> SearchGraph.Place {
    let live = relevance.liveSlots(at: location)
    let isKeyed = live.map { slot in
      switch detail.keying {
      case .none: false
      case .some(let slots): slots.contains(slot)
      case .all: true
      }
    }
    return SearchGraph.Place(location: location, live: live, isKeyed: isKeyed)
  }

  /// Adds what slots may hold to what they may hold at a node; true if that was new.
  private mutating func grow(_ number: Int, _ sets: [ValueSet]) -> Bool {
    var hasGrown = false
    for index in sets.indices {
      let old = graph.nodes[number].sets[index]
      if old == sets[index] { continue }
      let union = joining.union(old, sets[index], growth: Int(graph.nodes[number].growth[index])) {
        machine.items(of: $0)
      }
      guard union != old else { continue }
      graph.nodes[number].sets[index] = union
      if graph.nodes[number].growth[index] < .max { graph.nodes[number].growth[index] += 1 }
      hasGrown = true
    }
    return hasGrown
  }
}

/// Numbers that wait, the least first, none twice.
struct Queue {
  private var heap: [Int] = []
  private var isWaiting: [Bool] = []

  /// Adds a number, unless it waits already.
  mutating func insert(_ number: Int) {
    while isWaiting.count <= number { isWaiting.append(false) }
    guard !isWaiting[number] else { return }
    isWaiting[number] = true
    heap.append(number)
    var child = heap.count - 1
    while child > 0, heap[(child - 1) / 2] > heap[child] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes the least number away.
  mutating func popFirst() -> Int? {
    guard let first = heap.first else { return nil }
    isWaiting[first] = false
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      sink()
    }
    return first
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var child = 2 * parent + 1
      if child >= heap.count { return }
      if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
      if heap[parent] <= heap[child] { return }
      heap.swapAt(parent, child)
      parent = child
    }
  }
}
