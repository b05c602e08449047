/// A character that looks like nothing, or like one of the keyboard's, and means neither to ink.
///
/// Such characters come along when text is pasted from a web page or a word processor, or when the keyboard was set to
/// another script.
package struct UnusualCharacter: Hashable, Sendable {
  /// What it looks like.
  package enum Kind: Hashable, Sendable {
    /// A blank.
    case blank
    /// Nothing.
    case invisible
    /// A quotation mark.
    case quotationMark
    /// A sign of the keyboard, or several.
    case sign
    /// An accent that stands on the letter before it.
    case accent
  }

  /// What it looks like.
  package let kind: Kind
  /// Its name with an article: `a no-break space`.
  package let name: String
  /// What the keyboard has for it; empty where it should not be there at all.
  package let usual: String
  /// Its number in Unicode.
  package let scalar: UInt32

  /// What is to be said of a character; nil where it is what it looks like.
  package init?(_ scalar: UInt32) {
    guard scalar >= 0x80, let found = Self.blank(scalar) ?? Self.invisible(scalar) ?? Self.mark(scalar) else {
      return nil
    }
    (kind, name, usual) = found
    self.scalar = scalar
  }

  /// The number as it is usually written: `U+00A0`.
  package var number: String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  // MARK: The table

  private typealias Entry = (Kind, String, String)

  private static func blank(_ scalar: UInt32) -> Entry? {
    switch scalar {
    case 0x00A0: (.blank, "a no-break space", " ")
    case 0x202F: (.blank, "a narrow no-break space", " ")
    case 0x3000: (.blank, "an ideographic space", " ")
    case 0x1680, 0x2000...0x200A, 0x205F: (.blank, "a typographic space", " ")
    default: nil
    }
  }

  private static func invisible(_ scalar: UInt32) -> Entry? {
    switch scalar {
    case 0x0080...0x009F: (.invisible, "a control character", "")
    case 0x00AD: (.invisible, "a soft hyphen", "")
    case 0x200B: (.invisible, "a zero width space", "")
    case 0x200C, 0x200D: (.invisible, "a zero width joiner", "")
    case 0x2060: (.invisible, "a word joiner", "")
    case 0xFEFF: (.invisible, "a byte-order mark", "")
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: (.invisible, "a mark of direction", "")
    case 0x2028, 0x2029: (.invisible, "a typographic line end", "")
    case 0x180E, 0x2061...0x2064, 0xFE00...0xFE0F: (.invisible, "an invisible character", "")
    default: nil
    }
  }

  private static func mark(_ scalar: UInt32) -> Entry? {
    switch scalar {
    case 0x00AB, 0x00BB, 0x2018...0x201F, 0x2039, 0x203A, 0x2033, 0x2032, 0x300C...0x300F:
      (.quotationMark, "a typographic quotation mark", "\"")
    case 0x0300...0x036F: (.accent, "an accent on the letter before it", "")
    case 0x2010, 0x2011: (.sign, "a typographic hyphen", "-")
    case 0x2012...0x2015: (.sign, "a dash", "-")
    case 0x2212: (.sign, "a minus of mathematics", "-")
    case 0x00D7: (.sign, "a times sign", "*")
    case 0x00F7: (.sign, "a division sign", "/")
    case 0x2192, 0x21D2: (.sign, "an arrow", "->")
    case 0x2260: (.sign, "a sign of mathematics", "!=")
    case 0x2264: (.sign, "a sign of mathematics", "<=")
    case 0x2265: (.sign, "a sign of mathematics", ">=")
    case 0xFF01...0xFF5E: (.sign, "a full-width character", String(Character(Unicode.Scalar(UInt8(scalar - 0xFEE0)))))
    default: nil
    }
  }
}

extension UnusualCharacter {
  /// The character that begins at an index of a text in UTF-8, and its length in bytes.
  package static func decode(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int)? {
    guard index < bytes.count else { return nil }
    let first = bytes[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return nil }
    var scalar = UInt32(first) & (length == 1 ? 0x7F : UInt32(0x7F) >> UInt32(length))
    for byte in bytes[(index + 1)..<(index + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
  }

  /// The words with every character that nobody can see written as its number: `k<U+200B>`.
  package static func visible(_ words: String) -> String {
    let bytes = Array(words.utf8)
    guard bytes.contains(where: { $0 >= 0xC2 }) else { return words }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80, let (scalar, length) = decode(bytes, at: index) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      if let unusual = UnusualCharacter(scalar), unusual.kind == .invisible {
        result += Array("<\(unusual.number)>".utf8)
      } else {
        result += bytes[index..<(index + length)]
      }
      index += length
    }
    return String(decoding: result, as: UTF8.self)
  }
}
