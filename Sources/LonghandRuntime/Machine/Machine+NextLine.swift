/// Keeping what the lookahead tried out, so that the next line begins with it instead of doing it again.
///
/// What is done again begins with an empty output where the lookahead had the line before. So only that is kept which
/// comes to the same: nothing before the mark was taken away, no newline was printed or left out that would be the other
/// way in an empty output, and no function that is still to end began before.
extension StoryMachine {
  /// Whether the next line would do, step by step, what was done since the checkpoint, and end up here.
  var isNextLineBegun: Bool {
    guard line.isRepeatable, line.checkpoint.isLogging, line.coverage == nil, !line.notesHiddenChoices,
      state.line.problems.isEmpty, !line.checkpoint.kept.didExitSafely
    else { return false }
    guard !state.line.flow.output.lostSinceMark, !state.line.flow.output.wasInTagAtMark,
      !state.line.flow.output.endsInNewline, line.checkpoint.kept.flow.output.glueCount == 0
    else { return false }
    return state.line.flow.isFreeOfTrimming && line.checkpoint.kept.flow.isFreeOfTrimming
  }

  /// Goes back to the checkpoint, and keeps where the machine is for the next line.
  mutating func parkNextLine() {
    line.stepsToNextLine = line.stepsLeftAtCheckpoint - line.stepsLeft
    line.printedSizeOfNextLine = max(0, line.printedSize - line.printedSizeAtCheckpoint)
    line.checkpoint.park(&state)
    line.hasNewOutput = false
    line.proof?.compare(restored: state)
  }

  /// Begins a line where the lookahead of the line before came to.
  mutating func beginParkedLine() {
    line.proof?.noteBeginning(of: state)
    line.checkpoint.unpark(&state)
    state.line.flow.output.beginAtMark()
    line.stepsToWords = 0
    line.begin(steps: limits.stepsPerLine)
    line.stepsLeft -= line.stepsToNextLine
    line.printedSize = line.printedSizeOfNextLine
    line.proof?.compare(begun: state, steps: line.stepsToNextLine, limits)
    collectGarbageIfNeeded()
  }

  /// Forgets what was kept for the next line: the host changes something, so that it may begin otherwise.
  mutating func discardParkedLine() { line.checkpoint.discardParked(&state) }

  /// Notes whether the newline that is printed, or left out, would be the other way in an output that begins at the
  /// checkpoint.
  @inline(__always)
  mutating func noteNewlineBehindCheckpoint() {
    guard line.checkpoint.isLogging else { return }
    if state.line.flow.output.endsInNewline == state.line.flow.output.hasTextSinceMark { line.isRepeatable = false }
  }
}

extension Flow {
  /// Whether no function is open that will take white space back (runtime §122).
  fileprivate var isFreeOfTrimming: Bool {
    guard thread.isFreeOfTrimming else { return false }
    for thread in waiting where !thread.isFreeOfTrimming { return false }
    return true
  }
}

extension Thread {
  fileprivate var isFreeOfTrimming: Bool {
    guard top.isFreeOfTrimming else { return false }
    for frame in outer where !frame.isFreeOfTrimming { return false }
    return true
  }
}

extension Frame {
  fileprivate var isFreeOfTrimming: Bool {
    switch kind {
    case .tunnel: true
    case .function: outputStart < 0
    case .evaluationFromGame: false
    }
  }
}
