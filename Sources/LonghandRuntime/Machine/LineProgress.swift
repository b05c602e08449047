/// What the machine knows about the line that it is making.
struct LineProgress: Sendable {
  /// The state right behind the newline that may end the line, while it is not sure that it does (`R142`).
  private var checkpoint: StoryState?
  /// Whether there is such a state; asked at every step, so it is kept apart.
  private(set) var hasCheckpoint = false
  /// Whether the output changed since the lookahead last compared it.
  var hasNewOutput = false
  /// The function of the host that is to be called before anything else.
  var pendingCall: ExternalCall?
  /// Whether choices are noted that are not shown, and those that were.
  var notesHiddenChoices = false
  var hiddenChoices: [HiddenChoice] = []
  /// How many more steps the line may take.
  var stepsLeft = 0

  /// Keeps a state to go back to.
  mutating func keep(_ state: StoryState) {
    checkpoint = state
    hasCheckpoint = true
  }

  /// Forgets the state that was kept.
  mutating func forgetCheckpoint() {
    guard hasCheckpoint else { return }
    checkpoint = nil
    hasCheckpoint = false
  }

  /// Hands the state out that was kept.
  mutating func takeCheckpoint() -> StoryState? {
    guard hasCheckpoint else { return nil }
    hasCheckpoint = false
    return checkpoint.take()
  }

  /// The state that was kept, for a comparison.
  var keptState: StoryState? { checkpoint }
}

/// A call of a function of the host.
struct ExternalCall: Hashable, Sendable {
  var name: NameID
  var argumentCount: Int
}
