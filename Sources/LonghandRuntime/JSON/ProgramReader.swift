/// Reads a program from ink JSON (runtime §8–runtime §33) without recursion.
///
/// The lists must be known before the content that names their items, but every compiler writes them behind it. So they
/// are looked for from the end, and the file is read once. Where that does not work out, because the file is damaged or
/// comes from elsewhere, all keys are looked up before anything is read; that also finds the reason for a refusal.
struct ProgramReader {
  private var scanner: JSONScanner
  private var builder = ProgramBuilder()
  /// What is being read, from the outside in.
  private var nesting: [Level] = []

  /// A container that is being read.
  private struct Level {
    var handle: ProgramBuilder.ContainerHandle
    /// Whether its terminator object is open.
    var isInTerminator = false
    /// Whether a name was given by the key under which it stands.
    var isNamedByKey = false
  }

  /// Reads a whole file.
  static func read(_ bytes: [UInt8]) throws(LoadError) -> Program {
    var hopeful = ProgramReader(scanner: JSONScanner(bytes))
    if let program = try? hopeful.programInOnePass(bytes) { return program }
    var reader = ProgramReader(scanner: JSONScanner(bytes))
    return try reader.program()
  }

  private init(scanner: JSONScanner) {
    self.scanner = scanner
  }

  /// The program; nil where the keys are not those, or not in the order, that compilers write.
  private mutating func programInOnePass(_ bytes: [UInt8]) throws(LoadError) -> Program? {
    let lists = ProgramReader.lastListDefinitions(in: bytes)
    try scanner.expect(UInt8(ascii: "{"))
    guard try scanner.string().elementsEqual("inkVersion".utf8) else { return nil }
    try scanner.expect(UInt8(ascii: ":"))
    let version = try scanner.integer()
    guard version >= 18, version <= 21 else { return nil }
    builder.formatVersion = Int(version)
    try scanner.expect(UInt8(ascii: ","))
    guard try scanner.string().elementsEqual("root".utf8) else { return nil }
    try scanner.expect(UInt8(ascii: ":"))
    let root = scanner.position
    scanner.move(to: lists)
    try listDefinitions()
    try scanner.expect(UInt8(ascii: "}"))
    guard scanner.peek() == 0 else { return nil }
    scanner.move(to: root)
    try container()
    try scanner.expect(UInt8(ascii: ","))
    guard try scanner.string().elementsEqual("listDefs".utf8) else { return nil }
    try scanner.expect(UInt8(ascii: ":"))
    return scanner.position == lists ? builder.finish() : nil
  }

  /// Where the value of what seems to be the last key `listDefs` stands.
  private static func lastListDefinitions(in bytes: [UInt8]) -> Int {
    let key = Array("\"listDefs\":".utf8)
    var start = bytes.count - key.count
    while start > 0 {
      if bytes[start] == key[0], bytes[start..<start + key.count].elementsEqual(key) { break }
      start -= 1
    }
    return max(0, start) + key.count
  }

  private mutating func program() throws(LoadError) -> Program {
    let keys = try rootKeys()
    guard let version = keys.version else { throw .versionMissing }
    if version > 21 { throw .versionTooNew(Int(version)) }
    if version < 18 { throw .versionTooOld(Int(version)) }
    builder.formatVersion = Int(version)
    if let lists = keys.lists {
      scanner.move(to: lists)
      try listDefinitions()
    }
    guard let root = keys.root else { throw .rootMissing }
    scanner.move(to: root)
    try container()
    return builder.finish()
  }

  private mutating func rootKeys() throws(LoadError) -> (version: Int32?, root: Int?, lists: Int?) {
    var keys: (version: Int32?, root: Int?, lists: Int?) = (nil, nil, nil)
    try scanner.expect(UInt8(ascii: "{"))
    guard !scanner.take(UInt8(ascii: "}")) else { return keys }
    repeat {
      let key = String(decoding: try scanner.string(), as: UTF8.self)
      try scanner.expect(UInt8(ascii: ":"))
      let first = scanner.peek()
      switch key {
      case "inkVersion": keys.version = try scanner.integer()
      case "root" where first == UInt8(ascii: "["): keys.root = scanner.position
      case "listDefs" where first == UInt8(ascii: "{"): keys.lists = scanner.position
      default: break
      }
      if key != "inkVersion" { try scanner.skip() }
    } while scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "}"))
    guard scanner.peek() == 0 else { throw scanner.syntaxError("something follows the story") }
    return keys
  }

  // MARK: Lists

  private mutating func listDefinitions() throws(LoadError) {
    try scanner.expect(UInt8(ascii: "{"))
    guard !scanner.take(UInt8(ascii: "}")) else { return }
    repeat {
      let name = String(decoding: try scanner.string(), as: UTF8.self)
      try scanner.expect(UInt8(ascii: ":"))
      builder.defineList(name, items: try itemValues().map { ($0.key, $0.value) })
    } while scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "}"))
  }

  private mutating func itemValues() throws(LoadError) -> [(key: String, value: Int32)] {
    var items: [(key: String, value: Int32)] = []
    try scanner.expect(UInt8(ascii: "{"))
    guard !scanner.take(UInt8(ascii: "}")) else { return items }
    repeat {
      let name = String(decoding: try scanner.string(), as: UTF8.self)
      try scanner.expect(UInt8(ascii: ":"))
      items.append((name, try scanner.integer()))
    } while scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "}"))
    return items
  }

  // MARK: Containers

  private mutating func container() throws(LoadError) {
    try open(named: nil)
    while let level = nesting.last {
      if level.isInTerminator { try terminatorEntry() } else { try element() }
    }
  }

  private mutating func open(named name: ArraySlice<UInt8>?) throws(LoadError) {
    try scanner.expect(UInt8(ascii: "["))
    guard nesting.count < JSONScanner.depthLimit else {
      throw scanner.syntaxError("containers lie more than \(JSONScanner.depthLimit) deep in one another")
    }
    let handle = builder.makeContainer()
    if let name { builder.setName(name, of: handle) }
    builder.begin(handle)
    nesting.append(Level(handle: handle, isNamedByKey: name != nil))
  }

  private mutating func close() throws(LoadError) {
    try scanner.expect(UInt8(ascii: "]"))
    builder.end()
    nesting.removeLast()
    guard let outer = nesting.last else { return }
    if outer.isInTerminator { return try closeTerminatorEntry() }
    if !scanner.take(UInt8(ascii: ",")) {
      throw scanner.syntaxError("a container must end in null or in an object")
    }
  }

  private mutating func element() throws(LoadError) {
    switch scanner.peek() {
    case UInt8(ascii: "["): return try open(named: nil)
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "\""):
      let text = try scanner.string()
      if try isFollowed() { try emit(string: text) }
    case UInt8(ascii: "t"):
      try scanner.word("true")
      if try isFollowed() { builder.bool(true) }
    case UInt8(ascii: "f"):
      try scanner.word("false")
      if try isFollowed() { builder.bool(false) }
    case UInt8(ascii: "n"):
      try scanner.word("null")
      if try isFollowed() { builder.append(.nothing) }
    default: try numberElement()
    }
  }

  private mutating func numberElement() throws(LoadError) {
    let number = try scanner.number()
    guard try isFollowed() else { return }
    switch number {
    case .integer(let value): builder.int(value)
    case .float(let value): builder.float(value)
    }
  }

  /// Whether another element follows; otherwise the last one was the terminator, and the container is closed (runtime §17).
  private mutating func isFollowed() throws(LoadError) -> Bool {
    if scanner.take(UInt8(ascii: ",")) { return true }
    try close()
    return false
  }

  private mutating func emit(string text: ArraySlice<UInt8>) throws(LoadError) {
    switch text.first {
    case UInt8(ascii: "^"): builder.text(utf8: text.dropFirst())
    case UInt8.lineFeed where text.count == 1: builder.newline()
    case UInt8(ascii: "<") where text.elementsEqual("<>".utf8): builder.glue()
    case UInt8(ascii: "v") where text.elementsEqual("void".utf8): builder.void()
    default:
      switch Token(text) {
      case .control(let command)?: builder.control(command)
      case .native(let function)?: builder.native(function)
      case nil: throw scanner.syntaxError("unknown instruction \"\(String(decoding: text, as: UTF8.self))\"")
      }
    }
  }

  // MARK: Objects

  private mutating func object() throws(LoadError) {
    try scanner.expect(UInt8(ascii: "{"))
    var fields = ObjectFields()
    guard !scanner.take(UInt8(ascii: "}")) else { return try finish(fields) }
    repeat {
      let start = scanner.position
      let key = try scanner.string()
      try scanner.expect(UInt8(ascii: ":"))
      if ObjectFields.isTerminatorKey(key) || scanner.peek() == UInt8(ascii: "[") && !key.elementsEqual("origins".utf8)
      {
        scanner.move(to: start)
        nesting[nesting.count - 1].isInTerminator = true
        builder.endContent()
        return
      }
      try fields.read(key, &scanner)
    } while scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "}"))
    try finish(fields)
  }

  private mutating func finish(_ fields: ObjectFields) throws(LoadError) {
    if try isFollowed(), !fields.emit(to: &builder) { throw scanner.syntaxError("unknown object") }
  }

  private mutating func terminatorEntry() throws(LoadError) {
    let key = try scanner.string()
    try scanner.expect(UInt8(ascii: ":"))
    if scanner.peek() == UInt8(ascii: "[") {
      return try open(named: key)
    }
    let level = nesting[nesting.count - 1]
    if key.elementsEqual("#f".utf8) {
      let flags = try scanner.integer()
      builder.setFlags(ContainerFlags(rawValue: UInt8(truncatingIfNeeded: flags & 7)), of: level.handle)
    } else if key.elementsEqual("#n".utf8) {
      let name = try scanner.string()
      if !level.isNamedByKey, !name.isEmpty { builder.setName(name, of: level.handle) }
    } else {
      try scanner.skip()
    }
    try closeTerminatorEntry()
  }

  private mutating func closeTerminatorEntry() throws(LoadError) {
    if scanner.take(UInt8(ascii: ",")) { return }
    try scanner.expect(UInt8(ascii: "}"))
    nesting[nesting.count - 1].isInTerminator = false
    guard scanner.peek() == UInt8(ascii: "]") else { throw scanner.syntaxError("the container goes on behind its end") }
    try close()
  }
}

extension Program {
  /// Reads a compiled story from ink JSON of format 18 to 21.
  ///
  /// - Parameter json: The file's bytes in UTF-8, with or without a byte-order mark.
  /// - Throws: `LoadError` when the file is damaged, is no story, or is of another format (runtime §12).
  public static func load(json: some Sequence<UInt8>) throws(LoadError) -> Program {
    try ProgramReader.read(Array(json))
  }
}
