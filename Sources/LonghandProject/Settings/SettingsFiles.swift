import LonghandLint

/// Finds and reads settings files, each once.
package final class SettingsFiles {
  /// The name that is looked for, from the folder of a story upward.
  package static let name = ".longhand.yml"

  /// Settings and the files that they come from, the lowest layer first.
  package struct Layers {
    package var settings = LintSettings()
    package var paths: [String] = []
  }

  private let project: Project
  /// The file that the call names, or nil to look for one.
  private let given: String?
  private let isOff: Bool
  private var byFolder: [String: Layers] = [:]
  private var byPath: [String: Layers] = [:]
  /// What is wrong with the files that were read.
  package private(set) var problems: [SettingsProblem] = []

  /// Makes ready to read.
  ///
  /// - Parameters:
  ///   - project: What the stories belong to.
  ///   - given: The file to read in the place of those that stand beside the stories.
  ///   - isOff: Whether no file is read.
  package init(_ project: Project, given: String? = nil, isOff: Bool = false) {
    self.project = project
    self.given = given
    self.isOff = isOff
  }

  /// The settings for a story.
  package func settings(for story: String) throws(ProjectFailure) -> Layers {
    if isOff { return Layers() }
    if let given { return try read(StoryPath.absolute(given, in: project.folder), open: []) }
    return try settings(in: String(StoryPath.folder(of: StoryPath.absolute(story, in: project.folder)).dropLast()))
  }

  private func settings(in folder: String) throws(ProjectFailure) -> Layers {
    if let known = byFolder[folder] { return known }
    var layers = Layers()
    let path = folder + "/" + Self.name
    if project.exists(path) {
      layers = try read(path, open: [])
    } else if !folder.isEmpty {
      layers = try settings(in: String(StoryPath.folder(of: folder).dropLast()))
    }
    byFolder[folder] = layers
    return layers
  }

  private func read(_ path: String, open: [String]) throws(ProjectFailure) -> Layers {
    if let known = byPath[path] { return known }
    var layers = Layers()
    if let root = try tree(path) {
      let result = SettingsReader.read(root, path: path)
      problems += result.problems.map { problem in
        SettingsProblem(path: shown(path), line: problem.line, column: problem.column, message: problem.message)
      }
      for name in result.extended {
        layers = layers.overlaid(by: try extended(name, by: path, open: open + [path]))
      }
      layers = layers.overlaid(by: Layers(settings: result.settings, paths: [path]))
    }
    byPath[path] = layers
    return layers
  }

  /// What a file says; nil, and a problem, where that cannot be understood.
  private func tree(_ path: String) throws(ProjectFailure) -> SettingsNode? {
    do throws(Project.SettingsReading) {
      return try project.settingsTree(path, shownAs: shown(path))
    } catch {
      switch error {
      case .failed(let failure): throw failure
      case .wrong(let problem):
        problems.append(problem)
        return nil
      }
    }
  }

  private func extended(
    _ name: String, by path: String, open: [String]
  ) throws(ProjectFailure) -> Layers {
    let extended = StoryPath.included(name, by: path)
    if open.contains(extended) {
      throw ProjectFailure(message: "'\(shown(path))' extends '\(name)', which extends it in turn")
    }
    guard project.exists(extended) else {
      throw ProjectFailure(message: "'\(shown(path))' extends '\(name)', and there is no such file")
    }
    return try read(extended, open: open)
  }

  private func shown(_ path: String) -> String { StoryPath.relative(path, to: project.folder) }
}

extension SettingsFiles.Layers {
  /// These with others over them.
  func overlaid(by upper: Self) -> Self {
    Self(settings: settings.overlaid(by: upper.settings), paths: paths + upper.paths)
  }
}
