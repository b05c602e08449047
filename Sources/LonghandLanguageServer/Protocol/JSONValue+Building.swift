import LonghandRuntime

/// How messages are written down: as literals of Swift.
extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral words: String) { self = .string(Array(words.utf8)) }
  package init(integerLiteral number: Int32) { self = .integer(number) }
  package init(booleanLiteral flag: Bool) { self = .boolean(flag) }
  package init(arrayLiteral items: JSONValue...) { self = .array(items) }
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member(key: $0.0, value: $0.1) })
  }

  /// A whole number; the protocol has none that take more than 32 bits.
  package init(_ number: Int) { self = .integer(Int32(clamping: number)) }

  /// A text.
  package static func words(_ words: some StringProtocol) -> JSONValue { .string(Array(words.utf8)) }

  /// An object without the members that have no value.
  static func record(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }

  /// The same object with one more member, or another value for one that it has.
  func with(_ key: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != key } + [Member(key: key, value: value)])
  }
}

/// How parameters are read.
extension JSONValue {
  /// A whole number.
  package var number: Int? { integer.map { Int($0) } }

  /// A truth value; nil for anything else.
  package var flag: Bool? {
    if case .boolean(let flag) = self { return flag }
    return nil
  }

  /// A value inside objects inside this one: `["textDocument", "uri"]`.
  package subscript(path: [String]) -> JSONValue? {
    path.reduce(self as JSONValue?) { value, key in value?[key] }
  }

  /// The text under a key, which must be there.
  func words(_ path: String...) throws(ResponseError) -> String {
    guard let words = self[path]?.words else { throw .missing(path.joined(separator: ".")) }
    return words
  }
}

extension JSONValue {
  /// The value as JSON.
  package var bytes: [UInt8] {
    // Controls that would be left out otherwise are escaped, so that no character of a story is lost.
    var writer = JSONWriter(escapesControls: true)
    write(&writer)
    return writer.bytes
  }

  private func write(_ writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .boolean(let flag): writer.boolean(flag)
    case .integer(let number): writer.integer(number)
    case .float(let number): writer.float(number)
    case .string(let bytes): writer.string(String(decoding: bytes, as: UTF8.self))
    case .array(let items): writer.array { writer in for item in items { item.write(&writer) } }
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(member.key)
          member.value.write(&writer)
        }
      }
    }
  }
}
