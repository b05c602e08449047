/// How much text there is and how hard it is to read: words, sentences, syllables.
///
/// A word is letters and digits, with apostrophes and hyphens between them, as the linter has it; the grade is that of
/// Flesch and Kincaid, which is made for English. Text is added piece by piece, in reading order.
package struct TextMeasure: Hashable, Sendable {
  /// The number of words.
  package private(set) var words = 0
  private var endedSentences = 0
  private var endedSyllables = 0
  /// Whether words stand behind the last end of a sentence.
  private var isInSentence = false
  private var word: Word?

  /// The word that is being read.
  private struct Word: Hashable {
    var syllables = 0
    var wasVowel = false
    var last: UInt32 = 0
    var beforeLast: UInt32 = 0
    /// Whether an apostrophe or a hyphen was read that only a letter makes a part of the word.
    var isJoining = false

    /// Runs of vowels, without a silent `e` at the end.
    var count: Int {
      let isSilent = syllables > 1 && last == 0x65 && beforeLast != 0x6C
      return max(1, isSilent ? syllables - 1 : syllables)
    }

    mutating func add(_ letter: UInt32) {
      let isVowel = TextMeasure.isVowel(letter)
      if isVowel, !wasVowel { syllables += 1 }
      wasVowel = isVowel
      (beforeLast, last) = (last, letter)
    }
  }

  /// Nothing yet.
  package init() {}

  /// The measure of some text alone.
  package init(of text: String) {
    add(text)
    endParagraph()
  }

  /// The number of sentences; words without a sign behind them are one.
  package var sentences: Int { endedSentences + (isInSentence ? 1 : 0) }
  /// The number of syllables, as far as they can be told from the letters.
  package var syllables: Int { endedSyllables + (word?.count ?? 0) }

  /// The school grade of Flesch and Kincaid in tenths; nil where there are too few words to tell.
  package var gradeInTenths: Int? {
    guard words >= 100 else { return nil }
    // 0.39 words a sentence + 11.8 syllables a word - 15.59.
    let thousandths = 390 * words / max(1, sentences) + 11_800 * syllables / words - 15_590
    return max(0, (thousandths + 50) / 100)
  }

  /// Adds text to the paragraph.
  package mutating func add(_ text: String) {
    for scalar in text.unicodeScalars { add(scalar) }
  }

  /// Ends the paragraph, and with it the sentence.
  package mutating func endParagraph() {
    endWord()
    if isInSentence { endedSentences += 1 }
    isInSentence = false
  }

  /// Adds what another measure has.
  package mutating func add(_ other: TextMeasure) {
    words += other.words
    endedSentences += other.sentences
    endedSyllables += other.syllables
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if let letter = Self.letter(scalar) {
      if word == nil {
        word = Word()
        words += 1
        isInSentence = true
      } else if word?.isJoining == true {
        word?.isJoining = false
        word?.add(0x27)
      }
      word?.add(letter)
    } else if word != nil, word?.isJoining == false, scalar == "'" || scalar == "’" || scalar == "-" {
      word?.isJoining = true
    } else {
      endWord()
      if isInSentence, Self.endsSentence(scalar) {
        endedSentences += 1
        isInSentence = false
      }
    }
  }

  /// Ends the word, as where something else stands between two texts.
  package mutating func endWord() {
    guard let ended = word else { return }
    endedSyllables += ended.count
    word = nil
  }

  // MARK: Letters

  /// The number of a letter or digit, small where it is ASCII; nil for anything else.
  private static func letter(_ scalar: Unicode.Scalar) -> UInt32? {
    let value = scalar.value
    if value < 0x80 {
      let small = value | 0x20
      return (0x61...0x7A).contains(small) ? small : (0x30...0x39).contains(value) ? value : nil
    }
    // Typographic signs, the most frequent ones that are no letters.
    if (0x2010...0x206F).contains(value) { return nil }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark ? value : nil
  }

  private static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    // äöü àáâ èéê ìíî òóô ùúû, small and capital.
    case 0xC0...0xC2, 0xC4, 0xC8...0xCA, 0xCC...0xCE, 0xD2...0xD4, 0xD6, 0xD9...0xDC: true
    case 0xE0...0xE2, 0xE4, 0xE8...0xEA, 0xEC...0xEE, 0xF2...0xF4, 0xF6, 0xF9...0xFC: true
    default: false
    }
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "?", "!", "…", ":", ";": true
    default: false
    }
  }
}
