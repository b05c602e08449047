import LonghandFormat
import LonghandLint
import LonghandProject
import LonghandSource
import LonghandSyntax

/// One call of `longhand format`.
struct FormatCall {
  private let command: FormatCommand
  private let console: Console
  private let project: Project

  init(_ command: FormatCommand, _ console: Console) {
    self.command = command
    self.console = console
    project = Project(folder: Folders.current, files: .disk, parseSettings: YAMLReader.read)
    project.includesOutside = command.includes.includeOutside
  }

  /// Formats everything, and writes or shows it.
  func run() throws -> ExitStatus {
    let (files, failures) = try findFiles()
    let progress = TestProgress(console, count: files.count, doing: "Formatting")
    var formatted = Workers.map(files, progress: { progress.update($0) }) { FormattedFile($0) }
    FormattedStoryCheck(project.provider, folder: project.folder, includesOutside: project.includesOutside)
      .refuseWhatDiffers(in: &formatted)
    progress.end()
    for file in formatted { showProblem(of: file) }
    let status = try files.contains(where: \.isStandardInput) ? handOver(formatted) : write(formatted)
    for failure in failures { console.writeError("longhand: \(ShownText.of(failure))\n") }
    return failures.isEmpty ? status : .wrongCall
  }

  // MARK: What there is to format

  /// The files that the call names, each once, in the order of the call, and why some of its folders give none.
  private func findFiles() throws -> (files: [FormatFile], failures: [String]) {
    let settings = SettingsFiles(project, given: command.settings, isOff: command.noSettings)
    let finder = FormatFiles(project, settings, style: style)
    let files =
      command.paths == ["-"]
      ? [try finder.standardInput(StoryFiles.read("-"), name: command.stdinFilename)]
      : try finder.files(of: command.paths.isEmpty ? ["."] : command.paths)
    guard settings.problems.isEmpty else {
      console.writeError(settings.problems.map { $0.text + "\n" }.joined())
      throw ExitStatus.wrongCall
    }
    for path in finder.outside {
      console.writeError("longhand: '\(path)' lies outside of the folder and is left as it is\n")
    }
    return (files, finder.failures)
  }

  /// What the call says of the style, over the settings files.
  private var style: FormatSettings {
    var style = FormatSettings()
    style.indent = command.indent
    style.commentWidth = command.commentWidth
    return style
  }

  // MARK: What comes of it

  /// Says why a file is left as it is.
  private func showProblem(of file: FormattedFile) {
    switch file.outcome {
    case .unchanged, .changed: break
    case .broken(let finding):
      report([finding.diagnostic(in: file.source)], in: [file.source], on: console)
      console.writeError("longhand: '\(file.file.path)' is broken and is left as it is\n")
    case .refused(let place):
      let line = file.source.location(at: place.start).line
      console.writeError(
        "longhand: '\(file.file.path)' is left as it is: from line \(line) on it would say something else; please report it\n"
      )
    case .differs(let story):
      console.writeError(
        "longhand: '\(file.file.path)' is left as it is: '\(story)' would compile to another story; please report it\n")
    }
  }

  /// Writes the files, or shows what would be written.
  private func write(_ files: [FormattedFile]) throws -> ExitStatus {
    let changed = files.filter { $0.bytes != nil }
    var isWrong = false
    for file in changed {
      let path = file.file.path
      do {
        if command.diff {
          console.write(UnifiedDiff.text(from: file.source.bytes, to: file.bytes ?? [], path: path))
        } else {
          if !command.check { try FileWriter.write(file.written, to: path, replacing: file.file.bytes) }
          console.write(ShownText.of(path) + "\n")
        }
      } catch let failure as CallFailure {
        // One file that is protected keeps no other from being written.
        console.writeError("longhand: \(ShownText.of(failure.message))\n")
        isWrong = true
      }
    }
    summarize(files, changed: changed.count)
    if isWrong { return .wrongCall }
    let isKept = files.contains(where: \.isKept)
    return isKept || (command.check || command.diff) && !changed.isEmpty ? .findings : .clean
  }

  private func summarize(_ files: [FormattedFile], changed: Int) {
    guard console.isErrorInteractive, !command.diff, !files.isEmpty else { return }
    let verb = command.check ? "would change" : "formatted"
    console.writeError(
      "\(changed.counted("file", "files")) \(verb), \((files.count - changed).counted("file", "files")) as they should be or kept\n"
    )
  }

  /// Writes the standard input to the standard output, formatted unless it is broken.
  private func handOver(_ files: [FormattedFile]) throws -> ExitStatus {
    guard let file = files.first else { return .clean }
    if command.diff {
      console.write(
        UnifiedDiff.text(from: file.source.bytes, to: file.bytes ?? file.source.bytes, path: file.file.path))
    } else if command.check {
      if file.bytes != nil { console.write(ShownText.of(file.file.path) + "\n") }
    } else {
      console.write(file.bytes == nil ? file.file.bytes : file.written)
    }
    return file.isKept || (command.check || command.diff) && file.bytes != nil ? .findings : .clean
  }
}
