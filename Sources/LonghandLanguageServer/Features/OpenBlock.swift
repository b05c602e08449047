/// A block in braces that begins on a line above and is not closed yet; half-typed, it is in no syntax tree.
enum OpenBlock {
  /// How far back a block is looked for, in bytes.
  private static let reach = 20_000
  /// The words that begin a sequence of lines (ink §87).
  private static let sequences = ["stopping", "cycle", "once", "shuffle"]

  /// Whether a line that begins with a dash at a byte begins a branch with a condition.
  static func hasConditions(before offset: Int, in bytes: [UInt8]) -> Bool {
    var depth = 0
    var index = offset - 1
    while index >= max(0, offset - reach) {
      switch bytes[index] {
      case UInt8(ascii: "}"): depth += 1
      case UInt8(ascii: "{") where depth > 0: depth -= 1
      case UInt8(ascii: "{"): return !isSequence(bytes[(index + 1)..<offset])
      case UInt8(ascii: "=") where isHeader(index, bytes): return false
      default: break
      }
      index -= 1
    }
    return false
  }

  private static func isHeader(_ index: Int, _ bytes: [UInt8]) -> Bool {
    index == 0 || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D
  }

  private static func isSequence(_ inner: ArraySlice<UInt8>) -> Bool {
    let line = String(decoding: inner.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    let words = line.drop { $0 == " " || $0 == "\t" }
    return sequences.contains { words.hasPrefix($0) } || words.first.map { "&!~$".contains($0) } == true
  }
}
