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

  /// Whether the words begin with a word, whatever its capitals, and no letter or digit follows it.
  func begins(withWord word: String) -> Bool {
    guard count >= word.count, prefix(word.count).lowercased() == word else { return false }
    guard let next = dropFirst(word.count).first else { return true }
    return !next.isLetter && !next.isNumber && next != "_"
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
