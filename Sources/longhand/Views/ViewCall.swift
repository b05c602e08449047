import LonghandCompiler
import LonghandLint
import LonghandProject
import LonghandSource

/// What the commands that show a story have in common: they read it and say what is wrong with it.
struct ViewCall {
  let project: Project
  let console: Console

  init(includesOutside: Bool, _ console: Console) {
    self.console = console
    project = Project(folder: Folders.current, files: .disk, parseSettings: YAMLReader.read)
    project.includesOutside = includesOutside
  }

  /// The story that a word on the command line means: a file, or a folder that holds one.
  ///
  /// - Throws: `ExitStatus.findings` where the story has errors, once they are shown.
  func story(_ typed: String) throws -> ViewedStory {
    let path = try StoryChoice.path(for: typed)
    let name = path == "-" ? "standard input" : path
    if path == "-" { project.setText(try StoryFiles.read("-"), of: name) }
    let analysis = try project.analysis(of: name)
    guard !showErrors(of: analysis) else { throw ExitStatus.findings }
    return ViewedStory(analysis, path: name, settings: try project.settings.settings(for: name).settings)
  }

  /// Shows the errors of a story; whether it has any.
  func showErrors(of analysis: Analysis) -> Bool {
    let errors = analysis.diagnostics.filter { $0.severity == .error }
    report(errors, in: analysis.script.files, on: console)
    return !errors.isEmpty
  }

  /// The stories that words on the command line mean, and the folders' as `longhand lint` finds them.
  func targets(_ paths: [String]) throws -> LintTargets.Found {
    let input = try paths.contains("-") ? StoryFiles.read("-") : nil
    if let input { project.setText(input, of: "standard input") }
    let files = SettingsFiles(project)
    let found = try LintTargets(
      project, paths: paths, standardInput: input.map { ("standard input", $0) }, called: LintSettings()
    ).find(files)
    guard files.problems.isEmpty else {
      console.writeError(files.problems.map { $0.text + "\n" }.joined())
      throw ExitStatus.wrongCall
    }
    return found
  }
}
