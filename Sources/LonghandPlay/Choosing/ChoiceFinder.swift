import LonghandRuntime

/// Finds the choice that typed words mean.
///
/// Words are compared as a person would: case, quotes, dashes and blanks do not matter, and neither do accents where
/// nothing fits with them.
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
    let isBare = !typed.isEmpty && typed.allSatisfy { $0.isNumber }
    let number = TypedWords.number(typed)
    if isBare, let number, choices.indices.contains(number - 1) { return .one(number - 1) }
    if let whole = findWhole(typed) { return whole }
    if let number, choices.indices.contains(number - 1) { return .one(number - 1) }
    let found = findWords(typed, .signs)
    if found != .none { return found }
    let others = findWords(typed, .accents)
    if others == .none, let number { return .noSuchNumber(number) }
    return others
  }

  /// The choice whose text it is, sign by sign; nil if there is none. Of equal ones nothing tells which is meant.
  private func findWhole(_ typed: String) -> Found? {
    guard !typed.isEmpty else { return nil }
    let exact = choices.indices.filter { choices[$0].text.trimmedBlanks == typed }
    let signs = TypedWords.signs(of: typed)
    let fitting = exact.isEmpty ? choices.indices.filter { TypedWords.signs(of: choices[$0].text) == signs } : exact
    return fitting.isEmpty ? nil : fitting.count == 1 ? .one(fitting[0]) : .several(fitting)
  }

  private func findWords(_ typed: String, _ folding: TypedWords.Folding) -> Found {
    let wanted = TypedWords.of(typed, folding: folding)
    guard !wanted.isEmpty else { return .none }
    let phrase: String = wanted.joined(separator: " ")
    let texts = choices.map { TypedWords.of($0.text, folding: folding) }
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

  /// The moves on one line: apart by commas or semicolons; a number is a move of its own.
  static func moves(in line: String) -> [String] {
    line.split { ",;，；、".contains($0) }.flatMap { part -> [String] in
      var moves: [[Substring]] = []
      var lastWasNumber = true
      for word in part.split(whereSeparator: { $0.isWhitespace }) {
        let isNumber = TypedWords.number(String(word)) != nil
        if isNumber || lastWasNumber { moves.append([word]) } else { moves[moves.count - 1].append(word) }
        lastWasNumber = isNumber
      }
      return moves.map { $0.joined(separator: " ") as String }
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
