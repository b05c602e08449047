import LonghandSource
import LonghandSyntax

/// Reads the comments of a file that speak to the linter.
struct SuppressionReader {
  private let file: SourceFile
  /// Where the headers of knots stand, ascending.
  private let knotStarts: [UInt32]

  /// The comments of a file, in reading order; most files have none, and then nothing is parsed.
  static func read(_ id: SourceFileID, of story: LintedStory) -> [Suppression] {
    guard hasMark(story.file(id).bytes) else { return [] }
    let reader = SuppressionReader(story.tree(of: id))
    return CommentScanner.comments(in: reader.file).compactMap { reader.suppression($0.range) }
  }

  private init(_ tree: SyntaxTree) {
    file = tree.source
    knotStarts = tree.root.children.compactMap { node in
      guard node.kind == .knot || node.kind == .stitch else { return nil }
      return node.first(.headerMark)?.range.start
    }
  }

  private static let mark = Array("longhand:".utf8)

  private static func hasMark(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var index = mark.count - 1
      while index < bytes.count {
        // Of the letters of a story few are colons.
        if unsafe bytes[index] == mark[mark.count - 1],
          unsafe bytes[(index - mark.count + 1)...index].elementsEqual(mark)
        {
          return true
        }
        index += 1
      }
      return false
    }
  }

  // MARK: One comment

  private func suppression(_ comment: SourceRange) -> Suppression? {
    // Of a comment of several lines, the first one speaks.
    let line = file.range(ofLine: file.lineTable.lineIndex(at: comment.start) + 1)
    var words = Words(bytes: file.bytes, position: Int(comment.start), end: Int(min(comment.end, line.end)))
    words.skip(while: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "*") || $0 <= 0x20 })
    guard words.take(Self.mark) else { return nil }
    let verb = range(words.next())
    // `format off` and `format on` speak to the formatter.
    if file.text(in: verb) == "format" { return nil }
    // What a story promises is for `longhand explore`.
    if ["expect", "here"].contains(file.text(in: verb)) { return nil }
    var rules: [Suppression.Named] = []
    repeat {
      let name = range(words.next())
      if !name.isEmpty { rules.append(Suppression.Named(selector: RuleSelector(file.text(in: name)), range: name)) }
    } while words.takeComma()
    let isAlone = isAlone(comment)
    var suppression = Suppression(
      reach: reach(file.text(in: verb)), verb: verb, rules: rules, reason: words.rest(), comment: comment,
      isAlone: isAlone, scope: comment)
    suppression.scope = suppression.reach == .knot ? knotScope(comment, isAlone) : lineScope(comment, isAlone)
    return suppression
  }

  private func reach(_ verb: String) -> Suppression.Reach? {
    switch verb {
    case "ignore": .line
    case "ignore-knot": .knot
    default: nil
    }
  }

  private func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(file: file.id, start: UInt32(offsets.lowerBound), end: UInt32(offsets.upperBound))
  }

  private func isAlone(_ comment: SourceRange) -> Bool {
    let first = file.range(ofLine: file.lineTable.lineIndex(at: comment.start) + 1)
    let last = file.range(ofLine: file.lineTable.lineIndex(at: comment.end) + 1)
    // A byte-order mark is not there for the reader.
    return file.bytes[Int(first.start)..<Int(comment.start)].allSatisfy { $0 <= 0x20 || $0 >= 0xBB }
      && file.bytes[Int(comment.end)..<Int(max(comment.end, last.end))].allSatisfy { $0 <= 0x20 }
  }

  // MARK: Where it works

  /// The line of the comment, or the next line that says something.
  private func lineScope(_ comment: SourceRange, _ isAlone: Bool) -> SourceRange {
    let line = file.lineTable.lineIndex(at: isAlone ? comment.end : comment.start)
    return file.range(ofLine: (isAlone ? nextLine(after: line) : line) + 1)
  }

  private func nextLine(after line: Int) -> Int {
    var next = line + 1
    while next < file.lineTable.count {
      let bytes = file.bytes[file.range(ofLine: next + 1).offsets].drop { $0 <= 0x20 }
      if !bytes.isEmpty, !bytes.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]) { return next }
      next += 1
    }
    return line
  }

  /// The first header at a place or behind it.
  private func knotStart(from offset: UInt32) -> UInt32? {
    let next = knotStarts.partitioningIndex { $0 >= offset }
    return next < knotStarts.count ? knotStarts[next] : nil
  }

  /// From the comment, or from the header below it, up to the next knot.
  private func knotScope(_ comment: SourceRange, _ isAlone: Bool) -> SourceRange {
    var start = comment.start
    if isAlone {
      let next = file.range(ofLine: nextLine(after: file.lineTable.lineIndex(at: comment.end)) + 1)
      if let header = knotStart(from: next.start), header <= next.end { start = header }
    }
    let end = knotStart(from: start + 1) ?? UInt32(file.bytes.count)
    return SourceRange(file: file.id, start: start, end: end)
  }
}

/// The words of a comment.
private struct Words {
  let bytes: [UInt8]
  var position: Int
  var end: Int

  init(bytes: [UInt8], position: Int, end: Int) {
    self.bytes = bytes
    self.position = position
    self.end = end
    // What closes a block comment is none of its words.
    if end - position >= 4, bytes[end - 1] == UInt8(ascii: "/"), bytes[end - 2] == UInt8(ascii: "*") { self.end -= 2 }
  }

  mutating func skip(while condition: (UInt8) -> Bool) {
    while position < end, condition(bytes[position]) { position += 1 }
  }

  mutating func take(_ words: [UInt8]) -> Bool {
    guard bytes[position..<end].starts(with: words) else { return false }
    position += words.count
    return true
  }

  /// The next word, up to a blank or comma; empty at the end.
  mutating func next() -> Range<Int> {
    skip { $0 <= 0x20 }
    let start = position
    skip { $0 > 0x20 && $0 != UInt8(ascii: ",") }
    return start..<position
  }

  mutating func takeComma() -> Bool {
    skip { $0 <= 0x20 }
    return take([UInt8(ascii: ",")])
  }

  mutating func rest() -> String {
    skip { $0 <= 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
    var last = end
    while last > position, bytes[last - 1] <= 0x20 { last -= 1 }
    return String(decoding: bytes[position..<last], as: UTF8.self)
  }
}
