/// Reads a state back, from either form of a saved game, into whatever the story is now (runtime §260–runtime §268).
struct SaveReader: ~Copyable {
  private var machine: Machine
  private let paths: PathIndex
  private let layout: Layout
  private(set) var report = RestoreReport()

  private var program: Program { machine.program }

  /// A reader of games of a program.
  ///
  /// - Parameter initial: The state right after the declarations of the global variables.
  init(initial: StoryState, limits: StoryLimits) {
    machine = Machine(state: initial, limits: limits)
    layout = initial.program.layout
    paths = PathIndex(layout)
  }

  /// The state in a file.
  mutating func read(_ bytes: [UInt8]) throws(LoadError) -> StoryState {
    let root = try JSONValue.parse(bytes)
    guard let version = root["longhandGame"] else { return try readState(root) }
    guard let number = version.integer, 1...SavedGame.version ~= number, let state = root["state"] else {
      throw .saveVersionUnsupported(Int(version.integer ?? 0))
    }
    // In the first version of a whole game the story's own save was written as a string.
    if let words = state.words { return try read(Array(words.utf8)) }
    return try readState(state)
  }

  private mutating func readState(_ root: JSONValue) throws(LoadError) -> StoryState {
    guard let version = root["inkSaveVersion"]?.integer else { throw .saveVersionMissing }
    if version < 8 { throw .saveVersionUnsupported(Int(version)) }
    try readVariables(root)
    try readVisits(root)
    machine.state.line.evaluation = try cells(root["evalStack"], "evalStack")
    machine.state.turn = try integer(root, "turnIdx")
    machine.state.line.seed = try integer(root, "storySeed")
    machine.state.line.previousRandom = root["previousRandom"]?.integer ?? 0
    try readFlows(root)
    if let path = root["currentDivertTarget"]?.words {
      let target = paths.find(path, from: 0).divertPosition(layout)
      (machine.state.line.diverted, machine.state.line.divertedContainer) = target
    }
    // Until 0.3 the end of the flow that ran stood beside the flows.
    if root["endedIn"] != nil { Self.readRest(root, paths, into: &machine.state.line.flow) }
    try Self.readPersonas(root, into: &machine.state)
    return machine.state
  }

  private func integer(_ object: JSONValue, _ key: String) throws(LoadError) -> Int32 {
    guard let value = object[key]?.integer else { throw .damagedSave("'\(key)' is missing") }
    return value
  }

  // MARK: Variables and visits

  /// Every declared variable has the saved value, else the one it is declared with (runtime §263).
  private mutating func readVariables(_ root: JSONValue) throws(LoadError) {
    guard let members = root["variablesState"]?.members else { throw .damagedSave("'variablesState' is missing") }
    for member in members {
      let slot = program.names.number(of: member.key).map { program.names.globalSlots[Int($0)] } ?? -1
      guard slot >= 0 else {
        report.missing.append(.variable(member.key))
        continue
      }
      if let cell = try cell(member.value) { machine.state.globals[Int(slot)] = cell }
    }
  }

  private mutating func readVisits(_ root: JSONValue) throws(LoadError) {
    guard let counts = root["visitCounts"]?.members, let turns = root["turnIndices"]?.members else {
      throw .damagedSave("'visitCounts' or 'turnIndices' is missing")
    }
    for member in counts {
      guard let slot = visitSlot(member.key), let count = member.value.integer else { continue }
      machine.state.visits[slot].count = count
    }
    for member in turns {
      guard let slot = visitSlot(member.key), let turn = member.value.integer else { continue }
      machine.state.visits[slot].turn = turn
    }
  }

  private mutating func visitSlot(_ path: String) -> Int32? {
    let found = paths.find(path, from: 0)
    if found.precision == .exact, found.item == nil {
      let slot = program.containers[Int(found.container)].visitSlot
      if slot >= 0 { return slot }
    }
    if !report.missing.contains(.visits(path)) { report.missing.append(.visits(path)) }
    return nil
  }

  // MARK: Flows

  private mutating func readFlows(_ root: JSONValue) throws(LoadError) {
    guard let members = root["flows"]?.members else {
      let flow = try flow(root, name: Flow.defaultName, callStack: root["callstackThreads"])
      return machine.state.setFlows([flow], current: flow.name)
    }
    guard !members.isEmpty else { throw .damagedSave("it has no flow") }
    var flows: [Flow] = []
    for member in members {
      flows.append(try flow(member.value, name: member.key, callStack: member.value["callstack"]))
    }
    machine.state.setFlows(flows, current: root["currentFlowName"]?.words ?? Flow.defaultName)
  }

  private mutating func flow(_ object: JSONValue, name: String, callStack: JSONValue?) throws(LoadError) -> Flow {
    guard let callStack, let savedThreads = callStack["threads"]?.items, !savedThreads.isEmpty else {
      throw .damagedSave("a flow has no threads")
    }
    var flow = Flow(name: name, at: .nowhere)
    var threads: [Thread] = []
    for saved in savedThreads { threads.append(try thread(saved)) }
    flow.threadCounter = callStack["threadCounter"]?.integer ?? 0
    for item in object["outputStream"]?.items ?? [] {
      if let item = try outputItem(item) { flow.output.restore(item) }
    }
    for saved in object["currentChoices"]?.items ?? [] {
      if let choice = try choice(saved, threads, object["choiceThreads"]) { flow.choices.append(choice) }
    }
    flow.thread = threads.removeLast()
    flow.waiting = threads
    Self.readRest(object, paths, into: &flow)
    return flow
  }

  private mutating func choice(
    _ saved: JSONValue, _ threads: [Thread], _ choiceThreads: JSONValue?
  ) throws(LoadError) -> PendingChoice? {
    guard case .string(let text)? = saved["text"], let target = saved["targetPath"]?.words else {
      throw .damagedSave("a choice has no text or no target")
    }
    let found = paths.find(target, from: 0)
    guard found.precision == .exact, found.item == nil else {
      report.missing.append(.choice(String(decoding: text, as: UTF8.self)))
      return nil
    }
    let index = saved["originalThreadIndex"]?.integer ?? 0
    guard
      let owner = try choiceThreads?["\(index)"].map({ (value) throws(LoadError) in try thread(value) })
        ?? threads.first(where: { $0.index == index })
    else { throw .damagedSave("the thread of a choice is missing") }
    let source = paths.find(saved["originalChoicePath"]?.words ?? "", from: 0)
    var tags: [TextNumber] = []
    for tag in saved["tags"]?.items ?? [] {
      if case .string(let words) = tag { tags.append(makeText(words[...])) }
    }
    return PendingChoice(
      text: makeText(text[...]), tags: tags, target: found.container,
      source: source.item ?? layout.containers[Int(source.container)].start,
      isInvisibleDefault: saved["isInvisibleDefault"]?.isTrue ?? false, thread: owner)
  }

  // MARK: Threads

  private mutating func thread(_ saved: JSONValue) throws(LoadError) -> Thread {
    guard let elements = saved["callstack"]?.items, !elements.isEmpty, elements.count <= machine.limits.callDepth else {
      throw .damagedSave("a thread has no call stack")
    }
    var thread = Thread(at: .nowhere)
    for (number, element) in elements.enumerated() {
      if number > 0 { thread.push(.tunnel, outputStart: 0) }
      guard let kind = element["type"]?.integer.flatMap({ Frame.Kind(rawValue: UInt8(truncatingIfNeeded: $0)) }) else {
        throw .damagedSave("a call has no type")
      }
      thread.top.kind = kind
      thread.top.position = try position(element)
      thread.top.isInExpression = element["exp"]?.isTrue ?? false
      thread.top.outputStart = element["outputStart"]?.integer ?? 0
      for member in element["temp"]?.members ?? [] { try restore(member, in: &thread) }
    }
    thread.index = saved["threadIndex"]?.integer ?? 0
    thread.previous = previous(saved["previousContentObject"]?.words)
    return thread
  }

  private mutating func restore(_ member: JSONValue.Member, in thread: inout Thread) throws(LoadError) {
    guard let name = program.names.number(of: member.key) else {
      report.missing.append(.variable(member.key))
      return
    }
    if let cell = try cell(member.value) { thread.temporaries.append(TemporaryVariable(name: name, value: cell)) }
  }

  private mutating func position(_ element: JSONValue) throws(LoadError) -> Position {
    guard let path = element["cPath"]?.words else { return .nowhere }
    let index = try integer(element, "idx")
    let found = paths.find(path, from: 0)
    if found.precision != .exact || found.item != nil { report.missing.append(.place(path)) }
    if found.precision == .missing { return .nowhere }
    if index < 0 { return layout.containers[Int(found.container)].start }
    return layout.position(ofItem: index, in: found.container)
  }

  private func previous(_ path: String?) -> Position {
    guard let path else { return .nowhere }
    let found = paths.find(path, from: 0)
    return found.item ?? found.indexed?.position ?? layout.containers[Int(found.container)].start
  }

  // MARK: Values

  private mutating func cells(_ value: JSONValue?, _ key: String) throws(LoadError) -> [Cell] {
    guard let items = value?.items else { throw .damagedSave("'\(key)' is missing") }
    var cells: [Cell] = []
    for item in items {
      if let cell = try cell(item) { cells.append(cell) }
    }
    return cells
  }

  /// Keeps a text of the file; what is no UTF-8 is replaced, since nothing looks at it again.
  private mutating func makeText(_ bytes: ArraySlice<UInt8>) -> TextNumber {
    machine.makeText(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private mutating func outputItem(_ value: JSONValue) throws(LoadError) -> OutputItem? {
    guard case .string(let bytes) = value else { return try cell(value).map { tagOrValue($0) } }
    switch String(decoding: bytes, as: UTF8.self) {
    case "\n": return .newline
    case "<>": return .glue
    case "str": return .beginString
    case "#": return .beginTag
    case "/#": return .endTag
    case "void": return .value(.void)
    default:
      let text = makeText(bytes.dropFirst())
      return machine.shape(of: text) == .blank ? .blank(text) : .text(text)
    }
  }

  private func tagOrValue(_ cell: Cell) -> OutputItem {
    if case .tag(let text) = cell { return .legacyTag(text) }
    return .value(cell)
  }

  private mutating func cell(_ value: JSONValue) throws(LoadError) -> Cell? {
    switch value {
    case .boolean(let value): return .boolean(value)
    case .integer(let value): return .integer(value)
    case .float(let value): return .float(value)
    case .string(let bytes):
      if bytes.elementsEqual("void".utf8) { return .void }
      return .string(makeText(bytes.first == UInt8(ascii: "^") ? bytes.dropFirst() : bytes[...]))
    case .object: return try objectCell(value)
    case .null, .array: throw .damagedSave("a value is of no known kind")
    }
  }

  private mutating func objectCell(_ value: JSONValue) throws(LoadError) -> Cell? {
    if let path = value["^->"]?.words {
      if let target = program.target(at: path, paths) { return .target(target) }
      report.missing.append(.place(path))
      return nil
    }
    if let name = value["^var"]?.words {
      if let number = program.names.number(of: name) {
        return .pointer(number, context: value["ci"]?.integer ?? -1)
      }
      report.missing.append(.variable(name))
      return nil
    }
    if case .string(let tag)? = value["#"] { return .tag(makeText(tag[...])) }
    guard let members = value["list"]?.members else { throw .damagedSave("a value is of no known kind") }
    var list = listValue(members)
    list.rememberedOrigins = origins(value["origins"])
    list.resolvedOrigins = origins(value["resolvedOrigins"])
    return .list(machine.makeList(list))
  }

  private mutating func listValue(_ members: [JSONValue.Member]) -> ListValue {
    var list = ListValue()
    for member in members {
      if let item = program.definitions.item(named: member.key) {
        if !list.items.contains(item) { list.items.append(item) }
      } else {
        report.missing.append(.listItem(member.key))
      }
    }
    return list
  }

  private func origins(_ names: JSONValue?) -> [Int] {
    (names?.items ?? []).compactMap { $0.words.flatMap { program.definitions.definition(named: $0) } }
  }
}
