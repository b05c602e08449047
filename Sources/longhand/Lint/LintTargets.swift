import LonghandLint

/// Turns the paths of a call into stories.
struct LintTargets {
  /// The paths as they were given.
  let paths: [String]
  /// What the standard input is taken for.
  let standardInputName: String?
  /// What the call itself says, over the settings files.
  let called: LintSettings
  /// The folder in which the command was called.
  let folder: String

  /// The stories, each once, in the order of the call.
  func find(_ files: SettingsFiles) throws -> [LintTarget] {
    var seen: Set<String> = []
    var targets: [LintTarget] = []
    for path in paths.isEmpty ? ["."] : paths {
      for target in try find(path, files) where seen.insert(target.path).inserted { targets.append(target) }
    }
    return targets
  }

  private func find(_ path: String, _ files: SettingsFiles) throws -> [LintTarget] {
    if path == "-" {
      let name = standardInputName ?? "standard input"
      let settings = try settings(for: name, files)
      return [LintTarget(path: name, standardInput: try StoryFiles.read("-"), settings: settings)]
    }
    guard Folders.isFolder(path) else { return [LintTarget(path: path, settings: try settings(for: path, files))] }
    // What is left out of a search is a matter of the folder that is searched.
    let excluded = try settings(for: path + "/" + SettingsFiles.name, files).exclude
    let finder = StoryFinder { [folder] file in
      let file = StoryPath.absolute(file, in: folder)
      return excluded.contains { $0.fits(file) }
    }
    let found = try finder.mainFiles(in: path)
    return try found.map { LintTarget(path: $0, settings: try settings(for: $0, files)) }
  }

  private func settings(for path: String, _ files: SettingsFiles) throws -> LintSettings {
    try files.settings(for: path).settings.overlaid(by: called)
  }
}
