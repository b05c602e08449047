import LonghandSource
import LonghandCompiler
import LonghandPlay
import LonghandProject
import LonghandRuntime
import Synchronization

/// A story that is edited while it is played: knows when one of its files was saved, and compiles it again.
final class StoryWatch {
  /// What came of compiling the story as it is now.
  enum Outcome {
    /// The story, right at its beginning; what tells this version from others; and what is wrong with it, if anything.
    case story(Story, fingerprint: String, Compilation)
    /// It has errors, so that it cannot be played.
    case broken(Compilation)
    /// Its main file cannot be read.
    case unreadable(String)
    /// The files were written, but say what they said.
    case same
  }

  private let path: String
  private let seed: Int
  private let project: Project
  /// The paths of all files that were asked for, those that are not there among them.
  private let asked: AskedPaths
  private var watcher = FileWatcher()
  private var lastFingerprint: String?

  /// Watches a story.
  ///
  /// - Parameters:
  ///   - path: Its main file.
  ///   - seed: What its random numbers start from.
  ///   - includesOutside: Whether it may include any file at all.
  init(_ path: String, seed: Int, includesOutside: Bool) {
    self.path = path
    self.seed = seed
    let asked = AskedPaths()
    self.asked = asked
    var files = FileProvider.disk
    let read = files.read
    files.read = { (path) throws(FileProvider.Failure) in
      asked.note(path)
      return try read(path)
    }
    project = Project(folder: Folders.current, files: files)
    project.includesOutside = includesOutside
  }

  /// Whether a file of the story was saved since it was compiled last.
  func hasChanged() -> Bool { watcher.hasChanged() }

  /// Waits until it was.
  func waitForChange() { watcher.waitForChange() }

  /// Compiles the story as it is now; of its files only those that were edited are parsed again.
  func compile() -> Outcome {
    let before = watcher.stamps(of: asked.paths)
    defer { watcher.watch(asked.paths, before: before) }
    do {
      let compilation = try project.compile(path)
      let fingerprint = StableHash(compilation.files.lazy.flatMap { $0.bytes }).digits
      guard let program = compilation.program else {
        lastFingerprint = nil
        return .broken(compilation)
      }
      if fingerprint == lastFingerprint { return .same }
      lastFingerprint = fingerprint
      var story = Story(program, seed: seed)
      story.allowsExternalFallbacks = true
      return .story(story, fingerprint: fingerprint, compilation)
    } catch {
      lastFingerprint = nil
      asked.note(path)
      return .unreadable(error.message)
    }
  }
}

/// The paths that a story's files were asked for by.
private final class AskedPaths: Sendable {
  private let known = Mutex<Set<String>>([])

  var paths: Set<String> { known.withLock { $0 } }

  func note(_ path: String) {
    known.withLock { _ = $0.insert(path) }
  }
}
