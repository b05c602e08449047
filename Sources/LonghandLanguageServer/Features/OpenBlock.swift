/// A block in braces that begins on a line above and is not closed yet; half-typed, it is in no syntax tree.
enum OpenBlock {
  /// Branches with conditions, or words that come if a condition holds.
  case conditions
  /// Words that come one after the other.
  case sequence
  /// The traits of a persona.
  case persona

  /// How far back a block is looked for, in bytes.
  private static let reach = 20_000
  /// The words that begin a sequence of lines (ink §87).
  private static let sequences = ["stopping", "cycle", "once", "shuffle"]

  /// The block that a line is in which begins at a byte; nil for none.
  static func find(before offset: Int, in bytes: [UInt8]) -> OpenBlock? {
    var depth = 0
    var index = offset - 1
    while index >= max(0, offset - reach) {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "}"):
        if isEscaped(index, bytes) { break }
        if bytes[index] == UInt8(ascii: "{"), depth == 0 { return block(at: index, before: offset, bytes) }
        depth += bytes[index] == UInt8(ascii: "}") ? 1 : -1
      case UInt8(ascii: "=") where isLineStart(index, bytes): return nil
      default: break
      }
      index -= 1
    }
    return nil
  }

  /// Whether a brace is no more than a sign of the text.
  static func isEscaped(_ index: Int, _ bytes: [UInt8]) -> Bool { index > 0 && bytes[index - 1] == UInt8(ascii: "\\") }

  private static func block(at brace: Int, before offset: Int, _ bytes: [UInt8]) -> OpenBlock {
    var start = brace
    while !isLineStart(start, bytes) { start -= 1 }
    let head = bytes[start..<brace].drop { $0 == 0x20 || $0 == 0x09 }
    if head.starts(with: Array("PERSONA".utf8)) { return .persona }
    return isSequence(bytes[(brace + 1)..<offset]) ? .sequence : .conditions
  }

  private static func isLineStart(_ index: Int, _ bytes: [UInt8]) -> Bool {
    index == 0 || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D
  }

  private static func isSequence(_ inner: ArraySlice<UInt8>) -> Bool {
    let line = String(decoding: inner.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    let words = line.drop { $0 == " " || $0 == "\t" }
    return sequences.contains { words.hasPrefix($0) } || words.first.map { "&!~$".contains($0) } == true
  }
}
