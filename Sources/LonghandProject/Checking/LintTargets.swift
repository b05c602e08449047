import LonghandLint

/// Turns the paths of a call into stories.
package struct LintTargets {
  private let project: Project
  /// The paths as they were given.
  private let paths: [String]
  /// What the standard input holds and what it is taken for, for the path `-`.
  private let standardInput: (name: String, bytes: [UInt8])?
  /// What the call itself says, over the settings files.
  package let called: LintSettings

  /// Makes ready to find stories.
  package init(
    _ project: Project, paths: [String], standardInput: (name: String, bytes: [UInt8])?, called: LintSettings
  ) {
    self.project = project
    self.paths = paths
    self.standardInput = standardInput
    self.called = called
  }

  /// What a call is about.
  package struct Found {
    /// The stories, each once, in the order of the call.
    package var targets: [LintTarget] = []
    /// Why some of the folders that the call names give none.
    package var failures: [String] = []
  }

  /// The stories of all paths.
  package func find(_ files: SettingsFiles) throws(ProjectFailure) -> Found {
    var seen: Set<String> = []
    var found = Found()
    for path in paths.isEmpty ? ["."] : paths {
      let targets = try find(path, files)
      if targets.isEmpty { found.failures.append(project.noStory(in: path).message) }
      for target in targets where seen.insert(target.path).inserted { found.targets.append(target) }
    }
    return found
  }

  private func find(_ path: String, _ files: SettingsFiles) throws(ProjectFailure) -> [LintTarget] {
    if path == "-", let standardInput {
      let settings = try settings(for: standardInput.name, files)
      return [LintTarget(path: standardInput.name, standardInput: standardInput.bytes, settings: settings)]
    }
    guard project.provider.kind(path) == .folder else {
      return [LintTarget(path: path, settings: try settings(for: path, files))]
    }
    var targets: [LintTarget] = []
    for file in try project.stories(in: path, files, under: called).mainFiles {
      targets.append(LintTarget(path: file, settings: try settings(for: file, files)))
    }
    return targets
  }

  private func settings(for path: String, _ files: SettingsFiles) throws(ProjectFailure) -> LintSettings {
    try files.settings(for: path).settings.overlaid(by: called)
  }
}
