import LonghandSource

/// Finds what a writer noted about a statement: the comment lines right above it, and the comment behind it.
enum WriterComments {
  /// The comments of the statement on a line, in reading order.
  static func of(_ line: Int, endingAt end: UInt32, in file: SourceFile) -> [String] {
    above(line, in: file) + behind(end, in: file)
  }

  private static func above(_ line: Int, in file: SourceFile) -> [String] {
    var found: [String] = []
    var number = line - 1
    while number >= 1, found.count < 8 {
      let words = file.text(in: file.range(ofLine: number)).trimmedBlanks
      guard words.hasPrefix("//") || words.hasPrefix("/*") && words.hasSuffix("*/") else { break }
      found.insert(bare(words), at: 0)
      number -= 1
    }
    return found.filter { !$0.isEmpty }
  }

  private static func behind(_ end: UInt32, in file: SourceFile) -> [String] {
    let line = file.range(ofLine: file.location(at: end).line)
    guard end < line.end else { return [] }
    var rest = file.text(in: SourceRange(file: file.id, start: end, end: line.end)).trimmedBlanks
    if rest.hasPrefix("/*#id:"), let close = rest.firstRange(ofWords: "*/") {
      rest = rest[close.upperBound...].trimmedBlanks
    }
    return rest.hasPrefix("//") || rest.hasPrefix("/*") ? [bare(rest)].filter { !$0.isEmpty } : []
  }

  private static func bare(_ words: String) -> String {
    if words.hasPrefix("//") { return words.drop { $0 == "/" }.trimmedBlanks }
    let inner = words.dropFirst(2)
    return (inner.hasSuffix("*/") ? inner.dropLast(2) : inner).drop { $0 == "*" }.trimmedBlanks
  }
}

extension StringProtocol {
  /// Where words stand first, compared byte for byte.
  func firstRange(ofWords words: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].utf8.starts(with: words.utf8) {
        return start..<(utf8.index(start, offsetBy: words.utf8.count))
      }
      start = index(after: start)
    }
    return nil
  }
}
