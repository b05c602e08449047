import LonghandSource

/// A story as plain ink source.
public struct PlainInk: Sendable {
  /// The files by the names under which they are included, the one that the story starts from first; nil where there is
  /// an error.
  public let files: [SourceFile]?
  /// What was found, in reading order.
  public let diagnostics: [Diagnostic]
  /// The files as they were written, by their ids.
  public let sources: [SourceFile]
}
