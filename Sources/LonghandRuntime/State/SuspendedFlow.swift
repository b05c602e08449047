/// What a story was in the middle of when its host called a function of it, to be gone back to unchanged (runtime §213).
struct SuspendedFlow: Hashable, Sendable {
  var line: LineState
  var turnUse: TurnUse
  var chosenText: String?
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
    suspended.append(SuspendedFlow(line: line, turnUse: turnUse, chosenText: chosenText))
    line.problems = []
  }

  /// Goes on with what was laid aside last; the random numbers that were drawn meanwhile stay drawn.
  mutating func resumeFlow() {
    guard var kept = suspended.popLast() else { return }
    (kept.line.seed, kept.line.previousRandom) = (line.seed, line.previousRandom)
    (line, turnUse, chosenText) = (kept.line, kept.turnUse, kept.chosenText)
  }
}
