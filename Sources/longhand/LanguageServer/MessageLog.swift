#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file with every message of a conversation, a line each: `<` from the editor, `>` to it.
final class MessageLog {
  private let descriptor: Int32

  /// Begins a log; what the file held before is gone.
  ///
  /// - Throws: `CallFailure` where it cannot be written.
  init(_ path: String) throws {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw CallFailure(message: "the log '\(path)' cannot be written: \(SystemError.words)")
    }
  }

  deinit { close(descriptor) }

  /// Notes a message; a log that can be written no more keeps nobody from working.
  func note(_ message: [UInt8], sent: Bool) {
    let line = Array((sent ? "> " : "< ").utf8) + message.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 } + [0x0A]
    _ = Descriptor.write(line, to: descriptor)
  }
}
