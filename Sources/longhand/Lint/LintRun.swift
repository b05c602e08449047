import LonghandLint
import LonghandSource

/// Lints stories, reading each file once.
final class LintRun {
  let targets: [LintTarget]
  private let folder: String
  private let progress: LintProgress
  private var files: [String: [UInt8]] = [:]
  /// The files that an INCLUDE names and that are not there.
  private(set) var missing: Set<String> = []
  /// Why files could not be read.
  private(set) var failures: [String] = []

  init(_ targets: [LintTarget], folder: String, console: Console) {
    self.targets = targets
    self.folder = folder
    progress = LintProgress(console)
    for target in targets { files[target.path] = target.standardInput }
  }

  /// Lints everything, the given files in place of those on the disk.
  func lint(_ changed: [String: [UInt8]] = [:]) -> LintReport {
    failures = []
    var reports: [LintReport] = []
    for (number, target) in targets.enumerated() {
      progress.begin(number, of: targets.count, target.path)
      do {
        let bytes = try changed[target.path] ?? read(target.path)
        reports.append(lint(target, bytes, changed))
      } catch {
        failures.append((error as? CallFailure)?.message ?? "'\(target.path)' cannot be read")
      }
    }
    progress.end()
    return LintReport.combined(reports)
  }

  private func lint(_ target: LintTarget, _ bytes: [UInt8], _ changed: [String: [UInt8]]) -> LintReport {
    var settings = target.settings
    settings.speller = Hunspell.speller
    var linter = Linter(settings, folder: folder)
    linter.progress = progress.update
    return linter.lint(SourceFile(name: target.path, bytes: bytes)) { name in
      let path = StoryPath.included(name, by: target.path)
      if let bytes = changed[path] ?? (try? self.read(path)) { return bytes }
      self.missing.insert(path)
      return nil
    }
  }

  private func read(_ path: String) throws -> [UInt8] {
    if let known = files[path] { return known }
    let bytes = try StoryFiles.read(path)
    files[path] = bytes
    return bytes
  }
}
