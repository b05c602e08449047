import LonghandPlay

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes the files of a game: those in its folder, and those that a player names.
enum OwnFile {
  /// Writes a file so that, whatever happens, either the old or the new one is there.
  static func replace(_ path: String, with bytes: [UInt8]) throws(GameStore.Failure) {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let temporary = "\(path[..<cut]).\(path[cut...]).\(getpid()).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(path) }
    let isWritten = Descriptor.write(bytes, to: file) && fsync(file) == 0
    let reason = errno
    guard close(file) == 0, isWritten, rename(temporary, path) == 0 else {
      let failure = failure(path, isWritten ? errno : reason)
      unlink(temporary)
      throw failure
    }
  }

  /// Gives a file that the player named another content; it stays the same file, with its links and rights.
  static func fill(_ bytes: [UInt8], _ path: String) throws(GameStore.Failure) {
    try write(bytes, path, O_WRONLY | O_CREAT)
  }

  /// Writes behind what a file holds that the player named.
  static func append(_ bytes: [UInt8], _ path: String) throws(GameStore.Failure) {
    try write(bytes, path, O_WRONLY | O_CREAT | O_APPEND)
  }

  private static func write(_ bytes: [UInt8], _ path: String, _ mode: Int32) throws(GameStore.Failure) {
    // Without waiting, a pipe that nobody reads is an error rather than the end of the game.
    let file = open(path, mode | O_NONBLOCK | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(path) }
    var isWritten = Descriptor.write(bytes, to: file)
    var reason = errno
    if isWritten, mode & O_APPEND == 0, isRegular(file), ftruncate(file, off_t(bytes.count)) != 0 {
      (isWritten, reason) = (false, errno)
    }
    guard close(file) == 0, isWritten else { throw failure(path, isWritten ? errno : reason) }
  }

  private static func isRegular(_ file: Int32) -> Bool {
    var status = stat()
    return fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Why a file cannot be written, by what the system says.
  static func failure(_ path: String, _ number: Int32 = errno) -> GameStore.Failure {
    let words = String(cString: strerror(number))
    return GameStore.Failure(reason: "'\(path)': \(words.prefix(1).lowercased())\(words.dropFirst())")
  }

  // MARK: What is there

  /// What is at a path that the player named.
  static func state(of path: String, storyFiles: [String]) -> GameHost.FileState {
    var status = stat()
    guard stat(path, &status) == 0 else { return .free }
    for file in storyFiles {
      var other = stat()
      if stat(file, &other) == 0, other.st_dev == status.st_dev, other.st_ino == status.st_ino { return .ofStory }
    }
    return status.st_mode & S_IFMT == S_IFREG && status.st_size > 0 ? .taken : .free
  }

  /// The process that was writing a temporary file; nil where the name is none of such a file.
  ///
  /// `.NAME.PID.tmp` is ours, `typed-PID.tmp` readline's, and `.dat.nosyncPID.XXXXXX` that of versions before.
  static func process(ofTemporary name: String) -> Int32? {
    if name.hasPrefix(".dat.nosync") {
      return name.dropFirst(11).split(separator: ".").first.flatMap { Int32($0, radix: 16) }
    }
    guard name.hasSuffix(".tmp") else { return nil }
    let stem = name.dropLast(4)
    guard stem.hasPrefix(".") || stem.hasPrefix("typed-") else { return nil }
    return stem.split { $0 == "." || $0 == "-" }.last.flatMap { Int32($0) }
  }
}
