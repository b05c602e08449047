/// Paths of story files, as words: nothing here asks whether there is such a file.
package enum StoryPath {
  /// The path of an included file: its name, seen from the folder of the file that the story starts from (ink §26).
  package static func included(_ name: String, by root: String) -> String {
    name.hasPrefix("/") ? normalized(name) : normalized(folder(of: root) + name)
  }

  /// The folder of a file, with a slash at its end; empty for a name alone.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// The name of a file or folder, without the folders above it.
  package static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// The path without `.` and `..` in it, as far as words can tell.
  package static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// The path from the root of the file system.
  package static func absolute(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") ? normalized(path) : normalized(folder + "/" + path)
  }

  /// An absolute path as seen from an absolute folder; as it is where it lies elsewhere.
  package static func relative(_ path: String, to folder: String) -> String {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  /// The way from an absolute folder to an absolute file, up through folders that both lie in where need be.
  package static func way(to path: String, from folder: String) -> String {
    let parts = path.split(separator: "/")
    let start = folder.split(separator: "/")
    var shared = 0
    while shared < min(parts.count - 1, start.count), parts[shared] == start[shared] { shared += 1 }
    let up = Array(repeating: "..", count: start.count - shared)
    return (up + parts[shared...].map { String($0) }).joined(separator: "/")
  }
}
