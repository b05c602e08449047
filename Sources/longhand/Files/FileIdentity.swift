import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which file a path means, by whatever links it leads there.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// The file at a path; nil where there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The file that the system speaks of.
  init(_ status: stat) {
    device = UInt64(bitPattern: Int64(status.st_dev))
    number = UInt64(status.st_ino)
  }
}

/// The files that this process has read, so that no output is written over one of them.
enum ReadFiles {
  /// Each with the path by which it was read first.
  private static let paths = Mutex<[FileIdentity: String]>([:])

  /// Notes that a file is read.
  static func note(_ file: FileIdentity, at path: String) {
    paths.withLock { if $0[file] == nil { $0[file] = path } }
  }

  /// Makes sure that a path leads to no file that was read, by whatever links.
  ///
  /// - Throws: `CallFailure` that names both.
  static func check(_ path: String) throws {
    guard let file = FileIdentity(path), let source = paths.withLock({ $0[file] }) else { return }
    let isOfStory = source.hasSuffix(".ink")
    let words =
      path == source
      ? "'\(path)' is a file \(isOfStory ? "of this story" : "that was read")"
      : "'\(path)' is the file '\(source)'\(isOfStory ? " of this story" : ", which was read")"
    throw CallFailure(message: words + "; write to another one")
  }
}
