/// A change that mends what a diagnostic found.
public struct FixIt: Hashable, Sendable {
  /// What the change does, as an order: "Write `->` before the name".
  public var message: String
  /// The edits, in ascending order, none overlapping another.
  public var edits: [TextEdit]
  /// Whether it needs no second look: every playthrough tells the same words after it, or else what it mends is an error
  /// of which it is certain what was meant.
  public var isSafe: Bool

  /// Makes a fix.
  public init(message: String, edits: [TextEdit], isSafe: Bool = false) {
    self.message = message
    self.edits = edits
    self.isSafe = isSafe
  }
}
