import LonghandSource

/// Words of a story that somebody translates or speaks as one: a line, a choice, or a string that is printed.
///
/// Alternatives within a line are part of it, with their logic visible: `It was {late():night|day}.` A block over several
/// lines is not: it stands as `{…}`, and its own lines are messages.
package struct StoryMessage: Sendable {
  /// What kind of words they are.
  package enum Kind: String, Hashable, Sendable {
    /// A line of text.
    case line
    /// A choice; brackets in it are those of ink (ink §119).
    case choice
    /// A string that is printed and never compared.
    case string
  }

  /// A part of a message in the order of the file.
  package enum Piece: Hashable, Sendable {
    /// Words that a translation takes the place of.
    case words(SourceRange)
    /// What a translation keeps: `[`, `]`, or `{…}` for a block.
    case fixed(String)
  }

  /// What kind of words they are.
  package var kind: Kind
  /// The identifier, once there is one.
  package var identifier: LineIdentifier?
  /// Where it stands or would stand.
  package var mark: IdentifierMark
  /// The statement that holds them.
  package var statement: SourceRange
  /// The blocks within the statement that have messages of their own.
  package var blocks: [SourceRange]
  /// The parts.
  package var pieces: [Piece]
  /// What they say, as ink.
  package var text: String
  /// The file's name, and the line, from 1.
  package var file: String
  package var line: Int
  /// The knot and the stitch.
  package var knot: String?
  package var stitch: String?
  /// Who says it.
  package var speaker: String?
  /// On what it depends, in words, outermost first.
  package var conditions: [String]
  /// The writer's comments.
  package var comments: [String]
  /// The other tags of the line, as written.
  package var tags: [String]

  /// The knot and the stitch as a path; empty before the first knot.
  package var place: String { [knot, stitch].compactMap { $0 }.joined(separator: ".") }
}
