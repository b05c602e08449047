/// All changes of traits in a playthrough, oldest first (persona §7.2); a copy shares all but the latest.
public struct TraitLedger: Hashable, Sendable, RandomAccessCollection {
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

  /// The number of the first change.
  public var startIndex: Int { 0 }

  /// The number behind that of the last change.
  public var endIndex: Int { count }

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

  /// Takes all changes from the given number on away.
  mutating func removeAll(keepingFirst kept: Int) {
    while count > kept {
      chunks[chunks.count - 1].removeLast()
      if chunks[chunks.count - 1].isEmpty { chunks.removeLast() }
    }
  }
}

#if !hasFeature(Embedded)
  extension TraitLedger: Codable {
    /// Reads the changes, oldest first.
    public init(from decoder: any Decoder) throws {
      for change in try decoder.singleValueContainer().decode([TraitChange].self) { append(change) }
    }

    /// Writes the changes, oldest first.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(Array(self))
    }
  }
#endif
