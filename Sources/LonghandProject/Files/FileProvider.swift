/// The door to files: closures of the caller's, since no library here touches a file system.
///
/// The command's reads the disk; an editor's may know files that were never saved, a web page's holds a few texts. Paths
/// are those that the caller gave, or seen from there: relative ones mean the caller's folder.
public struct FileProvider: Sendable {
  /// What stands at a path.
  public enum Kind: Hashable, Sendable {
    /// A file, or something else that bytes can be read from.
    case file
    /// A folder.
    case folder
  }

  /// Why a file cannot be read.
  public enum Failure: Error, Hashable, Sendable {
    /// There is none.
    case missing
    /// It is no file, or not for us to read.
    case unreadable
    /// Another reason, as a sentence about the path.
    case failed(String)

    /// That there is no file, in words; a name that is not UTF-8 is no longer what it was by the time that it is looked up.
    package static func missing(_ path: String) -> String {
      path.unicodeScalars.contains("\u{FFFD}")
        ? "the name of '\(path)' is not UTF-8, and such files are not opened; give it another name"
        : "there is no file '\(path)'"
    }

    /// The failure in words.
    package func message(for path: String) -> String {
      switch self {
      case .missing: Self.missing(path)
      case .unreadable: "'\(path)' cannot be read; is it a file, and may you read it?"
      case .failed(let words): words
      }
    }
  }

  /// The bytes of a file.
  public var read: @Sendable (_ path: String) throws(Failure) -> [UInt8]
  /// What stands at a path, links followed; nil for nothing.
  public var kind: @Sendable (_ path: String) -> Kind?
  /// The names in a folder, in any order; nil where it cannot be read.
  public var names: @Sendable (_ folder: String) -> [String]?
  /// The absolute path of a file or folder without any link in it; an absolute one that names nothing is given back.
  public var resolved: @Sendable (_ path: String) -> String

  /// Makes a provider of closures.
  public init(
    read: @escaping @Sendable (_ path: String) throws(Failure) -> [UInt8],
    kind: @escaping @Sendable (_ path: String) -> Kind?,
    names: @escaping @Sendable (_ folder: String) -> [String]?,
    resolved: @escaping @Sendable (_ path: String) -> String
  ) {
    self.read = read
    self.kind = kind
    self.names = names
    self.resolved = resolved
  }

  /// Files that are held in memory; the folders are those that the paths name.
  ///
  /// - Parameters:
  ///   - files: The bytes of each file by its path.
  ///   - folder: The folder that relative paths are seen from, here and later; absolute.
  public static func memory(_ files: [String: [UInt8]], in folder: String = "/") -> FileProvider {
    let files = files.reduce(into: [String: [UInt8]]()) { $0[StoryPath.absolute($1.key, in: folder)] = $1.value }
    @Sendable func isFolder(_ path: String) -> Bool {
      let prefix = path.hasSuffix("/") ? path : path + "/"
      return files.keys.contains { $0.hasPrefix(prefix) }
    }
    return FileProvider(
      read: { (path) throws(Failure) in
        let path = StoryPath.absolute(path, in: folder)
        if let bytes = files[path] { return bytes }
        throw isFolder(path) ? .unreadable : .missing
      },
      kind: { path in
        let path = StoryPath.absolute(path, in: folder)
        return files[path] != nil ? .file : isFolder(path) ? .folder : nil
      },
      names: { path in
        let path = StoryPath.absolute(path, in: folder)
        guard isFolder(path) else { return nil }
        let prefix = path.hasSuffix("/") ? path : path + "/"
        let inner = files.keys.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
        return Array(Set(inner.map { String($0.prefix { $0 != "/" }) }))
      },
      resolved: { StoryPath.absolute($0, in: folder) })
  }
}
