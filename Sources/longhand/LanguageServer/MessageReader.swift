import LonghandLanguageServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads messages from the standard input, on a thread of its own.
struct MessageReader: Sendable {
  /// What reading comes to.
  enum Event: Sendable {
    case frames([MessageFramer.Frame])
    /// Nothing came for a while.
    case pause
    /// Nothing will come any more.
    case end
  }

  /// How long to wait before saying that nothing comes, in milliseconds.
  private static let patience: Int32 = 2000

  /// Reads until the end.
  func run(_ take: (Event) -> Void) {
    var framer = MessageFramer()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      let ready = poll(&descriptor, 1, Self.patience)
      if ready < 0, errno == EINTR { continue }
      if ready == 0 {
        take(.pause)
        continue
      }
      let count = chunk.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return take(.end) }
      framer.append(chunk[..<count])
      var frames: [MessageFramer.Frame] = []
      while let frame = framer.next() { frames.append(frame) }
      if !frames.isEmpty { take(.frames(frames)) }
    }
  }
}
