/// One change of a trait, with its cause (`P7.2`).
public struct TraitChange: Hashable, Sendable {
  /// What moved the trait.
  public enum Cause: UInt8, Hashable, Sendable, CaseIterable {
    /// A shift (`P3.2`).
    case shift
    /// A mirror of a shift (`P4.1`).
    case mirror
    /// A set, by the story (`P3.3`) or by the host.
    case set
  }

  /// How many choices had been taken.
  public var turn: Int
  /// The words of the choice that led to it; nil before the first.
  public var choice: String?
  /// The dotted name of the trait.
  public var trait: String
  /// The value before.
  public var from: Int
  /// The value after.
  public var to: Int
  /// What moved it.
  public var cause: Cause
  /// The file and the line that moved it, where the program knows them.
  public var place: StoryPlace?

  /// Whether two changes are the same; where in the source it happened does not count, since a program may not know.
  public static func == (left: TraitChange, right: TraitChange) -> Bool {
    left.turn == right.turn && left.from == right.from && left.to == right.to && left.cause == right.cause
      && left.trait == right.trait && left.choice == right.choice
  }

  /// Feeds what counts for equality to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(turn)
    hasher.combine(from)
    hasher.combine(to)
    hasher.combine(cause)
    hasher.combine(trait)
    hasher.combine(choice)
  }
}
