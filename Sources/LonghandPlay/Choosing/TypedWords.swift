import LonghandSource

/// The words of typed and of told text, compared as a person would: a keyboard has no typographic signs, and few write
/// every accent.
enum TypedWords {
  /// How alike words must be.
  enum Folding {
    /// Letter case, quotes, dashes, blanks and widths do not matter.
    case signs
    /// Nor do accents and ligatures.
    case accents
  }

  /// The words of a text, folded: runs of letters and digits without the apostrophes in them, and every sign beyond ASCII
  /// that is neither, such as an emoji.
  static func of(_ text: String, folding: Folding = .signs) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if !isApostrophe(character) || word.isEmpty {
        if !word.isEmpty { words.append(word) }
        word = ""
        if isSymbol(character) { words.append(String(character)) }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.map { folded($0, folding) }
  }

  /// The whole text with signs as a keyboard has them, for texts without words such as `...`.
  static func signs(of text: String) -> String {
    var signs = ""
    for character in text.trimmedBlanks {
      switch character {
      case "…": signs += "..."
      case _ where isApostrophe(character): signs += "'"
      case "“", "”", "„", "«", "»", "‟": signs += "\""
      case _ where isDash(character): signs += "-"
      case _ where character.isWhitespace: if signs.last != " " { signs += " " }
      default: signs.append(character)
      }
    }
    return folded(signs, .signs)
  }

  /// The number that is typed: `2`, `2.`, `(2)`, `#2`, in digits of any script; nil if it is none.
  static func number(_ typed: String) -> Int? {
    var digits = typed.trimmedBlanks[...]
    if let first = digits.first, "#(№".contains(first) { digits = digits.dropFirst() }
    if let last = digits.last, ".):".contains(last) { digits = digits.dropLast() }
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    var number = 0
    for character in digits {
      guard let value = character.wholeNumberValue, 0...9 ~= value else { return nil }
      number = number * 10 + value
    }
    return number
  }

  /// Whether a character stands between words like a blank.
  private static func isDash(_ character: Character) -> Bool {
    character.unicodeScalars.first?.properties.generalCategory == .dashPunctuation || character == "−"
  }

  private static func isApostrophe(_ character: Character) -> Bool {
    switch character {
    case "'", "’", "‘", "ʼ", "`", "´", "′", "‛", "＇": true
    default: false
    }
  }

  private static func isSymbol(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first, first.value > 0x7F else { return false }
    switch first.properties.generalCategory {
    case .otherSymbol, .mathSymbol, .currencySymbol, .modifierSymbol: return true
    default: return false
    }
  }

  // MARK: Folding

  /// The text in small letters; through capitals, so that ß, ς and ligatures become what they stand for.
  private static func folded(_ text: String, _ folding: Folding) -> String {
    var plain = ""
    for scalar in text.unicodeScalars { plain.unicodeScalars.append(narrow(scalar)) }
    let small = plain.uppercased().lowercased()
    return folding == .accents ? withoutAccents(small) : small
  }

  /// The ASCII sign of a full-width one.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard 0xFF01...0xFF5E ~= scalar.value else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  private static func withoutAccents(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
      plain += BaseLetters.of(scalar)
    }
    return plain
  }
}

/// Finds the name that somebody probably meant.
enum NearestTypedWord {
  /// The name that takes the fewest changes, or else one that begins so; nil if none is near.
  static func of(_ word: String, among names: [String]) -> String? {
    NearestWord.find(word, among: names, limit: max(1, word.utf8.count / 2))
      ?? names.first { !word.isEmpty && $0.lowercased().hasPrefix(word.lowercased()) }
  }
}
