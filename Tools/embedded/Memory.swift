// How the host and the engine hand bytes to each other: the host asks for memory, writes into it, and gives it back.

/// Memory for the host to write into.
@_cdecl("allocate")
public func allocate(_ count: Int32) -> UnsafeMutableRawPointer {
  .allocate(byteCount: max(Int(count), 1), alignment: 16)
}

/// Gives memory back.
@_cdecl("release")
public func release(_ memory: UnsafeMutableRawPointer) {
  memory.deallocate()
}

/// What the engine says: kept until it says something else.
enum Answer {
  nonisolated(unsafe) private static var buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
  nonisolated(unsafe) private(set) static var count: Int32 = 0

  /// Keeps a text, and tells where.
  static func give(_ text: String) -> UnsafePointer<UInt8> {
    let bytes = Array(text.utf8)
    buffer.deallocate()
    buffer = .allocate(capacity: bytes.count + 1)
    for (index, byte) in bytes.enumerated() { buffer[index] = byte }
    count = Int32(bytes.count)
    return UnsafePointer(buffer)
  }
}

/// How many bytes the last answer has.
@_cdecl("answer_length")
public func answerLength() -> Int32 { Answer.count }

/// The bytes that the host wrote.
func bytes(_ memory: UnsafePointer<UInt8>, _ count: Int32) -> [UInt8] {
  Array(UnsafeBufferPointer(start: memory, count: Int(count)))
}
