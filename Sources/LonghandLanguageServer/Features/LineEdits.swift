import LonghandSource

/// The edits that lead from a text to the same words in another format, line by line.
struct LineEdits {
  /// How far ahead lines are looked for that both texts have, where they differ in number.
  private static let reach = 64

  private let file: SourceFile
  private let new: SourceFile
  private var edits: [TextEdit] = []

  private init(_ file: SourceFile, _ bytes: [UInt8]) {
    self.file = file
    new = SourceFile(name: file.name, bytes: bytes)
  }

  /// The edits in order; a line that stays as it is has none.
  static func edits(from file: SourceFile, to bytes: [UInt8]) -> [TextEdit] {
    var pass = LineEdits(file, bytes)
    pass.run()
    return pass.edits.joined()
  }

  private mutating func run() {
    let (oldCount, newCount) = (file.lineTable.count, new.lineTable.count)
    var (old, next) = (0, 0)
    while old < oldCount || next < newCount {
      let isSame = old < oldCount && next < newCount && Self.words(of: old, file) == Self.words(of: next, new)
      let (removed, added) = isSame ? (1, 1) : difference(old, next) ?? (oldCount - old, newCount - next)
      replace(old..<old + removed, by: next..<next + added)
      (old, next) = (old + removed, next + added)
    }
  }

  /// How many lines of each text are without a fellow in the other.
  private func difference(_ old: Int, _ next: Int) -> (Int, Int)? {
    for sum in 1...Self.reach {
      for removed in 0...sum {
        let (first, second) = (old + removed, next + sum - removed)
        guard first < file.lineTable.count, second < new.lineTable.count else { continue }
        let words = Self.words(of: first, file)
        // Blank lines are alike everywhere.
        if !words.isEmpty, words == Self.words(of: second, new) { return (removed, sum - removed) }
      }
    }
    return nil
  }

  private mutating func replace(_ old: Range<Int>, by lines: Range<Int>) {
    let (range, words) = (Self.range(of: old, file), new.bytes[Self.range(of: lines, new).offsets])
    guard !file.bytes[range.offsets].elementsEqual(words) else { return }
    edits.append(TextEdit(range: range, replacement: String(decoding: words, as: UTF8.self)))
  }

  /// Lines with their ends.
  private static func range(of lines: Range<Int>, _ file: SourceFile) -> SourceRange {
    func start(_ line: Int) -> UInt32 {
      line < file.lineTable.count ? file.lineTable.starts[line] : UInt32(file.bytes.count)
    }
    return SourceRange(file: .root, start: start(lines.lowerBound), end: start(lines.upperBound))
  }

  /// What a format leaves as it is: neither blanks nor the signs around the names of knots.
  private static func words(of line: Int, _ file: SourceFile) -> [UInt8] {
    file.bytes[range(of: line..<line + 1, file).offsets].filter { $0 > 0x20 && $0 != UInt8(ascii: "=") }
  }
}
