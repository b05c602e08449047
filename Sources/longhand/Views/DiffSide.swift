import LonghandLint
import LonghandProject

/// One of the two versions that `longhand diff` compares: files on the disk, or those of a revision that git knows.
struct DiffSide {
  /// How it is shown.
  let label: String
  let project: Project
  /// The file or folder.
  let path: String
  /// Whether it is a folder.
  let isFolder: Bool

  /// Understands what was typed.
  ///
  /// - Parameters:
  ///   - typed: A file, a folder, `git:REV` or `git:REV:PATH`.
  ///   - other: What was typed for the other version: `git:REV` alone means the same path.
  ///   - includesOutside: Whether the story may include any file at all.
  /// - Throws: `CallFailure` where there is no such thing.
  init(_ typed: String, other: String, includesOutside: Bool) throws {
    let folder = Folders.current
    let files: FileProvider
    if let (revision, own) = Self.revision(in: typed) {
      path = own ?? Self.path(in: other) ?? "."
      let near = Self.nearestFolder(of: StoryPath.absolute(path, in: folder))
      let git = try GitFiles(revision: revision, in: near)
      files = git.provider(from: folder)
      let isWhole = files.kind(path) == .folder
      git.read(in: isWhole ? path : StoryPath.folder(of: StoryPath.absolute(path, in: folder)), seenFrom: folder)
      label = "git:\(revision)"
    } else {
      path = typed
      files = .disk
      label = typed
    }
    project = Project(folder: folder, files: files, parseSettings: YAMLReader.read)
    project.includesOutside = includesOutside
    switch files.kind(path) {
    case .file: isFolder = false
    case .folder: isFolder = true
    case nil:
      throw CallFailure(
        message: label == typed ? "there is no file or folder '\(path)'" : "there is no '\(path)' in \(label)")
    }
  }

  /// The revision in `git:REV` or `git:REV:PATH`, with the path.
  private static func revision(in typed: String) -> (revision: String, path: String?)? {
    guard typed.hasPrefix("git:"), typed.utf8.count > 4 else { return nil }
    let rest = typed.dropFirst(4)
    guard let colon = rest.firstIndex(of: ":") else { return (String(rest), nil) }
    let path = String(rest[rest.index(after: colon)...])
    return (String(rest[..<colon]), path.isEmpty ? nil : path)
  }

  private static func path(in typed: String) -> String? {
    if let (_, path) = revision(in: typed) { return path }
    return typed
  }

  /// The folder on the disk that a path lies in, however much of it is gone.
  private static func nearestFolder(of path: String) -> String {
    var path = path
    while path.utf8.count > 1, !Folders.isFolder(path) {
      let folder = StoryPath.folder(of: path)
      path = folder.utf8.count > 1 ? String(folder.dropLast()) : "/"
    }
    return path
  }

  /// The main files, each with its path from the folder.
  func stories() throws -> [(name: String, path: String)] {
    guard isFolder else { return [(StoryPath.name(of: path), path)] }
    return try project.stories(in: path).mainFiles.map { (name(of: $0), $0) }
  }

  private func name(of file: String) -> String {
    path == "." ? file : file.hasPrefix(path + "/") ? String(file.dropFirst(path.count + 1)) : file
  }

  /// More files than these in a folder are not looked through.
  private static let mostFiles = 500

  /// The files in the folder that are no ink, by their paths from there; none where there are too many.
  func otherFiles() -> [String: [UInt8]] {
    guard isFolder else { return [:] }
    var paths: [String] = []
    collect(path, prefix: "", depth: 0, paths: &paths)
    guard paths.count <= Self.mostFiles else { return [:] }
    var files: [String: [UInt8]] = [:]
    for name in paths {
      if let bytes = try? project.read(path + "/" + name) { files[name] = bytes }
    }
    return files
  }

  private func collect(_ folder: String, prefix: String, depth: Int, paths: inout [String]) {
    for name in project.provider.names(folder) ?? [] where !name.hasPrefix(".") && name != "node_modules" {
      let inner = folder + "/" + name
      switch project.provider.kind(inner) {
      case .folder:
        if depth < 16, paths.count <= Self.mostFiles {
          collect(inner, prefix: prefix + name + "/", depth: depth + 1, paths: &paths)
        }
      case .file: if !name.hasSuffix(".ink") { paths.append(prefix + name) }
      case nil: break
      }
    }
  }
}
