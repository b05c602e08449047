import LonghandLint
import LonghandSource

/// One call of `longhand lint`.
struct LintCall {
  let command: LintCommand
  let console: Console
  let folder: String
  private let targets: LintTargets

  init(_ command: LintCommand, _ console: Console) throws {
    self.command = command
    self.console = console
    folder = Folders.current
    var called = LintSettings()
    let selection = Selection(
      select: command.select.isEmpty ? nil : command.select.separated, extend: command.extendSelect.separated,
      ignore: command.ignore.separated)
    for selector in (selection.select ?? []) + selection.extend + selection.ignore { try Self.check(selector) }
    if !selection.isEmpty { called.selections = [selection] }
    called.isStrict = command.strict
    called.baseline = command.baseline.map { [folder] in StoryPath.absolute($0, in: folder) }
    targets = LintTargets(
      paths: command.paths, standardInputName: command.stdinFilename, called: called, folder: folder)
  }

  private static func check(_ selector: RuleSelector) throws {
    guard !selector.isKnown else { return }
    let suggestion = selector.suggestion.map { "; did you mean `\($0)`?" }
    throw CallFailure(
      message: "there is no rule `\(selector.words)`\(suggestion ?? "; --list-rules shows all of them")")
  }

  /// The stories that the call names, by the settings as they are now.
  func findTargets() throws -> [LintTarget] {
    let files = SettingsFiles(folder: folder, given: command.settings, isOff: command.noSettings)
    let found = try targets.find(files)
    guard files.problems.isEmpty else {
      console.writeError(files.problems.map { $0.text + "\n" }.joined())
      throw ExitStatus.wrongCall
    }
    return found
  }

  /// Shows the settings of the first story.
  func showSettings() throws {
    let files = SettingsFiles(folder: folder, given: command.settings, isOff: command.noSettings)
    let path = command.paths.first ?? "."
    let layers = try files.settings(for: Folders.isFolder(path) ? path + "/" + SettingsFiles.name : path)
    console.writeError(files.problems.map { $0.text + "\n" }.joined())
    let settings = layers.settings.overlaid(by: targets.called)
    let paths = layers.paths.map { StoryPath.relative($0, to: folder) }
    console.write(SettingsPrinter.text(of: settings, from: paths))
    if !files.problems.isEmpty { throw ExitStatus.wrongCall }
  }

  /// Lints, mends where that is asked for, and shows what is left.
  func run() throws -> ExitStatus {
    let targets = try findTargets()
    let run = LintRun(targets, folder: folder, console: console)
    var isChanged = false
    let report: LintReport
    var mended = 0
    if command.fix || command.diff {
      let result = Fixer.fix(isUnsafeAllowed: command.unsafeFixes) { run.lint($0) }
      try handOver(result, targets)
      isChanged = command.diff && !result.changed.isEmpty
      mended = result.count
      report = result.report
    } else {
      report = run.lint()
    }
    let shown = try withoutBaseline(report, targets)
    // With --diff the standard output is the difference, for `patch` or a person.
    if !command.diff { show(shown, mended: mended) }
    for failure in run.failures { console.writeError("longhand: \(failure)\n") }
    if !run.failures.isEmpty { return .wrongCall }
    let isStrict = targets.contains { $0.settings.isStrict }
    return isChanged || Self.counts(shown, isStrict) ? .findings : .clean
  }

  private static func counts(_ report: LintReport, _ isStrict: Bool) -> Bool {
    report.findings.contains { $0.severity >= (isStrict ? .warning : .error) }
  }

  // MARK: Mending

  private func handOver(_ result: Fixer.Result, _ targets: [LintTarget]) throws {
    let paths = result.changed.keys.sorted()
    let fromInput = targets.first { $0.standardInput != nil }
    if command.diff {
      for path in paths {
        let old = try targets.first { $0.path == path }?.standardInput ?? StoryFiles.read(path)
        console.write(UnifiedDiff.text(from: old, to: result.changed[path] ?? old, path: path))
      }
    } else {
      for path in paths where path != fromInput?.path { try StoryFiles.write(result.changed[path] ?? [], to: path) }
      if let fromInput { console.write(result.changed[fromInput.path] ?? fromInput.standardInput ?? []) }
    }
    if result.refused > 0 {
      console.writeError("longhand: \(result.refused.counted("fix", "fixes")) left out: the story had new errors\n")
    }
  }

  // MARK: Baseline

  private func withoutBaseline(_ report: LintReport, _ targets: [LintTarget]) throws -> LintReport {
    var report = report
    if let path = command.writeBaseline {
      let path = StoryPath.absolute(path, in: folder)
      let baseline = Baseline(report) { shown($0, path) }
      try StoryFiles.write(Array(baseline.text.utf8), to: path)
      report.findings = baseline.new(in: report) { shown($0, path) }.findings
      console.writeError("longhand: \(baseline.count.counted("finding", "findings")) remembered\n")
    } else if let path = targets.lazy.compactMap(\.settings.baseline).first {
      let new = try baseline(at: path).new(in: report) { shown($0, path) }
      report.findings = new.findings
      if new.gone > 0, console.isErrorInteractive {
        console.writeError("longhand: \(new.gone.counted("finding", "findings")) of the baseline are mended\n")
      }
    }
    return report
  }

  private func baseline(at path: String) throws -> Baseline {
    let name = StoryPath.relative(path, to: folder)
    guard Folders.exists(path) else { throw CallFailure(message: "there is no baseline '\(name)'") }
    do {
      return try Baseline(text: String(decoding: try StoryFiles.read(path), as: UTF8.self))
    } catch let failure as Baseline.Failure {
      throw CallFailure(message: "'\(name)' is no baseline: line \(failure.line) names no rule")
    }
  }

  /// A path as the baseline writes it: from the folder of the baseline.
  private func shown(_ path: String, _ baseline: String) -> String {
    StoryPath.relative(StoryPath.absolute(path, in: folder), to: String(StoryPath.folder(of: baseline).dropLast()))
  }

  // MARK: Showing

  /// Writes the findings; where the story itself goes to the standard output, to the standard error.
  func show(_ report: LintReport, mended: Int = 0) {
    let isOutputTaken = command.fix && command.paths.contains("-")
    let format = command.chosenFormat(on: console)
    let words =
      command.statistics
      ? LintStatistics.text(of: report, as: format) : format.text(of: report, isStyled: console.isOutputStyled)
    isOutputTaken ? console.writeError(String(decoding: words, as: UTF8.self)) : console.write(words)
    if console.isErrorInteractive || format == .text {
      console.writeError(LintSummary.text(of: report, mended: mended))
    }
  }
}

extension Int {
  /// The number with the word that goes with it.
  func counted(_ one: String, _ many: String) -> String { self == 1 ? "1 \(one)" : "\(self) \(many)" }
}
