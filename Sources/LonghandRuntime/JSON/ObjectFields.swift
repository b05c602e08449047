/// What a JSON object in content position says (`R28`–`R33`), gathered before it is known what it is.
struct ObjectFields {
  private var divertTarget: String?
  private var pointer: String?
  private var pointerContext: Int32 = -1
  private var jump: (kind: DivertKind, path: String)?
  private var external: String?
  private var argumentCount: Int32 = 0
  private var isVariable = false
  private var isConditional = false
  private var isReassignment = false
  private var choice: String?
  private var choiceFlags: Int32 = 16
  private var variable: String?
  private var readCount: String?
  private var global: String?
  private var temporary: String?
  private var tag: [UInt8]?
  private var list: [(list: String, item: String, value: Int32)]?
  private var origins: [String] = []

  /// Whether a key can stand only in the object that ends a container (`R19`).
  static func isTerminatorKey(_ key: ArraySlice<UInt8>) -> Bool {
    key.elementsEqual("#f".utf8) || key.elementsEqual("#n".utf8)
  }

  /// Reads the value of a key; unknown keys are skipped.
  mutating func read(_ key: ArraySlice<UInt8>, _ scanner: inout JSONScanner) throws(LoadError) {
    switch String(decoding: key, as: UTF8.self) {
    case "->": jump = (.plain, try words(&scanner))
    case "f()": jump = (.function, try words(&scanner))
    case "->t->": jump = (.tunnel, try words(&scanner))
    case "x()": external = try words(&scanner)
    case "exArgs": argumentCount = try scanner.integer()
    case "VAR?": variable = try words(&scanner)
    case "CNT?": readCount = try words(&scanner)
    case "VAR=": global = try words(&scanner)
    case "temp=": temporary = try words(&scanner)
    case "^->": divertTarget = try words(&scanner)
    case "^var": pointer = try words(&scanner)
    case "ci": pointerContext = try scanner.integer()
    case "*": choice = try words(&scanner)
    case "flg": choiceFlags = try scanner.integer()
    case "#": tag = Array(try scanner.string())
    case "list": list = try items(&scanner)
    case "origins": origins = try strings(&scanner)
    case "var": isVariable = try present(&scanner)
    case "c": isConditional = try present(&scanner)
    case "re": isReassignment = try present(&scanner)
    default: try scanner.skip()
    }
  }

  private func words(_ scanner: inout JSONScanner) throws(LoadError) -> String {
    String(decoding: try scanner.string(), as: UTF8.self)
  }

  /// The presence of some keys counts, whatever their value (`R29`).
  private func present(_ scanner: inout JSONScanner) throws(LoadError) -> Bool {
    try scanner.skip()
    return true
  }

  private func strings(_ scanner: inout JSONScanner) throws(LoadError) -> [String] {
    var result: [String] = []
    try scanner.expect(UInt8(ascii: "["))
    guard !scanner.take(UInt8(ascii: "]")) else { return result }
    repeat { result.append(try words(&scanner)) } while scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "]"))
    return result
  }

  private func items(_ scanner: inout JSONScanner) throws(LoadError) -> [(list: String, item: String, value: Int32)] {
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

  /// Emits what the object is, found in the order of `R28`; false if it is nothing known.
  func emit(to builder: inout ProgramBuilder) -> Bool {
    if let divertTarget {
      builder.divertTarget(path: divertTarget)
    } else if let pointer {
      builder.variablePointer(pointer, context: pointerContext)
    } else if let jump {
      emit(jump, to: &builder)
    } else if let external {
      builder.external(external, argumentCount: Int(argumentCount), conditional: isConditional)
    } else if let choice {
      builder.choicePoint(path: choice, flags: ChoiceFlags(rawValue: UInt8(truncatingIfNeeded: choiceFlags)))
    } else if let variable {
      builder.variable(variable)
    } else if let readCount {
      builder.readCount(path: readCount)
    } else if let global {
      builder.assign(global: global, isDeclaration: !isReassignment)
    } else if let temporary {
      builder.assign(temporary: temporary, isDeclaration: !isReassignment)
    } else if let tag {
      builder.legacyTag(utf8: tag)
    } else if let list {
      builder.list(items: list, origins: origins)
    } else {
      return false
    }
    return true
  }

  private func emit(_ jump: (kind: DivertKind, path: String), to builder: inout ProgramBuilder) {
    if isVariable {
      builder.divert(jump.kind, variable: jump.path, conditional: isConditional)
    } else {
      builder.divert(jump.kind, path: jump.path, conditional: isConditional)
    }
  }
}
