@_exported import LonghandSource

extension Compilation {
  /// Where a diagnostic is; nil if it is one of another compilation.
  public func place(of diagnostic: Diagnostic) -> DiagnosticPlace? { diagnostic.place(in: files) }

  /// A diagnostic in one line, as the command `longhand` writes it to a file or a pipe.
  public func line(for diagnostic: Diagnostic) -> String { diagnostic.line(in: files) }
}
