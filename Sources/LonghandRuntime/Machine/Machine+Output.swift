extension StoryMachine {
  /// The bytes of a text, wherever it is kept.
  @inline(__always)
  func bytes(of text: TextNumber) -> ArraySlice<UInt8> {
    let known = TextNumber(program.texts.count)
    return text < known ? program.texts[text] : state.texts[text - known]
  }

  /// A text as a string.
  @inline(__always)
  func string(_ text: TextNumber) -> String {
    let known = TextNumber(program.texts.count)
    return text < known ? program.texts.string(text) : state.texts.string(text - known)
  }

  /// Lets a closure look at the bytes of a text where they stand.
  @inline(__always)
  func withBytes<Result>(of text: TextNumber, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let known = TextNumber(program.texts.count)
    return unsafe text < known
      ? body(program.texts.bytes(of: text)) : state.texts.withBytes(of: text - known, body)
  }

  /// How many bytes a text has.
  @inline(__always)
  func size(of text: TextNumber) -> Int {
    let known = TextNumber(program.texts.count)
    return text < known ? program.texts.size(of: text) : state.texts.range(of: text - known).count
  }

  /// Whether a text has no bytes.
  @inline(__always)
  func isEmptyText(_ text: TextNumber) -> Bool {
    let known = TextNumber(program.texts.count)
    return text < known ? program.texts.isEmpty(text) : state.texts.isEmpty(text - known)
  }

  /// What a text is to the output.
  @inline(__always)
  func shape(of text: TextNumber) -> TextTable.Shape {
    let known = TextNumber(program.texts.count)
    return text < known ? program.texts.shape(of: text) : state.texts.shape(of: text - known)
  }

  /// Keeps a text that was made while playing.
  mutating func makeText(_ bytes: some Collection<UInt8>) -> TextNumber {
    state.texts.append(bytes) + TextNumber(program.texts.count)
  }

  /// Adds a text, wherever it is kept, to the one that is being made.
  mutating func addToText(_ text: TextNumber) {
    let known = TextNumber(program.texts.count)
    if text < known { state.texts.add(text, of: program) } else { state.texts.add(text - known) }
  }

  /// Ends the text that is being made.
  mutating func finishText(_ shape: TextTable.Shape? = nil) -> TextNumber {
    state.texts.finishText(shape) + TextNumber(program.texts.count)
  }

  // MARK: Printing

  /// Prints a text (runtime §114).
  mutating func print(_ text: TextNumber) throws(StoryProblem) {
    guard keepsOutput else { return }
    line.hasNewOutput = true
    switch shape(of: text) {
    case .plain, .ragged: try printWords(text)
    case .blank: state.line.flow.output.append(.blank(text))
    case .newline: printNewline()
    case .split: try printSplit(text)
    }
  }

  /// Prints a text with line ends at its edges in pieces (runtime §114).
  private mutating func printSplit(_ text: TextNumber) throws(StoryProblem) {
    for piece in TextPieces(Array(bytes(of: text))).pieces {
      switch piece {
      case .newline: printNewline()
      case .text(let bytes): try print(makeText(bytes))
      }
    }
  }

  private mutating func printWords(_ text: TextNumber) throws(StoryProblem) {
    let top = state.line.flow.thread.top
    var functionStart = top.kind == .function ? Int(top.outputStart) : -1
    if state.line.flow.output.mayTrim(functionStart), state.line.flow.output.lastGlue(orStringFrom: &functionStart) {
      state.line.flow.output.removeGlue()
    }
    if functionStart >= 0 { endFunctionTrimming() }
    line.printedSize += size(of: text) + 8
    if line.printedSize > limits.textSize { try checkLineSize(with: text) }
    state.line.flow.output.append(.text(text))
  }

  /// Stops a line that has become too long. What was printed may be gone again, as part of a string or in a lookahead;
  /// so it is measured, and not again before half as much as a line may have was added.
  private mutating func checkLineSize(with text: TextNumber) throws(StoryProblem) {
    var size = self.size(of: text) + state.line.flow.output.count * 8
    for item in state.line.flow.output.items {
      if let text = item.textNumber { size += self.size(of: text) }
    }
    if size > limits.textSize { throw problem(.lineTooLong(limits.textSize)) }
    line.printedSize = size / 2
  }

  /// Words were printed: newlines count from now on, in this function and in those that called it (runtime §115 d).
  private mutating func endFunctionTrimming() {
    state.line.flow.thread.top.outputStart = -1
    var index = state.line.flow.thread.outer.count - 1
    while index >= 0, state.line.flow.thread.outer[index].kind == .function,
      state.line.flow.thread.outer[index].outputStart >= 0
    {
      state.line.flow.thread.outer[index].outputStart = -1
      index -= 1
    }
  }

  /// Prints a newline where one counts (runtime §115).
  mutating func printNewline() {
    guard keepsOutput else { return }
    line.hasNewOutput = true
    let top = state.line.flow.thread.top
    var functionStart = top.kind == .function ? Int(top.outputStart) : -1
    if state.line.flow.output.mayTrim(functionStart), state.line.flow.output.lastGlue(orStringFrom: &functionStart) {
      return
    }
    if functionStart >= 0 { return }
    if !Mode.makesText, !state.line.flow.output.containsText { exploration.obstacle = .newlineInString }
    noteNewlineBehindCheckpoint()
    if !state.line.flow.output.endsInNewline, state.line.flow.output.containsText {
      state.line.flow.output.append(.newline)
    }
  }

  mutating func printMarker(_ item: OutputItem) {
    guard keepsOutput else { return }
    line.hasNewOutput = true
    state.line.flow.output.append(item)
  }

  // MARK: Strings and tags

  mutating func beginString() throws(StoryProblem) {
    guard isInExpression else { throw problem(.misplacedCommand(.beginString)) }
    if !Mode.makesText { exploration.beginString(at: state.line.flow.thread.top.position) }
    printMarker(.beginString)
    state.line.flow.thread.top.isInExpression = false
  }

  /// Makes a value of what was printed since the string began (runtime §68).
  mutating func endString() throws(StoryProblem) {
    if !Mode.makesText, exploration.endString() {
      state.line.flow.thread.top.isInExpression = true
      return try push(.string(exploration.emptyText))
    }
    if let text = state.line.flow.output.removeSimpleString() {
      line.hasNewOutput = true
      state.line.flow.thread.top.isInExpression = true
      return try push(.string(internsValues ? knownText(text) : text))
    }
    guard let start = state.line.flow.output.lastPlace(where: { $0 == .beginString }) else {
      throw problem(.misplacedCommand(.endString))
    }
    line.hasNewOutput = true
    let text = makeText(from: start)
    let legacyTags = state.line.flow.output.containsTag ? state.line.flow.output.legacyTags(from: start) : []
    state.line.flow.output.cutOff(from: start)
    for tag in legacyTags { state.line.flow.output.append(tag) }
    state.line.flow.thread.top.isInExpression = true
    try push(.string(internsValues ? knownText(text) : text))
  }

  /// The words, blanks and newlines from a place in the output on, as one text.
  private mutating func makeText(from start: Int) -> TextNumber {
    for place in start..<state.line.flow.output.count {
      switch state.line.flow.output[place] {
      case .text(let text), .blank(let text): addToText(text)
      case .newline: state.texts.add(CollectionOfOne(.lineFeed))
      case .glue, .beginString, .beginTag, .endTag, .legacyTag, .value: break
      }
    }
    return finishText()
  }

  /// Ends a tag: in the output a mark, in a string a value of its own (runtime §134).
  mutating func endTag() throws(StoryProblem) {
    guard keepsOutput else { return }
    guard state.line.flow.output.openStrings > 0 else { return printMarker(.endTag) }
    guard let start = state.line.flow.output.lastPlace(where: { $0.isMarker }) else {
      throw problem(.misplacedCommand(.endTag))
    }
    let isTag = state.line.flow.output[start] == .beginTag
    var cleaner = TextCleaner()
    cleaner.append(bytes(of: makeText(from: start)))
    state.line.flow.output.cutOff(from: start)
    guard isTag else { throw problem(.misplacedCommand(.endTag)) }
    line.hasNewOutput = true
    let tag = makeText(cleaner.bytes)
    try push(.tag(tag))
  }
}
