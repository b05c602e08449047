import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes whole files so that, whatever happens, either the old or the new one is there.
///
/// The new file has the mode and the owner of the old one. A link stays a link: what it leads to is replaced. A file that
/// has several names, or another owner, is written in place, after a copy was made beside it; what is no file, such as
/// `/dev/null` or a pipe, is written to.
enum FileWriter {
  /// Writes a file.
  ///
  /// - Parameters:
  ///   - bytes: What it is to hold.
  ///   - path: Where it is.
  ///   - known: What it held when it was read; where it holds something else by now, it is left alone.
  /// - Throws: `CallFailure` with the reason.
  static func write(_ bytes: [UInt8], to path: String, replacing known: [UInt8]? = nil) throws {
    do {
      try write(bytes, at: resolved(path), replacing: known)
    } catch let failure as Failure {
      throw CallFailure(message: "'\(path)' cannot be written: \(failure.words)")
    }
  }

  /// Why a file could not be written.
  private struct Failure: Error {
    var words: String

    init(_ words: String = SystemError.words) { self.words = words }
  }

  private static func write(_ bytes: [UInt8], at path: String, replacing known: [UInt8]?) throws {
    sweepOnce(folder(of: path))
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw Failure() }
      guard known == nil else { throw Failure("it was removed meanwhile") }
      return try replace(path, with: bytes, like: nil)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      if let known, (try? FileReader.read(path)) != known {
        throw Failure("it was changed meanwhile, and is left as it is")
      }
      // The superuser may write everything; a file that is protected is so on purpose.
      guard status.st_mode & 0o222 != 0, access(path, W_OK) == 0 else { throw Failure("it is protected from writing") }
      let isShared = status.st_nlink > 1 || status.st_uid != geteuid()
      isShared ? try overwrite(path, with: bytes) : try replace(path, with: bytes, like: status)
    case S_IFDIR: throw Failure("it is a folder")
    default: try writeThrough(path, bytes)
    }
  }

  /// The path behind all links, also where the last one leads to no file yet.
  private static func resolved(_ path: String) -> String {
    var path = path
    for _ in 0..<40 {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path, &buffer, buffer.count)
      guard count > 0 else { return path }
      let target = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      path = target.hasPrefix("/") ? target : folder(of: path) + target
    }
    return path
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  // MARK: Ways of writing

  /// Puts a new file in the place of the old one.
  private static func replace(_ path: String, with bytes: [UInt8], like status: stat?) throws {
    let temporary = folder(of: path) + temporaryName(for: name(of: path), process: getpid())
    unlink(temporary)
    let mode = status.map { $0.st_mode & 0o7777 } ?? 0o666
    // Nobody else may read what a private file will hold, not even for a moment.
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, status == nil ? mode : mode & 0o700)
    guard descriptor >= 0 else { throw Failure() }
    do {
      try put(bytes, into: descriptor)
      if let status {
        _ = fchown(descriptor, status.st_uid, status.st_gid)
        guard fchmod(descriptor, mode) == 0 else { throw Failure() }
      }
      guard fsync(descriptor) == 0 else { throw Failure() }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    guard close(descriptor) == 0, rename(temporary, path) == 0 else {
      let failure = Failure()
      unlink(temporary)
      throw failure
    }
  }

  /// Writes over a file that must stay the same file; a copy beside it holds what it was until all is written.
  private static func overwrite(_ path: String, with bytes: [UInt8]) throws {
    guard let old = try? FileReader.read(path) else { throw Failure("what it holds cannot be read") }
    let backup = path + ".before"
    guard access(backup, F_OK) != 0 else { throw Failure("'\(backup)' from an earlier failure is still there") }
    try replace(backup, with: old, like: nil)
    chmod(backup, 0o600)
    let descriptor = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard descriptor >= 0 else {
      let failure = Failure()
      unlink(backup)
      throw failure
    }
    do {
      try put(bytes, into: descriptor)
      guard fsync(descriptor) == 0 else { throw Failure() }
    } catch let failure as Failure {
      close(descriptor)
      throw Failure("\(failure.words); what it held is in '\(backup)'")
    }
    close(descriptor)
    unlink(backup)
  }

  /// Writes to what is no file.
  private static func writeThrough(_ path: String, _ bytes: [UInt8]) throws {
    // A pipe that nobody reads is refused at once rather than waited for.
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == ENXIO ? Failure("nobody reads from this pipe") : Failure() }
    defer { close(descriptor) }
    _ = fcntl(descriptor, F_SETFL, 0)
    try put(bytes, into: descriptor)
  }

  private static func put(_ bytes: [UInt8], into descriptor: Int32) throws {
    guard Descriptor.write(bytes, to: descriptor) else { throw Failure() }
  }

  // MARK: What killed processes left

  private static let ending = ".longhand-tmp"

  /// The name of the file that a process writes in the place of another, such as `.story.ink.4711.longhand-tmp`.
  ///
  /// File systems allow names of 255 bytes; a name that uses them all is cut short.
  private static func temporaryName(for name: String, process: pid_t) -> String {
    ".\(name.prefix(50)).\(process)\(ending)"
  }

  /// The folders that this process has swept.
  private static let swept = Mutex<Set<String>>([])

  /// Removes the temporary files in a folder whose writers were killed, once in the life of a process.
  private static func sweepOnce(_ folder: String) {
    if swept.withLock({ $0.insert(folder).inserted }) { sweep(folder) }
  }

  private static func sweep(_ folder: String) {
    guard let entries = opendir(folder.isEmpty ? "." : folder) else { return }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let found = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard found.hasPrefix("."), found.hasSuffix(ending),
        let process = found.dropLast(ending.count).split(separator: ".").last.flatMap({ pid_t($0) })
      else { continue }
      if process != getpid(), kill(process, 0) != 0, errno == ESRCH { unlink(folder + found) }
    }
  }
}
