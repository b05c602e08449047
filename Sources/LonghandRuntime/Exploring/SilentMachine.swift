import LonghandSource

/// A machine that follows one playthrough without making its words: what happens is the same as in a `Story`.
package struct SilentMachine: ~Copyable {
  private var machine: StoryMachine<SilentMode>
  private var plan: ExplorationPlan
  private let initial: StoryState

  /// The state at the beginning of the story.
  package var initialState: StoryState { initial }

  /// A machine at the beginning of a story.
  package init(_ plan: ExplorationPlan) {
    self.plan = plan
    machine = StoryMachine<SilentMode>(state: StoryState(program: plan.program, seed: 0), limits: StoryLimits())
    machine.prepare(plan)
    initial = machine.state
  }

  /// Another machine at the beginning of the same story.
  package func another() -> SilentMachine { SilentMachine(plan) }

  /// Goes back to the beginning.
  package mutating func restart(seed: Int32) {
    machine.state = initial
    machine.state.line.seed = seed
  }

  /// Everything that the playthrough is at this moment.
  package var state: StoryState {
    get { machine.state }
    set { machine.state = newValue }
  }

  /// Goes on until a choice is to be made, or the story stops.
  package mutating func run() -> ExplorationStop {
    if machine.state.texts.byteCount > 1 << 20, plan.program.texts.count > 0 {
      machine.state.collectGarbage(&machine.line.checkpoint)
    }
    return machine.runToStop(plan)
  }

  /// What is drawn next depends on this number alone.
  package var luck: UInt64 {
    UInt64(UInt32(bitPattern: machine.state.line.seed &+ machine.state.line.previousRandom))
  }

  /// How many items were evaluated so far.
  package var stepCount: Int { machine.exploration.stepCount }

  /// Gives runs up after fewer steps from now on.
  package mutating func limitSteps(_ limit: Int) { plan.stepLimit = min(plan.stepLimit, limit) }

  /// The place of each choice point whose choice is offered, in order.
  package var offered: [Position] {
    machine.state.line.flow.choices.filter { !$0.isInvisibleDefault }.map { $0.source }
  }

  /// How many choices are offered.
  package var offeredCount: Int { machine.state.line.flow.choices.count { !$0.isInvisibleDefault } }

  /// Takes a choice.
  package mutating func choose(_ index: Int) { _ = machine.choose(offered: index) }

  /// What ran since the marks were last forgotten, by position.
  package var marks: [Coverage.Mark] { machine.exploration.marks }

  /// The positions of which something new is known since this was last asked, with what is new of each.
  package mutating func takeFresh() -> [(position: Position, mark: Coverage.Mark)] {
    defer { machine.exploration.fresh.removeAll(keepingCapacity: true) }
    // What was forgotten since is not told.
    return machine.exploration.fresh.map {
      ($0.position, $0.mark.intersection(machine.exploration.marks[Int($0.position)]))
    }
  }

  /// Whether something happened since the marks were last forgotten.
  package func has(_ mark: Coverage.Mark, at position: Position) -> Bool {
    machine.exploration.marks[Int(position)].contains(mark)
  }

  /// Forgets what ran.
  package mutating func forgetMarks() {
    machine.exploration.marks = Array(repeating: [], count: machine.exploration.marks.count)
  }

  /// The conditions that were asked since this was last asked, with what came of each.
  package mutating func takeAnswers() -> [(watch: Int, answers: WatchAnswers)] {
    if machine.exploration.asked.isEmpty { return [] }
    var found: [(watch: Int, answers: WatchAnswers)] = []
    for watch in machine.exploration.asked {
      found.append((watch: watch, answers: machine.exploration.answers[watch]))
      machine.exploration.answers[watch] = []
    }
    machine.exploration.asked.removeAll(keepingCapacity: true)
    return found
  }

  /// The number of the ending that a tag named since the latest choice; -1 for none.
  package var endingTag: Int32 { machine.exploration.endingTag }

  /// The latest position that ran.
  package var position: Position { machine.exploration.position }

  /// Where the story stands, all values of variables aside.
  package func writeLocation(into words: inout [Int32]) { machine.writeLocation(into: &words) }

  /// What a global variable holds.
  package func global(_ slot: Int) -> Cell { machine.state.globals[slot] }

  /// What all global variables hold: in words, and as a number where it is one.
  package var globalValues: [(name: String, words: String, number: Int?)] {
    plan.program.names.globals.enumerated().map { slot, name in
      let cell = machine.state.globals[slot]
      return (plan.program.names[name], machine.words(of: cell), cell.wholeNumber.map { Int($0) })
    }
  }

  /// What can hold a value holds now, as a number that is the same for the same content; counts of visits up to two, and
  /// nothing of turns and temporary variables.
  package func contentKey(of kind: Slots.Kind) -> UInt64 {
    switch kind {
    case .global(let slot):
      switch machine.state.globals[slot] {
      case .list(let list):
        machine.list(list).items.sorted().reduce(into: StableHash()) { $0.combine(word: UInt64($1)) }.value
      case .string(let text): StableHash(machine.bytes(of: text)).value
      case let cell: cell.key
      }
    case .visits(let slot): UInt64(min(max(0, visits(slot)), 2))
    case .turnsSince, .turn, .temporary: 0
    }
  }

  /// How much of something there is: a whole number, how many items a list has, how often something was visited; 0 of anything
  /// else.
  package func amount(of kind: Slots.Kind) -> Int64 {
    switch kind {
    case .global(let slot):
      if case .list(let list) = machine.state.globals[slot] { return Int64(machine.list(list).items.count) }
      return Int64(machine.state.globals[slot].wholeNumber ?? 0)
    case .visits(let slot): return Int64(visits(slot))
    case .turnsSince, .turn, .temporary: return 0
    }
  }

  /// The value of an item of a list.
  package func value(ofItem item: Int) -> Int32 { machine.itemValue(item) }

  /// What a global variable holds, by what it is; nil for what has no meaning beyond a run.
  package func plain(ofGlobal slot: Int) -> PlainValue? { machine.plain(machine.state.globals[slot]) }

  /// What something holds that can hold a value, where a choice is to be made.
  mutating func value(of kind: Slots.Kind, _ location: Location) -> Cell { machine.value(of: kind, location) }

  /// A list that was made in the playthrough, or stands in the program.
  func list(_ number: ListNumber) -> ListValue { machine.list(number) }

  /// The words of a text that was made in the playthrough, or stands in the program.
  func bytes(of text: TextNumber) -> [UInt8] { Array(machine.bytes(of: text)) }

  /// How often a container was visited, by its place.
  package func visits(_ slot: Int) -> Int32 { machine.state.visits[Int32(slot)].count }
}
