import LonghandRuntime
@_exported import LonghandSource

/// What came of compiling a story.
public struct Compilation: Sendable {
  /// The program; nil where there is an error.
  public let program: Program?
  /// What was found, in reading order, the files in the order in which they were read.
  public let diagnostics: [Diagnostic]
  /// The files, by their ids.
  public let files: [SourceFile]
}

extension Compilation {
  /// Where a diagnostic is; nil if it is one of another compilation.
  public func place(of diagnostic: Diagnostic) -> DiagnosticPlace? { diagnostic.place(in: files) }

  /// A diagnostic in one line, as the command `longhand` writes it to a file or a pipe.
  public func line(for diagnostic: Diagnostic) -> String { diagnostic.line(in: files) }
}
