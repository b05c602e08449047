/// How the characters of a story file are written down, which its first bytes tell.
package enum SourceEncoding: Hashable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case utf32LittleEndian
  case utf32BigEndian

  /// What the mark at the beginning says; UTF-8 where there is none.
  package init(of bytes: [UInt8]) {
    self =
      Self.marked.first { bytes.starts(with: $0.mark) }.map { $0.encoding } ?? .utf8
  }

  /// The marks, a longer one before the one that it begins with.
  private static let marked: [(mark: [UInt8], encoding: SourceEncoding)] = [
    ([0xFF, 0xFE, 0, 0], .utf32LittleEndian), ([0, 0, 0xFE, 0xFF], .utf32BigEndian),
    ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
  ]

  /// The mark; UTF-8 keeps its own as part of the text.
  private var mark: [UInt8] { Self.marked.first { $0.encoding == self }?.mark ?? [] }

  /// The bytes in UTF-8, without the mark; what is no character becomes U+FFFD.
  package func decode(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8: return bytes
    case .utf16LittleEndian, .utf16BigEndian:
      return Array(String(decoding: units(of: bytes, size: 2).map { UInt16($0) }, as: UTF16.self).utf8)
    case .utf32LittleEndian, .utf32BigEndian:
      return Array(String(decoding: units(of: bytes, size: 4), as: UTF32.self).utf8)
    }
  }

  /// Text in UTF-8 as a file of this kind holds it, with the mark.
  package func encode(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    switch self {
    case .utf8: return bytes
    case .utf16LittleEndian, .utf16BigEndian:
      return mark + text.utf16.flatMap { self.bytes(of: UInt32($0), size: 2) }
    case .utf32LittleEndian, .utf32BigEndian:
      return mark + text.unicodeScalars.flatMap { self.bytes(of: $0.value, size: 4) }
    }
  }

  private var isLittleEndian: Bool { self == .utf16LittleEndian || self == .utf32LittleEndian }

  private func units(of bytes: [UInt8], size: Int) -> [UInt32] {
    stride(from: mark.count, to: bytes.count - size + 1, by: size).map { start in
      (0..<size).reduce(UInt32(0)) { unit, place in
        unit << 8 | UInt32(bytes[start + (isLittleEndian ? size - 1 - place : place)])
      }
    }
  }

  private func bytes(of unit: UInt32, size: Int) -> [UInt8] {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: unit >> UInt32(8 * $0)) }
    return isLittleEndian ? bytes : bytes.reversed()
  }
}
