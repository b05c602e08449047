import LonghandSource

/// What a writer says about a declaration in comments: on the lines right above it, or behind it.
enum DeclarationComment {
  /// The words of the comment at a declaration; nil for none.
  static func words(at range: SourceRange, in file: SourceFile) -> String? {
    let line = file.location(at: range.start).line
    let behind = trailing(file.text(in: file.range(ofLine: line)))
    let above = above(line, file)
    let words = (above + (behind.map { [$0] } ?? [])).joined(separator: "\n")
    return words.isEmpty ? nil : words
  }

  private static func trailing(_ line: String) -> String? {
    guard let start = line.firstRange(of: "//") else { return nil }
    let words = trimmed(line[start.upperBound...])
    return words.isEmpty || words.hasPrefix("longhand:") ? nil : words
  }

  private static func above(_ line: Int, _ file: SourceFile) -> [String] {
    var found: [String] = []
    var number = line - 1
    var isInBlock = false
    while number >= 1, found.count < 30 {
      let words = trimmed(Substring(file.text(in: file.range(ofLine: number))))
      if words.hasSuffix("*/"), !isInBlock { isInBlock = true }
      guard isInBlock || words.hasPrefix("//") else { break }
      let inner = trimmed(stripped(words))
      if !inner.hasPrefix("longhand:") { found.insert(inner, at: 0) }
      if isInBlock, words.contains("/*") { isInBlock = false }
      number -= 1
    }
    // A block that nobody opens is no comment.
    return isInBlock ? [] : Array(found.drop { $0.isEmpty })
  }

  /// The words of a line of a comment without the signs around them.
  private static func stripped(_ line: String) -> Substring {
    var line = line[...]
    if line.hasSuffix("*/") { line = line.dropLast(2) }
    if line.hasPrefix("/*") { line = line.dropFirst(2) }
    while let first = line.first, first == "/" || first == "*" { line = line.dropFirst() }
    return line
  }

  private static func trimmed(_ words: Substring) -> String {
    var words = words
    while let last = words.last, last.isWhitespace { words.removeLast() }
    return String(words.drop { $0.isWhitespace })
  }
}

extension StringProtocol {
  /// Where other words stand first in these; the standard library has none of its own.
  func firstRange(of words: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) {
        return start..<index(start, offsetBy: words.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
