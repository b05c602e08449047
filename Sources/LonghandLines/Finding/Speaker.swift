/// Finds out who says a line, by what writers of ink write: a tag `speaker: Amy` (or `voice:`, `character:`), or the name
/// and a colon before the words: `Amy: You left the light on.`
enum Speaker {
  private static let keys = ["speaker", "voice", "character"]

  /// Who says a line; nil for narration.
  static func of(_ text: String, tags: [String]) -> String? {
    for tag in tags {
      let parts = tag.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let key = parts[0].drop { $0 == "#" || $0.isWhitespace }.trimmedBlanks.lowercased()
      if keys.contains(key) { return parts[1].trimmedBlanks }
    }
    return named(in: text)
  }

  /// The name before a colon: at most three words that begin with capitals, without signs of ink.
  private static func named(in text: String) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = text[..<colon]
    let rest = text[text.index(after: colon)...]
    guard rest.first?.isWhitespace == true, name.count <= 30, !name.isEmpty else { return nil }
    let words = name.split(separator: " ")
    guard (1...3).contains(words.count), name.first?.isWhitespace == false, name.last?.isWhitespace == false else {
      return nil
    }
    let isName = words.allSatisfy { word in
      word.first.map { $0.isUppercase || $0.isNumber } == true
        && word.allSatisfy { $0.isLetter || $0.isNumber || "'’.-".contains($0) }
    }
    return isName ? String(name) : nil
  }
}
