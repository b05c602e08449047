import LonghandSource

/// The writer's own words, to be quoted.
package struct QuotedWords {
  /// The words between backticks, cut short, or "the end of the line".
  let text: String
  /// The number of bytes that are quoted at most.
  private static let longest = 48

  init(of range: SourceRange, in source: SourceFile) {
    guard !range.isEmpty else {
      text = "the end of the line"
      return
    }
    let lineEnd = source.bytes[range.offsets].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    var range = range
    if let lineEnd { range.end = UInt32(lineEnd) }
    let isLong = range.count > Self.longest
    if isLong { range.end = Self.scalarStart(before: range.start + UInt32(Self.longest), in: source) }
    text = "`\(source.text(in: range))\(isLong ? "…" : "")`"
  }

  /// What to do where somebody wrote a single `=` to compare.
  static let comparing = "To compare, write `==`: a single `=` sets a variable, on a line that begins with `~`."

  /// The same where nothing can be set.
  static let comparingOnly = "To compare, write `==`; a condition changes nothing."

  /// Whether a single `=` stands in them, as where somebody meant to compare.
  var holdsAssignment: Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "=") else { return false }
      let neighbours = [index - 1, index + 1].filter(bytes.indices.contains).map { bytes[$0] }
      return !neighbours.contains { "=<>!+-*/%".utf8.contains($0) }
    }
  }

  /// The first byte of the character that the byte at `offset` belongs to.
  private static func scalarStart(before offset: UInt32, in source: SourceFile) -> UInt32 {
    var start = offset
    while start > 0, source.bytes[Int(start)] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
