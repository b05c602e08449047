extension StoryState: Hashable {
  /// Whether two playthroughs of one story are at the same point: whatever may still happen is the same for both.
  ///
  /// What a text says counts, not where it is kept; the numbers of threads, which only saved games show, do not.
  public static func == (left: StoryState, right: StoryState) -> Bool {
    left.program === right.program && left.turn == right.turn && left.encoded == right.encoded
      && left.ledger == right.ledger && left.chosenText == right.chosenText
      && left.line.flow.endedIn == right.line.flow.endedIn
      && left.line.flow.errors == right.line.flow.errors
      && left.line.flow.isWithinLine == right.line.flow.isWithinLine
  }

  /// Feeds everything that counts for equality to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(encoded)
  }

  /// Everything that counts, in a form in which equal states are equal words.
  private var encoded: [UInt32] {
    var encoder = StateEncoder(self)
    encoder.encode()
    return encoder.words
  }
}

/// Writes a state as words that do not depend on how it came about.
private struct StateEncoder {
  private let state: StoryState
  private(set) var words: [UInt32] = []

  init(_ state: StoryState) {
    self.state = state
  }

  mutating func encode() {
    add(Int32(state.line.diverted))
    add(state.line.diverted >= 0 ? Int32(state.line.divertedContainer) : -1)
    for number in [state.turn, state.line.seed, state.line.previousRandom] { add(number) }
    add(state.line.didExitSafely ? 1 : 0)
    add(Int32(state.line.problems.count))
    for problem in state.line.problems { add(text: problem.description.utf8) }
    add(cells: state.line.evaluation)
    add(cells: state.globals)
    for slot in state.visits.visitedSlots {
      let visit = state.visits[slot]
      add(slot)
      add(visit.count)
      add(visit.turn ?? .min)
    }
    let flows = state.allFlows
    add(Int32(flows.count))
    add(Int32(state.flowOrder))
    for flow in flows { add(flow) }
  }

  private mutating func add(_ number: Int32) {
    words.append(UInt32(bitPattern: number))
  }

  private mutating func add(text: some Collection<UInt8>) {
    words.append(UInt32(text.count))
    var word: UInt32 = 0
    for (index, byte) in text.enumerated() {
      word = word << 8 | UInt32(byte)
      if index % 4 == 3 {
        words.append(word)
        word = 0
      }
    }
    words.append(word)
  }

  private mutating func add(textOf text: TextNumber) {
    let known = TextNumber(state.program.texts.count)
    add(text: text < known ? state.program.texts[text] : state.texts[text - known])
  }

  private mutating func add(itemsOf list: ListNumber) {
    let known = ListNumber(state.program.listValues.count)
    let value = list < known ? state.program.listValues[list] : state.lists[list - known]
    for numbers in [value.items, value.rememberedOrigins, value.resolvedOrigins] {
      add(Int32(numbers.count))
      for number in numbers { add(Int32(number)) }
    }
  }

  private mutating func add(cells: [Cell]) {
    add(Int32(cells.count))
    for cell in cells { add(cell) }
  }

  private mutating func add(_ cell: Cell) {
    switch cell {
    case .undefined: add(0)
    case .void: add(1)
    case .boolean(let value): add(value ? 3 : 2)
    case .integer(let value): add(kind: 4, UInt32(bitPattern: value))
    case .float(let value): add(kind: 5, value.bitPattern)
    case .list(let list):
      add(6)
      add(itemsOf: list)
    case .string(let text):
      add(7)
      add(textOf: text)
    case .target(let target): add(kind: 8, target.rawValue)
    case .pointer(let name, let context):
      add(kind: 9, name.rawValue)
      add(context)
    case .tag(let text):
      add(10)
      add(textOf: text)
    case .symbolic(let symbol): add(kind: 11, symbol)
    }
  }

  private mutating func add(kind: Int32, _ word: UInt32) {
    add(kind)
    words.append(word)
  }

  private mutating func add(_ flow: Flow) {
    add(text: flow.name.utf8)
    add(Int32(flow.waiting.count))
    for thread in flow.waiting { add(thread) }
    add(flow.thread)
    add(Int32(flow.output.count))
    for item in flow.output.items { add(item) }
    add(Int32(flow.choices.count))
    for choice in flow.choices { add(choice) }
  }

  private mutating func add(_ choice: PendingChoice) {
    add(textOf: choice.text)
    add(Int32(choice.tags.count))
    for tag in choice.tags { add(textOf: tag) }
    add(Int32(choice.target))
    add(Int32(choice.source))
    add(choice.isInvisibleDefault ? 1 : 0)
    add(choice.thread)
  }

  private mutating func add(_ thread: Thread) {
    add(Int32(thread.depth))
    add(Int32(thread.previous))
    for number in 1...thread.depth {
      let frame = thread[number]
      add(Int32(frame.kind.rawValue))
      add(Int32(frame.position))
      add(frame.isInExpression ? 1 : 0)
      add(frame.kind == .function ? frame.outputStart : 0)
      let temporaries = thread.temporaries(ofElement: number)
      add(Int32(temporaries.count))
      for place in temporaries {
        words.append(thread.temporaries[place].name.rawValue)
        add(thread.temporaries[place].value)
      }
    }
  }

  private mutating func add(_ item: OutputItem) {
    switch item {
    case .text(let text), .blank(let text):
      add(0)
      add(textOf: text)
    case .newline: add(1)
    case .glue: add(2)
    case .beginString: add(3)
    case .beginTag: add(4)
    case .endTag: add(5)
    case .legacyTag(let text):
      add(6)
      add(textOf: text)
    case .value(let cell):
      add(7)
      add(cell)
    }
  }
}
