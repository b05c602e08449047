import LonghandRuntime
import LonghandSource

/// Follows every choice from all states at once in which the story may stand at one place: sets of states are decision
/// diagrams, and what a run does with them goes by what it looks at and changes, whatever else they hold.
///
/// So stories of which one state after the other could never be met are searched through where their runs are few, such as
/// those in which a reader may do much in any order. That is how Burch and others search (*Symbolic model checking: 10^20
/// states and beyond*, LICS 1990), but that here what runs do is found out as they are met.
struct DiagramSearch: ~Copyable {
  var maker: RunMaker
  private(set) var diagrams = DecisionDiagrams()
  /// The states that were met at each place, and those of them that are to be gone on from.
  private(set) var reached: [DecisionDiagrams.Node] = []
  private var waiting: [DecisionDiagrams.Node] = []
  /// The places at which such states are: those at which runs are parted first, in the order in which they came up.
  private var queue = WaitingQueue()
  private var queuedCount = 0
  /// What led to states of each place that had not been met.
  private(set) var advances: [[Advance]] = []
  /// The states from which runs were made.
  private(set) var samples: [(place: Int, values: [UInt32])] = []
  private(set) var isExhausted = false
  private let goal: StoryItem.Goal?
  private let limits: Limits
  private var askedWork = 0
  /// How often it was gone on from some states.
  private var advanceCount = 0
  /// How many bytes those took that were of use when that was looked at last.
  private var keptBytes = 0

  /// How much may be done.
  struct Limits {
    /// How many bytes the diagrams may take, how many of their nodes may be looked at, and how many runs made.
    var bytes: Int
    var work: Int
    var runs: Int
  }

  /// What led to some states.
  struct Advance {
    /// Those of them that had not been met.
    var states: DecisionDiagrams.Node
    /// The states from which it led there, their place, and the choice, counted from 0.
    var sources: DecisionDiagrams.Node
    var place: Int
    var choice: Int
    /// What the runs did.
    var outcome: Int
  }

  /// A choice of a place that is followed.
  private struct Taking {
    var place: Int
    /// Its number among the choices of the place, and among those of all places.
    var choice: Int
    var offer: Int
    var root: Int
  }

  /// How many bytes the runs may take that are kept.
  private static let byteLimit = 64 << 20
  /// As many nodes as going on from some states counts, and making a run.
  private static let (advanceWork, runWork) = (40, 1_000)
  /// After how much work it is asked whether to go on.
  private static let askInterval = 100_000

  /// - Parameter goal: What the search is over with once it is met; nil to search through all states.
  init(_ model: StoryModel, limits: Limits, until goal: StoryItem.Goal? = nil) {
    self.goal = goal
    maker = RunMaker(model, partingEveryRun: true)
    self.limits = limits
    add(DecisionDiagrams.unit, at: 0)
  }

  /// Whether everything that may happen was seen.
  var isClosed: Bool { maker.obstacles.isEmpty && !isExhausted }

  /// How many states were met, about.
  var stateCount: Double {
    reached.indices.reduce(0) {
      maker.table.isWithinRun($1) ? $0 : $0 + diagrams.stateCount(of: reached[$1])
    }
  }

  /// How many nodes were looked at, and as many more as it takes as long to go on from some states at all, and to make runs.
  var work: Int {
    diagrams.work + DiagramSearch.advanceWork * advanceCount + DiagramSearch.runWork * maker.count
  }

  /// Searches until nothing new comes up; false where the closure says that it is to stop.
  mutating func run(while mayGoOn: (Int) -> Bool) {
    // All that comes to one place in a turn is gone on from at once.
    while isClosed, let place = queue.popFirst() {
      if diagrams.byteCount > max(DiagramSearch.garbageLimit, 2 * keptBytes) { compact() }
      let states = waiting[place]
      waiting[place] = DecisionDiagrams.empty
      for (choice, offer) in maker.table.offers(at: place).enumerated() where isClosed {
        let root = maker.table.offers[offer].root
        let taking = Taking(place: place, choice: choice, offer: offer, root: root)
        follow(states, taking, while: mayGoOn)
      }
    }
  }

  /// How many bytes diagrams take before it is looked which nodes are of use.
  private static let garbageLimit = 8 << 20

  /// Forgets the nodes that are of no use any more.
  private mutating func compact() {
    var sets = reached + waiting
    for advance in advances.joined() { sets += [advance.states, advance.sources] }
    var kept = diagrams.compact(keeping: sets)[...]
    for place in reached.indices { reached[place] = kept.removeFirst() }
    for place in waiting.indices { waiting[place] = kept.removeFirst() }
    for place in advances.indices {
      for index in advances[place].indices {
        advances[place][index].states = kept.removeFirst()
        advances[place][index].sources = kept.removeFirst()
      }
    }
    keptBytes = diagrams.byteCount
  }

  /// Adds states of a place, if there is one that was not met.
  ///
  /// - Returns: Those.
  @discardableResult
  private mutating func add(_ states: DecisionDiagrams.Node, at place: Int) -> DecisionDiagrams.Node {
    while reached.count <= place {
      reached.append(DecisionDiagrams.empty)
      waiting.append(DecisionDiagrams.empty)
      advances.append([])
    }
    let fresh = diagrams.difference(states, reached[place])
    if fresh == DecisionDiagrams.empty { return fresh }
    reached[place] = diagrams.union(reached[place], fresh)
    if waiting[place] == DecisionDiagrams.empty {
      queuedCount += 1
      queue.insert(place, rank: maker.table.isWithinRun(place) ? queuedCount - .max : queuedCount)
    }
    waiting[place] = diagrams.union(waiting[place], fresh)
    return fresh
  }

  private mutating func mayGoOn(_ ask: (Int) -> Bool) -> Bool {
    guard isClosed else { return false }
    let isTooMuch =
      work > limits.work || diagrams.byteCount > limits.bytes || maker.count > limits.runs
      || maker.byteCount > DiagramSearch.byteLimit
    if isTooMuch || goal.map({ maker.arrivals[$0] != nil }) == true {
      isExhausted = true
    } else if work >= askedWork + DiagramSearch.askInterval {
      askedWork = work
      if !ask(maker.count) { isExhausted = true }
    }
    return isClosed
  }

  // MARK: Following choices

  /// States from which a choice is followed, up to somewhere in what is known of its runs.
  private struct Following {
    var states: DecisionDiagrams.Node
    var link: RunTree.Link
    /// What the first draws are, and how many of them were made.
    var draws: [Int32] = []
    var drawCount = 0
    /// Whether it was looked from the beginning on what is known.
    var isFresh = false
  }

  /// Follows a choice from all states of a set.
  private mutating func follow(_ states: DecisionDiagrams.Node, _ taking: Taking, while ask: (Int) -> Bool) {
    var waiting = [Following(states: states, link: maker.memory.runs.root(taking.root), isFresh: true)]
    while var next = waiting.popLast(), mayGoOn(ask) {
      if let outcome = next.link.leaf {
        advance(next.states, taking, outcome)
      } else if next.link == .unknown {
        next.draws.removeLast(next.draws.count - next.drawCount)
        if next.isFresh { learn(next, taking) }
        // Then it is known of all that are like it, be it by other looks than before.
        next.link = maker.memory.runs.root(taking.root)
        (next.drawCount, next.isFresh) = (0, true)
        waiting.append(next)
      } else {
        look(next, taking, &waiting)
      }
    }
  }

  /// Finds out what comes of one of some states.
  private mutating func learn(_ following: Following, _ taking: Taking) {
    let values = values(of: diagrams.first(of: following.states), at: taking.place)
    samples.append((taking.place, values))
    maker.learn(
      taking.choice, at: taking.place, values, sample: samples.count - 1, drawing: following.draws)
  }

  /// Goes on in what is known of the runs of a choice, for all values that states have where they look, and for all draws.
  private mutating func look(_ following: Following, _ taking: Taking, _ waiting: inout [Following]) {
    switch maker.memory.runs.look(following.link) {
    case .value(let slot):
      let slot = self.slot(Int(slot), taking)
      let groups = diagrams.values(of: following.states, in: slot).map { (UInt32($0), [$0]) }
      branch(following, groups, slot, &waiting)
    case .answer(let question, let slot):
      let slot = self.slot(Int(slot), taking)
      var groups: [UInt32: [UInt32]] = [:]
      for value in diagrams.values(of: following.states, in: slot) {
        groups[maker.values.answer(question, value, &maker.machine), default: []].append(value)
      }
      branch(following, groups.sorted { $0.key < $1.key }.map { ($0, $1) }, slot, &waiting)
    case .draw where following.drawCount < following.draws.count:
      var next = following
      next.link = maker.memory.runs.branch(following.link, Int(following.draws[following.drawCount]))
      next.drawCount += 1
      waiting.append(next)
    case .draw(let count):
      for draw in maker.memory.draws(following.link, of: count).reversed() {
        var next = following
        next.draws.append(draw)
        next.drawCount += 1
        (next.link, next.isFresh) = (maker.memory.runs.branch(following.link, Int(draw)), false)
        waiting.append(next)
      }
    }
  }

  /// Parts states by what is found where runs look.
  ///
  /// - Parameter groups: What is found, each with the values of the slot for which it is.
  private mutating func branch(
    _ following: Following, _ groups: [(found: UInt32, values: [UInt32])], _ slot: Int, _ waiting: inout [Following]
  ) {
    for (found, values) in groups.reversed() {
      var next = following
      if groups.count > 1 {
        next.states = diagrams.states(of: following.states, with: values, in: slot)
        next.isFresh = false
      }
      next.link = maker.memory.runs.branch(following.link, Int(found))
      waiting.append(next)
    }
  }

  /// The slot of a place that a run looks at: temporary variables are numbered by themselves in it.
  private func slot(_ slot: Int, _ taking: Taking) -> Int {
    if slot < maker.slotCount { return slot }
    let temporaries = maker.table.offers[taking.offer].temporaries
    return maker.places[taking.place].live[Int(maker.table.indices[temporaries.lowerBound + slot - maker.slotCount])]
  }

  /// The values of what is live at a place in a state.
  func values(of state: [(slot: Int, value: UInt32)], at place: Int) -> [UInt32] {
    var next = 0
    return maker.places[place].live.map { slot in
      while next < state.count, state[next].slot < slot { next += 1 }
      return next < state.count && state[next].slot == slot ? state[next].value : 0
    }
  }

  // MARK: What runs do

  /// Adds what comes of states by runs that do one thing.
  private mutating func advance(_ states: DecisionDiagrams.Node, _ taking: Taking, _ number: Int) {
    let outcome = maker.memory.outcomes[number]
    advanceCount += 1
    guard outcome.place >= 0 else { return }
    let place = Int(outcome.place)
    let image = diagrams.image(of: states, changes(of: states, from: taking.place, by: outcome))
    let targets = forgettingSpent(image, at: place)
    let fresh = add(targets, at: place)
    if fresh == DecisionDiagrams.empty { return }
    advances[place].append(
      Advance(states: fresh, sources: states, place: taking.place, choice: taking.choice, outcome: number))
  }

  /// What becomes of the values of states.
  private mutating func changes(
    of states: DecisionDiagrams.Node, from source: Int, by outcome: OutcomeTable.Entry
  ) -> [DecisionDiagrams.Change] {
    let (old, new) = (maker.places[source].live, maker.places[Int(outcome.place)].live)
    var found: [DecisionDiagrams.Change] = []
    var changes = outcome.changes
    var place = 0
    for (index, slot) in new.enumerated() {
      while place < old.count, old[place] < slot {
        found.append(DecisionDiagrams.Change(slot: old[place]))
        place += 1
      }
      let isOld = place < old.count && old[place] == slot
      if isOld { place += 1 }
      if let first = changes.first, Int(maker.memory.outcomes.changes[first].index) == index {
        changes = changes.dropFirst()
        let change = maker.memory.outcomes.changes[first]
        if change.question >= 0, !isOld {
          // What is asked of a value that nobody kept is not known.
          isExhausted = true
        } else if change.question < 0 {
          found.append(DecisionDiagrams.Change(slot: slot, value: change.value))
        } else {
          found.append(self.change(of: slot, states, question: change.question))
        }
      } else if isOld, slot >= maker.slotCount {
        // Temporary variables are others at each place.
        found.append(DecisionDiagrams.Change(slot: slot))
      }
    }
    for slot in old[place...] { found.append(DecisionDiagrams.Change(slot: slot)) }
    return found
  }

  /// The answers to a question for all values that states have in a slot.
  private mutating func change(
    of slot: Int, _ states: DecisionDiagrams.Node, question: Int32
  ) -> DecisionDiagrams.Change {
    let values = diagrams.values(of: states, in: slot)
    var change = DecisionDiagrams.Change(slot: slot)
    guard let first = values.first, let last = values.last else { return change }
    change.first = first
    change.map = Array(repeating: 0, count: Int(last - first) + 1)
    for value in values {
      change.map[Int(value - first)] = maker.values.answer(question, value, &maker.machine)
    }
    return change
  }

  /// States in which all that matters no longer has one value.
  private mutating func forgettingSpent(_ states: DecisionDiagrams.Node, at place: Int) -> DecisionDiagrams.Node {
    var states = states
    for (choices, indices) in maker.places[place].spent {
      var spent = states
      for index in choices {
        let slot = maker.places[place].live[index]
        let taken = diagrams.values(of: spent, in: slot).filter { maker.values.answers.isPositive($0, in: slot) }
        spent = diagrams.states(of: spent, with: taken, in: slot)
      }
      if spent == DecisionDiagrams.empty { continue }
      let rest = diagrams.difference(states, spent)
      let forgotten = indices.sorted().map { index in
        let slot = maker.places[place].live[index]
        return DecisionDiagrams.Change(slot: slot, value: maker.values.answers.zero(in: slot))
      }
      states = diagrams.union(rest, diagrams.image(of: spent, forgotten))
    }
    return states
  }
}
