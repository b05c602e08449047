/// Takes a stream of bytes apart into messages, each behind a header that says how long it is.
///
/// What cannot be a message is told of and left behind, so that the next one is read as if nothing had happened.
package struct MessageFramer {
  /// What stands next in a stream.
  package enum Frame: Hashable, Sendable {
    /// A message without its header.
    case message([UInt8])
    /// Something that is no message, and why.
    case broken(String)
  }

  /// The most bytes that a message may have, 64 MB unless a test says otherwise: a story of 5 MB, each of its characters
  /// escaped, has half of that.
  private let limit: Int
  /// The most bytes that a header may have.
  private static let headerLimit = 8192

  private var bytes: [UInt8] = []
  private var position = 0
  /// How many bytes of a message that is too large are still to be left out.
  private var skipped = 0

  /// Makes a framer that has read nothing.
  package init(limit: Int = 64 << 20) {
    self.limit = limit
  }

  /// Takes in what was read from the stream.
  package mutating func append(_ new: some Collection<UInt8>) {
    var new = new[...]
    if skipped > 0 {
      let count = min(skipped, new.count)
      new = new.dropFirst(count)
      skipped -= count
    }
    if position > 0, position == bytes.count || position > 1 << 20 {
      bytes.removeFirst(position)
      position = 0
    }
    bytes.append(contentsOf: new)
  }

  /// The next frame; nil until more was read.
  package mutating func next() -> Frame? {
    guard let end = headerEnd() else {
      guard bytes.count - position > Self.headerLimit else { return nil }
      position = bytes.count
      return .broken("A header has \(Self.headerLimit) bytes at most, and an empty line behind it.")
    }
    guard let length = Self.length(in: bytes[position..<end]) else {
      position = end
      return .broken("A header must say `Content-Length: N`, N being the number of bytes of the message.")
    }
    guard length <= limit else {
      let present = min(length, bytes.count - end)
      position = end + present
      skipped = length - present
      return .broken("A message of \(length) bytes is too large; it may have \(limit).")
    }
    guard bytes.count - end >= length else { return nil }
    position = end + length
    return .message(Array(bytes[end..<position]))
  }

  /// Where the header that comes next ends, the empty line behind it included; nil where it has not all come.
  private func headerEnd() -> Int? {
    var index = position
    var isLineEmpty = false
    while index < bytes.count, index - position <= Self.headerLimit {
      switch bytes[index] {
      case 0x0A where isLineEmpty: return index + 1
      case 0x0A: isLineEmpty = true
      case 0x0D: break
      default: isLineEmpty = false
      }
      index += 1
    }
    return nil
  }

  private static func length(in header: ArraySlice<UInt8>) -> Int? {
    let name = Array("content-length:".utf8)
    for line in header.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let isNamed = line.count > name.count && zip(line, name).allSatisfy { $0 | 0x20 == $1 || $0 == $1 }
      guard isNamed else { continue }
      let words = String(decoding: line.dropFirst(name.count), as: UTF8.self).filter { $0 != " " && $0 != "\t" }
      return Int(words).flatMap { $0 >= 0 ? $0 : nil }
    }
    return nil
  }

  /// A message with its header.
  package static func framed(_ message: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(message.count)\r\n\r\n".utf8) + message
  }
}
