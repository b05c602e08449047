import LonghandSource

/// A line that begins with bullets or dashes.
struct BulletLine {
  /// The number of the line, from 1.
  let line: Int
  /// How many blanks stand before it.
  let column: Int
  /// The first bullet or dash.
  let mark: UInt8
  /// How many there are.
  let depth: Int
  /// Where the first one stands.
  let start: UInt32
  /// Whether nothing else stands on the line.
  let isAlone: Bool

  /// Reads the line of a byte; nil where it begins with something else.
  init?(_ file: SourceFile, at offset: UInt32) {
    self.init(file, line: file.location(at: offset).line)
  }

  private init?(_ file: SourceFile, line: Int) {
    let range = file.range(ofLine: line)
    let bytes = file.bytes[range.offsets]
    guard let first = bytes.firstIndex(where: { !Self.isBlank($0) }) else { return nil }
    mark = bytes[first]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "+") || mark == UInt8(ascii: "-") else { return nil }
    var rest = bytes[first...]
    var count = 0
    while let next = rest.first, next == mark || Self.isBlank(next) {
      count += next == mark ? 1 : 0
      rest = rest.dropFirst()
    }
    // `->` is a divert.
    if mark == UInt8(ascii: "-"), rest.first == UInt8(ascii: ">") { return nil }
    self.line = line
    column = first - bytes.startIndex
    depth = count
    start = UInt32(first)
    isAlone = rest.isEmpty
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// How deep a new choice is meant to be: as deep as the last one that begins in the same column, and one deeper than
  /// one that begins to the left of it; nil where nothing above says anything.
  static func depth(wantedBy bullet: BulletLine, in file: SourceFile) -> Int? {
    for number in stride(from: bullet.line - 1, to: 0, by: -1) {
      let line = file.range(ofLine: number)
      if file.bytes[line.offsets].first == UInt8(ascii: "=") { return nil }
      guard let above = BulletLine(file, line: number), above.column <= bullet.column else { continue }
      let isGather = above.mark == UInt8(ascii: "-")
      return isGather || above.column == bullet.column ? above.depth : above.depth + 1
    }
    return nil
  }
}
