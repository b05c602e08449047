import LonghandLint
import LonghandSource

/// What checking a story found.
public struct StoryCheck: Sendable {
  /// What is wrong with the story, its settings and its baseline taken into account.
  public var report: LintReport
  /// What is wrong with the settings files that hold for it.
  public var settingsProblems: [SettingsProblem]
  /// The paths of files that an `INCLUDE` names and that are not there; the story is worth a new check when they are.
  public var missingFiles: Set<String>
}

extension Project {
  /// Finds what is wrong with a story, as the settings files beside it ask.
  ///
  /// After an edit of one file only that one is parsed again.
  ///
  /// - Parameter path: The main file; for a file that others include, check the stories that `stories(in:)` knows.
  /// - Throws: `ProjectFailure` where a file that must be there cannot be read.
  public func check(_ path: String) throws(ProjectFailure) -> StoryCheck {
    let layers = try settings.settings(for: path)
    let run = LintRun([LintTarget(path: path, settings: layers.settings)], of: self)
    var report = run.lint()
    if let failure = run.failures.first { throw ProjectFailure(message: failure) }
    if let path = layers.settings.baseline {
      report.findings = new(in: report, since: try baseline(at: path), at: path).findings
    }
    return StoryCheck(report: report, settingsProblems: settings.problems, missingFiles: run.missing)
  }

  // MARK: Baseline

  /// The findings that the baseline in a file does not remember, and how many that it does are gone.
  package func new(
    in report: LintReport, since baseline: Baseline, at path: String
  ) -> (findings: [Diagnostic], gone: Int) {
    baseline.new(in: report) { self.path($0, from: path) }
  }

  /// Everything that a report found, to be remembered in a file.
  package func baseline(of report: LintReport, at path: String) -> Baseline {
    Baseline(report) { self.path($0, from: path) }
  }

  /// What a file remembers.
  package func baseline(at path: String) throws(ProjectFailure) -> Baseline {
    let name = StoryPath.relative(path, to: folder)
    guard exists(path) else { throw ProjectFailure(message: "there is no baseline '\(name)'") }
    let text = String(decoding: try read(path), as: UTF8.self)
    do throws(Baseline.Failure) {
      return try Baseline(text: text)
    } catch {
      throw ProjectFailure(message: "'\(name)' is no baseline: line \(error.line) names no rule")
    }
  }

  /// A path as a baseline writes it: from the folder of the baseline.
  private func path(_ path: String, from baseline: String) -> String {
    StoryPath.relative(StoryPath.absolute(path, in: folder), to: String(StoryPath.folder(of: baseline).dropLast()))
  }
}
