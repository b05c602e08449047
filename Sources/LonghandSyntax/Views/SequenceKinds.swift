/// The ways in which a sequence goes on from visit to visit (ink §86).
package struct SequenceKinds: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Shows the last element for ever.
  package static let stopping = SequenceKinds(rawValue: 1)
  /// Begins again after the last.
  package static let cycle = SequenceKinds(rawValue: 2)
  /// Shows nothing after the last.
  package static let once = SequenceKinds(rawValue: 4)
  /// Shows the elements in a random order.
  package static let shuffle = SequenceKinds(rawValue: 8)

  /// Whether the kinds may go together (ink §89).
  package var isSupported: Bool {
    switch self {
    case .stopping, .cycle, .once, .shuffle, [.shuffle, .once], [.shuffle, .stopping]: true
    default: false
    }
  }

  /// The kinds that a run of symbols asks for (ink §87).
  init(marks: String) {
    self = []
    for mark in marks.utf8 {
      formUnion(SequenceKinds(mark: mark))
    }
  }

  /// The kind that one symbol asks for.
  init(mark: UInt8) {
    switch mark {
    case UInt8(ascii: "$"): self = .stopping
    case UInt8(ascii: "&"): self = .cycle
    case UInt8(ascii: "!"): self = .once
    case UInt8(ascii: "~"): self = .shuffle
    default: self = []
    }
  }

  /// The kind that a word asks for (ink §88).
  init(word: String) {
    switch word {
    case "stopping": self = .stopping
    case "cycle": self = .cycle
    case "once": self = .once
    case "shuffle": self = .shuffle
    default: self = []
    }
  }
}
