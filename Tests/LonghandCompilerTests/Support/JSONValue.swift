/// A JSON value in which 2 and 2.0 differ, objects have no order, and floats are as exact as the engine's.
enum JSONValue: Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  case float(Float)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Reads a text; traps on anything that is no JSON, which only tests hand it.
  init(_ text: String) {
    var reader = Reader(bytes: Array(text.utf8))
    self = reader.value()
  }

  /// Where two values first differ, or nil.
  static func difference(_ left: JSONValue, _ right: JSONValue, at path: String = "") -> String? {
    switch (left, right) {
    case (.array(let left), .array(let right)):
      for (index, pair) in zip(left, right).enumerated() {
        if let found = difference(pair.0, pair.1, at: "\(path).\(index)") { return found }
      }
      return left.count == right.count ? nil : "\(path): \(left.count) items, expected \(right.count)"
    case (.object(let left), .object(let right)):
      for key in Set(left.keys).union(right.keys).sorted() {
        guard let first = left[key] else { return "\(path).\(key): missing, expected \(right[key]!)" }
        guard let second = right[key] else { return "\(path).\(key): \(first), expected nothing" }
        if let found = difference(first, second, at: "\(path).\(key)") { return found }
      }
      return nil
    default: return left == right ? nil : "\(path): \(left), expected \(right)"
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    mutating func skipBlanks() {
      while position < bytes.count, bytes[position] <= 0x20 || bytes[position] >= 0xEF && position < 3 { position += 1 }
      while position < 3, bytes.count > 3, bytes[position] >= 0x80 { position += 1 }
    }

    mutating func value() -> JSONValue {
      skipBlanks()
      switch bytes[position] {
      case UInt8(ascii: "["): return array()
      case UInt8(ascii: "{"): return object()
      case UInt8(ascii: "\""): return .string(string())
      case UInt8(ascii: "t"): return word(4, .boolean(true))
      case UInt8(ascii: "f"): return word(5, .boolean(false))
      case UInt8(ascii: "n"): return word(4, .null)
      default: return number()
      }
    }

    mutating func word(_ count: Int, _ value: JSONValue) -> JSONValue {
      position += count
      return value
    }

    mutating func number() -> JSONValue {
      let start = position
      while position < bytes.count, "+-.eE0123456789".utf8.contains(bytes[position]) { position += 1 }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      return Int(text).map { .integer($0) } ?? .float(Float(text)!)
    }

    mutating func array() -> JSONValue {
      var values: [JSONValue] = []
      position += 1
      skipBlanks()
      while bytes[position] != UInt8(ascii: "]") {
        values.append(value())
        skipBlanks()
        if bytes[position] == UInt8(ascii: ",") { position += 1 }
      }
      position += 1
      return .array(values)
    }

    mutating func object() -> JSONValue {
      var values: [String: JSONValue] = [:]
      position += 1
      skipBlanks()
      while bytes[position] != UInt8(ascii: "}") {
        skipBlanks()
        let key = string()
        skipBlanks()
        position += 1
        values[key] = value()
        skipBlanks()
        if bytes[position] == UInt8(ascii: ",") { position += 1 }
        skipBlanks()
      }
      position += 1
      return .object(values)
    }

    mutating func string() -> String {
      var units: [UInt16] = []
      var plain: [UInt8] = []
      func flush() { units += Array(String(decoding: plain, as: UTF8.self).utf16) }
      position += 1
      while bytes[position] != UInt8(ascii: "\"") {
        guard bytes[position] == UInt8(ascii: "\\") else {
          plain.append(bytes[position])
          position += 1
          continue
        }
        flush()
        plain = []
        units.append(escape())
      }
      flush()
      position += 1
      return String(decoding: units, as: UTF16.self)
    }

    mutating func escape() -> UInt16 {
      let letter = bytes[position + 1]
      position += 2
      switch letter {
      case UInt8(ascii: "n"): return 10
      case UInt8(ascii: "t"): return 9
      case UInt8(ascii: "r"): return 13
      case UInt8(ascii: "b"): return 8
      case UInt8(ascii: "f"): return 12
      case UInt8(ascii: "u"):
        position += 4
        return UInt16(String(decoding: bytes[position - 4..<position], as: UTF8.self), radix: 16)!
      default: return UInt16(letter)
      }
    }
  }
}
