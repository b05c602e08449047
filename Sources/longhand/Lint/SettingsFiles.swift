import LonghandLint

/// Finds and reads settings files, each once.
final class SettingsFiles {
  /// The name that is looked for, from the folder of a story upward.
  static let name = ".longhand.yml"

  /// Settings and the files that they come from, the lowest layer first.
  struct Layers {
    var settings = LintSettings()
    var paths: [String] = []
  }

  private let folder: String
  /// The file that the call names, or nil to look for one.
  private let given: String?
  private let isOff: Bool
  private var byFolder: [String: Layers] = [:]
  private var byPath: [String: Layers] = [:]
  /// What is wrong with the files that were read.
  private(set) var problems: [SettingsProblem] = []

  init(folder: String, given: String?, isOff: Bool) {
    self.folder = folder
    self.given = given
    self.isOff = isOff
  }

  /// The settings for a story.
  func settings(for story: String) throws -> Layers {
    if isOff { return Layers() }
    if let given { return try read(StoryPath.absolute(given, in: folder), open: []) }
    return try settings(in: String(StoryPath.folder(of: StoryPath.absolute(story, in: folder)).dropLast()))
  }

  private func settings(in folder: String) throws -> Layers {
    if let known = byFolder[folder] { return known }
    var layers = Layers()
    let path = folder + "/" + Self.name
    if Folders.exists(path) {
      layers = try read(path, open: [])
    } else if !folder.isEmpty {
      layers = try settings(in: String(StoryPath.folder(of: folder).dropLast()))
    }
    byFolder[folder] = layers
    return layers
  }

  private func read(_ path: String, open: [String]) throws -> Layers {
    if let known = byPath[path] { return known }
    var layers = Layers()
    do {
      let root = try YAMLReader.read(String(decoding: try StoryFiles.read(path), as: UTF8.self), path: shown(path))
      let result = SettingsReader.read(root, path: path)
      problems += result.problems.map { problem in
        SettingsProblem(path: shown(path), line: problem.line, column: problem.column, message: problem.message)
      }
      for name in result.extended {
        layers = layers.overlaid(by: try extended(name, by: path, open: open + [path]))
      }
      layers = layers.overlaid(by: Layers(settings: result.settings, paths: [path]))
    } catch let problem as SettingsProblem {
      problems.append(problem)
    }
    byPath[path] = layers
    return layers
  }

  private func extended(_ name: String, by path: String, open: [String]) throws -> Layers {
    let extended = StoryPath.included(name, by: path)
    if open.contains(extended) {
      throw CallFailure(message: "'\(shown(path))' extends '\(name)', which extends it in turn")
    }
    guard Folders.exists(extended) else {
      throw CallFailure(message: "'\(shown(path))' extends '\(name)', and there is no such file")
    }
    return try read(extended, open: open)
  }

  private func shown(_ path: String) -> String { StoryPath.relative(path, to: folder) }
}

extension SettingsFiles.Layers {
  /// These with others over them.
  func overlaid(by upper: Self) -> Self {
    Self(settings: settings.overlaid(by: upper.settings), paths: paths + upper.paths)
  }
}
