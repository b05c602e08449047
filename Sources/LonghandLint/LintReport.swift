import LonghandSource

/// What linting a story gives.
package struct LintReport: Sendable {
  /// The findings in reading order, the files in the order in which they were read.
  package var findings: [Diagnostic]
  /// The story's files, by their ids.
  package var files: [SourceFile]
}
