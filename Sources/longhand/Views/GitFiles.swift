import LonghandLint
import LonghandProject

/// The files of a revision that git knows, read as if they lay in its working tree.
///
/// It asks `git` by itself, without a shell, and changes nothing. It is used by one thread.
final class GitFiles: @unchecked Sendable {
  private let program: String
  private let revision: String
  /// The top of the working tree, without a slash at its end.
  private let top: String
  /// The paths of all files, seen from there.
  private let paths: Set<String>
  private let folders: Set<String>
  private var known: [String: [UInt8]] = [:]

  /// Looks up a revision.
  ///
  /// - Parameters:
  ///   - revision: A commit, a tag, a branch, `HEAD~2`.
  ///   - folder: A folder in the working tree.
  /// - Throws: `CallFailure` where git is not installed, the folder is in no working tree, or there is no such revision.
  init(revision: String, in folder: String) throws {
    guard let program = Processes.find("git") else {
      throw CallFailure(message: "git is not installed, so 'git:\(revision)' cannot be read")
    }
    self.program = program
    guard let top = Self.line(program, ["-C", folder, "rev-parse", "--show-toplevel"]) else {
      throw CallFailure(message: "'\(folder)' is in no working tree of git, so 'git:\(revision)' means nothing there")
    }
    guard !revision.hasPrefix("-"),
      let tree = Self.line(program, ["-C", top, "rev-parse", "--verify", "--quiet", "\(revision)^{tree}"])
    else { throw CallFailure(message: "git knows no revision '\(revision)' here") }
    self.revision = tree
    self.top = top
    let listed = Processes.run(program, ["-C", top, "ls-tree", "-r", "-z", "--name-only", tree])
    let names = (listed?.output ?? []).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    paths = Set(names)
    var folders: Set<String> = [""]
    for name in names {
      var folder = StoryPath.folder(of: name)
      while !folder.isEmpty, folders.insert(String(folder.dropLast())).inserted {
        folder = StoryPath.folder(of: String(folder.dropLast()))
      }
    }
    self.folders = folders
  }

  /// What a call writes, without the end of its line; nil if it fails.
  private static func line(_ program: String, _ arguments: [String]) -> String? {
    guard let result = Processes.run(program, arguments), result.status == 0 else { return nil }
    let line = String(decoding: result.output, as: UTF8.self).split(separator: "\n").first.map(String.init)
    return line?.isEmpty == false ? line : nil
  }

  /// The files as a project takes them; relative paths are seen from a folder.
  func provider(from folder: String) -> FileProvider {
    FileProvider(
      read: { (path) throws(FileProvider.Failure) in
        guard let inner = self.inner(path, folder) else { throw .missing }
        guard self.paths.contains(inner) else { throw self.folders.contains(inner) ? .unreadable : .missing }
        return try self.bytes(of: inner)
      },
      kind: { path in
        guard let inner = self.inner(path, folder) else { return nil }
        return self.paths.contains(inner) ? .file : self.folders.contains(inner) ? .folder : nil
      },
      names: { path in self.inner(path, folder).flatMap { self.names(in: $0) } },
      resolved: { StoryPath.absolute($0, in: folder) })
  }

  /// A path as git has it, seen from the top; nil for one outside.
  private func inner(_ path: String, _ folder: String) -> String? {
    let absolute = FileProvider.disk.resolved(StoryPath.absolute(path, in: folder))
    let path = Folders.exists(absolute) ? absolute : StoryPath.absolute(path, in: folder)
    let isSame = path == top || path == FileProvider.disk.resolved(top)
    if isSame { return "" }
    for root in [top, FileProvider.disk.resolved(top)] where path.hasPrefix(root + "/") {
      return String(path.dropFirst(root.count + 1))
    }
    return nil
  }

  private func names(in folder: String) -> [String]? {
    guard folders.contains(folder) else { return nil }
    let prefix = folder.isEmpty ? "" : folder + "/"
    let files = paths.lazy.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
    return Set(files.map { String($0.prefix { $0 != "/" }) }).sorted()
  }

  /// More files than these are not read before somebody asks for them.
  private static let mostRead = 2_000

  /// Reads all files in a folder at once: one process for each would take long.
  func read(in folder: String, seenFrom current: String) {
    guard let inner = inner(folder, current) else { return }
    let prefix = inner.isEmpty ? "" : inner + "/"
    let wanted = paths.filter { $0.hasPrefix(prefix) && !$0.contains("\n") }.sorted()
    guard wanted.count <= Self.mostRead else { return }
    let input = wanted.map { "\(revision):\($0)\n" }.joined()
    guard let result = Processes.run(program, ["-C", top, "cat-file", "--batch"], input: Array(input.utf8)),
      result.status == 0
    else { return }
    var rest = result.output[...]
    for path in wanted {
      // "HASH blob SIZE", the bytes, and the end of the line.
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return }
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard head.count == 3, let size = Int(head[2]), size < rest.count else { continue }
      if head[1] == "blob" { known[path] = Array(rest.prefix(size)) }
      rest = rest.dropFirst(size + 1)
    }
  }

  private func bytes(of path: String) throws(FileProvider.Failure) -> [UInt8] {
    if let bytes = known[path] { return bytes }
    let result = Processes.run(program, ["-C", top, "cat-file", "blob", "\(revision):\(path)"])
    guard let result, result.status == 0 else { throw .failed("git cannot read '\(path)' of this revision") }
    known[path] = result.output
    return result.output
  }
}
