extension StoryMachine {
  /// Makes a choice of a choice point, unless it is not to be shown (runtime §96).
  mutating func generateChoice(
    _ target: ContainerID, _ flags: ChoiceFlags, at source: Position
  ) throws(StoryProblem) {
    let isWanted = flags.contains(.hasCondition) ? try mayBeWanted(pop(), flags) : true
    var tags: [TextNumber] = []
    let choiceOnly = flags.contains(.hasChoiceOnlyContent) ? try popText(&tags) : nil
    let start = flags.contains(.hasStartContent) ? try popText(&tags) : nil
    let isSpent = flags.contains(.onceOnly) ? try isTruthy(checkedVisitCount(of: target)) : false
    guard mayOffer(isWanted && !isSpent, flags, at: source) else {
      if !Mode.makesText { exploration.noteDecision(at: source, false) }
      if line.notesHiddenChoices, !flags.contains(.isInvisibleDefault) {
        line.hiddenChoices.append(
          hidden(choiceText(start, choiceOnly), source: source, isWanted: isWanted, isSpent: isSpent))
      }
      return
    }
    if state.line.flow.choices.count >= limits.choiceCount { throw problem(.tooManyChoices(limits.choiceCount)) }
    if !tags.isEmpty { tags.reverse() }
    if !Mode.makesText { exploration.noteOffer(at: source) }
    let text = Mode.makesText ? choiceText(start, choiceOnly) : exploration.emptyText
    state.line.flow.offer(text, tags, target, at: source, isDefault: flags.contains(.isInvisibleDefault))
  }

  /// Whether the condition of a choice holds. One that is listed is where nothing is known of its condition, since then
  /// a reader may come to all that follows, and the others are what they are.
  @inline(__always)
  private mutating func mayBeWanted(_ condition: Cell, _ flags: ChoiceFlags) throws(StoryProblem) -> Bool {
    if Mode.isTracing, condition == SymbolicValues.unknown, !flags.contains(.isInvisibleDefault) {
      exploration.trace?.noteOpenOffer(state.line.flow.choices.count)
      return true
    }
    return try isTruthy(condition)
  }

  /// Whether a choice is offered, or is to be on the way that a run takes.
  @inline(__always)
  private mutating func mayOffer(_ isOffered: Bool, _ flags: ChoiceFlags, at source: Position) -> Bool {
    guard Mode.isTracing else { return isOffered }
    let (isDefault, number) = (flags.contains(.isInvisibleDefault), state.line.flow.choices.count)
    return exploration.trace?.forcedWay?.offers(source, isOffered, isDefault: isDefault, after: number) ?? isOffered
  }

  /// A string; the tags that lie under it join the others, the last one written first (runtime §96, runtime §98).
  private mutating func popText(_ tags: inout [TextNumber]) throws(StoryProblem) -> TextNumber {
    let cell = try pop()
    guard case .string(let text) = cell else { throw problem(.choiceTextMissing(cell.typeName)) }
    while case .tag(let tag)? = state.line.evaluation.last {
      tags.append(tag)
      state.line.evaluation.removeLast()
    }
    return text
  }

  /// Both texts of a choice as one, blanks at the edges trimmed and nothing else (runtime §97).
  private mutating func choiceText(_ start: TextNumber?, _ choiceOnly: TextNumber?) -> TextNumber {
    if let only = start == nil ? choiceOnly : (choiceOnly == nil ? start : nil) {
      if hasNoBlankEdge(only) { return only }
    }
    var whole = (start.map { Array(bytes(of: $0)) } ?? [])[...]
    if let choiceOnly { whole.append(contentsOf: bytes(of: choiceOnly)) }
    while whole.first?.isBlank == true { whole.removeFirst() }
    while whole.last?.isBlank == true { whole.removeLast() }
    return makeText(whole)
  }

  private mutating func hasNoBlankEdge(_ text: TextNumber) -> Bool {
    let known = TextNumber(program.texts.count)
    return text < known ? program.texts.hasNoBlankEdge(text) : state.texts.hasNoBlankEdge(text - known)
  }

  /// Where all choices are fallbacks and nothing is left to evaluate, the first one is taken (runtime §105).
  mutating func followDefaultChoice() {
    guard !canContinue, state.line.flow.thread.top.kind != .evaluationFromGame, !state.line.flow.choices.isEmpty else {
      return
    }
    for place in state.line.flow.choices.indices where !state.line.flow.choices[place].isInvisibleDefault { return }
    let target = state.line.flow.choices[0].target
    state.line.flow.thread = state.line.flow.choices[0].thread
    state.line.flow.waiting.removeAll(keepingCapacity: true)
    if line.checkpoint.isSet {
      state.line.flow.thread = state.line.flow.fork()
      line.isRepeatable = false
    }
    go(to: target)
  }

  /// Goes on with the choice that is offered at an index; otherwise says how many are offered (runtime §103, runtime §108).
  mutating func choose(offered index: Int) -> Int? {
    guard !canContinue, !state.line.flow.isWithinLine else { return 0 }
    var offered = 0
    for place in state.line.flow.choices.indices where !state.line.flow.choices[place].isInvisibleDefault {
      if offered == index {
        choose(at: place)
        return nil
      }
      offered += 1
    }
    return offered
  }

  /// Goes on with the choice at a place among all that were met (runtime §108).
  private mutating func choose(at place: Int) {
    let target = state.line.flow.choices[place].target
    state.line.flow.thread = state.line.flow.choices[place].thread
    state.line.flow.waiting.removeAll(keepingCapacity: true)
    state.turn &+= 1
    state.turnUse = TurnUse()
    if Mode.makesText, !program.traits.isEmpty { state.chosenText = string(state.line.flow.choices[place].text) }
    go(to: target)
  }

  /// Stands at the start of a container (runtime §109).
  mutating func go(to container: ContainerID) {
    let found = program.containers[Int(max(container, 0))]
    if found.isEmpty {
      go(to: found.start, in: -1)
    } else {
      go(to: found.start + 1, in: max(container, 0))
    }
  }

  /// Takes the choices away that were met so far.
  mutating func forgetChoices() {
    state.line.flow.choices.removeAll(keepingCapacity: true)
  }

  /// Stands at a position; the container is the one that directly holds it.
  mutating func go(to position: Position, in container: ContainerID) {
    forgetChoices()
    state.line.flow.endedIn = -1
    state.line.flow.errors = []
    state.line.flow.isWithinLine = false
    let old = state.line.flow.thread.previous
    state.line.flow.thread.top.position = position
    if container >= 0, position >= 0 { recordVisits(to: position, in: container, from: old) }
  }
}
