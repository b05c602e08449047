import LonghandSource

/// Something that is told, or the end of the story, where choices wait that the reader has not seen.
package struct ToldTooSoon: Sendable {
  /// Why the story runs on past the choices.
  package enum Cause: Sendable {
    /// They stand in braces.
    case braces
    /// They lie deeper than what follows, with nothing of its level above them.
    case depth
  }

  /// The number of the place that it belongs to.
  package var place: Int
  /// What is told, or the `-> END`.
  package var range: SourceRange
  /// The first of the choices.
  package var choice: SourceRange
  /// Why the story runs on.
  package var cause: Cause
  /// Whether the story ends there, and nothing is told.
  package var isEnd: Bool
}
