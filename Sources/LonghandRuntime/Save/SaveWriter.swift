/// Writes the state of a story as JSON, keyed by names and paths (runtime §249–runtime §259).
///
/// The reference's own format has everything but what it loses: where a function's output began, the lists that an empty
/// value belongs to without remembering them, and the values of variables that still are what they were at the start.
/// The extended format has these too.
struct SaveWriter: ~Copyable {
  private let machine: Machine
  private let initial: Machine
  private let isExtended: Bool
  private var writer = JSONWriter(capacity: 4096)
  private let layout: Layout

  private var state: StoryState { machine.state }
  private var program: Program { machine.program }

  /// A writer of a state.
  ///
  /// - Parameter initial: The state right after the declarations of the global variables.
  init(_ state: StoryState, initial: StoryState, isExtended: Bool) {
    machine = Machine(state: state, limits: StoryLimits())
    self.initial = Machine(state: initial, limits: StoryLimits())
    layout = state.program.layout
    self.isExtended = isExtended
  }

  /// The state alone, as an object; the reference's whole save is no more than that.
  mutating func stateAlone() -> [UInt8] {
    writeState()
    return writer.bytes
  }

  /// A saved game of our own: a version, and the state in the extended form.
  mutating func game() -> [UInt8] {
    writer.beginObject()
    writer.key("longhandGame")
    writer.integer(SavedGame.version)
    writer.key("state")
    writeState()
    writer.endObject()
    return writer.bytes
  }

  private mutating func writeState() {
    writer.beginObject()
    writer.key("flows")
    writer.beginObject()
    for flow in state.allFlows {
      writer.key(flow.name)
      write(flow)
    }
    writer.endObject()
    writer.key("currentFlowName")
    writer.string(state.line.flow.name)
    writer.key("variablesState")
    writeVariables()
    writer.key("evalStack")
    writer.beginArray()
    for cell in state.line.evaluation { write(cell) }
    writer.endArray()
    if state.line.diverted >= 0 {
      writer.key("currentDivertTarget")
      writer.string(layout.path(ofObjectAt: state.line.diverted))
    }
    writeVisits()
    writeNumbers()
    if isExtended { Self.writePersonas(of: state, to: &writer) }
    writer.endObject()
  }

  private mutating func writeNumbers() {
    writer.key("turnIdx")
    writer.integer(state.turn)
    writer.key("storySeed")
    writer.integer(state.line.seed)
    writer.key("previousRandom")
    writer.integer(state.line.previousRandom)
    writer.key("inkSaveVersion")
    writer.integer(10)
    writer.key("inkFormatVersion")
    writer.integer(21)
  }

  // MARK: Variables and visits

  private mutating func writeVariables() {
    writer.beginObject()
    for (slot, name) in program.names.globals.enumerated() {
      guard isExtended || !isDefault(slot), state.globals[slot] != .undefined else { continue }
      writer.key(program.names[name])
      write(state.globals[slot])
    }
    writer.endObject()
  }

  /// Whether a variable is what it was at the start (runtime §251).
  private func isDefault(_ slot: Int) -> Bool {
    switch (machine.state.globals[slot], initial.state.globals[slot]) {
    case (.list(let now), .list(let then)): Set(machine.list(now).items) == Set(initial.list(then).items)
    case (.string(let now), .string(let then)): machine.bytes(of: now).elementsEqual(initial.bytes(of: then))
    case (let now, let then): now == then
    }
  }

  private mutating func writeVisits() {
    var turns: [(path: String, turn: Int32)] = []
    writer.key("visitCounts")
    writer.beginObject()
    for (id, container) in program.containers.enumerated() where container.visitSlot >= 0 {
      var visit = state.visits[container.visitSlot]
      // What is counted for probes alone is none of the story's.
      if !container.flags.contains(.visits) { visit.count = 0 }
      if !container.flags.contains(.turns) { visit.turn = nil }
      guard visit.count > 0 || visit.turn != nil else { continue }
      let path = layout.path(of: ContainerID(id))
      if let turn = visit.turn { turns.append((path, turn)) }
      guard visit.count > 0 else { continue }
      writer.key(path)
      writer.integer(visit.count)
    }
    writer.endObject()
    writer.key("turnIndices")
    writer.beginObject()
    for (path, turn) in turns {
      writer.key(path)
      writer.integer(turn)
    }
    writer.endObject()
  }

  // MARK: Flows

  private mutating func write(_ flow: Flow) {
    writer.beginObject()
    writer.key("callstack")
    writer.beginObject()
    writer.key("threads")
    writer.beginArray()
    for thread in flow.waiting { write(thread) }
    write(flow.thread)
    writer.endArray()
    writer.key("threadCounter")
    writer.integer(flow.threadCounter)
    writer.endObject()
    writer.key("outputStream")
    writer.beginArray()
    for item in flow.output.items { write(item) }
    writer.endArray()
    writeChoices(flow)
    if isExtended { Self.writeRest(of: flow, layout, to: &writer) }
    writer.endObject()
  }

  private mutating func writeChoices(_ flow: Flow) {
    let alive = Set(flow.waiting.map { $0.index } + [flow.thread.index])
    let threads = flow.choices.filter { !alive.contains($0.thread.index) }
    if !threads.isEmpty {
      writer.key("choiceThreads")
      writer.beginObject()
      for choice in threads {
        writer.key("\(choice.thread.index)" as String)
        write(choice.thread)
      }
      writer.endObject()
    }
    writer.key("currentChoices")
    writer.beginArray()
    var index = 0
    for choice in flow.choices {
      write(choice, index: choice.isInvisibleDefault ? 0 : index)
      if !choice.isInvisibleDefault { index += 1 }
    }
    writer.endArray()
  }

  private mutating func write(_ choice: PendingChoice, index: Int) {
    writer.beginObject()
    writer.key("text")
    writer.string(prefix: nil, machine.bytes(of: choice.text))
    writer.key("index")
    writer.integer(index)
    writer.key("originalChoicePath")
    writer.string(layout.path(ofObjectAt: choice.source))
    writer.key("originalThreadIndex")
    writer.integer(choice.thread.index)
    writer.key("targetPath")
    writer.string(layout.path(of: choice.target))
    if choice.isInvisibleDefault {
      writer.key("isInvisibleDefault")
      writer.boolean(true)
    }
    if !choice.tags.isEmpty {
      writer.key("tags")
      writer.beginArray()
      for tag in choice.tags { writer.string(prefix: nil, machine.bytes(of: tag)) }
      writer.endArray()
    }
    writer.endObject()
  }

  private mutating func write(_ thread: Thread) {
    writer.beginObject()
    writer.key("callstack")
    writer.beginArray()
    for number in 1...thread.depth { write(thread[number], of: thread, number: number) }
    writer.endArray()
    writer.key("threadIndex")
    writer.integer(thread.index)
    if thread.previous >= 0 {
      writer.key("previousContentObject")
      writer.string(layout.path(ofObjectAt: thread.previous))
    }
    writer.endObject()
  }

  private mutating func write(_ frame: Frame, of thread: Thread, number: Int) {
    writer.beginObject()
    if frame.position >= 0 {
      let (container, index) = layout.place(of: frame.position)
      writer.key("cPath")
      writer.string(layout.path(of: container))
      writer.key("idx")
      writer.integer(index)
    }
    writer.key("exp")
    writer.boolean(frame.isInExpression)
    writer.key("type")
    writer.integer(frame.kind.rawValue)
    if isExtended, frame.kind == .function {
      writer.key("outputStart")
      writer.integer(frame.outputStart)
    }
    let temporaries = thread.temporaries[thread.temporaries(ofElement: number)]
    if !temporaries.isEmpty {
      writer.key("temp")
      writer.beginObject()
      for temporary in temporaries {
        writer.key(program.names[temporary.name])
        write(temporary.value)
      }
      writer.endObject()
    }
    writer.endObject()
  }

  // MARK: Values

  private mutating func write(_ item: OutputItem) {
    switch item {
    case .text(let text), .blank(let text): writer.string(prefix: UInt8(ascii: "^"), machine.bytes(of: text))
    case .newline: writer.string("\n" as String)
    case .glue: writer.string("<>" as StaticString)
    case .beginString: writer.string(ControlCommand.beginString.token)
    case .beginTag: writer.string(ControlCommand.beginTag.token)
    case .endTag: writer.string(ControlCommand.endTag.token)
    case .legacyTag(let text): writeTag(text)
    case .value(let cell): write(cell)
    }
  }

  private mutating func writeTag(_ text: TextNumber) {
    writer.beginObject()
    writer.key("#")
    writer.string(prefix: nil, machine.bytes(of: text))
    writer.endObject()
  }

  private mutating func write(_ cell: Cell) {
    switch cell {
    case .undefined, .void, .symbolic: writer.string("void" as StaticString)
    case .boolean(let value): writer.boolean(value)
    case .integer(let value): writer.integer(value)
    case .float(let value): writer.float(value)
    case .string(let text): writeString(machine.bytes(of: text))
    case .list(let list):
      var value = machine.list(list)
      value.rememberedOrigins = machine.rememberedOrigins(of: value)
      if !isExtended { value.resolvedOrigins = [] }
      ListWriter(program.definitions).write(value, to: &writer)
    case .target(let target): writeField("^->", program.target(target).path)
    case .pointer(let name, let context):
      writer.beginObject()
      writer.key("^var")
      writer.string(program.names[name])
      writer.key("ci")
      writer.integer(context)
      writer.endObject()
    case .tag(let text): writeTag(text)
    }
  }

  private mutating func writeString(_ bytes: ArraySlice<UInt8>) {
    if bytes.elementsEqual([UInt8.lineFeed]) { return writer.string("\n" as String) }
    writer.string(prefix: UInt8(ascii: "^"), bytes)
  }

  private mutating func writeField(_ key: StaticString, _ value: String) {
    writer.beginObject()
    writer.key(key)
    writer.string(value)
    writer.endObject()
  }
}

extension Layout {
  /// The container that holds a position, and the index there; -1 for a container that stands in no other.
  func place(of position: Position) -> (container: ContainerID, index: Int32) {
    let holder = holder(of: position)
    if case .enter(let id) = code[Int(position)], id == holder { return (holder, -1) }
    return (holder, index(of: position, in: holder))
  }
}
