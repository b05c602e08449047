import LonghandSource

/// A file, and where comments stand in it, so that what ends before them is known.
struct FileText: Sendable {
  let source: SourceFile
  /// Where the comments of the file begin, by where they end.
  private var starts: [UInt32: UInt32] = [:]
  /// The identifiers in comments, in the order of the file.
  private(set) var identifiers: [(identifier: LineIdentifier, range: SourceRange)] = []

  /// Finds the comments of a file (ink §16, ink §17).
  init(_ source: SourceFile) {
    self.source = source
    let bytes = source.bytes
    var position = 0
    while position + 1 < bytes.count {
      guard bytes[position] == UInt8(ascii: "/") else {
        position += 1
        continue
      }
      let start = position
      switch bytes[position + 1] {
      case UInt8(ascii: "/"):
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
      case UInt8(ascii: "*"):
        position += 2
        while position < bytes.count, !Self.endsComment(at: position, bytes) { position += 1 }
        position = min(position + 2, bytes.count)
        note(start, position)
      default: position += 1
      }
    }
  }

  private static func endsComment(at position: Int, _ bytes: [UInt8]) -> Bool {
    bytes[position] == UInt8(ascii: "*") && position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "/")
  }

  private mutating func note(_ start: Int, _ end: Int) {
    starts[UInt32(end)] = UInt32(start)
    let range = SourceRange(file: source.id, start: UInt32(start), end: UInt32(end))
    if end - start < 300, let identifier = LineIdentifier(comment: source.text(in: range)) {
      identifiers.append((identifier, range))
    }
  }

  /// An end without the blanks and comments before it; a blank that a backslash keeps stays (ink §38).
  func trimmed(_ end: UInt32, from start: UInt32) -> UInt32 {
    let bytes = source.bytes
    var end = Int(end)
    while end > Int(start) {
      if let comment = starts[UInt32(end)], comment >= start {
        end = Int(comment)
      } else if bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") {
        let backslashes = bytes[Int(start)..<(end - 1)].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        if backslashes % 2 == 1 { break }
        end -= 1
      } else {
        break
      }
    }
    return UInt32(end)
  }

  /// The identifiers in comments from a place on, up to the end of its line.
  func identifiers(from place: UInt32) -> [(identifier: LineIdentifier, range: SourceRange)] {
    let lineEnd = source.range(ofLine: source.location(at: place).line).end
    return identifiers.filter { place <= $0.range.start && $0.range.start < lineEnd }
  }
}
