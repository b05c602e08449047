import LonghandSource

/// What the parser can find wrong with a single character or a word, where it would otherwise only say what is missing.
package enum CharacterError: Hashable, Sendable {
  /// Letters that names cannot hold.
  case otherLetters
  /// Digits where a name should stand.
  case digitsAlone
  /// A character that looks like nothing or like a blank, by its number.
  case unseen(UInt32)
  /// Typographic quotation marks; the second one's place where it is known.
  case quotationMarks(closing: SourceRange?)
  /// A sign that looks like one of the keyboard's, by its number.
  case sign(UInt32)

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .otherLetters:
      .error(
        "E132", range, "\(words.text) cannot be a name.",
        help:
          "Names hold Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Chinese and Korean letters, kana, digits and `_`, "
          + "each accent in one character with its letter; text may hold any.")
    case .digitsAlone:
      .error(
        "E133", range, "\(words.text) cannot be a name: digits alone are a number.", help: "Write a letter too: `k42`.")
    case .unseen(let scalar): Self.unseen(scalar, range)
    case .quotationMarks(let closing): Self.quotationMarks(closing, range)
    case .sign(let scalar): Self.sign(scalar, range)
    }
  }

  private static func unseen(_ scalar: UInt32, _ range: SourceRange) -> Diagnostic {
    guard let character = UnusualCharacter(scalar) else { return .error("E134", range, "An odd character is here.") }
    let isBlank = character.kind == .blank
    return .error(
      "E134", range,
      isBlank
        ? "\(character.number), \(character.name), is no blank to ink."
        : "\(character.number), \(character.name), stands here, where nobody can see it.",
      help: isBlank ? "Write a usual space." : "Delete it."
    ).fixed(isBlank ? "Write a space" : "Delete it", range, character.usual)
  }

  private static func quotationMarks(_ closing: SourceRange?, _ range: SourceRange) -> Diagnostic {
    let found = Diagnostic.error(
      "E135", range, "Logic needs straight quotation marks, and this one is typographic.", help: "Write `\"`.")
    guard let closing else { return found }
    var result = found
    result.fixes = [
      FixIt(
        message: "Write straight quotation marks",
        edits: [TextEdit(range: range, replacement: "\""), TextEdit(range: closing, replacement: "\"")])
    ]
    return result
  }

  private static func sign(_ scalar: UInt32, _ range: SourceRange) -> Diagnostic {
    guard let character = UnusualCharacter(scalar) else { return .error("E136", range, "An odd sign is here.") }
    return .error(
      "E136", range, "\(character.number), \(character.name), means nothing to ink.",
      help: "Write `\(character.usual)`."
    ).fixed("Write `\(character.usual)`", range, character.usual)
  }
}
