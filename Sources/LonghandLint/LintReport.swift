import LonghandSource

/// What linting a story, or several, gives.
package struct LintReport: Sendable {
  /// The findings in reading order, the files in the order in which they were read.
  package var findings: [Diagnostic]
  /// The files, by their ids.
  package var files: [SourceFile]
  /// The paths of the files: the first one's as it was given, the others' from there.
  package var paths: [String]
  /// The codes of the rules that looked at the story.
  package var codesThatRan: Set<DiagnosticCode>
  /// How many findings comments kept quiet.
  package var suppressedCount: Int

  /// The path of the file of a range.
  package func path(of range: SourceRange) -> String { paths[Int(range.file.number)] }

  /// The file of a range.
  package func file(of range: SourceRange) -> SourceFile { files[Int(range.file.number)] }

  /// How many errors there are.
  package var errorCount: Int { findings.count { $0.severity == .error } }
}
