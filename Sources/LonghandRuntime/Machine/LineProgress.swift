/// What the machine knows about the line that it is making.
struct LineProgress: Sendable {
  /// The way back to right behind the newline that may end the line, while it is not sure that it does (runtime §142).
  var checkpoint = Checkpoint()
  /// Whether the output changed since the lookahead last compared it.
  var hasNewOutput = false
  /// The function of the host that is to be called before anything else.
  var pendingCall: PendingCall?
  /// Whether choices are noted that are not shown, and those that were.
  var notesHiddenChoices = false
  var hiddenChoices: [HiddenChoice] = []
  /// Where the words of the line are put together.
  var cleaner = TextCleaner()
  /// About how many bytes were printed since the line began, for its limit.
  var printedSize = 0
  /// How many more steps the line may take.
  var stepsLeft = 0
  /// How many steps were left when the checkpoint was kept.
  var stepsLeftAtCheckpoint = 0
  /// Whether only choices follow until flow stops, so that the newline behind the line stays.
  var endsTurn = false
  /// How many bytes were printed when the checkpoint was kept.
  var printedSizeAtCheckpoint = 0
  /// Whether all that was done since the checkpoint comes to the same where the output begins there.
  var isRepeatable = false
  /// How many steps of the next line the lookahead took, and how many bytes it printed.
  var stepsToNextLine = 0
  var printedSizeOfNextLine = 0
  /// How many steps after the end of the latest line words come for sure, with nothing but blanks before; 0 if that is
  /// not known. The lookahead finds it out, and it holds until the host changes something.
  var stepsToWords = 0
  /// How many steps are left for the line when those words come.
  var stepsLeftAtWords = Int.max

  /// What counts how often each instruction runs, if anything does.
  var coverage: CoverageCounter?
  /// What compares each way back with a true copy, if anything does.
  var proof: CheckpointProof?

  /// Makes ready for a line of so many steps.
  mutating func begin(steps: Int) {
    hasNewOutput = false
    endsTurn = false
    printedSize = 0
    stepsLeft = steps
    stepsLeftAtWords = stepsToWords > 0 ? steps - stepsToWords + 1 : .max
    stepsToWords = 0
  }

  /// Forgets what was found out: the host takes part, and may do otherwise another time.
  mutating func forgetKnownWords() {
    stepsLeftAtCheckpoint = 0
    stepsLeftAtWords = .max
    isRepeatable = false
  }

  /// Whether words are known to come after the present step.
  var areWordsKnownToCome: Bool { stepsLeft > stepsLeftAtWords }
}

/// A call of a function of the host.
struct PendingCall: Hashable, Sendable {
  var name: NameNumber
  var argumentCount: Int
}
