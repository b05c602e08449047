import LonghandRuntime

/// Finds the choice that typed words mean.
public struct ChoiceFinder {
  /// What was found.
  public enum Found: Hashable, Sendable {
    /// One fits; its index, from 0.
    case one(Int)
    /// Several fit; their indices.
    case several([Int])
    /// None fits.
    case none
    /// A number that is not offered.
    case noSuchNumber(Int)
  }

  let choices: [Choice]

  /// A finder among the choices that are offered.
  public init(choices: [Choice]) {
    self.choices = choices
  }

  /// The choice with the number, else with the whole text, else that begins so, else with all the words.
  public func find(_ typed: String) -> Found {
    let typed = typed.trimmedBlanks
    if let number = Int(typed) {
      if choices.indices.contains(number - 1) { return .one(number - 1) }
      let others = findWords(typed)
      return others == .none ? .noSuchNumber(number) : others
    }
    return findWords(typed)
  }

  private func findWords(_ typed: String) -> Found {
    let wanted = Self.words(of: typed)
    guard !wanted.isEmpty else { return .none }
    let phrase: String = wanted.joined(separator: " ")
    let texts = choices.map { Self.words(of: $0.text) }
    let tests: [([String]) -> Bool] = [
      { $0 == wanted },
      { words in
        let text: String = words.joined(separator: " ")
        return text.hasPrefix(phrase)
      },
      { words in wanted.allSatisfy { wanted in words.contains { Self.fits(wanted, $0) } } },
    ]
    for test in tests {
      let fitting = texts.indices.filter { test(texts[$0]) }
      if fitting.count == 1 { return .one(fitting[0]) }
      if fitting.count > 1 { return .several(fitting) }
    }
    return .none
  }

  /// Where words are not written apart, as in Chinese, a part in the middle fits too.
  private static func fits(_ wanted: String, _ word: String) -> Bool {
    if word.hasPrefix(wanted) { return true }
    guard wanted.contains(where: { DisplayWidth.isIdeograph($0) }) else { return false }
    return word.indices.contains { word[$0...].hasPrefix(wanted) }
  }

  /// The words of a text in small letters, without what is no letter or digit at their edges.
  static func words(of text: String) -> [String] {
    text.lowercased().split { $0 == " " || $0 == "\t" }.compactMap { word in
      let start = word.drop { !$0.isLetter && !$0.isNumber }
      guard let end = start.lastIndex(where: { $0.isLetter || $0.isNumber }) else {
        return start.isEmpty && word.contains { !$0.isASCII } ? String(word) : nil
      }
      return String(start[...end])
    }
  }

  /// The moves on one line: apart by commas or semicolons; a number is a move of its own.
  static func moves(in line: String) -> [String] {
    line.split { $0 == "," || $0 == ";" }.flatMap { part -> [String] in
      var moves: [[Substring]] = []
      var lastWasNumber = true
      for word in part.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        let isNumber = Int(word) != nil
        if isNumber || lastWasNumber { moves.append([word]) } else { moves[moves.count - 1].append(word) }
        lastWasNumber = isNumber
      }
      return moves.map { $0.joined(separator: " ") }
    }
  }
}

extension String {
  /// The string without blanks at its edges.
  package var trimmedBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
