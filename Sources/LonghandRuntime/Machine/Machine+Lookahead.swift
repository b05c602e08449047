extension StoryMachine {
  /// What became of the newline that may end the line (runtime §143).
  private enum NewlineOutcome {
    case unchanged
    case extended
    case removed
  }

  /// Decides whether the line is complete; takes and drops the checkpoint (runtime §142).
  mutating func lookAhead() -> Bool {
    line.hasNewOutput = false
    if line.endsTurn { return false }
    if line.checkpoint.isSet {
      switch newlineOutcome() {
      case .extended:
        noteStepsToWords()
        if isNextLineBegun { parkNextLine() } else { restoreCheckpoint() }
        return true
      case .removed:
        line.checkpoint.forget()
        line.coverage?.keepUnsure()
      case .unchanged: state.line.flow.output.noteSeen()
      }
    }
    guard state.line.flow.output.endsInNewline else { return false }
    if !canContinue {
      line.checkpoint.forget()
      line.coverage?.keepUnsure()
    } else if !line.checkpoint.isSet {
      if wordsFollow() || endsBeforeKnownWords() { return true }
      line.endsTurn = onlyChoicesFollow()
      if !line.endsTurn { keepCheckpoint() }
    }
    return false
  }

  /// Remembers how far behind the newline the words came that made it sure.
  ///
  /// A loop that prints many blank lines before the next words has each tried out up to those words. What happens on the
  /// way is the same each time, so it need be tried out only once: where nothing but blanks was printed, a newline of a
  /// later line is sure by the same words.
  private mutating func noteStepsToWords() {
    guard isPlainlyInText, state.line.flow.output.gainedWordsBehindBlanks else { return }
    line.stepsToWords = max(0, line.stepsLeftAtCheckpoint - line.stepsLeft)
  }

  /// Whether the newline is sure by words that an earlier lookahead came to.
  private mutating func endsBeforeKnownWords() -> Bool {
    guard line.areWordsKnownToCome, isPlainlyInText else { return false }
    line.stepsToWords = line.stepsLeft - line.stepsLeftAtWords
    return true
  }

  /// Whether what is printed is neither part of a tag nor printed by a function, which might take white space back.
  private var isPlainlyInText: Bool {
    @inline(__always) get {
      !state.line.flow.output.isInTag && state.line.flow.thread.top.kind == .tunnel
        && state.line.flow.thread.outer.allSatisfy { $0.kind == .tunnel }
    }
  }

  private mutating func keepCheckpoint() {
    line.stepsLeftAtCheckpoint = line.stepsLeft
    line.printedSizeAtCheckpoint = line.printedSize
    line.isRepeatable = true
    state.line.flow.output.keepMark()
    line.checkpoint.keep(&state)
    line.proof?.noteCheckpoint(state)
  }

  /// Goes back to the checkpoint (runtime §144).
  mutating func restoreCheckpoint() {
    if line.checkpoint.restore(&state) {
      line.hasNewOutput = false
      line.coverage?.forgetUnsure()
      line.proof?.compare(restored: state)
    } else {
      line.coverage?.keepUnsure()
    }
  }

  /// Whether the very next thing to happen is words, so that the newline stays and nothing need be tried out.
  private mutating func wordsFollow() -> Bool {
    guard !isInExpression, !state.line.flow.output.isInTag else { return false }
    var position = state.line.flow.thread.top.position
    for _ in 0..<8 {
      switch code[Int(position)] {
      case .enter(let id) where !program.containers[Int(id)].isEmpty: position += 1
      case .divert(let jump) where jump.kind == .plain && !jump.isConditional && jump.position >= 0:
        position = jump.position
      case .text(let text):
        let shape = program.texts.shape(of: text)
        return shape == .plain || shape == .ragged
      default: return false
      }
    }
    return false
  }

  /// Whether only choices follow until flow stops, and nothing is near a limit or left to go on with.
  private mutating func onlyChoicesFollow() -> Bool {
    guard let asked = program.turnEnds.numbersAsked(from: state.line.flow.thread.top.position),
      !isInExpression, !state.line.flow.output.isInTag, state.line.flow.thread.top.kind == .tunnel,
      state.line.flow.waiting.isEmpty, state.line.flow.choices.isEmpty,
      line.stepsLeft > TurnEnds.stepLimit, limits.textSize - line.printedSize > 2 * TurnEnds.textLimit,
      limits.choiceCount >= TurnEnds.stepLimit,
      limits.evaluationDepth - state.line.evaluation.count > TurnEnds.valueLimit
    else { return false }
    for index in asked {
      switch state.globals[program.turnEnds.global(index)] {
      case .boolean, .integer, .float: continue
      case .undefined, .void, .list, .string, .target, .pointer, .tag, .symbolic: return false
      }
    }
    return true
  }

  private mutating func newlineOutcome() -> NewlineOutcome {
    if state.line.flow.output.isAtMark { return .unchanged }
    if state.line.flow.output.lostSinceMark || state.line.flow.output.wasInTagAtMark { return exactNewlineOutcome() }
    var collector = TagCollector()
    var isInTag = state.line.flow.output.wasInTagWhenSeen
    if isInTag { collector.begin() }
    for item in state.line.flow.output.unseenItems {
      switch item {
      case .text(let text):
        if !isInTag { return .extended }
        unsafe withBytes(of: text) { unsafe collector.append($0) }
      case .newline:
        if !isInTag { return .extended }
        collector.append([.lineFeed])
      case .blank(let text): unsafe withBytes(of: text) { unsafe collector.append($0) }
      case .beginTag:
        isInTag = true
        collector.begin()
      case .endTag:
        isInTag = false
        collector.end()
      case .legacyTag(let text): collector.appendWhole(bytes(of: text))
      case .glue, .beginString, .value: break
      }
    }
    return collector.isEmpty ? .unchanged : .extended
  }

  /// The comparison of both texts, for the cases in which something was taken away.
  private mutating func exactNewlineOutcome() -> NewlineOutcome {
    if state.line.flow.output.endsInGlueThatTookNewline { return .removed }
    let (old, oldTags) = keptLine()
    cleanOutput()
    let (new, newTags) = (line.cleaner.bytes, currentTags())
    guard new.count >= old.count, !old.isEmpty, new[old.count - 1] == UInt8.lineFeed else { return .removed }
    if new.count == old.count, newTags.count == oldTags.count { return .unchanged }
    if newTags.count > oldTags.count { return .extended }
    return new[old.count...].allSatisfy { $0.isBlank } ? .unchanged : .extended
  }

  /// The text and the tags as they were at the checkpoint.
  private mutating func keptLine() -> (text: [UInt8], tags: [String]) {
    if let whole = line.checkpoint.whole {
      var machine = Machine(state: whole.state, limits: limits)
      machine.cleanOutput()
      return (machine.line.cleaner.bytes, machine.currentTags())
    }
    line.checkpoint.exchangeOutput(&state)
    defer { line.checkpoint.exchangeOutput(&state) }
    cleanOutput()
    return (line.cleaner.bytes, currentTags())
  }
}
