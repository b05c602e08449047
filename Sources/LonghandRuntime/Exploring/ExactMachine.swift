/// A machine that follows one choice after another from states that are kept as a place and a few values, and tells what
/// each run depends on.
///
/// Only what may still be read is put back; whatever else was left over from the run before is never looked at. Chance
/// is not kept: what is drawn is given to the run.
package struct ExactMachine: ~Copyable {
  private var machine: StoryMachine<TracingMode>
  private let plan: ExplorationPlan
  private let slots: Slots
  private let initial: StoryState

  /// A machine before the first line of a story.
  ///
  /// - Parameters:
  ///   - isOnlyPrinted: For each position whether what is read there is only printed.
  ///   - open: The slots of which it is left open what they hold.
  ///   - items: The items of which it is known whether they are in the lists of global variables, where it is not of all.
  ///   - results: The draws and calls of which it is left open what they give.
  package init(
    _ plan: ExplorationPlan, isOnlyPrinted: [Bool], leavingOpen open: Set<Int> = [],
    knowing items: [Int: Set<Int>] = [:], leavingOpenResultsAt results: Set<Position> = []
  ) {
    self.plan = plan
    slots = Slots(plan.program)
    machine = StoryMachine<TracingMode>(state: StoryState(program: plan.program, seed: 0), limits: StoryLimits())
    machine.exploration.internsValues = true
    machine.exploration.slots = slots
    machine.exploration.trace = RunTrace(plan.program, isOnlyPrinted: isOnlyPrinted)
    machine.prepare(plan)
    machine.leaveOpen(open, knowing: items, resultsAt: results, slots)
    initial = machine.state
  }

  /// Goes on until a choice is to be made, or the story stops.
  package mutating func run() -> ExplorationStop { machine.runToStop(plan) }

  /// How many choices the machine offers, those that are hidden included.
  package var choiceCount: Int { machine.state.line.flow.choices.count }

  /// Stands where a playthrough stands that came there otherwise; a choice is to be made there.
  package mutating func begin(at state: StoryState) { machine.adopt(state) }

  /// Begins a run: takes a choice at a place at which the slots that may still be read hold some values, or goes on there
  /// where a run was parted, or stands before the first line.
  ///
  /// - Parameters:
  ///   - choice: The choice, by its number among all that were met at the place; -1 before the first line.
  ///   - draws: What the run draws, each counted from 0.
  package mutating func begin(
    _ choice: Int, at location: Location, _ live: [Int], _ values: [Cell], drawing draws: [Int32]
  ) {
    if choice < 0 {
      restart(drawing: draws)
    } else if location.isWithinRun {
      goOn(at: location, live, values, drawing: draws)
    } else {
      take(choice, at: location, live, values, drawing: draws)
    }
  }

  private mutating func restart(drawing draws: [Int32]) {
    let (texts, lists) = (machine.state.texts, machine.state.lists)
    machine.state = initial
    // What values were numbered by stays.
    (machine.state.texts, machine.state.lists) = (texts, lists)
    machine.exploration.trace?.begin(draws: draws)
    machine.exploration.endingTagBefore = -1
  }

  private mutating func take(
    _ choice: Int, at location: Location, _ live: [Int], _ values: [Cell], drawing draws: [Int32]
  ) {
    haveCallStack(of: choice, at: location, drawing: draws)
    if let leftover = plan.leftover { spoil(with: leftover) }
    let turn = live.firstIndex(of: slots.number(of: .turn))
    machine.state.turn = turn.flatMap { values[$0].wholeNumber } ?? Self.turn
    // The choice that is taken is one turn more.
    for (slot, value) in zip(live, values) { put(value, into: slot, turns: 1, location, of: choice) }
    machine.go(to: location.choices[choice].target)
  }

  private mutating func goOn(at location: Location, _ live: [Int], _ values: [Cell], drawing draws: [Int32]) {
    let last = location.choices.count - 1
    haveCallStack(of: last, at: location, drawing: draws)
    machine.takeUp(location)
    if let leftover = plan.leftover { spoil(with: leftover) }
    let turn = live.firstIndex(of: slots.number(of: .turn))
    machine.state.turn = turn.flatMap { values[$0].wholeNumber }.map { $0 &- 1 } ?? Self.turn
    for (slot, value) in zip(live, values) { put(value, into: slot, turns: 0, location, of: last) }
  }

  /// Has the call stack of a choice, and nothing that was left of another run.
  private mutating func haveCallStack(of choice: Int, at location: Location, drawing draws: [Int32]) {
    machine.exploration.trace?.begin(draws: draws)
    machine.exploration.endingTagBefore = -1
    machine.state.line.flow.thread = location.choices[choice].thread
    machine.state.line.flow.waiting.removeAll(keepingCapacity: true)
    machine.state.line.flow.threadCounter = 0
    if !machine.state.line.problems.isEmpty { machine.state.line.problems = [] }
    machine.state.line.evaluation.removeAll(keepingCapacity: true)
    machine.state.line.evaluation.append(contentsOf: location.evaluation)
    machine.state.line.diverted = .nowhere
    machine.state.line.divertedContainer = -1
  }

  /// Puts a number into everything that can hold a value, but for references.
  private mutating func spoil(with number: Int32) {
    for index in machine.state.globals.indices { machine.state.globals[index] = .integer(number) }
    for index in 0..<plan.program.visitSlotCount {
      machine.state.visits[Int32(index)].count = number
      machine.state.visits[Int32(index)].turn = nil
    }
    for index in machine.state.line.flow.thread.temporaries.indices {
      if case .pointer = machine.state.line.flow.thread.temporaries[index].value { continue }
      machine.state.line.flow.thread.temporaries[index].value = .integer(number)
    }
    for choice in machine.state.line.flow.choices.indices {
      for index in machine.state.line.flow.choices[choice].thread.temporaries.indices {
        if case .pointer = machine.state.line.flow.choices[choice].thread.temporaries[index].value { continue }
        machine.state.line.flow.choices[choice].thread.temporaries[index].value = .integer(number)
      }
    }
  }

  /// The turn of every run in which nobody asks for it, large enough that all that was is before it.
  private static let turn: Int32 = 1 << 30

  /// - Parameters:
  ///   - turns: How many turns have gone by since the values were taken down.
  ///   - choice: The choice whose call stack the machine has.
  private mutating func put(
    _ value: Cell, into slot: Int, turns: Int32, _ location: Location, of choice: Int
  ) {
    switch slots.kind(of: slot) {
    case .global(let index): machine.state.globals[index] = value
    case .visits(let index): machine.state.visits[Int32(index)].count = value.wholeNumber ?? 0
    case .turnsSince(let index):
      let distance = value.wholeNumber ?? -1
      machine.state.visits[Int32(index)].turn = distance < 0 ? nil : machine.state.turn &- distance &- turns
    case .turn: break
    case .temporary(let index):
      let place = location.temporaries[index]
      if place.choice == choice {
        machine.state.line.flow.thread.temporaries[place.index].value = value
      } else if location.isWithinRun {
        machine.put(value, into: place.index, of: place.choice)
      }
    }
  }

  /// What a slot holds where the run has stopped.
  ///
  /// Mutating, though it changes nothing, so that the machine is not copied to be looked at.
  package mutating func value(_ slot: Int, _ location: Location) -> Cell {
    machine.value(of: slots.kind(of: slot), location)
  }

  /// What a slot holds where another machine has stopped, as this machine numbers lists and texts.
  package mutating func value(_ slot: Int, _ location: Location, of other: inout SilentMachine) -> Cell {
    let kind = slots.kind(of: slot)
    let cell = other.value(of: kind, location)
    switch cell {
    case .list(let list):
      let isOwn = list >= ListNumber(plan.program.listValues.count)
      let known = Cell.list(isOwn ? machine.knownList(other.list(list)) : list)
      if case .global(let global) = kind { return machine.kept(known, inGlobal: global) }
      return known
    case .string(let text) where text >= TextNumber(plan.program.texts.count):
      return .string(machine.knownText(machine.makeText(other.bytes(of: text))))
    default: return cell
    }
  }

  /// Whether runs are parted into pieces that look at little each.
  package var parts: Bool {
    get { machine.exploration.trace?.isParted ?? false }
    set { machine.exploration.trace?.isParted = newValue }
  }

  /// What the run looked at and drew, in this order; temporary variables are not told.
  package var events: [RunTrace.Event] { machine.exploration.trace?.events ?? [] }

  /// Whether it is told what the conditions of each run come to.
  package var tellsDecisions: Bool {
    get { machine.exploration.trace?.isTold ?? false }
    set { machine.exploration.trace?.isTold = newValue }
  }

  /// Has the run that is begun take a way, whatever its conditions come to, if these are told.
  ///
  /// - Parameters:
  ///   - decisions: What its conditions are to come to, one after the other.
  ///   - offered: Where the choices stand that are to be offered in the end; nil where conditions decide.
  package mutating func follow(_ decisions: [RunTrace.Decision], offering offered: Set<Position>?) {
    machine.exploration.trace?.forcedWay = ForcedWay(decisions, offering: offered)
  }

  /// Tells no conditions from now on of functions that are called at some positions, nor what is drawn in them, unless they
  /// are given references: where it was left open what they give, so that nothing is known of them on the way.
  package mutating func hide(callsAt positions: Set<Position>) {
    machine.exploration.isCallHidden = plan.program.code.indices.map { positions.contains(Position($0)) }
  }

  /// The conditions on that way that came to something else, by how many came before.
  package var contradictions: [Int] { machine.exploration.trace?.forcedWay?.contradictions ?? [] }

  /// The choices in the end that are not offered by themselves, by number.
  package var denied: Set<Int> { machine.exploration.trace?.forcedWay?.denied ?? [] }

  /// What the conditions of the run came to, one after the other, if that is told.
  package var decisions: [RunTrace.Decision] { machine.exploration.trace?.decisions ?? [] }

  /// The slots that are left open at which the run looked, each with how many conditions it had asked before.
  package var openReads: [(slot: Int, decision: Int)] { machine.exploration.trace?.openReads ?? [] }

  /// The slots that are left open on which it depends whether choices are offered, by the numbers of these.
  package var openOffers: [Int: Set<Int>] { machine.exploration.trace?.openOffers ?? [:] }

  /// What the run drew, but for what unknown values came to; where that is left open, the first that it may be.
  package var toldDraws: [Int32] { machine.exploration.trace?.toldDraws ?? [] }

  /// Of how many each draw of the run was, and what it drew.
  package var drawCounts: [Int32] { machine.exploration.trace?.drawCounts ?? [] }
  package var allDraws: [Int32] { machine.exploration.trace?.allDraws ?? [] }

  /// Forgets that something happened at a position.
  package mutating func forget(_ mark: Coverage.Mark, at position: Position) {
    machine.exploration.marks[Int(position)].remove(mark)
  }

  /// What the run drew, by how many draws came before.
  package func draw(_ number: Int) -> Int32 { machine.exploration.trace?.drawn(number) ?? 0 }

  /// Whether the run looked at what a slot held when it began.
  package func hasRead(_ slot: Int) -> Bool { machine.exploration.trace?.hasRead(slot) ?? true }

  /// Whether the run gave a slot a new value, whatever it held.
  package func hasWritten(_ slot: Int) -> Bool { machine.exploration.trace?.hasWritten(slot) ?? true }

  /// The expressions by which what a slot holds comes of what it held when the run began, where nothing but them looked at
  /// that.
  package func expressions(changing slot: Int) -> Int {
    machine.exploration.trace?.expressions(changing: slot) ?? RunTrace.noExpressions
  }

  /// What expressions come to, one after the other, of what a variable held when a run began; nil where that is an error.
  /// None at all come to true for a whole number, and are an error for anything else.
  package mutating func result(of expressions: Int, where variable: Cell) -> Cell? {
    guard let trace = machine.exploration.trace else { return nil }
    if expressions == RunTrace.noExpressions {
      if case .integer = variable { return .boolean(true) }
      return nil
    }
    var value = variable
    for use in trace.chains[expressions] {
      guard let next = machine.value(of: use, trace.expressions[use.expression], where: value) else { return nil }
      value = next
    }
    return value
  }

  /// What ran since the machine was made, by position.
  package var marks: [Coverage.Mark] { machine.exploration.marks }

  /// The positions of which something new is known since this was last asked, with what is known of each.
  package mutating func takeFresh() -> [(position: Position, mark: Coverage.Mark)] {
    if machine.exploration.fresh.isEmpty { return [] }
    defer { machine.exploration.fresh.removeAll(keepingCapacity: true) }
    return machine.exploration.fresh.map { ($0.position, machine.exploration.marks[Int($0.position)]) }
  }

  /// What came of each condition that is asked, since the machine was made.
  package var answers: [WatchAnswers] { machine.exploration.answers }

  /// The number of the ending that a tag named since the latest choice; -1 for none.
  package var endingTag: Int32 { machine.exploration.endingTag }

  /// The latest position that ran.
  package var position: Position { machine.exploration.position }

  /// Writes where the story stands, all values of variables aside.
  package mutating func writeLocation(into words: inout [Int32]) { machine.writeLocation(into: &words) }

  /// Writes what a run depends on that begins with one of the choices here, all values of variables aside.
  package mutating func writeLocation(ofOffer offer: Int, into words: inout [Int32]) {
    machine.writeLocation(ofOffer: offer, into: &words)
  }

  /// Where the story stands, for coming back to it.
  package mutating func location() -> Location {
    Location(choices: machine.state.line.flow.choices, evaluation: machine.state.line.evaluation)
  }
}

extension StoryMachine {
  /// What something holds that can hold a value, where a choice is to be made.
  mutating func value(of kind: Slots.Kind, _ location: Location) -> Cell {
    switch kind {
    case .global(let index): return state.globals[index]
    case .visits(let index): return .integer(state.visits[Int32(index)].count)
    case .turnsSince(let index):
      guard let turn = state.visits[Int32(index)].turn else { return .integer(-1) }
      return .integer(state.turn &- turn)
    case .turn: return .integer(state.turn &+ 1)
    case .temporary(let index):
      let place = location.temporaries[index]
      return state.line.flow.choices[place.choice].thread.temporaries[place.index].value
    }
  }
}
