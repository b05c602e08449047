import LonghandSource

/// Words that a reader sees in one go: a line of text, what a choice offers, what it prints, an alternative in braces.
package struct TextLine: Sendable {
  /// What the words are.
  package enum Role: Sendable {
    /// A line of text.
    case line
    /// What a choice offers: the words before its brackets and in them.
    case offered
    /// What a choice prints behind its brackets.
    case printed
    /// An alternative in braces, which is a part of something longer.
    case alternative
  }

  /// A stretch of a line.
  package enum Piece: Sendable {
    /// Words as they stand in the file, escapes included.
    case words(SourceRange)
    /// Something whose words are not known: logic, glue, or words with a comment in them.
    case gap(SourceRange)
  }

  /// What the words are.
  package var role: Role
  /// The stretches in reading order, without tags.
  package var pieces: [Piece]
  /// Whether the words are shown as part of what a choice offers, where blanks stay as they are written.
  package var isOffered: Bool
  /// Whether the words stand in a function, which may give them to whoever called it.
  package var isInFunction: Bool
  /// Whether a divert or a tag stands behind the words on the same line.
  package var hasMore: Bool
  /// The line of text right before it that the reader sees right before it, as an index; nil for none.
  package var previous: Int?

  /// From its first piece to its last.
  package var range: SourceRange? {
    let ranges = pieces.map { piece in
      switch piece {
      case .words(let range), .gap(let range): range
      }
    }
    guard let first = ranges.first, let last = ranges.last else { return nil }
    return first.union(last)
  }

  /// Whether all its words are known.
  package var isPlain: Bool {
    pieces.allSatisfy { piece in
      if case .words = piece { true } else { false }
    }
  }
}
