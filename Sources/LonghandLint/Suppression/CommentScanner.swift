import LonghandSource

/// Finds the comments of a file (`L14` to `L20`), those in the midst of a line of text too.
struct CommentScanner: Sequence, IteratorProtocol {
  private let file: SourceFile
  private var position = 0

  init(_ file: SourceFile) {
    self.file = file
  }

  /// The next comment with its slashes.
  mutating func next() -> SourceRange? {
    let bytes = file.bytes
    while position + 1 < bytes.count {
      if bytes[position] == Self.slash {
        if bytes[position + 1] == Self.slash { return take(upTo: lineEnd()) }
        if bytes[position + 1] == Self.star, position + 2 < bytes.count { return take(upTo: blockEnd()) }
      }
      position += 1
    }
    return nil
  }

  private mutating func take(upTo end: Int) -> SourceRange {
    defer { position = end }
    return SourceRange(file: file.id, start: UInt32(position), end: UInt32(end))
  }

  private func lineEnd() -> Int {
    file.bytes[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.bytes.count
  }

  private func blockEnd() -> Int {
    var end = position + 2
    while end + 1 < file.bytes.count {
      if file.bytes[end] == Self.star, file.bytes[end + 1] == Self.slash { return end + 2 }
      end += 1
    }
    return file.bytes.count
  }

  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")
}
