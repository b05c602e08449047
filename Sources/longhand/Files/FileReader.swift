import LonghandProject

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads whole files: regular ones, of a size that a story may have, and nothing that could block.
///
/// The C library is used directly: Foundation's way takes longer than a whole story takes to load.
enum FileReader {
  /// The most bytes that a file may have: 256 MB.
  static let limit = 256 << 20

  /// Which files may be read.
  enum Scope {
    /// A file that the call names: a pipe that the shell made will do as well (`longhand lint <(…)`).
    case named
    /// A file that was found or that another file names: only a regular one.
    case found
  }

  /// The bytes of a file.
  ///
  /// - Throws: `CallFailure` with the reason.
  static func read(_ path: String, _ scope: Scope = .named) throws -> [UInt8] {
    // Without waiting: a pipe that nobody writes to would hold up the command for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { throw CallFailure(message: FileProvider.Failure.missing(path)) }
      throw CallFailure(message: "'\(path)' cannot be read: \(SystemError.words)")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw CallFailure(message: "'\(path)' cannot be read: \(SystemError.words)")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      ReadFiles.note(FileIdentity(status), at: path)
      guard status.st_size <= limit else { throw tooLarge(path) }
    case S_IFIFO where scope == .named && isOpenDescriptor(path):
      _ = fcntl(descriptor, F_SETFL, 0)
    case S_IFDIR: throw CallFailure(message: "'\(path)' is a folder; name a file in it")
    default: throw CallFailure(message: "'\(path)' is no regular file")
    }
    return try bytes(of: descriptor, path, expecting: Int(status.st_size))
  }

  /// Everything that comes by the standard input.
  ///
  /// - Throws: `CallFailure` with the reason.
  static func readStandardInput() throws -> [UInt8] { try bytes(of: 0, "standard input", expecting: 0) }

  private static func bytes(of descriptor: Int32, _ path: String, expecting size: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Descriptor.read(descriptor, into: $0) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw CallFailure(message: "'\(path)' cannot be read: \(SystemError.words)") }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else { throw tooLarge(path) }
    }
  }

  /// Whether a path means something that this process was given open, such as the pipe of `<(…)`.
  private static func isOpenDescriptor(_ path: String) -> Bool {
    path == "/dev/stdin" || path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/self/fd/")
  }

  private static func tooLarge(_ path: String) -> CallFailure {
    CallFailure(message: "'\(path)' is larger than 256 MB, which no story is")
  }
}

/// What the system says went wrong last.
enum SystemError {
  /// The reason in words, beginning with a small letter: "no space left on device".
  static var words: String { words(errno) }

  /// The words for an error number.
  static func words(_ number: Int32) -> String {
    let words = String(cString: strerror(number))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
