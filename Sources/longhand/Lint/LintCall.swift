import LonghandLint
import LonghandProject
import LonghandProof
import LonghandSource

/// One call of `longhand lint`.
struct LintCall {
  let command: LintCommand
  let console: Console
  /// The folder in which the command was called, with the files and settings in it.
  let project: Project
  private let targets: LintTargets

  init(_ command: LintCommand, _ console: Console) throws {
    self.command = command
    self.console = console
    let folder = Folders.current
    project = Project(
      folder: folder, files: .disk, parseSettings: YAMLReader.read, speller: Hunspell.speller)
    project.includesOutside = command.includes.includeOutside
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

  /// The stories that the call names, by the settings as they are now, and which folders hold none.
  func findTargets() throws -> LintTargets.Found {
    let files = SettingsFiles(project, given: command.settings, isOff: command.noSettings)
    let found = try targets.find(files)
    guard files.problems.isEmpty else {
      console.writeError(files.problems.map { $0.text + "\n" }.joined())
      throw ExitStatus.wrongCall
    }
    return found
  }

  /// Shows the settings of the first story.
  func showSettings() throws {
    let files = SettingsFiles(project, given: command.settings, isOff: command.noSettings)
    let path = command.paths.first ?? "."
    let layers = try files.settings(for: Folders.isFolder(path) ? path + "/" + SettingsFiles.name : path)
    console.writeError(files.problems.map { $0.text + "\n" }.joined())
    let settings = layers.settings.overlaid(by: targets.called)
    let paths = layers.paths.map { StoryPath.relative($0, to: project.folder) }
    console.write(SettingsPrinter.text(of: settings, from: paths))
    if !files.problems.isEmpty { throw ExitStatus.wrongCall }
  }

  /// Lints, mends where that is asked for, and shows what is left.
  func run() throws -> ExitStatus {
    let found = try findTargets()
    let targets = found.targets
    let run = makeRun(targets)
    var isChanged = false
    let report: LintReport
    var mended = 0
    var known: [String: Bool] = [:]
    let mayChange: (String) -> Bool = { path in
      if let isInside = known[path] { return isInside }
      let isInside = self.isInside(path, targets)
      known[path] = isInside
      return isInside
    }
    if command.fix || command.diff {
      let result = run.fix(isUnsafeAllowed: command.unsafeFixes, mayChange: mayChange)
      try handOver(result, targets)
      isChanged = command.diff && !result.changed.isEmpty
      mended = result.count
      report = result.report
    } else {
      report = run.lint()
    }
    let shown = try withoutBaseline(report, targets)
    // With --diff the standard output is the difference, for `patch` or a person.
    if !command.diff { show(shown, mended: mended, mayChange: mayChange) }
    let failures = run.failures + found.failures
    for failure in failures { console.writeError("longhand: \(failure)\n") }
    if !failures.isEmpty { return .wrongCall }
    let isStrict = targets.contains { $0.settings.isStrict }
    return isChanged || Self.counts(shown, isStrict) ? .findings : .clean
  }

  /// What lints the stories, with a line on the terminal that says how far it has come.
  func makeRun(_ targets: [LintTarget]) -> LintRun {
    let progress = LintProgress(console)
    let run = LintRun(
      targets, of: project,
      progress: LintRun.Progress(begin: progress.begin, update: progress.update, end: progress.end))
    if command.deep { run.deep = { DeepFindings.of($0, keptIn: ExplorationFolder.store) } }
    return run
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
      for path in paths where path != fromInput?.path {
        try FileWriter.write(result.changed[path] ?? [], to: path, replacing: result.original[path])
      }
      if let fromInput { console.write(result.changed[fromInput.path] ?? fromInput.standardInput ?? []) }
    }
    for path in result.leftAlone {
      console.writeError("longhand: '\(ShownText.of(path))' lies outside of the story's folder and is left as it is\n")
    }
    if result.refused > 0 {
      console.writeError("longhand: \(result.refused.counted("fix", "fixes")) left out: the story had new errors\n")
    }
  }

  /// Whether a file lies in a folder that the call names, or in that of a story that it names; what comes by the
  /// standard input goes out again.
  private func isInside(_ path: String, _ targets: [LintTarget]) -> Bool {
    if targets.contains(where: { $0.path == path && $0.standardInput != nil }) { return true }
    let resolved = project.provider.resolved(path)
    let folders = command.paths.filter { Folders.isFolder($0) }.map { project.provider.resolved($0) }
    let named = command.paths.isEmpty ? [project.provider.resolved(".")] : folders
    if named.contains(where: { StoryFolder.contains(resolved, in: $0) }) { return true }
    let stories = targets.map { $0.path }.filter { command.paths.contains($0) }
    return stories.contains { StoryFolder.contains(resolved, in: project.storyFolder(of: $0)) }
  }

  // MARK: Baseline

  private func withoutBaseline(_ report: LintReport, _ targets: [LintTarget]) throws -> LintReport {
    var report = report
    if let path = command.writeBaseline {
      let path = StoryPath.absolute(path, in: project.folder)
      let baseline = project.baseline(of: report, at: path)
      try StoryFiles.write(Array(baseline.text.utf8), to: path, as: LintCommand.baselineName)
      report.findings = project.new(in: report, since: baseline, at: path).findings
      console.writeError("longhand: \(baseline.count.counted("finding", "findings")) remembered\n")
    } else if let path = targets.lazy.compactMap(\.settings.baseline).first {
      let new = project.new(in: report, since: try project.baseline(at: path), at: path)
      report.findings = new.findings
      if new.gone > 0, console.isErrorInteractive {
        console.writeError("longhand: \(new.gone.counted("finding", "findings")) of the baseline are mended\n")
      }
    }
    return report
  }

  // MARK: Showing

  /// Writes the findings; where the story itself goes to the standard output, to the standard error.
  func show(_ report: LintReport, mended: Int = 0, mayChange: (String) -> Bool = { _ in true }) {
    let isOutputTaken = command.fix && command.paths.contains("-")
    let format = command.chosenFormat(on: console)
    let words =
      command.statistics
      ? (format == .json ? LintStatistics.json(of: report) : LintStatistics.text(of: report))
      : format.text(of: report, isStyled: console.isOutputStyled)
    isOutputTaken ? console.writeError(String(decoding: words, as: UTF8.self)) : console.write(words)
    if console.isErrorInteractive || format == .text {
      console.writeError(LintSummary.text(of: report, mended: mended, mayChange: mayChange))
    }
  }
}
