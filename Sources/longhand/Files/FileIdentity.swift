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
  private static let identities = Mutex<Set<FileIdentity>>([])

  /// Notes that a file is read.
  static func note(_ file: FileIdentity) { identities.withLock { _ = $0.insert(file) } }

  /// Whether a path leads to a file that was read, by whatever links.
  static func hold(_ path: String) -> Bool {
    guard let file = FileIdentity(path) else { return false }
    return identities.withLock { $0.contains(file) }
  }
}
