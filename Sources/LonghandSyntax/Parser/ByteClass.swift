/// What a byte can be to the parser, as bits that are looked up in a table of all 256.
enum ByteClass {
  /// May end a run of text (ink §62).
  static let textEnd: UInt8 = 1
  /// An ASCII character of a name (ink §34).
  static let name: UInt8 = 2
  /// An ASCII digit.
  static let digit: UInt8 = 4
  /// A space or a tab.
  static let space: UInt8 = 8

  /// The bits of every byte.
  static let table: [UInt8] = (0...255).map { classes(of: UInt8($0)) }

  private static func classes(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): name | digit
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"): name
    case UInt8(ascii: " "), UInt8(ascii: "\t"): space
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "#"), UInt8(ascii: "\n"): textEnd
    case UInt8(ascii: "\\"), UInt8(ascii: "-"), UInt8(ascii: "<"): textEnd
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""): textEnd
    default: 0
    }
  }

  /// Whether a character beyond ASCII may be part of a name (ink §34).
  static func isNameScalar(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0080...0x024F: true
    case 0x0370...0x03FF: !isExcludedGreek(scalar)
    case 0x0400...0x04FF: !(0x0482...0x0489).contains(scalar)
    case 0x0531...0x0556, 0x0561...0x0587, 0x058F: true
    case 0x0590...0x06FF: true
    case 0x3041...0x3096, 0x30A0...0x30FC, 0x4E00...0x9FFF, 0xAC00...0xD7AF: true
    default: false
    }
  }

  private static func isExcludedGreek(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0374, 0x0375, 0x0378...0x0385, 0x0387, 0x038B, 0x038D, 0x03A2: true
    default: false
    }
  }
}
