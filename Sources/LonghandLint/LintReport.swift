import LonghandSource

/// What linting a story, or several, gives.
public struct LintReport: Sendable {
  /// The findings in reading order, the files in the order in which they were read.
  public var findings: [Diagnostic]
  /// The files, by their ids.
  public var files: [SourceFile]
  /// The paths of the files: the first one's as it was given, the others' from there.
  public var paths: [String]
  /// The codes of the rules that looked at the story.
  public var codesThatRan: Set<DiagnosticCode>
  /// How many findings comments kept quiet.
  public var suppressedCount: Int
  /// The writer's notes to themselves, `TODO: …`, which are counted rather than listed unless somebody selects them.
  public var authorNotes: [Diagnostic]

  /// Makes a report.
  package init(
    findings: [Diagnostic], files: [SourceFile], paths: [String], codesThatRan: Set<DiagnosticCode>,
    suppressedCount: Int, authorNotes: [Diagnostic] = []
  ) {
    self.findings = findings
    self.files = files
    self.paths = paths
    self.codesThatRan = codesThatRan
    self.suppressedCount = suppressedCount
    self.authorNotes = authorNotes
  }

  /// The path of the file of a range.
  public func path(of range: SourceRange) -> String { paths[Int(range.file.number)] }

  /// The file of a range.
  public func file(of range: SourceRange) -> SourceFile { files[Int(range.file.number)] }

  /// How many errors there are.
  public var errorCount: Int { findings.count { $0.severity == .error } }
}
