import LonghandRuntime
import LonghandSource

/// Follows every choice from every state that a reader can come to, in the order of how many choices lead there.
///
/// Two states in which the story stands at one place, and in which everything is the same that may still be read, are
/// one. So nothing is met that cannot happen, and what is not met cannot. Where chance plays a part every draw is
/// followed, be it ever so unlikely that the story makes it.
struct StateSearch: ~Copyable {
  var machine: ExactMachine
  private(set) var store = StateStore()
  private(set) var places: [StatePlace] = []
  private(set) var placeWords: [[Int32]] = []
  private var placeNumbers: [UInt64: Int] = [:]
  /// How many states each state was the first to lead to, the first state aside: they are numbered as they are met.
  private var children = Offsets()
  /// What may follow each choice of each state: the number of a state, or of a stop.
  private(set) var edges: [UInt32] = []
  /// Where the edges of each state begin that was visited.
  private(set) var edgeRanges = Offsets()
  /// For each edge the number of its choice among those that are listed; nothing where chance plays no part, since then
  /// each choice has one.
  private(set) var edgeChoices: [UInt16] = []
  private(set) var stops: [Stop] = []
  private var stopNumbers: [Stop: Int] = [:]
  private(set) var arrivals: [StoryItem.Goal: Arrival] = [:]
  private(set) var stopArrivals: [Int: Arrival] = [:]
  private(set) var obstacles: [ExplorationObstacle] = []
  private(set) var isExhausted = false
  /// How many ways to follow a choice were followed, and how many of them step by step.
  private(set) var runs = 0
  private var runCount = 0
  /// The choice points that are looked for, and where each was found.
  private(set) var wanted: Set<Position> = []
  private(set) var found: [Position: Int] = [:]
  private(set) var memory: RunMemory
  private let relevance: Relevance
  private let slots: Slots
  /// How many slots there are, temporary variables aside.
  private let slotCount: Int
  private let drawsLots: Bool
  private let limits: Limits
  /// Whether every run is made, be it known where it leads or not; for tests.
  private let makesEveryRun: Bool
  private var values: SlotValues
  /// The ways to begin a run, by what they depend on beside the values of variables, and what may be read in each.
  private var roots: [[Int32]: Int] = [:]
  private var liveInRuns: [Set<Int>] = []
  private var words: [Int32] = []
  /// The state that is looked at: the values of what is live, and of everything by slot.
  private var current: [UInt32] = []
  private var bySlot: [UInt32]
  private var next: [UInt32] = []
  private var writer = StateWriter()
  private var ways = 0

  /// How much may be done.
  struct Limits {
    /// How many states may be kept.
    var states: Int
    /// How many ways to follow a choice may be followed, and how many of them may be gone step by step since nothing is
    /// known of where they lead.
    var ways = Int.max
    var runs = Int.max
  }

  /// The state from which something happens first, and its choice, counted from 0.
  struct Arrival {
    var state: UInt32
    var choice: Int
  }

  /// The bit that tells a stop from a state.
  static let stopBit: UInt32 = 1 << 31
  /// What follows a choice that nobody takes.
  static let nowhere = UInt32.max
  /// Into how many ways one choice may part by what is drawn, and of how many a draw may be.
  private static let wayLimit = 400

  init(
    _ plan: ExplorationPlan, _ relevance: Relevance, limits: Limits, wanted: Set<Position> = [],
    makesEveryRun: Bool = false
  ) {
    machine = ExactMachine(plan, isOnlyPrinted: relevance.isOnlyPrinted)
    slots = Slots(plan.program)
    slotCount = slots.count
    drawsLots = plan.program.drawsLots(plan)
    memory = RunMemory(mergesOutcomes: drawsLots)
    self.relevance = relevance
    self.wanted = wanted
    values = SlotValues(slots, relevance)
    bySlot = Array(repeating: 0, count: slotCount)
    self.limits = limits
    self.makesEveryRun = makesEveryRun
    // The first state is what is before the first line.
    liveInRuns.append([])
    places.append(StatePlace.beginning(root: memory.addRoot()))
    placeWords.append([])
    writer.write(place: 0, [])
    add()
  }

  /// Whether everything that may happen was seen.
  var isClosed: Bool { obstacles.isEmpty && !isExhausted }

  /// How many bytes the states take, with what finds them, what tells how they were come to, and the runs that are kept.
  var byteCount: Int {
    store.byteCount + 4 * edges.count + 2 * edgeChoices.count + children.byteCount + edgeRanges.byteCount
      + memory.byteCount
  }

  /// Searches from where a playthrough stands; a choice is to be made there.
  mutating func run(from state: StoryState, while mayGoOn: (Int) -> Bool) {
    machine.begin(at: state)
    let outcome = outcome(at: places[0])
    arrive(outcome, from: 0, choice: 0)
    goOn(from: 1, while: mayGoOn)
  }

  /// Searches until nothing new comes up; false where the closure says that it is to stop.
  mutating func run(while mayGoOn: (Int) -> Bool) {
    follow(places[0].offers[0], from: 0, choice: 0, drawing: [])
    goOn(from: 1, while: mayGoOn)
  }

  private mutating func goOn(from first: Int, while mayGoOn: (Int) -> Bool) {
    noteVisit()
    var number = first
    while number < store.count, obstacles.isEmpty, wanted.isEmpty || found.count < wanted.count {
      let isTooMuch = store.count > limits.states || runs > limits.ways || runCount > limits.runs || store.isFull
      if isTooMuch || number & 255 == 0 && !mayGoOn(runs) {
        isExhausted = true
        break
      }
      visit(number)
      noteVisit()
      number += 1
    }
  }

  /// Notes what the state that was visited led to.
  private mutating func noteVisit() {
    edgeRanges.append(step: UInt32(edges.count) - edgeRanges.end)
    children.append(step: UInt32(store.count - 1) - children.end)
  }

  /// The state from which another was met first.
  func parent(of state: Int) -> Int { children.step(holding: UInt32(state - 1)) }

  private mutating func visit(_ number: Int) {
    let place = store.place(of: number)
    let (live, offers) = (places[place].live, places[place].offers)
    store.read(number, live.count, into: &current)
    for index in live.indices where live[index] < slotCount { bySlot[live[index]] = current[index] }
    for choice in offers.indices {
      ways = 0
      follow(offers[choice], from: number, choice: choice, drawing: [])
    }
  }

  // MARK: Runs

  /// Follows a choice in all ways that chance may let it go, where the first draws are made already.
  private mutating func follow(_ offer: StatePlace.Offer, from number: Int, choice: Int, drawing draws: [Int32]) {
    var link = memory.root(offer.root)
    var drawCount = 0
    while obstacles.isEmpty {
      if let outcome = link.outcome {
        memory.noteUse(offer.root)
        return arrive(memory.outcomes[outcome], from: number, choice: choice)
      }
      if link == .unknown {
        let outcome = run(offer, from: number, choice: choice, drawing: draws)
        if makesEveryRun || !memory.isWorthwhile(offer.root) {
          return arriveOnce(outcome, offer, number, choice, draws)
        }
        keep(outcome, of: offer)
        (link, drawCount) = (memory.root(offer.root), 0)
        continue
      }
      switch memory.event(link) {
      case .read(let slot) where slot < slotCount: link = memory.branch(link, Int(bySlot[slot]))
      case .read(let slot):
        link = memory.branch(link, Int(current[offer.temporaries[slot - slotCount]]))
      case .draw where drawCount < draws.count:
        link = memory.branch(link, Int(draws[drawCount]))
        drawCount += 1
      case .draw(let count):
        for draw in memory.draws(link, of: count) {
          follow(offer, from: number, choice: choice, drawing: draws + [draw])
        }
        return
      }
    }
  }

  /// Goes where a run led that is not kept, and follows the others that it could have been.
  private mutating func arriveOnce(
    _ outcome: RunMemory.Outcome, _ offer: StatePlace.Offer, _ number: Int, _ choice: Int, _ draws: [Int32]
  ) {
    let counts = machine.events.compactMap { if case .draw(let count) = $0 { count } else { nil } }
    arrive(outcome, from: number, choice: choice)
    for place in draws.count..<max(draws.count, counts.count) {
      let same = draws + Array(repeating: 0, count: place - draws.count)
      for draw in 1..<max(1, counts[place]) where obstacles.isEmpty {
        let other = same + [draw]
        let outcome = run(offer, from: number, choice: choice, drawing: other)
        arriveOnce(outcome, offer, number, choice, other)
      }
    }
  }

  /// Makes a run.
  private mutating func run(
    _ offer: StatePlace.Offer, from number: Int, choice: Int, drawing draws: [Int32]
  ) -> RunMemory.Outcome {
    let place = places[store.place(of: number)]
    if offer.choice < 0 {
      machine.restart(drawing: draws)
    } else {
      let cells = zip(place.live, current).map { values.cell($1, in: $0) }
      machine.take(offer.choice, at: place.location, place.live, cells, drawing: draws)
    }
    let stop = machine.run()
    runCount += 1
    noteFresh(number, choice)
    for case .draw(let count) in machine.events where count > StateSearch.wayLimit {
      obstacles.append(.tooManyWays(machine.position))
    }
    switch stop {
    case .choices: return outcome(at: place)
    case .impossible: return .stop(StateSearch.nowhere)
    case .obstructed(let obstacle):
      obstacles.append(obstacle)
      return .stop(StateSearch.nowhere)
    case .end, .done, .ranOut, .failed: return outcome(stop, number, choice)
    }
  }

  private mutating func noteFresh(_ number: Int, _ choice: Int) {
    for (position, mark) in machine.takeFresh() {
      for single in [Coverage.Mark.ran, .held, .failed] where mark.contains(single) {
        let goal = StoryItem.Goal(position: position, mark: single)
        if arrivals[goal] == nil { arrivals[goal] = Arrival(state: UInt32(number), choice: choice) }
      }
    }
  }

  private mutating func outcome(_ stop: ExplorationStop, _ number: Int, _ choice: Int) -> RunMemory.Outcome {
    guard let kind = Stop.Kind(stop) else { return .stop(StateSearch.nowhere) }
    let stop = Stop(kind: kind, endingTag: machine.endingTag, position: machine.position)
    let known = stopNumbers[stop] ?? stops.count
    if known == stops.count {
      stops.append(stop)
      stopNumbers[stop] = known
      stopArrivals[known] = Arrival(state: UInt32(number), choice: choice)
    }
    return .stop(UInt32(known) | StateSearch.stopBit)
  }

  /// Where the machine stands now, and how that differs from the place from which it came.
  private mutating func outcome(at source: StatePlace) -> RunMemory.Outcome {
    machine.writeLocation(into: &words)
    let number = place()
    let location = places[number].location
    var changes: [RunMemory.Change] = []
    var old = 0
    for (index, slot) in places[number].live.enumerated() {
      // What is live is in ascending order at both places.
      while old < source.live.count, source.live[old] < slot { old += 1 }
      let isLiveThere = old < source.live.count && source.live[old] == slot
      if let change = change(index, slot, location, isLiveThere ? old : nil) { changes.append(change) }
    }
    return RunMemory.Outcome(place: Int32(number), edge: 0, changes: changes)
  }

  /// How a slot differs from what it was where the run began; nil if it does not.
  ///
  /// - Parameter old: Its place among what was live there, if it was.
  private mutating func change(
    _ index: Int, _ slot: Int, _ location: Location, _ old: Int?
  ) -> RunMemory.Change? {
    let cell = machine.value(slot, location)
    guard slot < slotCount, !machine.hasWritten(slot), let old else { return fixed(cell, index, slot) }
    let before = values.cell(current[old], in: slot)
    let steps: Int32
    switch slots.kind(of: slot) {
    case .global, .temporary: steps = 0
    case .visits:
      if machine.hasRead(slot) { return fixed(cell, index, slot) }
      steps = (cell.wholeNumber ?? 0) &- (before.wholeNumber ?? 0)
    case .turnsSince, .turn: steps = 1
    }
    return steps == 0 ? nil : RunMemory.Change(index: Int32(index), steps: steps, value: 0)
  }

  private mutating func fixed(_ cell: Cell, _ index: Int, _ slot: Int) -> RunMemory.Change {
    RunMemory.Change(index: Int32(index), steps: 0, value: values.number(of: cell, in: slot))
  }

  /// Keeps the run that was just made.
  private mutating func keep(_ outcome: RunMemory.Outcome, of offer: StatePlace.Offer) {
    var events: [(event: RunTrace.Event, value: Int)] = []
    for (number, index) in offer.temporaries.enumerated() {
      events.append((.read(slotCount + number), Int(current[index])))
    }
    var drawn = 0
    for event in machine.events {
      switch event {
      case .read(let slot):
        if liveInRuns[offer.root].contains(slot) { events.append((event, Int(bySlot[slot]))) }
      case .draw:
        events.append((event, Int(machine.draw(drawn))))
        drawn += 1
      }
    }
    memory.keep(offer.root, events, outcome: memory.number(of: outcome))
  }

  // MARK: States

  private mutating func arrive(_ outcome: RunMemory.Outcome, from number: Int, choice: Int) {
    runs += 1
    ways += 1
    if ways > StateSearch.wayLimit { obstacles.append(.tooManyWays(machine.position)) }
    guard outcome.place >= 0 else { return addEdge(outcome.edge, number, choice) }
    let place = Int(outcome.place)
    let live = places[place].live
    next.removeAll(keepingCapacity: true)
    for slot in live { next.append(slot < slotCount ? bySlot[slot] : 0) }
    for change in outcome.changes {
      let index = Int(change.index)
      if change.steps == 0 {
        next[index] = change.value
      } else {
        for _ in 0..<change.steps { next[index] = values.successor(of: next[index], in: live[index]) }
      }
    }
    forgetSpent(place)
    writer.write(place: place, next)
    let state = add()
    addEdge(UInt32(state), number, choice)
  }

  private mutating func addEdge(_ edge: UInt32, _ number: Int, _ choice: Int) {
    if drawsLots {
      var place = edges.count - 1
      while place >= Int(edgeRanges.end), edgeChoices[place] == UInt16(clamping: choice) {
        if edges[place] == edge { return }
        place -= 1
      }
      edgeChoices.append(UInt16(clamping: choice))
    }
    edges.append(edge)
  }

  /// Gives all that matters no longer one value.
  private mutating func forgetSpent(_ place: Int) {
    let spent = places[place].spent
    if spent.isEmpty { return }
    let live = places[place].live
    for (choices, indices) in spent {
      var areTaken = true
      for choice in choices where !values.isPositive(next[choice], in: live[choice]) { areTaken = false }
      if areTaken { for index in indices { next[index] = values.zero(in: live[index]) } }
    }
  }

  @discardableResult
  private mutating func add() -> Int {
    let (state, isNew) = store.insert(writer.bytes)
    guard isNew else { return state }
    if !wanted.isEmpty { note(state) }
    return state
  }

  /// Notes which of the choices are offered in a state that are looked for.
  private mutating func note(_ state: Int) {
    let place = store.place(of: state)
    for offer in places[place].offers where offer.choice >= 0 {
      let source = places[place].location.choices[offer.choice].source
      if wanted.contains(source), found[source] == nil { found[source] = state }
    }
  }

  /// The number of the state in which a playthrough is; nil where the search has met none like it.
  mutating func number(of played: inout SilentMachine) -> Int? {
    played.writeLocation(into: &words)
    guard let place = knownPlace().number else { return nil }
    let (live, location) = (places[place].live, places[place].location)
    next = live.map { values.number(of: machine.value($0, location, of: &played), in: $0) }
    forgetSpent(place)
    writer.write(place: place, next)
    return store.number(of: writer.bytes)
  }

  /// The number of the place of these words, and the hash under which it is known or to be known.
  private func knownPlace() -> (number: Int?, hash: UInt64) {
    var hash = StableHash(words: words).value
    while let known = placeNumbers[hash] {
      if placeWords[known] == words { return (known, hash) }
      hash &+= 1
    }
    return (nil, hash)
  }

  /// The number of the place at which the machine stands.
  private mutating func place() -> Int {
    let (known, hash) = knownPlace()
    if let known { return known }
    let location = machine.location()
    let numbers = location.choices.indices.map { location.choices[$0].isInvisibleDefault ? -1 : root(of: $0, location) }
    places.append(StatePlace(location, relevance, slots) { numbers[$0] })
    placeWords.append(words)
    placeNumbers[hash] = places.count - 1
    return places.count - 1
  }

  private mutating func root(of choice: Int, _ location: Location) -> Int {
    var own: [Int32] = []
    machine.writeLocation(ofOffer: choice, into: &own)
    if let known = roots[own] { return known }
    roots[own] = memory.addRoot()
    liveInRuns.append(relevance.liveSlots(of: location.choices[choice]))
    return liveInRuns.count - 1
  }
}
