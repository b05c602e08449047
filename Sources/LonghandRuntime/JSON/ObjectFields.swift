/// What a JSON object in content position says (runtime §28–runtime §33), gathered before it is known what it is.
struct ObjectFields {
  /// What the object is, from the first in the order of runtime §28 to the last.
  private enum Kind: UInt8 {
    case divertTarget, pointer, divert, function, tunnel, external, choice, variable, readCount, global, temporary
    case tag, list, unknown
  }

  private var kind = Kind.unknown
  /// The words of the key that says what the object is.
  private var words: ArraySlice<UInt8> = []
  private var pointerContext: Int32 = -1
  private var argumentCount: Int32 = 0
  private var isVariable = false
  private var isConditional = false
  private var isReassignment = false
  private var choiceFlags: Int32 = 16
  private var items: [(list: String, item: String, value: Int32)] = []
  private var origins: [String] = []

  /// Whether a key can stand only in the object that ends a container (runtime §19).
  static func isTerminatorKey(_ key: ArraySlice<UInt8>) -> Bool {
    guard key.count == 2, key.first == UInt8(ascii: "#") else { return false }
    return key.last == UInt8(ascii: "f") || key.last == UInt8(ascii: "n")
  }

  private static func kind(of key: ArraySlice<UInt8>) -> Kind {
    switch key.first {
    case UInt8(ascii: "-"):
      key.count == 2 ? .divert : key.elementsEqual("->t->".utf8) ? .tunnel : .unknown
    case UInt8(ascii: "V"):
      key.elementsEqual("VAR?".utf8) ? .variable : key.elementsEqual("VAR=".utf8) ? .global : .unknown
    case UInt8(ascii: "^"):
      key.elementsEqual("^->".utf8) ? .divertTarget : key.elementsEqual("^var".utf8) ? .pointer : .unknown
    case UInt8(ascii: "*"): key.count == 1 ? .choice : .unknown
    case UInt8(ascii: "C"): key.elementsEqual("CNT?".utf8) ? .readCount : .unknown
    case UInt8(ascii: "t"): key.elementsEqual("temp=".utf8) ? .temporary : .unknown
    case UInt8(ascii: "f"): key.elementsEqual("f()".utf8) ? .function : .unknown
    case UInt8(ascii: "x"): key.elementsEqual("x()".utf8) ? .external : .unknown
    case UInt8(ascii: "#"): key.count == 1 ? .tag : .unknown
    case UInt8(ascii: "l"): key.elementsEqual("list".utf8) ? .list : .unknown
    default: .unknown
    }
  }

  /// Reads the value of a key; unknown keys are skipped.
  mutating func read(_ key: ArraySlice<UInt8>, _ scanner: inout JSONScanner) throws(LoadError) {
    let kind = ObjectFields.kind(of: key)
    guard kind != .unknown else { return try readCompanion(key, &scanner) }
    if kind == .list {
      items = try readItems(&scanner)
      if self.kind == .unknown { self.kind = kind }
      return
    }
    let value = try scanner.string()
    if kind.rawValue < self.kind.rawValue { (self.kind, words) = (kind, value) }
  }

  private mutating func readCompanion(_ key: ArraySlice<UInt8>, _ scanner: inout JSONScanner) throws(LoadError) {
    switch String(decoding: key, as: UTF8.self) {
    case "exArgs": argumentCount = try scanner.integer()
    case "ci": pointerContext = try scanner.integer()
    case "flg": choiceFlags = try scanner.integer()
    case "origins": origins = try readStrings(&scanner)
    case "var": isVariable = try readPresence(&scanner)
    case "c": isConditional = try readPresence(&scanner)
    case "re": isReassignment = try readPresence(&scanner)
    default: try scanner.skip()
    }
  }

  /// The presence of some keys counts, whatever their value (runtime §29).
  private func readPresence(_ scanner: inout JSONScanner) throws(LoadError) -> Bool {
    try scanner.skip()
    return true
  }

  private func readStrings(_ scanner: inout JSONScanner) throws(LoadError) -> [String] {
    var result: [String] = []
    try scanner.expect(UInt8(ascii: "["))
    guard !scanner.take(UInt8(ascii: "]")) else { return result }
    repeat {
      result.append(String(decoding: try scanner.string(), as: UTF8.self))
    } while scanner.take(
      UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "]"))
    return result
  }

  private func readItems(
    _ scanner: inout JSONScanner
  ) throws(LoadError) -> [(list: String, item: String, value: Int32)] {
    var result: [(list: String, item: String, value: Int32)] = []
    try scanner.expect(UInt8(ascii: "{"))
    guard !scanner.take(UInt8(ascii: "}")) else { return result }
    repeat {
      let key = try scanner.string()
      try scanner.expect(UInt8(ascii: ":"))
      let parts = key.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
      let origin = parts.count > 1 ? String(decoding: parts[0], as: UTF8.self) : "?"
      result.append((origin, String(decoding: parts[parts.count - 1], as: UTF8.self), try scanner.integer()))
    } while scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "}"))
    return result
  }

  /// Emits what the object is; false if it is nothing known.
  func emit(to builder: inout ProgramBuilder) -> Bool {
    switch kind {
    case .divertTarget: builder.divertTarget(path: words)
    case .pointer: builder.variablePointer(name, context: pointerContext)
    case .divert: emitDivert(.plain, to: &builder)
    case .function: emitDivert(.function, to: &builder)
    case .tunnel: emitDivert(.tunnel, to: &builder)
    case .external: builder.external(name, argumentCount: Int(argumentCount), conditional: isConditional)
    case .choice:
      builder.choicePoint(path: words, flags: ChoiceFlags(rawValue: UInt8(truncatingIfNeeded: choiceFlags)))
    case .variable: builder.variable(name)
    case .readCount: builder.readCount(path: words)
    case .global: builder.assign(global: name, isDeclaration: !isReassignment)
    case .temporary: builder.assign(temporary: name, isDeclaration: !isReassignment)
    case .tag: builder.legacyTag(utf8: Array(words))
    case .list: builder.list(items: items, origins: origins)
    case .unknown: return false
    }
    return true
  }

  private var name: String { String(decoding: words, as: UTF8.self) }

  private func emitDivert(_ kind: DivertKind, to builder: inout ProgramBuilder) {
    if isVariable {
      builder.divert(kind, variable: name, conditional: isConditional)
    } else {
      builder.divert(kind, path: words, conditional: isConditional)
    }
  }
}
