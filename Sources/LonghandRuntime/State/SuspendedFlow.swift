/// What a story was in the middle of when its host called a function of it, to be gone back to unchanged (runtime §213).
struct SuspendedFlow: Hashable, Sendable {
  var flow: Flow
  var evaluation: [Cell]
  var diverted: Position
  var divertedContainer: ContainerID
  var didExitSafely: Bool
  var turnUse: TurnUse
  var chosenText: String?
  var problems: [StoryProblem]
}

/// How much was done since the latest choice, for the limits of a turn.
struct TurnUse: Hashable, Sendable {
  var lines = 0
  var steps = 0
  var bytes = 0
}

extension StoryState {
  /// Lays what is going on aside.
  mutating func suspendFlow() {
    suspended.append(
      SuspendedFlow(
        flow: flow, evaluation: evaluation, diverted: diverted, divertedContainer: divertedContainer,
        didExitSafely: didExitSafely, turnUse: turnUse, chosenText: chosenText, problems: problems))
    problems = []
  }

  /// Goes on with what was laid aside last.
  mutating func resumeFlow() {
    guard let kept = suspended.popLast() else { return }
    (flow, evaluation) = (kept.flow, kept.evaluation)
    (diverted, divertedContainer) = (kept.diverted, kept.divertedContainer)
    (didExitSafely, turnUse, chosenText, problems) = (kept.didExitSafely, kept.turnUse, kept.chosenText, kept.problems)
  }
}
