import LonghandRuntime
import LonghandSource

/// Follows every choice from every state that a reader can come to, in the order of how many choices lead there.
///
/// Two states in which the story stands at one place, and in which everything is the same that may still be read, are
/// one. So nothing is met that cannot happen, and what is not met cannot.
///
/// It goes on from many states at a time. Where it is known what comes of their choices, two threads follow them, half of
/// the states each; then one finds out what is not known, while the other looks the states up to which the rest leads, one
/// part of all states after the other, and the first helps it when it is done; and then the new ones get their numbers, in the
/// order of the choices. So the numbers are the same with one thread and with two.
struct StateSearch: ~Copyable {
  private(set) var store: StateStore
  var maker: RunMaker
  /// How many states each state was the first to lead to, the first state aside: they are numbered as they are met.
  private var children = Offsets()
  /// What may follow each choice of each state: the number of a state, or of a stop.
  private(set) var edges: [UInt32] = []
  /// Where the edges of each state begin that was visited.
  private(set) var edgeRanges = Offsets()
  /// For each edge the number of its choice among those that are listed; nothing where chance plays no part, since then
  /// each choice has one.
  private(set) var edgeChoices: [UInt16] = []
  private(set) var isExhausted = false
  /// Whether it was given up between finding states and giving them numbers, so that it cannot go on.
  private var isBrokenOff = false
  /// How many ways to follow a choice were followed.
  private(set) var runs = 0
  /// The choice points that are looked for, and where each was found.
  private(set) var wanted: Set<Position> = []
  private(set) var found: [Position: Int] = [:]
  /// What the search is over with once it is met.
  private var goal: StoryItem.Goal?
  private let hasChance: Bool
  private var limits: Limits
  private let together: Explorer.Together?
  private var expanders: [StateExpander]
  /// The ways from those states of which not all were known.
  private var learned = StateExpansion()
  /// How many states had been visited, and how many runs made and how many pieces of them followed, when it was asked last
  /// whether to go on.
  private var (askedState, askedCount, askedPieces) = (0, 0, 0)
  /// How many pieces of runs were followed of which it was known where they lead.
  private var knownPieces = 0

  /// How much may be done.
  struct Limits {
    /// How many states may be kept.
    var states: Int
    /// How many ways to follow a choice may be followed, and how many of them may be gone step by step since nothing is
    /// known of where they lead.
    var ways = Int.max
    var runs = Int.max
    /// How many pieces of runs may be followed, made or known.
    var pieces = Int.max
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
  /// After how many states, or runs, it is asked again whether to go on.
  private static let askInterval = 256
  /// After how many pieces of runs, made or known.
  private static let pieceInterval = 100_000
  /// How many ways are followed at a time, about.
  private static let batchWays = 200_000
  /// How many states are gone on from at a time, from how many on two threads share them, and in how many pieces.
  private static let (batchLimit, sharedCount, pieceCount) = (16_384, 256, 64)

  /// - Parameters:
  ///   - goal: What the search is over with once it is met; nil to search through all states.
  ///   - together: Runs two pieces of work at once; what is found does not depend on it.
  init(
    _ model: StoryModel, limits: Limits, wanted: Set<Position> = [], until goal: StoryItem.Goal? = nil,
    together: Explorer.Together? = nil
  ) {
    store = StateStore(together: together)
    maker = RunMaker(model)
    hasChance = model.hasChance
    let slotCount = Slots(model.plan.program).count
    let expander = StateExpander(slotCount: slotCount, hasChance: hasChance, noticesLoops: !model.isWider)
    expanders = [expander, expander]
    self.wanted = wanted
    self.goal = goal
    self.limits = limits
    self.together = together
    var beginning = StateExpansion()
    beginning.add(place: 0, [], choice: 0)
    beginning.endState()
    store.addFirst(beginning)
  }

  /// How many pieces of runs were followed, made or known.
  var pieces: Int { knownPieces + maker.followedCount }

  /// Whether everything that may happen was seen.
  var isClosed: Bool { maker.obstacles.isEmpty && !isExhausted }

  /// How many bytes the states take, with what finds them, what tells how they were come to, and the runs that are kept.
  var byteCount: Int {
    store.byteCount + 4 * edges.count + 2 * edgeChoices.count + children.byteCount + edgeRanges.byteCount
      + maker.byteCount
  }

  /// Searches from where a playthrough stands; a choice is to be made there.
  mutating func run(from state: StoryState, while mayGoOn: (Int) -> Bool) {
    maker.expand(to: state, into: &learned)
    add([learned], [learned.segment(0..<1, ofExpansion: 0)])
    run(while: mayGoOn)
  }

  /// Searches until nothing new comes up; false where the closure says that it is to stop.
  mutating func run(while mayGoOn: (Int) -> Bool) {
    while edgeRanges.count < store.count, isClosed, wanted.isEmpty || found.count < wanted.count {
      if let goal, maker.arrivals[goal] != nil {
        isExhausted = true
        return
      }
      let isTooMuch =
        store.count > limits.states || runs > limits.ways || maker.count > limits.runs || pieces > limits.pieces
        || store.arena.isFull
      let first = edgeRanges.count
      if isTooMuch || first >= askedState + StateSearch.askInterval && !mayGoOn(runs) {
        isExhausted = true
        return
      }
      if first >= askedState + StateSearch.askInterval { askedState = first }
      visit(first..<min(store.count, first + batchSize), while: mayGoOn)
    }
  }

  /// Goes on though what was looked for was met, if it can.
  ///
  /// - Parameter limits: How much more may be done.
  mutating func goOn(_ limits: Limits, while mayGoOn: (Int) -> Bool) {
    if isBrokenOff { return }
    (goal, isExhausted) = (nil, false)
    self.limits = Limits(
      states: store.count + limits.states, ways: runs + limits.ways, runs: maker.count + limits.runs,
      pieces: pieces + limits.pieces)
    run(while: mayGoOn)
  }

  /// How many states are gone on from next: fewer where each takes long.
  private var batchSize: Int {
    let visited = max(1, edgeRanges.count)
    let (pieces, ways) = (max(1, pieces / visited), max(1, runs / visited))
    return min(
      StateSearch.batchLimit, 1 + 8 * StateSearch.pieceInterval / pieces, 1 + StateSearch.batchWays / ways)
  }

  /// Goes on from some states.
  private mutating func visit(_ states: Range<Int>, while mayGoOn: (Int) -> Bool) {
    learned.removeAll()
    let expansions = maker.makesEveryRun ? [] : expanded(states)
    let lookups = store.lend(for: expansions)
    var order: [StateExpansion.Segment] = []
    let isShared = expansions.reduce(0) { $0 + $1.ways.count } >= StateStore.sharedCount
    lookups.run(together: isShared ? together : nil) { order = learn(states, expansions, while: mayGoOn) }
    store.takeBack(lookups)
    if isClosed { add(expansions + [learned], order) } else { isBrokenOff = true }
  }

  /// Finds out what comes of the choices of those states of which it is not known.
  ///
  /// - Returns: All states, in their order.
  private mutating func learn(
    _ states: Range<Int>, _ expansions: [StateExpansion], while mayGoOn: (Int) -> Bool
  ) -> [StateExpansion.Segment] {
    let number = expansions.count
    var order: [StateExpansion.Segment] = []
    for state in maker.makesEveryRun ? states : 0..<0 where mayLearn(mayGoOn) { learn(state, number, &order) }
    var first = states.lowerBound
    for (index, expansion) in expansions.enumerated() {
      var next = 0
      for state in expansion.deferred where mayLearn(mayGoOn) {
        order.append(expansion.segment(next..<state, ofExpansion: index))
        learn(first + state, number, &order)
        next = state + 1
      }
      order.append(expansion.segment(next..<expansion.ends.count, ofExpansion: index))
      first += expansion.ends.count
    }
    return order
  }

  /// The ways that lead on from some states, piece by piece, as far as it is known what comes of their choices.
  private mutating func expanded(_ states: Range<Int>) -> [StateExpansion] {
    let isShared = states.count >= StateSearch.sharedCount
    let size = isShared ? max(1, states.count / StateSearch.pieceCount) : states.count
    let firsts = stride(from: states.lowerBound, to: states.upperBound, by: size)
    let work = SharedStates(firsts.map { $0..<min($0 + size, states.upperBound) })
    for index in expanders.indices { expanders[index].take(work, store.arena, maker.facts) }
    doWork(together: isShared ? together : nil, &expanders) { $0.run() }
    for index in expanders.indices { expanders[index].letGo() }
    var pieces: [(piece: Int, expansion: StateExpansion)] = []
    for expander in expanders {
      maker.noteUses(expander.uses)
      knownPieces += expander.followedCount
      pieces += zip(expander.pieces, expander.expansions).map { ($0, $1) }
    }
    return pieces.sorted { $0.piece < $1.piece }.map { $0.expansion }
  }

  /// Whether more may be found out; false for good once it may not.
  private mutating func mayLearn(_ mayGoOn: (Int) -> Bool) -> Bool {
    guard isClosed else { return false }
    if maker.count > limits.runs || pieces > limits.pieces { isExhausted = true }
    if maker.count - askedCount >= StateSearch.askInterval
      || maker.followedCount - askedPieces >= StateSearch.pieceInterval
    {
      (askedCount, askedPieces) = (maker.count, maker.followedCount)
      if !mayGoOn(runs) { isExhausted = true }
    }
    return isClosed
  }

  /// Finds out what comes of the choices of a state.
  ///
  /// - Parameter number: Which expansion that becomes.
  private mutating func learn(_ state: Int, _ number: Int, _ order: inout [StateExpansion.Segment]) {
    maker.expand(state, store.arena, into: &learned)
    order.append(learned.segment(learned.ends.count - 1..<learned.ends.count, ofExpansion: number))
  }

  /// Adds the ways from some states, and the states to which they lead. Those of the last expansion were not looked up yet.
  private mutating func add(_ expansions: [StateExpansion], _ order: [StateExpansion.Segment]) {
    var found = store.look(upLastOf: expansions)
    for segment in order {
      let expansion = expansions[segment.expansion]
      let isLast = segment.expansion == expansions.count - 1
      var number = segment.ways.lowerBound
      for state in segment.states {
        while number < Int(expansion.ends[state]) {
          let (way, key) = (expansion.ways[number], expansion.key(ofWay: number))
          number += 1
          if key.isEmpty {
            addEdge(way.stop, way.choice)
          } else {
            let (target, isNew) = store.number(of: way, key, of: expansion, isLast: isLast, &found)
            if isNew, !wanted.isEmpty { note(Int(target)) }
            addEdge(target, way.choice)
          }
        }
        runs += Int(expansion.ends[state]) - (state == 0 ? 0 : Int(expansion.ends[state - 1]))
        edgeRanges.append(step: UInt32(edges.count) - edgeRanges.end)
        children.append(step: UInt32(store.count - 1) - children.end)
      }
    }
    store.keepNumbers(of: found)
  }

  private mutating func addEdge(_ edge: UInt32, _ choice: UInt16) {
    if hasChance {
      var place = edges.count - 1
      while place >= Int(edgeRanges.end), edgeChoices[place] == choice {
        if edges[place] == edge { return }
        place -= 1
      }
      edgeChoices.append(choice)
    }
    edges.append(edge)
  }

  /// The state from which another was met first.
  func parent(of state: Int) -> Int { children.step(holding: UInt32(state - 1)) }

  /// Notes which of the choices are offered in a state that are looked for.
  private mutating func note(_ state: Int) {
    let place = maker.places[store.arena.place(of: state)]
    for offer in place.offers where offer.choice >= 0 {
      let source = place.location.choices[offer.choice].source
      if wanted.contains(source), found[source] == nil { found[source] = state }
    }
  }

  /// The place at which a state stands.
  func place(of state: Int) -> StatePlace { maker.places[store.arena.place(of: state)] }

  /// The number of the state in which a playthrough is; nil where the search has met none like it.
  mutating func number(of played: inout SilentMachine) -> Int? {
    maker.key(of: &played).flatMap { store.number(of: $0) }
  }
}
