/// One change of a trait, with its cause (persona §7.2).
public struct TraitChange: Hashable, Sendable {
  /// What moved the trait.
  public enum Cause: UInt8, Hashable, Sendable, CaseIterable {
    /// A shift (persona §3.2).
    case shift
    /// A mirror of a shift (persona §4.1).
    case mirror
    /// A set, by the story (persona §3.3) or by the host.
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

  /// Makes a change, for previews and tests.
  public init(
    turn: Int, choice: String? = nil, trait: String, from: Int, to: Int, cause: Cause, place: StoryPlace? = nil
  ) {
    self.turn = turn
    self.choice = choice
    self.trait = trait
    self.from = from
    self.to = to
    self.cause = cause
    self.place = place
  }

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

#if !hasFeature(Embedded)
  extension TraitChange: Codable {}

  extension TraitChange.Cause: Codable {
    private static let words = allCases.map { ($0, $0.word) }

    /// Reads the word.
    public init(from decoder: any Decoder) throws {
      self = try decoder.case(among: Self.words)
    }

    /// Writes the word.
    public func encode(to encoder: any Encoder) throws {
      try encoder.write(self, among: Self.words)
    }
  }
#endif
