/// A JSON value as a tree, for files whose parts are looked up by name.
package enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int32)
  case float(Float)
  case string([UInt8])
  case array([JSONValue])
  case object([Member])

  /// One key of an object and its value.
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// How deep values may lie in one another.
  package static let depthLimit = 256

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - roundsLargeIntegers: Whether whole numbers that take more than 32 bits become floats; otherwise they are errors.
  package static func parse(_ bytes: [UInt8], roundsLargeIntegers: Bool = false) throws(LoadError) -> JSONValue {
    var scanner = JSONScanner(bytes)
    scanner.roundsLargeIntegers = roundsLargeIntegers
    let value = try read(&scanner, depth: 0)
    guard scanner.peek() == 0, scanner.position >= bytes.count else {
      throw scanner.syntaxError("something follows the value")
    }
    return value
  }

  private static func read(_ scanner: inout JSONScanner, depth: Int) throws(LoadError) -> JSONValue {
    guard depth < depthLimit else {
      throw scanner.syntaxError("values lie more than \(depthLimit) deep in one another")
    }
    switch scanner.peek() {
    case UInt8(ascii: "{"): return try object(&scanner, depth)
    case UInt8(ascii: "["): return try array(&scanner, depth)
    case UInt8(ascii: "\""): return .string(Array(try scanner.string()))
    case UInt8(ascii: "t"):
      try scanner.word("true")
      return .boolean(true)
    case UInt8(ascii: "f"):
      try scanner.word("false")
      return .boolean(false)
    case UInt8(ascii: "n"):
      try scanner.word("null")
      return .null
    default:
      switch try scanner.number() {
      case .integer(let value): return .integer(value)
      case .float(let value): return .float(value)
      }
    }
  }

  private static func array(_ scanner: inout JSONScanner, _ depth: Int) throws(LoadError) -> JSONValue {
    var items: [JSONValue] = []
    try scanner.expect(UInt8(ascii: "["))
    if scanner.take(UInt8(ascii: "]")) { return .array(items) }
    repeat { items.append(try read(&scanner, depth: depth + 1)) } while scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "]"))
    return .array(items)
  }

  private static func object(_ scanner: inout JSONScanner, _ depth: Int) throws(LoadError) -> JSONValue {
    var members: [Member] = []
    try scanner.expect(UInt8(ascii: "{"))
    if scanner.take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      let key = String(decoding: try scanner.string(), as: UTF8.self)
      try scanner.expect(UInt8(ascii: ":"))
      members.append(Member(key: key, value: try read(&scanner, depth: depth + 1)))
    } while scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "}"))
    return .object(members)
  }

  /// The value of a key; the last one of several (runtime §10).
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  package var members: [Member]? {
    if case .object(let members) = self { return members }
    return nil
  }

  package var items: [JSONValue]? {
    if case .array(let items) = self { return items }
    return nil
  }

  package var integer: Int32? {
    if case .integer(let value) = self { return value }
    return nil
  }

  package var words: String? {
    if case .string(let bytes) = self { return String(decoding: bytes, as: UTF8.self) }
    return nil
  }

  package var isTrue: Bool { self == .boolean(true) }
}
