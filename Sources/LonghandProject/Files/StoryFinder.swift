import LonghandLint
import LonghandSource
import LonghandSyntax

/// Finds the stories of a folder: its ink files, and which of them include which.
package struct StoryFinder {
  private let project: Project
  private let exclude: (String) -> Bool
  /// How deep folders are searched.
  private let depth: Int
  /// Deeper than anybody nests folders, and not so deep that the stack could end.
  package static let depthLimit = 64

  init(_ project: Project, depth: Int, exclude: @escaping (String) -> Bool) {
    self.project = project
    self.depth = min(depth, Self.depthLimit)
    self.exclude = exclude
  }

  /// The files of a folder.
  func files(in folder: String) throws(ProjectFailure) -> StoryFileSet {
    let files = try inkFiles(in: folder)
    let known = Set(files)
    var included: [String: [String]] = [:]
    for file in files { included[file] = includes(of: file).flatMap { places(of: $0, from: file, known) } }
    return StoryFileSet(files, included)
  }

  // MARK: Files

  private func inkFiles(in folder: String) throws(ProjectFailure) -> [String] {
    guard let names = self.names(in: folder) else {
      throw ProjectFailure(message: "the folder '\(folder)' cannot be read")
    }
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    var walk = Walk()
    walk.places.insert(project.provider.resolved(folder))
    collect(names, in: prefix, 0, &walk)
    let known = Set(walk.files)
    let unsaved = project.unsavedPaths(below: folder).map { StoryPath.normalized(prefix + $0) }
    return walk.files + unsaved.filter { $0.hasSuffix(".ink") && !known.contains($0) && !exclude($0) }
  }

  private func names(in folder: String) -> [String]? { project.provider.names(folder)?.sorted() }

  private func isFolder(_ path: String) -> Bool { project.provider.kind(path) == .folder }

  /// What a walk through a folder has found.
  private struct Walk {
    var files: [String] = []
    /// The files and folders behind all links: links may lead in circles, and to one file by many names.
    var places: Set<String> = []
  }

  private func collect(_ names: [String], in prefix: String, _ depth: Int, _ walk: inout Walk) {
    for name in names where !name.hasPrefix(".") && name != "node_modules" {
      let path = prefix + name
      if exclude(path) { continue }
      let isFolder = isFolder(path)
      guard isFolder ? depth < self.depth : name.hasSuffix(".ink"),
        walk.places.insert(project.provider.resolved(path)).inserted
      else { continue }
      if !isFolder {
        walk.files.append(StoryPath.normalized(path))
      } else if let inner = self.names(in: path) {
        collect(inner, in: path + "/", depth + 1, &walk)
      }
    }
  }

  // MARK: Includes

  private func includes(of path: String) -> [String] {
    // A file that cannot be read is reported when it is linted.
    guard let bytes = try? project.read(path), Self.mayInclude(bytes) else { return [] }
    let tree = project.trees.tree(of: SourceFile(name: path, bytes: bytes))
    guard let source = SourceFileSyntax(tree.root) else { return [] }
    return source.statements.compactMap { statement in
      guard case .include(let include) = statement else { return nil }
      return include.fileName?.cleanedText
    }
  }

  private static func mayInclude(_ bytes: [UInt8]) -> Bool {
    let word = Array("INCLUDE".utf8)
    var index = 0
    while let next = bytes[index...].firstIndex(of: word[0]) {
      if bytes[next...].starts(with: word) { return true }
      index = next + 1
    }
    return false
  }

  /// The files that an include may mean: names are seen from the folder of the story's main file, which may be this one
  /// or lie further up (ink §26).
  private func places(of name: String, from file: String, _ known: Set<String>) -> [String] {
    var folder = StoryPath.folder(of: file)
    while true {
      let path = StoryPath.normalized(folder + name)
      if known.contains(path) { return [path] }
      guard !folder.isEmpty, folder != "/" else { return [] }
      folder = StoryPath.folder(of: String(folder.dropLast()))
    }
  }
}
