/// A machine that follows many playthroughs at once from one choice to the next, and forks where they part.
///
/// To follow a choice from a place: `load` it with what each variable may hold there; `run()`; look at where it stopped
/// and at what each variable may hold then; and again, until `nextPath()` says that no way is left.
package struct SymbolicMachine: ~Copyable {
  var machine: StoryMachine<SymbolicMode>
  private let plan: ExplorationPlan
  private let initial: StoryState
  /// What every path begins with.
  private(set) var base = Base()
  /// The choice that is looked at, where each is a place of its own.
  var offer: Int?

  struct Base {
    var globals: [Cell] = []
    var visits: [Cell] = []
    var turnsSince: [Cell] = []
    var turn: Cell = SymbolicValues.dead
    var thread = Thread(at: .nowhere)
    var evaluation: [Cell] = []
    var target: ContainerID = -1
    /// What was there already where a run was parted; nothing where it begins with a choice.
    var choices: [PendingChoice] = []
    var waiting: [Thread] = []
    var isWithinRun = false
  }

  /// A machine at the beginning of a story.
  ///
  /// - Parameter splitsChoices: Whether each choice is a place of its own, so that it is not told apart which are
  ///   offered together.
  package init(_ plan: ExplorationPlan, splitsChoices: Bool = false) {
    self.plan = plan
    machine = StoryMachine<SymbolicMode>(state: StoryState(program: plan.program, seed: 0), limits: StoryLimits())
    machine.prepare(plan)
    machine.exploration.splitsChoices = splitsChoices
    machine.exploration.repeats.partsEverywhere = plan.partsEveryRun
    initial = machine.state
    loadStart()
  }

  /// What a slot holds at the beginning; nothing for a temporary variable.
  package func initialValue(of slot: Int) -> Cell {
    switch slots.kind(of: slot) {
    case .global(let index): initial.globals[index]
    case .visits, .turn: .integer(0)
    case .turnsSince: .integer(-1)
    case .temporary: .undefined
    }
  }

  /// The places of everything that can hold a value.
  package var slots: Slots { Slots(plan.program) }

  /// Makes ready for the run from the beginning of the story.
  package mutating func loadStart() {
    machine.exploration.symbols.removeAll()
    manner = Manner()
    machine.exploration.endingTagBefore = -1
    machine.exploration.symbols.keepAsBase()
    base = Base()
    base.globals = initial.globals
    base.visits = Array(repeating: .integer(0), count: plan.program.visitSlotCount)
    base.turnsSince = Array(repeating: .integer(-1), count: plan.program.visitSlotCount)
    base.turn = .integer(0)
    base.thread = initial.line.flow.thread
  }

  /// Makes ready for the run that follows a choice at a place, or that goes on where one was parted.
  ///
  /// - Parameters:
  ///   - location: The place.
  ///   - choice: The number of the choice among all that were met there.
  ///   - values: What each slot may hold that may be read from here on; all others hold nothing that anything reads.
  package mutating func load(_ location: Location, choice: Int, _ values: [(slot: Int, set: ValueSet)]) {
    machine.exploration.touches?.begin()
    machine.exploration.symbols.removeAll()
    manner = Manner()
    let slots = slots
    for index in base.globals.indices { base.globals[index] = SymbolicValues.dead }
    for index in base.visits.indices {
      base.visits[index] = SymbolicValues.dead
      base.turnsSince[index] = SymbolicValues.dead
    }
    base.turn = SymbolicValues.dead
    base.thread = location.choices[choice].thread
    base.evaluation = location.evaluation
    base.target = location.choices[choice].target
    base.thread.forgetTemporaries()
    takeUp(location)
    for (slot, set) in values {
      let cell = machine.exploration.symbols.make(set)
      switch slots.kind(of: slot) {
      case .global(let index): base.globals[index] = cell
      case .visits(let index): base.visits[index] = cell
      case .turnsSince(let index): base.turnsSince[index] = base.isWithinRun ? cell : later(cell)
      case .turn: base.turn = base.isWithinRun ? cell : machine.exploration.symbols.sum(cell, 1)
      case .temporary(let index):
        let place = location.temporaries[index]
        if place.choice == choice {
          base.thread.temporaries[place.index].value = cell
        } else if base.isWithinRun {
          machine.put(cell, into: place.index, of: place.choice)
        }
      }
    }
    (base.choices, base.waiting) = (machine.state.line.flow.choices, machine.state.line.flow.waiting)
    machine.exploration.symbols.keepAsBase()
  }

  /// Has the choices and the threads that were there already where a run was parted, and no others.
  private mutating func takeUp(_ location: Location) {
    base.isWithinRun = location.isWithinRun
    if base.isWithinRun {
      machine.takeUp(location)
    } else {
      (machine.state.line.flow.choices, machine.state.line.flow.waiting) = ([], [])
      machine.exploration.endingTagBefore = -1
    }
    for index in machine.state.line.flow.choices.indices {
      machine.state.line.flow.choices[index].thread.forgetTemporaries()
    }
    for index in machine.state.line.flow.waiting.indices { machine.state.line.flow.waiting[index].forgetTemporaries() }
  }

  /// A number of turns, one turn later; never stays never.
  private mutating func later(_ cell: Cell) -> Cell {
    switch machine.exploration.symbols.set(cell) {
    case .cells(let cells):
      let sums = cells.map { $0.key == Cell.integer(-1).key ? $0 : machine.exploration.symbols.sum($0, 1) }
      return machine.exploration.symbols.make(.cells(sums))
    case .range(let low, let high):
      let later = { (number: Int32) in number < 0 || number == .max ? Int64(number) : Int64(number) + 1 }
      return machine.exploration.symbols.makeNumber(later(low), later(high))
    case .list, .unknown: return cell
    }
  }

  /// Follows the present way until a choice is to be made, or the story stops.
  ///
  /// Where something that changes nothing cannot be followed to its end, everything in it is taken to happen.
  package mutating func run() -> ExplorationStop {
    while true {
      let stop = runOnce()
      guard case .obstructed(let obstacle) = stop, obstacle.canBeSteppedOver,
        let open = machine.exploration.openRegions.last(where: { $0.region.isQuiet }),
        !machine.exploration.isAsking, !machine.exploration.isSaturated(open.number)
      else { return stop }
      machine.exploration.assumeAll(of: open.number)
      machine.exploration.mayHaveMissedFailure = true
      machine.exploration.mayHaveMissedLoop = true
    }
  }

  private mutating func runOnce() -> ExplorationStop {
    machine.exploration.touches?.beginWay()
    machine.exploration.symbols.begin()
    machine.state.line.flow = initial.line.flow
    machine.state.line.flow.thread = base.thread
    (machine.state.line.flow.choices, machine.state.line.flow.waiting) = (base.choices, base.waiting)
    machine.state.line.evaluation = base.evaluation
    machine.state.globals = base.globals
    machine.state.line.diverted = .nowhere
    machine.state.line.divertedContainer = -1
    machine.state.line.flow.endedIn = -1
    machine.state.line.problems = []
    machine.exploration.visits = base.visits
    machine.exploration.turnsSince = base.turnsSince
    machine.exploration.turn = base.turn
    if base.target >= 0 { machine.go(to: base.target) }
    return machine.runToStop(plan)
  }

  /// Turns to the next way; false if all were followed.
  package mutating func nextPath() -> Bool { machine.exploration.symbols.nextPath() }

  // MARK: What it depends on

  /// Notes from now on what the ways of a choice look at, and to what each of them gives a new value.
  ///
  /// - Parameter isOnlyPrinted: For each position whether what is read there is only printed.
  package mutating func noteTouches(isOnlyPrinted: [Bool]) {
    machine.exploration.slots = slots
    machine.exploration.touches = WayTouches(slots: slots, isOnlyPrinted: isOnlyPrinted)
  }

  /// Whether what the ways of the choice do, as far as they were followed, depends on what a slot holds. It is only told of
  /// variables that are there everywhere, and of counts of visits.
  package func depends(on slot: Int) -> Bool {
    guard let touches = machine.exploration.touches, slot < slots.count else { return true }
    switch slots.kind(of: slot) {
    case .global, .visits: return touches.depends(on: slot)
    // They are others with every choice that is taken.
    case .turnsSince, .turn, .temporary: return true
    }
  }

  /// The slots on which something was found to depend so far.
  package var touched: [Int] { machine.exploration.touches?.touched ?? [] }

  /// The slots to which the present way gave new values, whatever they held.
  package var written: [Int] { machine.exploration.touches?.written ?? [] }

  // MARK: What came of it

  /// Notes from now on what the instructions at some positions read, and what is assigned to global variables.
  package mutating func observe(_ positions: Set<Position>) {
    machine.exploration.observes = Array(repeating: false, count: plan.program.code.count)
    for position in positions { machine.exploration.observes[Int(position)] = true }
    machine.exploration.observed = [:]
    machine.exploration.assigned = [:]
    for (slot, cell) in initial.globals.enumerated() { machine.exploration.noteAssignment(cell, to: slot) }
  }

  /// What the instructions at the observed positions read.
  package var observed: [Position: [ValueSet]] { machine.exploration.observed }

  /// The least and the greatest number that each global variable was given, by its place; the values with which the
  /// story begins included. All numbers for one that was given anything else.
  package var assigned: [Int: (low: Int32, high: Int32)] { machine.exploration.assigned ?? [:] }

  /// What ran since the marks were last forgotten, by position.
  package var marks: [Coverage.Mark] { machine.exploration.marks }

  /// The positions of which something new is known since this was last asked, with what is known of each.
  package mutating func takeFresh() -> [(position: Position, mark: Coverage.Mark)] {
    defer { machine.exploration.fresh.removeAll(keepingCapacity: true) }
    return machine.exploration.fresh.map { ($0.position, machine.exploration.marks[Int($0.position)]) }
  }

  /// Forgets what ran.
  package mutating func forgetMarks() { machine.exploration.forgetMarks() }

  /// Whether something was taken to happen that may not.
  package var hasAssumed: Bool { machine.exploration.hasAssumedRegion }

  /// Whether something that may run on and on was stepped over.
  package var mayHaveMissedLoop: Bool { machine.exploration.mayHaveMissedLoop }

  /// Whether something that may fail was stepped over, since all that may happen there was known.
  package var mayHaveMissedFailure: Bool { machine.exploration.mayHaveMissedFailure }

  /// What came of each condition that is asked, since this was last emptied.
  package var answers: [WatchAnswers] {
    get { machine.exploration.answers }
    set { machine.exploration.answers = newValue }
  }

  /// The number of the ending that a tag named since the latest choice; -1 for none.
  package var endingTag: Int32 { machine.exploration.endingTag }

  /// The latest position that ran.
  package var position: Position { machine.exploration.position }

  /// How many items were evaluated so far.
  package var stepCount: Int { machine.exploration.stepCount }

  /// Where the story stands, all values of variables aside.
  package func writeLocation(into words: inout [Int32]) { machine.writeLocation(ofOffer: offer, into: &words) }

  /// The place before the first line.
  package var startLocation: Location { .beginning }

  /// Where the story stands, for coming back to it.
  package func location() -> Location {
    let choices = offer.map { [machine.state.line.flow.choices[$0]] } ?? machine.state.line.flow.choices
    return Location(choices: choices, evaluation: machine.state.line.evaluation)
  }

  // MARK: Choices as places of their own

  /// How many ways a choice is told apart in which it may be offered.
  private static let offerLimit = 12

  /// Looks at each choice that may be offered here, with what each variable may hold where it is; at all together where
  /// the run was parted.
  package mutating func forEachOffer(_ body: (inout SymbolicMachine) -> Void) {
    if machine.exploration.isParted { return body(&self) }
    for place in machine.state.line.flow.choices.indices
    where !machine.state.line.flow.choices[place].isInvisibleDefault {
      offer = place
      let found = machine.exploration.guarded.first { $0.place == place }
      guard let found, !found.failed.isEmpty else {
        body(&self)
        continue
      }
      let ways = found.held.count > Self.offerLimit ? [machine.exploration.symbols.union(found.held)] : found.held
      for way in ways {
        let mark = machine.exploration.symbols.mark()
        if machine.exploration.symbols.restrict(to: way) { body(&self) }
        machine.exploration.symbols.undo(to: mark)
        machine.exploration.symbols.forgetMark()
      }
    }
    offer = nil
  }

  /// Lets slots hold each value in turn that they may hold together; those that have too many hold all of them at once.
  package mutating func forEachValue(
    of slots: [Int], _ location: Location, _ body: (inout SymbolicMachine) -> Void
  ) {
    guard let slot = slots.first else { return body(&self) }
    let rest = Array(slots.dropFirst())
    guard case .symbolic(let number) = cell(slot, location),
      case .table(let root, let first) = machine.exploration.symbols.symbols[Int(number)]
    else { return forEachValue(of: rest, location, body) }
    for places in machine.exploration.symbols.classes(root, first) {
      let mark = machine.exploration.symbols.mark()
      machine.exploration.symbols.restrict(root, to: places)
      forEachValue(of: rest, location, body)
      machine.exploration.symbols.undo(to: mark)
      machine.exploration.symbols.forgetMark()
    }
  }

  /// What a slot may hold now.
  package func set(_ slot: Int, _ location: Location) -> ValueSet {
    machine.exploration.symbols.set(cell(slot, location))
  }

  /// Whether what a slot may hold was narrowed for the choice that is looked at.
  package func isNarrowed(_ slot: Int, _ location: Location) -> Bool {
    guard let root = machine.exploration.symbols.root(of: cell(slot, location)) else { return false }
    return machine.exploration.symbols.trail.contains { $0.root == root }
  }

  /// What a slot holds now: each value that it may hold in turn; nil if they are too many to try.
  package mutating func settle(_ slot: Int, _ location: Location) -> Cell? {
    let cell = cell(slot, location)
    guard cell.isSymbolic else { return cell }
    return try? machine.settled(cell)
  }

  /// Settles the values that are left over on the evaluation stack, which are part of the place.
  package mutating func settleEvaluation() -> Bool {
    for index in machine.state.line.evaluation.indices {
      guard machine.state.line.evaluation[index].isSymbolic else { continue }
      guard let cell = try? machine.settled(machine.state.line.evaluation[index]) else { return false }
      machine.state.line.evaluation[index] = cell
    }
    return true
  }

  private func cell(_ slot: Int, _ location: Location) -> Cell {
    switch slots.kind(of: slot) {
    case .global(let index): return machine.state.globals[index]
    case .visits(let index): return machine.exploration.visits[index]
    case .turnsSince(let index): return machine.exploration.turnsSince[index]
    case .turn: return machine.exploration.turn
    case .temporary(let index):
      let place = location.temporaries[index]
      return machine.state.line.flow.choices[offer ?? place.choice].thread.temporaries[place.index].value
    }
  }

  /// The words of a value, as a writer would put it.
  package func words(of cell: Cell) -> String { machine.words(of: cell) }

  /// The items of a list.
  package func items(of list: ListNumber) -> [Int] { machine.list(list).items }
}

extension Thread {
  /// Takes the values of all temporary variables away, but for references.
  fileprivate mutating func forgetTemporaries() {
    for index in temporaries.indices {
      if case .pointer = temporaries[index].value { continue }
      temporaries[index].value = SymbolicValues.dead
    }
  }
}
