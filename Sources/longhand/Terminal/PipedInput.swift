import LonghandPlay

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The standard input as lines, however their ends and their letters are written.
enum PipedInput {
  // A process has one standard input, and the player one thread.
  nonisolated(unsafe) private static var decoder = TextDecoder()
  nonisolated(unsafe) private static var hasEnded = false

  /// The next line, without its end; nil at the end of the input.
  static func readLine() -> String? {
    while true {
      if let line = decoder.next() { return line }
      if hasEnded { return nil }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(0, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      if count > 0 {
        decoder.add(bytes[..<count])
      } else {
        hasEnded = true
        decoder.finish()
      }
    }
  }
}
