import LonghandSource

/// Mends what can be mended, pass by pass, until nothing is left to mend.
///
/// Fixes that touch the same words wait for the next pass. A fix after which the story has an error that it did not have
/// is given up.
package struct Fixer {
  /// What fixing gives.
  package struct Result {
    /// The files that changed, by path.
    package var changed: [String: [UInt8]] = [:]
    /// What all files held before, by path.
    package var original: [String: [UInt8]] = [:]
    /// What is left to find.
    package var report: LintReport
    /// How many fixes were applied.
    package var count = 0
    /// How many were given up because the story had new errors with them.
    package var refused = 0
    /// The files in which there was something to mend, but which are not to be changed, in order.
    package var leftAlone: [String] = []
  }

  /// More passes than fixes on top of fixes need; should two rules undo each other, this ends it.
  private static let passLimit = 20

  private let isUnsafeAllowed: Bool
  private let mayChange: (String) -> Bool
  private let lint: ([String: [UInt8]]) -> LintReport
  private var refused: Set<Identity> = []

  /// Mends everything.
  ///
  /// - Parameters:
  ///   - isUnsafeAllowed: Whether fixes that may change a playthrough are applied too.
  ///   - mayChange: Whether the file at a path may be changed; a fix that touches any other is left out.
  ///   - lint: Lints everything, the given files in place of those on the disk.
  package static func fix(
    isUnsafeAllowed: Bool, mayChange: @escaping (String) -> Bool = { _ in true },
    lint: @escaping ([String: [UInt8]]) -> LintReport
  ) -> Result {
    var fixer = Fixer(isUnsafeAllowed: isUnsafeAllowed, mayChange: mayChange, lint: lint)
    var result = Result(report: lint([:]))
    let encodings = zip(result.report.paths, result.report.files).reduce(into: [String: SourceEncoding]()) {
      $0[$1.0] = $0[$1.0] ?? $1.1.encoding
    }
    for (path, file) in zip(result.report.paths, result.report.files) {
      result.original[path] = file.encoding.encode(file.bytes)
    }
    for _ in 0..<passLimit {
      guard fixer.runPass(&result) else { break }
    }
    result.refused = fixer.refused.count
    result.leftAlone = fixer.leftAlone(in: result.report)
    // A file stays in the encoding in which it was found.
    for (path, bytes) in result.changed { result.changed[path] = encodings[path]?.encode(bytes) ?? bytes }
    return result
  }

  private init(
    isUnsafeAllowed: Bool, mayChange: @escaping (String) -> Bool, lint: @escaping ([String: [UInt8]]) -> LintReport
  ) {
    self.isUnsafeAllowed = isUnsafeAllowed
    self.mayChange = mayChange
    self.lint = lint
  }

  // MARK: Passes

  /// What makes a fix the same one in another pass, although lines have moved.
  private struct Identity: Hashable {
    var path: String
    var code: DiagnosticCode
    var words: String
    var message: String
  }

  /// A fix and what it is known by.
  private struct Candidate {
    var fix: FixIt
    var identity: Identity
  }

  /// What one pass starts from and has got to.
  private struct Pass {
    let start: Result
    var applier = FixApplier()
    var current: Result
  }

  /// One pass; false when nothing was left to do.
  private mutating func runPass(_ result: inout Result) -> Bool {
    let candidates = candidates(in: result.report)
    guard !candidates.isEmpty else { return false }
    var pass = Pass(start: result, current: result)
    apply(candidates[...], &pass)
    let isChanged = pass.current.count > result.count
    result = pass.current
    return isChanged
  }

  /// The best fix of a finding, if any is allowed.
  private func fix(of finding: Diagnostic) -> FixIt? {
    guard let fix = finding.fixes.first(where: { $0.isSafe || isUnsafeAllowed }), !fix.edits.isEmpty else { return nil }
    return fix
  }

  /// The files that a fix touches and that are not to be changed.
  private func forbidden(by fix: FixIt, in report: LintReport) -> Set<String> {
    Set(fix.edits.map { report.path(of: $0.range) }.filter { !mayChange($0) })
  }

  /// The files that hold what could be mended if they might be changed.
  private func leftAlone(in report: LintReport) -> [String] {
    var paths: Set<String> = []
    for finding in report.findings {
      if let fix = fix(of: finding) { paths.formUnion(forbidden(by: fix, in: report)) }
    }
    return paths.sorted()
  }

  /// The best fix of each finding that is allowed.
  private func candidates(in report: LintReport) -> [Candidate] {
    report.findings.compactMap { finding in
      guard let fix = fix(of: finding), forbidden(by: fix, in: report).isEmpty else { return nil }
      let identity = Identity(
        path: report.path(of: finding.range), code: finding.code,
        words: report.file(of: finding.range).text(in: finding.range), message: fix.message)
      return refused.contains(identity) ? nil : Candidate(fix: fix, identity: identity)
    }
  }

  /// Applies all of these, or, where the story has new errors then, those of them that do no harm.
  private mutating func apply(_ candidates: ArraySlice<Candidate>, _ pass: inout Pass) {
    var applier = pass.applier
    let taken = candidates.filter { applier.take($0.fix) { pass.start.report.path(of: $0) } }
    guard !taken.isEmpty else { return }
    let changed = changed(applier, pass.start)
    let report = lint(changed)
    if report.errorCount <= pass.current.report.errorCount {
      pass.applier = applier
      pass.current.changed = changed
      pass.current.report = report
      pass.current.count += taken.count
    } else if taken.count == 1 {
      refused.insert(taken[0].identity)
    } else {
      let middle = taken.count / 2
      apply(taken[..<middle], &pass)
      apply(taken[middle...], &pass)
    }
  }

  private func changed(_ applier: FixApplier, _ start: Result) -> [String: [UInt8]] {
    var changed = start.changed
    for path in applier.paths {
      guard let index = start.report.paths.firstIndex(of: path) else { continue }
      changed[path] = applier.apply(to: start.report.files[index].bytes, path: path)
    }
    return changed
  }
}
