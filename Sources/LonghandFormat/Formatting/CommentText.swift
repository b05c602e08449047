/// What the words of comments mean to the formatter.
enum CommentText {
  /// What a comment says to the formatter.
  enum FormatWord {
    case off, on
  }

  /// Whether a comment of several lines is open behind some bytes that are nothing but comments.
  ///
  /// - Parameter isOpen: Whether one is open before them.
  static func isOpen(_ bytes: ArraySlice<UInt8>, _ isOpen: Bool) -> Bool {
    var isOpen = isOpen
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      switch (bytes[index], bytes[index + 1]) {
      case (Byte.star, Byte.slash) where isOpen:
        isOpen = false
        index += 2
      case (Byte.slash, Byte.star) where !isOpen:
        isOpen = true
        index += 2
      case (Byte.slash, Byte.slash) where !isOpen: return false
      default: index += 1
      }
    }
    return isOpen
  }

  /// The word of `// longhand: format off` and `on`; nil for other comments.
  static func formatWord(of comment: ArraySlice<UInt8>) -> FormatWord? {
    var words = comment.drop { $0 == Byte.slash || $0 == Byte.star || Byte.isBlank($0) }
    for word in ["longhand:", "format"] {
      guard words.starts(with: word.utf8) else { return nil }
      let rest = words.dropFirst(word.utf8.count)
      guard word.hasSuffix(":") || rest.first.map({ Byte.isBlank($0) }) == true else { return nil }
      words = rest.drop { Byte.isBlank($0) }
    }
    let word = words.prefix { $0 > Byte.space && $0 != Byte.star }
    if word.elementsEqual("off".utf8) { return .off }
    return word.elementsEqual("on".utf8) ? .on : nil
  }

  /// Breaks the `//` comment that ends a text where it is wider than it may be; a word is never broken.
  ///
  /// - Parameters:
  ///   - text: The text; its last line is the comment.
  ///   - start: Where the last line begins.
  ///   - width: How many columns it may have.
  ///   - lineEnd: What ends a line.
  static func wrap(_ text: inout [UInt8], from start: Int, _ width: Int, _ lineEnd: [UInt8]) {
    var words = start
    while words < text.count, Byte.isBlank(text[words]) { words += 1 }
    guard text[words...].starts(with: [Byte.slash, Byte.slash]) else { return }
    let margin = Array(text[start..<words])
    while words < text.count, text[words] == Byte.slash { words += 1 }
    let blanks = text[words...].prefix { Byte.isBlank($0) }
    let beginning = Array(text[start..<(words + blanks.count)])
    let lines = lines(of: text[(words + blanks.count)...], room: max(8, width - beginning.count))
    guard lines.count > 1 else { return }
    let next = margin + [Byte.slash, Byte.slash] + (blanks.isEmpty ? [Byte.space] : Array(blanks))
    var wrapped: [UInt8] = []
    for (number, line) in lines.enumerated() { wrapped += number == 0 ? beginning + line : lineEnd + next + line }
    text.replaceSubrange(start..., with: wrapped)
  }

  /// Words in lines of so many columns; blanks between words on one line stay as they are.
  private static func lines(of text: ArraySlice<UInt8>, room: Int) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var (start, lastEnd, index, columns) = (text.startIndex, text.startIndex, text.startIndex, 0)
    var wordColumns = 0
    while index < text.endIndex {
      let blank = index
      while index < text.endIndex, Byte.isBlank(text[index]) { index += 1 }
      let word = index
      while index < text.endIndex, !Byte.isBlank(text[index]) { index += 1 }
      wordColumns = text[word..<index].count { $0 & 0xC0 != 0x80 }
      if columns > 0, columns + (word - blank) + wordColumns > room {
        lines.append(text[start..<lastEnd])
        start = word
        columns = wordColumns
      } else {
        columns += (word - blank) + wordColumns
      }
      lastEnd = index
    }
    lines.append(text[start..<lastEnd])
    return lines
  }
}
