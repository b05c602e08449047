import LonghandSource

/// What can go wrong while a story runs (appendix A of the runtime's rules).
enum StoryFault: Hashable, Sendable {
  // Flow
  case outOfContent(missing: String)
  case outOfContentUnexplained
  case threadsLeft
  case pathMissing(String)
  case pathApproximate(String, String)
  case divertToNowhere
  case divertThroughUnknown(String)
  case divertThroughValue(String, String, isZero: Bool)
  case wrongReturn(found: Frame.Kind, expected: Frame.Kind?)
  case tunnelReturnsValue(String)
  case targetAsCondition(String)

  // Visits
  case countOfNoTarget(String)
  case countTargetMissing(String)
  case visitsNotCounted(String)
  case turnsNotCounted(String)

  // Variables and values
  case variableUnknown(String)
  case assignmentToUnknown(String)
  case valueMissing
  case valueWasNothing(String)
  case pointerAsValue(String)
  case castImpossible(String, String, String)
  case operationUndefined(String, String)
  case listMixed(String, String, String)
  case divisionByZero
  case notAList(String, String)
  case listFromNoInteger(String)
  case listUnknown(String)

  // Random numbers
  case randomBoundNotInteger(String, String)
  case randomRangeTooWide(Int32, Int32)
  case randomRangeEmpty(Int32, Int32)
  case seedNotInteger(String)
  case shuffleCountNotInteger(String)

  // Damaged programs
  case misplacedCommand(ControlCommand)
  case choiceTextMissing(String)

  // The host
  case externalUnsafeInString(String)
  case externalUnbound(String)
  case externalFailed(String, String)
  case externalUnsupportedValue(String)

  // Limits
  case tooManySteps(Int)
  case callsTooDeep(Int)
  case tooManyThreads(Int)
  case tooManyChoices(Int)
  case evaluationTooDeep(Int)
  case lineTooLong(Int)
  case textTooLong(Int)
  case tooManyLines(Int)
  case tooManyStepsInTurn(Int)
  case turnTooLong(Int)
}

extension StoryMachine {
  /// A fault as an error at the present place.
  func problem(_ fault: StoryFault) -> StoryProblem {
    makeProblem(.error, fault.description)
  }

  /// Notes a fault that does not stop the story.
  mutating func warn(_ fault: StoryFault) {
    guard Mode.makesText else { return }
    state.line.problems.append(makeProblem(.warning, fault.description))
  }

  /// Notes an error and ends the flow (runtime §237).
  mutating func record(_ problem: StoryProblem) {
    state.line.problems.append(problem)
    forceEnd()
    state.line.flow.errors.append(problem)
  }

  func makeProblem(_ severity: StoryProblem.Severity, _ message: String) -> StoryProblem {
    let position = state.line.flow.thread.top.position
    return StoryProblem(
      severity: severity, message: message, place: place(),
      path: position >= 0 ? program.layout.path(ofObjectAt: position) : nil)
  }

  /// The line that the story is at (runtime §237).
  private func place() -> StoryPlace? {
    writtenPlace ?? program.place(of: state.line.flow.thread.previous)
  }

  /// The line that the writer wrote: that of the present item, else of whoever called what it is in.
  var writtenPlace: StoryPlace? {
    guard !program.locations.isEmpty else { return nil }
    for number in stride(from: state.line.flow.thread.depth, through: 1, by: -1) {
      if let place = program.place(of: state.line.flow.thread[number].position) { return place }
    }
    return nil
  }
}

extension Program {
  /// The source line of a position, if the program knows it and a writer wrote it.
  package func place(of position: Position) -> StoryPlace? {
    guard let range = range(of: position), range.file != helperFile,
      let file = sourceFiles.first(where: { $0.id == range.file })
    else { return nil }
    return StoryPlace(file: file.name, line: file.location(at: range.start).line)
  }

  /// Whether a position lies in what personas are lowered to, which no writer wrote.
  package func isInHelper(_ position: Position) -> Bool {
    range(of: position).map { $0.file == helperFile } ?? false
  }

  /// The source of a position, if the program knows it.
  private func range(of position: Position) -> SourceRange? {
    let behind = locations.partitioningIndex { $0.position > position }
    return position >= 0 && behind > 0 ? locations[behind - 1].range : nil
  }
}

extension StoryProblem: CustomStringConvertible {
  /// The problem as inkle's tools show it: kind, place, words (runtime §237).
  public var description: String {
    let kind = severity == .error ? "RUNTIME ERROR: " : "RUNTIME WARNING: "
    if let place { return kind + "'\(place.file)' line \(place.line): " + message }
    if let path { return kind + "(\(path)): " + message }
    return kind + message
  }
}
