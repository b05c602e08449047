/// One thing in which a playthrough was not what its transcript says.
public struct TestFailure: Hashable, Sendable {
  /// What kind of thing.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The words differ.
    case prose
    /// A tag is missing.
    case tag
    /// The choices that are offered differ.
    case offered
    /// The choice to take is not offered, or words fit several.
    case choice
    /// A condition does not hold, or cannot be asked.
    case condition
    /// The story has not come to the ending.
    case ending
    /// An order cannot be followed.
    case order
    /// The story ran into an error.
    case error
    /// The story stopped without a choice and without an end.
    case deadEnd = "dead-end"
  }

  /// What kind of thing.
  public var kind: Kind
  /// The line of the transcript, counted from 1.
  public var line: Int
  /// What is wrong, in one or two sentences.
  public var message: String
  /// How the words differ, where they do.
  public var difference: Difference?

  /// Makes a failure.
  package init(_ kind: Kind, line: Int, _ message: String, difference: Difference? = nil) {
    self.kind = kind
    self.line = line
    self.message = message
    self.difference = difference
  }
}
