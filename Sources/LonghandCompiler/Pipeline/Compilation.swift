import LonghandRuntime
import LonghandSource

/// What came of compiling a story.
public struct Compilation: Sendable {
  /// The program; nil where there is an error.
  public let program: Program?
  /// What was found, in reading order, the files in the order in which they were read.
  public let diagnostics: [Diagnostic]
  /// The files, by their ids.
  public let files: [SourceFile]
}
