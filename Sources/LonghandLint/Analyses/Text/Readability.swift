/// How hard a text is to read.
package enum Readability {
  /// The school grade of Flesch and Kincaid; nil for a text with too few words.
  package static func grade(of tokens: [TextToken], fewestWords: Int) -> Int? {
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
  package static func syllableCount(of word: String) -> Int {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return syllableCount(ofASCII: word.utf8) }
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

  private static func syllableCount(ofASCII word: String.UTF8View) -> Int {
    var count = 0
    var wasVowel = false
    var (before, last): (UInt8, UInt8) = (0, 0)
    for byte in word {
      let letter = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      let isVowel =
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
          UInt8(ascii: "y"):
          true
        default: false
        }
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
      (before, last) = (last, letter)
    }
    if count > 1, last == UInt8(ascii: "e"), before != UInt8(ascii: "l") { count -= 1 }
    return max(1, count)
  }
}
