/// A machine that follows one choice after another from states that are kept as a place and a few values.
///
/// Only what may still be read is put back; whatever else was left over from the run before is never looked at. Chance
/// is not for it: a draw depends on all draws before, and those are not kept.
package struct ExactMachine: ~Copyable {
  private var machine: StoryMachine<SilentMode>
  private let plan: ExplorationPlan
  private let slots: Slots

  /// A machine before the first line of a story.
  package init(_ plan: ExplorationPlan) {
    self.plan = plan
    slots = Slots(plan.program)
    machine = StoryMachine<SilentMode>(state: StoryState(program: plan.program, seed: 0), limits: StoryLimits())
    machine.exploration.internsValues = true
    machine.prepare(plan)
  }

  /// Goes on until a choice is to be made, or the story stops.
  package mutating func run() -> ExplorationStop { machine.runToStop(plan) }

  /// Stands where a playthrough stands that came there otherwise; a choice is to be made there.
  package mutating func begin(at state: StoryState) { machine.adopt(state) }

  /// Takes a choice at a place at which the slots that may still be read hold some values.
  package mutating func take(_ choice: Int, at location: Location, _ live: [Int], _ values: [Cell]) {
    machine.state.line.flow.thread = location.choices[choice].thread
    machine.state.line.flow.waiting.removeAll(keepingCapacity: true)
    machine.state.line.flow.threadCounter = 0
    if !machine.state.line.problems.isEmpty { machine.state.line.problems = [] }
    machine.state.line.evaluation.removeAll(keepingCapacity: true)
    machine.state.line.evaluation.append(contentsOf: location.evaluation)
    machine.state.line.diverted = .nowhere
    machine.state.line.divertedContainer = -1
    if let leftover = plan.leftover { spoil(with: leftover) }
    let turn = live.firstIndex(of: slots.number(of: .turn))
    machine.state.turn = turn.flatMap { values[$0].wholeNumber } ?? Self.turn
    for (slot, value) in zip(live, values) { put(value, into: slot, choice, location) }
    machine.go(to: location.choices[choice].target)
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
  }

  /// The turn of every run in which nobody asks for it, large enough that all that was is before it.
  private static let turn: Int32 = 1 << 30

  private mutating func put(_ value: Cell, into slot: Int, _ choice: Int, _ location: Location) {
    switch slots.kind(of: slot) {
    case .global(let index): machine.state.globals[index] = value
    case .visits(let index): machine.state.visits[Int32(index)].count = value.wholeNumber ?? 0
    case .turnsSince(let index):
      // The choice that is taken is one turn more.
      let distance = value.wholeNumber ?? -1
      machine.state.visits[Int32(index)].turn = distance < 0 ? nil : machine.state.turn &- distance &- 1
    case .turn: break
    case .temporary(let index):
      let place = location.temporaries[index]
      if place.choice == choice { machine.state.line.flow.thread.temporaries[place.index].value = value }
    }
  }

  /// What a slot holds where the run has stopped.
  package func value(_ slot: Int, _ location: Location) -> Cell {
    switch slots.kind(of: slot) {
    case .global(let index): return machine.state.globals[index]
    case .visits(let index): return .integer(machine.state.visits[Int32(index)].count)
    case .turnsSince(let index):
      guard let turn = machine.state.visits[Int32(index)].turn else { return .integer(-1) }
      return .integer(machine.state.turn &- turn)
    case .turn: return .integer(machine.state.turn &+ 1)
    case .temporary(let index):
      let place = location.temporaries[index]
      return machine.state.line.flow.choices[place.choice].thread.temporaries[place.index].value
    }
  }

  /// What ran since the machine was made, by position.
  package var marks: [Coverage.Mark] { machine.exploration.marks }

  /// The positions of which something new is known since this was last asked, with what is known of each.
  package mutating func takeFresh() -> [(position: Position, mark: Coverage.Mark)] {
    if machine.exploration.fresh.isEmpty { return [] }
    defer { machine.exploration.fresh.removeAll(keepingCapacity: true) }
    return machine.exploration.fresh.map { ($0, machine.exploration.marks[Int($0)]) }
  }

  /// What came of each condition that is asked, since the machine was made.
  package var answers: [WatchAnswers] { machine.exploration.answers }

  /// The number of the ending that a tag named since the latest choice; -1 for none.
  package var endingTag: Int32 { machine.exploration.endingTag }

  /// The latest position that ran.
  package var position: Position { machine.exploration.position }

  /// Writes where the story stands, all values of variables aside.
  package func writeLocation(into words: inout [Int32]) { machine.writeLocation(into: &words) }

  /// Where the story stands, for coming back to it.
  package func location() -> Location {
    Location(choices: machine.state.line.flow.choices, evaluation: machine.state.line.evaluation)
  }
}
