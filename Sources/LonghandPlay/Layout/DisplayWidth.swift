/// How many columns of a terminal characters take.
package enum DisplayWidth {
  /// The columns of a text; tabs count as one.
  package static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of a character: those of its widest scalar, so that an emoji made of several takes two.
  package static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    var columns = 0
    for scalar in character.unicodeScalars {
      columns = max(columns, scalar.value == Self.emojiSelector ? 2 : width(of: scalar))
    }
    return columns
  }

  /// Whether a line may end before or behind the character without a blank, as in Chinese and Japanese.
  package static func isIdeograph(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0x2E80 else { return false }
    return width(of: scalar) == 2
  }

  /// The scalar that makes an emoji of the sign before it.
  private static let emojiSelector: UInt32 = 0xFE0F

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// The blocks whose characters take two columns (Unicode's East Asian Width W and F, and emoji).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
