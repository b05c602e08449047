/// Reads XML that is well-formed: elements, attributes, text, CDATA, comments and instructions. A document type, which
/// could define entities without end, is refused.
struct XMLReader {
  private let bytes: [UInt8]
  private var position = 0

  /// How deep elements may lie in one another.
  private static let depthLimit = 100

  /// The element that a file is.
  static func read(_ bytes: [UInt8]) throws(CatalogueProblem) -> XMLNode {
    var reader = XMLReader(bytes: bytes)
    try reader.skipMiscellany()
    guard reader.byte == UInt8(ascii: "<") else {
      throw reader.problem("The file is no XML: it begins with no element.")
    }
    let root = try reader.element(depth: 0)
    try reader.skipMiscellany()
    guard reader.position >= bytes.count else { throw reader.problem("Something follows the last element.") }
    return root
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private func problem(_ message: String, at offset: Int? = nil) -> CatalogueProblem {
    CatalogueProblem(message, at: offset ?? position, in: bytes)
  }

  private func isAt(_ words: StaticString) -> Bool {
    let count = words.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    return bytes[position..<position + count].elementsEqual(words.description.utf8)
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  /// Skips up to and with some words.
  private mutating func skip(through words: StaticString, _ what: String) throws(CatalogueProblem) {
    let start = position
    while position < bytes.count {
      if isAt(words) {
        position += words.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw problem("This \(what) does not end.", at: start)
  }

  /// Skips what may stand around the outermost element.
  private mutating func skipMiscellany() throws(CatalogueProblem) {
    while true {
      skipBlanks()
      if isAt("<?") {
        try skip(through: "?>", "instruction")
      } else if isAt("<!--") {
        try skip(through: "-->", "comment")
      } else if isAt("<!") {
        throw problem("A document type is not read; take it out.")
      } else {
        return
      }
    }
  }

  // MARK: Elements

  private mutating func element(depth: Int) throws(CatalogueProblem) -> XMLNode {
    guard depth < Self.depthLimit else { throw problem("Elements lie more than 100 deep in one another.") }
    let start = position
    position += 1
    let fullName = try name()
    var node = XMLNode(name: Self.local(fullName), offset: start)
    while true {
      skipBlanks()
      if isAt("/>") {
        position += 2
        return node
      }
      if byte == UInt8(ascii: ">") {
        position += 1
        break
      }
      guard position < bytes.count else { throw problem("The element <\(fullName)> does not end.", at: start) }
      let (key, value) = try attribute()
      node.attributes[Self.local(key)] = value
    }
    try readChildren(of: &node, fullName, depth)
    return node
  }

  private mutating func readChildren(
    of node: inout XMLNode, _ fullName: String, _ depth: Int
  ) throws(CatalogueProblem) {
    while true {
      guard position < bytes.count else { throw problem("The element <\(fullName)> does not end.", at: node.offset) }
      if isAt("</") {
        let start = position
        position += 2
        let closing = try name()
        guard closing == fullName else { throw problem("</\(closing)> ends the element <\(fullName)>.", at: start) }
        skipBlanks()
        guard byte == UInt8(ascii: ">") else { throw problem("`>` is expected here.") }
        position += 1
        return
      } else if isAt("<!--") {
        try skip(through: "-->", "comment")
      } else if isAt("<![CDATA[") {
        let start = position + 9
        try skip(through: "]]>", "CDATA section")
        node.children.append(.text(String(decoding: bytes[start..<position - 3], as: UTF8.self)))
      } else if isAt("<?") {
        try skip(through: "?>", "instruction")
      } else if byte == UInt8(ascii: "<") {
        node.children.append(.element(try element(depth: depth + 1)))
      } else {
        node.children.append(.text(try text { $0 == UInt8(ascii: "<") }))
      }
    }
  }

  private mutating func attribute() throws(CatalogueProblem) -> (String, String) {
    let key = try name()
    skipBlanks()
    guard byte == UInt8(ascii: "=") else { throw problem("The attribute \(key) has no value.") }
    position += 1
    skipBlanks()
    let quote = byte
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw problem("The value of \(key) stands in quotes.")
    }
    let start = position
    position += 1
    let value = try text { $0 == quote }
    guard byte == quote else { throw problem("The value of \(key) does not end.", at: start) }
    position += 1
    return (key, value)
  }

  private mutating func name() throws(CatalogueProblem) -> String {
    let start = position
    while position < bytes.count, bytes[position] > 0x20, !"=/<>\"'&".utf8.contains(bytes[position]) { position += 1 }
    guard position > start else { throw problem("A name is expected here.") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func local(_ name: String) -> String {
    // `xml:space` and `xml:lang` keep their prefix, which is part of what they are called.
    name.hasPrefix("xml") ? name : name.split(separator: ":").last.map { String($0) } ?? name
  }

  // MARK: Text

  private mutating func text(until isEnd: (UInt8) -> Bool) throws(CatalogueProblem) -> String {
    var result: [UInt8] = []
    while position < bytes.count, !isEnd(bytes[position]) {
      switch bytes[position] {
      case UInt8(ascii: "&"): result += try entity().utf8
      case 0x0D:
        // A line end is a line feed, however it was written.
        if position + 1 >= bytes.count || bytes[position + 1] != 0x0A { result.append(0x0A) }
        position += 1
      default:
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func entity() throws(CatalogueProblem) -> String {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: ";"), position - start < 12 { position += 1 }
    guard byte == UInt8(ascii: ";") else {
      throw problem("This `&` begins nothing that is known; the sign itself is written `&amp;`.", at: start)
    }
    let name = String(decoding: bytes[start + 1..<position], as: UTF8.self)
    position += 1
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let digits = name.hasPrefix("#x") ? name.dropFirst(2) : name.hasPrefix("#") ? name.dropFirst() : ""
      guard let number = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10), let scalar = Unicode.Scalar(number)
      else {
        throw problem("`&\(name);` is nothing that is known.", at: start)
      }
      return String(Character(scalar))
    }
  }
}
