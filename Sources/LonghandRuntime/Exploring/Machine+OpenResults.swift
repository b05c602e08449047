/// Draws and calls of which it is left open what they give, so that it may be anything. They are not where a condition is
/// asked, since of that it matters whether it fails.
extension StoryMachine {
  /// Whether it is left open what is drawn here.
  mutating func leavesDrawOpen() -> Bool {
    guard isResultOpen, let number = exploration.slots?.number(ofResultAt: exploration.position) else { return false }
    exploration.trace?.noteOpenDraw(number, at: exploration.position)
    return true
  }

  private var isResultOpen: Bool {
    Mode.isTracing && !exploration.isAsking && !exploration.isResultOpen.isEmpty
      && exploration.isResultOpen[Int(exploration.position)]
  }

  /// Gives something unknown in the place of what a function gives, and does not follow the function; false where it is to
  /// be followed. Everything in it is taken to happen.
  mutating func leavesCallOpen(_ jump: Jump) throws(StoryProblem) -> Bool {
    guard jump.kind == .function, isResultOpen, !exploration.keepsOutput,
      let function = exploration.quietFunctions[jump.container], !isGivenReference(function),
      let number = exploration.slots?.number(ofResultAt: exploration.position)
    else { return false }
    exploration.assume(function.contents)
    for _ in 0..<function.parameterCount { _ = try pop() }
    if !isResultIgnored { exploration.trace?.noteOpenRead(number, at: exploration.position) }
    try push(SymbolicValues.unknown)
    return true
  }

  /// Whether a function that is about to be called is given a reference to a variable, and may change it.
  func isGivenReference(_ function: QuietFunction) -> Bool {
    state.line.evaluation.suffix(function.parameterCount).contains { if case .pointer = $0 { true } else { false } }
  }

  /// Whether what the function gives that is called here is only printed, or thrown away.
  private var isResultIgnored: Bool {
    let next = program.successors[Int(exploration.position)]
    return next >= 0 && (code[Int(next)] == .control(.evalOutput) || code[Int(next)] == .control(.popValue))
  }

  // MARK: Hidden calls

  /// Notes that a function is called of which nothing is told, if that is so; before its frame is there.
  mutating func hideCall(_ jump: Jump) {
    guard jump.kind == .function, !exploration.isCallHidden.isEmpty, !isHidden,
      exploration.isCallHidden[Int(exploration.position)], let function = exploration.quietFunctions[jump.container],
      !isGivenReference(function)
    else { return }
    exploration.hiddenDepth = state.line.flow.thread.outer.count
  }

  /// Whether what happens now is told to nobody.
  var isHidden: Bool { state.line.flow.thread.outer.count > exploration.hiddenDepth }

  /// Notes that a function is left.
  mutating func endHiddenCall() {
    if state.line.flow.thread.outer.count <= exploration.hiddenDepth { exploration.hiddenDepth = .max }
  }

  // MARK: Choices

  /// Takes those choices away that stand where one before them does and go on alike, whichever of the two is taken: which
  /// temporary variables they have that nothing uses any more must not tell them apart.
  mutating func dropRepeatedChoices() {
    let choices = state.line.flow.choices
    let repeated = choices.indices.filter { place in
      choices[place].source >= 0
        && choices[..<place].contains { $0.source == choices[place].source && $0.thread.isLike(choices[place].thread) }
    }
    for place in repeated.reversed() { state.line.flow.choices.remove(at: place) }
  }

  // MARK: Commands

  /// Gives something unknown in the place of what a command makes of values, if one of them is not known.
  ///
  /// - Parameter count: How many values it takes.
  mutating func givesUnknown(ofValues count: Int) throws(StoryProblem) -> Bool {
    guard Mode.isTracing, !exploration.isOpen.isEmpty, !exploration.isAsking,
      state.line.evaluation.suffix(count).contains(where: { $0.isSymbolic })
    else { return false }
    for _ in 0..<count { _ = try looksAtPartialList(pop()) }
    try push(SymbolicValues.unknown)
    return true
  }
}
