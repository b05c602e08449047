/// What the machine knows about the line that it is making.
struct LineProgress: Sendable {
  /// The state right behind the newline that may end the line, while it is not sure that it does (`R142`).
  var checkpoint: StoryState?
  /// Whether the output changed since the lookahead last compared it.
  var hasNewOutput = false
  /// The function of the host that is to be called before anything else.
  var pendingCall: ExternalCall?
  /// How many more steps the line may take.
  var stepsLeft = 0
  /// The size of texts and lists at which those that nothing refers to are thrown away.
  var collectionThreshold = LineProgress.leastCollectionThreshold

  static let leastCollectionThreshold = 16_384
}

/// A call of a function of the host.
struct ExternalCall: Hashable, Sendable {
  var name: NameID
  var argumentCount: Int
}
