/// What the machine knows about the line that it is making.
struct LineProgress: Sendable {
  /// The way back to right behind the newline that may end the line, while it is not sure that it does (`R142`).
  var checkpoint = Checkpoint()
  /// Whether the output changed since the lookahead last compared it.
  var hasNewOutput = false
  /// The function of the host that is to be called before anything else.
  var pendingCall: ExternalCall?
  /// Whether choices are noted that are not shown, and those that were.
  var notesHiddenChoices = false
  var hiddenChoices: [HiddenChoice] = []
  /// Where the words of the line are put together.
  var cleaner = TextCleaner()
  /// How many more steps the line may take.
  var stepsLeft = 0
}

/// A call of a function of the host.
struct ExternalCall: Hashable, Sendable {
  var name: NameID
  var argumentCount: Int
}
