import LonghandRuntime

/// A game as plain text, for files and pagers.
enum PlainText {
  /// A passage, with the choice that led to it.
  static func of(_ passage: [Line], after chosen: String?) -> String {
    var text = chosen.map { "\n> \($0)\n" } ?? ""
    for (index, line) in passage.enumerated() {
      let words = line.text.trimmedBlanks
      if !words.isEmpty, index > 0 || words != chosen { text += "\n" + words + "\n" }
    }
    return text
  }

  /// Everything that was told up to where the game stands.
  static func of(_ game: Game, words: (Move?) -> String?) -> String {
    game.past.map { of($0.passage, after: words($0.move)) }.joined()
  }
}
