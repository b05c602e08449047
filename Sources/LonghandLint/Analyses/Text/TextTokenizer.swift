import LonghandSource

/// Takes a stretch of text apart into words, blanks and signs.
struct TextTokenizer {
  private let scalars: [Unicode.Scalar]
  private let range: SourceRange
  private var index = 0
  private var offset: UInt32

  init(text: String, range: SourceRange) {
    scalars = Array(text.unicodeScalars)
    self.range = range
    offset = range.start
  }

  /// All of them, in order.
  mutating func tokens() -> [TextToken] {
    var tokens: [TextToken] = []
    while index < scalars.count { tokens.append(next()) }
    return tokens
  }

  private mutating func next() -> TextToken {
    let first = scalars[index]
    switch first {
    case "\\": return token(.gap, length: min(2, scalars.count - index))
    case " ", "\t": return token(.blank, length: length { $0 == " " || $0 == "\t" })
    default:
      guard Self.isLetter(first) else { return token(.mark(first), length: 1) }
      return token(.word, length: wordLength)
    }
  }

  /// A word may hold apostrophes and hyphens, but not end in them.
  private var wordLength: Int {
    var end = index
    while end < scalars.count {
      if Self.isLetter(scalars[end]) {
        end += 1
      } else if Self.joins(scalars[end]), end + 1 < scalars.count, Self.isLetter(scalars[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    return end - index
  }

  private func length(while test: (Unicode.Scalar) -> Bool) -> Int {
    scalars[index...].prefix(while: test).count
  }

  private mutating func token(_ kind: TextToken.Kind, length: Int) -> TextToken {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[index..<index + length])
    index += length
    let start = offset
    offset += UInt32(String(text).utf8.count)
    return TextToken(
      kind: kind, text: String(text), range: SourceRange(file: range.file, start: start, end: offset))
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let value = scalar.value
      return (0x61...0x7A).contains(value | 0x20) || (0x30...0x39).contains(value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" || scalar == "-" }
}
