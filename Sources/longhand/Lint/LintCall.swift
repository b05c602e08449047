import LonghandLint
import LonghandProject
import LonghandSource

/// One call of `longhand lint`.
struct LintCall {
  let command: LintCommand
  /// The folder in which the command was called, with the files and settings in it.
  let project: Project
  private let targets: LintTargets

  init(_ command: LintCommand) throws {
    self.command = command
    let folder = Folders.current
    project = Project(
      folder: folder, files: .disk, parseSettings: YAMLReader.read, speller: Hunspell.speller)
    var called = LintSettings()
    let selection = Selection(
      select: command.select.isEmpty ? nil : command.select.separated, extend: command.extendSelect.separated,
      ignore: command.ignore.separated)
    for selector in (selection.select ?? []) + selection.extend + selection.ignore { try Self.check(selector) }
    if !selection.isEmpty { called.selections = [selection] }
    called.isStrict = command.strict
    called.baseline = command.baseline.map { StoryPath.absolute($0, in: folder) }
    let input = try command.paths.contains("-") ? StoryFiles.read("-") : nil
    targets = LintTargets(
      project, paths: command.paths, standardInput: input.map { (command.stdinFilename ?? "standard input", $0) },
      called: called)
  }

  private static func check(_ selector: RuleSelector) throws {
    guard !selector.isKnown else { return }
    let suggestion = selector.suggestion.map { "; did you mean `\($0)`?" }
    throw CallFailure(
      message: "there is no rule `\(selector.words)`\(suggestion ?? "; --list-rules shows all of them")")
  }

  /// The stories that the call names, by the settings as they are now.
  func findTargets() throws -> [LintTarget] {
    let files = SettingsFiles(project, given: command.settings, isOff: command.noSettings)
    let found = try targets.find(files)
    guard files.problems.isEmpty else {
      Terminal.writeError(files.problems.map { $0.text + "\n" }.joined())
      throw ExitStatus.wrongCall
    }
    return found
  }

  /// Shows the settings of the first story.
  func showSettings() throws {
    let files = SettingsFiles(project, given: command.settings, isOff: command.noSettings)
    let path = command.paths.first ?? "."
    let layers = try files.settings(for: Folders.isFolder(path) ? path + "/" + SettingsFiles.name : path)
    Terminal.writeError(files.problems.map { $0.text + "\n" }.joined())
    let settings = layers.settings.overlaid(by: targets.called)
    let paths = layers.paths.map { StoryPath.relative($0, to: project.folder) }
    Terminal.write(SettingsPrinter.text(of: settings, from: paths))
    if !files.problems.isEmpty { throw ExitStatus.wrongCall }
  }

  /// Lints, mends where that is asked for, and shows what is left.
  func run() throws -> ExitStatus {
    let targets = try findTargets()
    let run = makeRun(targets)
    var isChanged = false
    let report: LintReport
    var mended = 0
    if command.fix || command.diff {
      let result = run.fix(isUnsafeAllowed: command.unsafeFixes)
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
    for failure in run.failures { Terminal.writeError("longhand: \(failure)\n") }
    if !run.failures.isEmpty { return .wrongCall }
    let isStrict = targets.contains { $0.settings.isStrict }
    return isChanged || Self.counts(shown, isStrict) ? .findings : .clean
  }

  /// What lints the stories, with a line on the terminal that says how far it has come.
  func makeRun(_ targets: [LintTarget]) -> LintRun {
    let progress = LintProgress(isShown: Terminal.isErrorInteractive)
    return LintRun(
      targets, of: project,
      progress: LintRun.Progress(begin: progress.begin, update: progress.update, end: progress.end))
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
        Terminal.write(UnifiedDiff.text(from: old, to: result.changed[path] ?? old, path: path))
      }
    } else {
      for path in paths where path != fromInput?.path { try StoryFiles.write(result.changed[path] ?? [], to: path) }
      if let fromInput { Terminal.write(result.changed[fromInput.path] ?? fromInput.standardInput ?? []) }
    }
    if result.refused > 0 {
      Terminal.writeError("longhand: \(result.refused.counted("fix", "fixes")) left out: the story had new errors\n")
    }
  }

  // MARK: Baseline

  private func withoutBaseline(_ report: LintReport, _ targets: [LintTarget]) throws -> LintReport {
    var report = report
    if let path = command.writeBaseline {
      let path = StoryPath.absolute(path, in: project.folder)
      let baseline = project.baseline(of: report, at: path)
      try StoryFiles.write(Array(baseline.text.utf8), to: path)
      report.findings = project.new(in: report, since: baseline, at: path).findings
      Terminal.writeError("longhand: \(baseline.count.counted("finding", "findings")) remembered\n")
    } else if let path = targets.lazy.compactMap(\.settings.baseline).first {
      let new = project.new(in: report, since: try project.baseline(at: path), at: path)
      report.findings = new.findings
      if new.gone > 0, Terminal.isErrorInteractive {
        Terminal.writeError("longhand: \(new.gone.counted("finding", "findings")) of the baseline are mended\n")
      }
    }
    return report
  }

  // MARK: Showing

  /// Writes the findings; where the story itself goes to the standard output, to the standard error.
  func show(_ report: LintReport, mended: Int = 0) {
    let isOutputTaken = command.fix && command.paths.contains("-")
    let format = command.chosenFormat
    let words =
      command.statistics
      ? (format == .json ? LintStatistics.json(of: report) : LintStatistics.text(of: report))
      : format.text(of: report, isStyled: Terminal.isOutputStyled)
    isOutputTaken ? Terminal.writeError(String(decoding: words, as: UTF8.self)) : Terminal.write(words)
    if Terminal.isErrorInteractive || format == .text {
      Terminal.writeError(LintSummary.text(of: report, mended: mended))
    }
  }
}
