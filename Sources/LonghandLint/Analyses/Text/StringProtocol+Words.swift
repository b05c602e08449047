extension StringProtocol {
  /// Without blanks at either end.
  var trimmingBlanks: SubSequence {
    let start = firstIndex { $0 != " " && $0 != "\t" } ?? endIndex
    let end = lastIndex { $0 != " " && $0 != "\t" }.map { index(after: $0) } ?? start
    return self[start..<end]
  }

  /// Whether the words are a name as ink takes it: letters, digits and `_`, not digits alone.
  var isName: Bool {
    !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } && contains { !$0.isNumber }
  }

  /// Whether the words begin with a word in small letters of ASCII, whatever their own capitals, and no letter or digit
  /// follows it.
  func begins(withWord word: String) -> Bool {
    var index = utf8.startIndex
    for wanted in word.utf8 {
      guard index < utf8.endIndex, utf8[index] == wanted || isCapital(utf8[index], of: wanted) else { return false }
      index = utf8.index(after: index)
    }
    guard let next = self[index...].first else { return true }
    return !next.isWordLetter && !next.isNumber && next != "_"
  }
}

extension StringProtocol {
  /// Where words first stand in these; nil if nowhere.
  func firstIndex(ofWords words: String) -> Index? {
    guard let first = words.utf8.first else { return nil }
    var rest = utf8[...]
    while let index = rest.firstIndex(of: first) {
      if rest[index...].starts(with: words.utf8) { return index }
      rest = rest[rest.index(after: index)...]
    }
    return nil
  }

  /// Where words last stand in these; nil if nowhere.
  func lastIndex(ofWords words: String) -> Index? {
    var last: Index?
    var rest = self[...]
    while let next = rest.firstIndex(ofWords: words) {
      last = next
      rest = rest[index(after: next)...]
    }
    return last
  }
}

extension Character {
  /// Whether it is a letter, which is soon told of those that most words are made of.
  var isWordLetter: Bool {
    guard let ascii = asciiValue else { return isLetter }
    return UInt8(ascii: "a")...UInt8(ascii: "z") ~= ascii | 0x20
  }
}

/// Whether a byte is the capital of a small letter of ASCII.
private func isCapital(_ byte: UInt8, of letter: UInt8) -> Bool {
  UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte && byte | 0x20 == letter
}
