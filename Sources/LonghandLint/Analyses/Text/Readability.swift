/// How hard a text is to read.
enum Readability {
  /// The school grade of Flesch and Kincaid; nil for a text with too few words.
  static func grade(of tokens: [TextToken], fewestWords: Int) -> Int? {
    let words = tokens.filter { $0.kind == .word }
    guard words.count >= max(1, fewestWords) else { return nil }
    let syllables = words.reduce(0) { $0 + syllableCount(of: $1.text) }
    // In hundredths: 0.39 words a sentence + 11.8 syllables a word - 15.59.
    let grade = 39 * words.count / sentenceCount(of: tokens) + 1180 * syllables / words.count - 1559
    return max(0, (grade + 50) / 100)
  }

  private static func sentenceCount(of tokens: [TextToken]) -> Int {
    var count = 0
    var hasWord = false
    for token in tokens {
      switch token.kind {
      case .word: hasWord = true
      case .mark(let sign) where hasWord && ".?!…:;".unicodeScalars.contains(sign):
        count += 1
        hasWord = false
      default: break
      }
    }
    return max(1, count + (hasWord ? 1 : 0))
  }

  /// Runs of vowels, without a silent `e` at the end.
  static func syllableCount(of word: String) -> Int {
    let letters = Array(word.lowercased())
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouyäöüàáâèéêìíîòóôùúû".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if count > 1, letters.last == "e", !letters.suffix(2).elementsEqual("le") { count -= 1 }
    return max(1, count)
  }
}
