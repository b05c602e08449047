/// Writes JSON as bytes, the way the reference writes it (runtime §258, runtime §259).
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// Whether the next value or key needs a comma before it.
  private var needsComma = false
  /// Whether characters that a terminal obeys are written as escapes: C0, DEL, C1 and bidirectional controls.
  private let escapesControls: Bool

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - capacity: How many bytes are expected.
  ///   - escapesControls: Whether characters that a terminal obeys are escaped, as in what people read on one; otherwise
  ///     C0 controls are left out and the others stand as they are, as the reference has it.
  package init(capacity: Int = 0, escapesControls: Bool = false) {
    self.escapesControls = escapesControls
    bytes.reserveCapacity(capacity)
  }

  /// Writes an array, or an object, around what the closure writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    beginArray()
    body(&self)
    endArray()
  }

  /// Writes an object around what the closure writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }

  package mutating func beginArray() { begin(UInt8(ascii: "[")) }
  package mutating func endArray() { end(UInt8(ascii: "]")) }
  package mutating func beginObject() { begin(UInt8(ascii: "{")) }
  package mutating func endObject() { end(UInt8(ascii: "}")) }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Writes a key; its value must follow.
  package mutating func key(_ key: String) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a key of a known word.
  package mutating func key(_ key: StaticString) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a known word as a string; it must need no escape.
  package mutating func string(_ word: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    word.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a string.
  package mutating func string(_ text: String) {
    // C1 controls begin with the byte C2, bidirectional ones with E2.
    guard escapesControls, text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else {
      return string(prefix: nil, text.utf8)
    }
    separate()
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars { append(scalar) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A: escape(UInt8(scalar.value))
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      bytes.append(contentsOf: "\\u".utf8)
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      bytes.append(contentsOf: digits.utf8)
    default: for byte in String(scalar).utf8 { escape(byte) }
    }
  }

  /// Writes a string, with one more character before it if wished.
  package mutating func string(prefix: UInt8?, _ text: some Collection<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    if let prefix { bytes.append(prefix) }
    if text.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      bytes.append(contentsOf: text)
    } else {
      for byte in text { escape(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
    case UInt8.lineFeed: bytes.append(contentsOf: "\\n".utf8)
    case UInt8.tab: bytes.append(contentsOf: "\\t".utf8)
    case 0..<0x20: break
    default: bytes.append(byte)
    }
  }

  /// Writes a value that is JSON already.
  package mutating func raw(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
  }

  /// Writes an integer.
  package mutating func integer(_ value: some FixedWidthInteger) {
    separate()
    bytes.append(contentsOf: "\(value)".utf8)
  }

  /// Writes a floating-point number so that it is read as one again (runtime §258).
  package mutating func float(_ value: Float) {
    separate()
    if value.isNaN { return bytes.append(contentsOf: "0.0".utf8) }
    if value.isInfinite { return bytes.append(contentsOf: (value < 0 ? "-3.4E+38" : "3.4E+38").utf8) }
    let printed = value.printed
    bytes.append(contentsOf: printed.utf8)
    if !printed.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "E") }) {
      bytes.append(contentsOf: ".0".utf8)
    }
  }

  /// Writes `true` or `false`.
  package mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }
}
