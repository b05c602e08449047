/// A run is parted into pieces, each of which looks at little: so what comes of a piece is known wherever the little is the
/// same, whatever came before it.
extension StoryMachine {
  /// Begins to look at which statements a run comes to.
  mutating func watchRepeats() {
    exploration.repeats.begin(count: code.count)
    let position = firstItem(from: state.line.flow.thread.top.position)
    if isBetweenStatements(before: position) { _ = exploration.repeats.note(position, depth: 0) }
  }

  /// Whether the run has come to a statement again, and is to be parted there.
  mutating func comesAgain() throws(StoryProblem) -> Bool {
    let position = firstItem(from: state.line.flow.thread.top.position)
    guard isBetweenStatements(before: position),
      exploration.repeats.note(position, depth: exploration.symbols.depth) || exploration.repeats.partsEverywhere,
      exploration.openRegions.isEmpty, state.line.flow.choices.count <= RepeatedStatements.choiceLimit,
      exploration.guarded.allSatisfy({ $0.failed.isEmpty })
    else { return false }
    if exploration.repeats.partsRun || exploration.repeats.partsEverywhere { return true }
    exploration.repeats.noteFound(position)
    if exploration.repeats.goesRound { throw obstructed(.tooFine) }
    return false
  }

  /// The first item of the containers that stand at a position, into which nobody has walked yet.
  private func firstItem(from position: Position) -> Position {
    var position = position
    while position >= 0, case .enter(let id) = code[Int(position)], !program.containers[Int(id)].isEmpty {
      position += 1
    }
    return position
  }

  /// Whether nothing but call stacks, the choices so far and the values of variables is carried on from here.
  var isBetweenStatements: Bool { isBetweenStatements(before: state.line.flow.thread.top.position) }

  /// The same, where the next item stands at a position.
  private func isBetweenStatements(before position: Position) -> Bool {
    guard position >= 0, case .control(.evalStart) = code[Int(position)], state.line.evaluation.isEmpty,
      state.line.diverted < 0, !exploration.isInString, !exploration.isAsking, state.line.flow.thread.isOfTunnels
    else { return false }
    return state.line.flow.waiting.isEmpty || state.line.flow.waiting.allSatisfy { $0.isOfTunnels }
  }

  /// Parts the run: what follows becomes one more choice, which nobody is asked about, and so does what follows when each
  /// thread is over.
  mutating func part() -> ExplorationStop {
    for thread in state.line.flow.waiting { addContinuation(of: thread, PendingChoice.waiting) }
    addContinuation(of: state.line.flow.thread, ContainerID(PendingChoice.untagged - exploration.endingTag))
    return .parted
  }

  private mutating func addContinuation(of thread: Thread, _ target: ContainerID) {
    var thread = thread
    // What counts as entered is told anew before anything is entered.
    thread.previous = .nowhere
    state.line.flow.choices.append(
      PendingChoice(
        text: exploration.emptyText, tags: [], target: target, source: .nowhere, isInvisibleDefault: false,
        thread: thread))
  }

  /// Has the choices and the threads that were there where a run was parted.
  mutating func takeUp(_ location: Location) {
    (state.line.flow.choices, state.line.flow.waiting) = ([], [])
    for choice in location.choices.dropLast() {
      if choice.isContinuation {
        state.line.flow.waiting.append(choice.thread)
      } else {
        state.line.flow.choices.append(
          PendingChoice(
            text: exploration.emptyText, tags: [], target: choice.target, source: choice.source,
            isInvisibleDefault: choice.isInvisibleDefault, thread: choice.thread))
      }
    }
    if let last = location.choices.last { exploration.endingTagBefore = PendingChoice.untagged - Int32(last.target) }
    state.line.flow.endedIn = -1
  }

  /// Gives a temporary variable its value that a choice or a waiting thread has, where a run was parted.
  mutating func put(_ value: Cell, into temporary: Int, of choice: Int) {
    let count = state.line.flow.choices.count
    if choice < count {
      state.line.flow.choices[choice].thread.temporaries[temporary].value = value
    } else {
      state.line.flow.waiting[choice - count].temporaries[temporary].value = value
    }
  }
}

extension Thread {
  fileprivate var isOfTunnels: Bool { top.isOfTunnel && outer.allSatisfy { $0.isOfTunnel } }
}

extension Frame {
  fileprivate var isOfTunnel: Bool { kind == .tunnel && !isInExpression }
}

extension PendingChoice {
  /// The target of what follows where a run is parted, less the number of the ending that a tag has named, -1 for none.
  fileprivate static let untagged: Int32 = -2
  /// The target of what follows where a thread is over.
  fileprivate static let waiting = ContainerID(Int32.min)

  /// Where flow goes on that takes it; nowhere where it is over at once.
  func start(_ program: Program) -> Position { program.start(of: source, target, thread) }
}

extension Location.Choice {
  /// Whether it stands for what follows where a run is parted.
  package var isContinuation: Bool { source < 0 }

  /// Where flow goes on that takes it; nowhere where it is over at once.
  package func start(_ program: Program) -> Position { program.start(of: source, target, thread) }
}

extension Program {
  /// Where flow goes on that takes a choice, or what stands for one where a run is parted.
  fileprivate func start(of source: Position, _ target: ContainerID, _ thread: Thread) -> Position {
    if source >= 0 { return containers[Int(max(target, 0))].firstPosition }
    return target == PendingChoice.waiting ? successors[Int(thread.top.position)] : thread.top.position
  }
}

extension Location {
  /// Whether a run is parted here, and no choice is to be made.
  package var isWithinRun: Bool { choices.last?.isContinuation ?? false }
}
