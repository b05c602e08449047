import LonghandCompiler
import LonghandLint
import LonghandSource

/// Lints stories, reading each file once.
package final class LintRun {
  /// What a long run says about how far it has come.
  package struct Progress {
    /// Called before each story: its number from 0, how many there are, its path.
    package var begin: (_ number: Int, _ count: Int, _ path: String) -> Void
    /// Called while a story is linted: how much of it is done, from 0 to 1.
    package var update: (Double) -> Void
    /// Called at the end.
    package var end: () -> Void

    package init(
      begin: @escaping (_ number: Int, _ count: Int, _ path: String) -> Void, update: @escaping (Double) -> Void,
      end: @escaping () -> Void
    ) {
      self.begin = begin
      self.update = update
      self.end = end
    }
  }

  private let project: Project
  private let targets: [LintTarget]
  private let progress: Progress?
  /// Goes through everything that readers can do; nil where only the words are looked at.
  package var deep: ((Analysis) -> [Diagnostic])?
  private var files: [String: [UInt8]] = [:]
  /// The files that an INCLUDE names and that are not there.
  package private(set) var missing: Set<String> = []
  /// Why files could not be read.
  package private(set) var failures: [String] = []

  /// Makes ready to lint stories.
  package init(_ targets: [LintTarget], of project: Project, progress: Progress? = nil) {
    self.targets = targets
    self.project = project
    self.progress = progress
    for target in targets { files[target.path] = target.standardInput }
  }

  /// Lints everything, the given files in place of those on the disk.
  package func lint(_ changed: [String: [UInt8]] = [:]) -> LintReport {
    failures = []
    var reports: [LintReport] = []
    for (number, target) in targets.enumerated() {
      progress?.begin(number, targets.count, target.path)
      do throws(ProjectFailure) {
        let bytes = if let bytes = changed[target.path] { bytes } else { try read(target.path) }
        reports.append(lint(target, bytes, changed))
      } catch {
        failures.append(error.message)
      }
    }
    progress?.end()
    return LintReport.combined(reports)
  }

  /// Mends everything that can be mended; what is left to find comes with it.
  ///
  /// - Parameters:
  ///   - isUnsafeAllowed: Whether fixes that may change a playthrough are applied too.
  ///   - mayChange: Whether the file at a path may be changed.
  package func fix(isUnsafeAllowed: Bool, mayChange: @escaping (String) -> Bool = { _ in true }) -> Fixer.Result {
    Fixer.fix(isUnsafeAllowed: isUnsafeAllowed, mayChange: mayChange) { self.lint($0) }
  }

  private func lint(_ target: LintTarget, _ bytes: [UInt8], _ changed: [String: [UInt8]]) -> LintReport {
    var settings = target.settings
    settings.speller = project.speller
    var linter = Linter(settings, folder: project.folder)
    linter.progress = progress?.update
    linter.deep = deep
    let root = SourceFile(name: target.path, bytes: bytes)
    let analysis = Analysis(root, parse: project.trees.tree(of:)) { name in
      let path = StoryPath.included(name, by: target.path)
      guard self.project.includes(name, in: target.path) else { return nil }
      if let bytes = changed[path] ?? (try? self.read(path)) { return bytes }
      self.missing.insert(path)
      return nil
    }
    return linter.lint(analysis)
  }

  private func read(_ path: String) throws(ProjectFailure) -> [UInt8] {
    if let known = files[path] { return known }
    let bytes = try project.read(path)
    files[path] = bytes
    return bytes
  }
}
