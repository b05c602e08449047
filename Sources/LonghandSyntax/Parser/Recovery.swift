/// What the parser remembers of a mistake while it reads on, so that what follows from it is no mistake of its own.
///
/// A reference, since the parser itself stands on the stack many times where constructs nest.
final class Recovery {
  /// What a choice says before its line ends.
  struct UnfinishedChoice {
    /// Its bullets, label and conditions.
    var head: Range<Int>
    /// The last of its conditions, where there are several.
    var lastCondition: Int?
  }

  /// Whether the statement nests too deep, so that what follows from that is not worth saying.
  var isMuted = false
  /// Whether the rest of the file was given up (ink §6).
  var isCutOff = false
  /// The braces that were found unclosed, by their places.
  var unclosedBraces: Set<Int> = []
  /// How many of them were closed later than they should have been.
  var lateBraceCount = 0
  /// Where the last string ended that has no second quote; what should follow there is in it.
  var unclosedStringEnd = -1
  /// The words of a choice that ended with its line, as long as the line below may become its text (ink §115).
  var unfinishedChoice: UnfinishedChoice?
}
