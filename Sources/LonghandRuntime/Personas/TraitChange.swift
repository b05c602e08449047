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

/// All changes of traits in a playthrough, oldest first (`P7.2`); a copy shares all but the latest.
public struct TraitLedger: Hashable, Sendable, Sequence {
  /// Full chunks and a last one, so that adding to a copy copies little.
  private var chunks: [[TraitChange]] = []
  private static let chunkSize = 64

  /// An empty ledger.
  init() {}

  /// How many changes there are.
  public var count: Int {
    guard let last = chunks.last else { return 0 }
    return (chunks.count - 1) * TraitLedger.chunkSize + last.count
  }

  /// Whether nothing has changed yet.
  public var isEmpty: Bool { chunks.isEmpty }

  /// The change with a number, counted from 0.
  public subscript(index: Int) -> TraitChange {
    chunks[index / TraitLedger.chunkSize][index % TraitLedger.chunkSize]
  }

  /// Adds a change.
  mutating func append(_ change: TraitChange) {
    if chunks.isEmpty || chunks[chunks.count - 1].count == TraitLedger.chunkSize {
      chunks.append([change])
    } else {
      chunks[chunks.count - 1].append(change)
    }
  }

  /// Walks over all changes, oldest first.
  public func makeIterator() -> Iterator { Iterator(ledger: self) }

  /// Walks over the changes of a ledger.
  public struct Iterator: IteratorProtocol, Sendable {
    let ledger: TraitLedger
    var index = 0

    /// The next change.
    public mutating func next() -> TraitChange? {
      guard index < ledger.count else { return nil }
      index += 1
      return ledger[index - 1]
    }
  }
}
