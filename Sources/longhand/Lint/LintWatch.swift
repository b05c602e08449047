import LonghandLint
import LonghandProject

/// Lints again whenever a file changes, a new story appears or settings are written; ends with Ctrl-C.
struct LintWatch {
  private let call: LintCall

  init(_ call: LintCall) {
    self.call = call
  }

  /// Watches until the process is ended.
  func run() throws {
    var watcher = FileWatcher()
    var paths: [String] = []
    while true {
      let before = watcher.stamps(of: paths)
      paths = lint()
      watcher.watch(paths, before: before)
      watcher.waitForChange()
    }
  }

  /// Lints once and gives the paths whose change matters.
  private func lint() -> [String] {
    if call.console.movesCursor { call.console.write("\u{1B}[2J\u{1B}[H") }
    var paths = call.command.paths.isEmpty ? ["."] : call.command.paths
    do {
      let found = try call.findTargets()
      let targets = found.targets
      let run = call.makeRun(targets)
      let report = run.lint()
      call.show(report)
      for failure in run.failures + found.failures { call.console.writeError("longhand: \(failure)\n") }
      paths += targets.map(\.path) + report.paths + run.missing
    } catch let failure as ProjectFailure {
      call.console.writeError("longhand: \(failure.message)\n")
    } catch let failure as CallFailure {
      call.console.writeError("longhand: \(failure.message)\n")
    } catch {
      // Settings that cannot be read have said so.
    }
    return paths + paths.flatMap(foldersAbove)
  }

  /// A new file changes its folder, and so do settings; those of all folders above hold too.
  private func foldersAbove(_ path: String) -> [String] {
    var folders: [String] = []
    var folder = StoryPath.folder(of: StoryPath.absolute(path, in: call.project.folder)).dropLast()
    folders.append(String(folder))
    while !folder.isEmpty {
      folders.append("\(folder)/\(SettingsFiles.name)")
      folder = StoryPath.folder(of: String(folder)).dropLast()
    }
    return folders
  }
}
