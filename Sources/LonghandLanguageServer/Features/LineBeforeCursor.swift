/// Reads a line up to the cursor backward and tells what may stand there.
struct LineBeforeCursor {
  private var bytes: ArraySlice<UInt8>
  private let whole: [UInt8]

  init(_ bytes: [UInt8]) {
    whole = bytes
    self.bytes = bytes[...]
  }

  /// Takes the letters right before the cursor.
  mutating func takeWord() -> ArraySlice<UInt8> {
    let start = bytes.lastIndex { !Self.isInName($0) }.map { $0 + 1 } ?? bytes.startIndex
    defer { bytes = bytes[..<start] }
    return bytes[start...]
  }

  static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  /// What may stand where the word began.
  func kind(in block: OpenBlock?) -> CompletionPlace.Kind {
    let path = pathBefore()
    let head = Self.trimmed(whole[..<path.start])
    if block == .persona { return insidePersona(head, path.names) }
    if let name = includedFile() { return .file(name: name) }
    if head.hasSuffix("->") || head.hasSuffix("<-") {
      return path.names.isEmpty ? .target : .member(path: path.names, isTarget: true)
    }
    if let persona = shiftedPersona(), path.names.isEmpty { return .poles(persona: persona) }
    let context = logicContext(isBranch: block == .conditions)
    guard context != .nothing else { return path.names.isEmpty ? outsideLogic(head) : .nothing }
    if !path.names.isEmpty { return .member(path: path.names, isTarget: false) }
    // A name that follows another without anything between them is being made up.
    if let last = head.utf8.last, Self.isInName(last), !Self.endsWithOperatorWord(head) { return .nothing }
    return context
  }

  /// The names and dots right before the word: `knot.stitch.`
  private func pathBefore() -> (names: [String], start: Int) {
    var names: [String] = []
    var end = bytes.endIndex
    while end > 0, bytes[end - 1] == UInt8(ascii: ".") {
      let start = bytes[..<(end - 1)].lastIndex { !Self.isInName($0) }.map { $0 + 1 } ?? 0
      guard start < end - 1 else { break }
      names.insert(String(decoding: bytes[start..<end - 1], as: UTF8.self), at: 0)
      end = start
    }
    return (names, end)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func endsWithOperatorWord(_ head: String) -> Bool {
    let words = ["and", "or", "not", "mod", "has", "hasnt", "return", "by", "ref", "else"]
    return words.contains { word in
      head.hasSuffix(word) && head.utf8.dropLast(word.utf8.count).last.map { !isInName($0) } ?? true
    }
  }

  // MARK: Lines

  /// The line up to the cursor, without the blanks before it.
  private var begun: String {
    String(decoding: whole.drop { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
  }

  private func includedFile() -> String? {
    let line = begun
    guard line.hasPrefix("INCLUDE ") || line.hasPrefix("INCLUDE\t") else { return nil }
    return String(line.dropFirst(8).drop { $0 == " " || $0 == "\t" })
  }

  /// What may stand on a line of a persona: its traits are made up, but what they mirror is not (persona §1.4).
  private func insidePersona(_ head: String, _ path: [String]) -> CompletionPlace.Kind {
    if head.hasSuffix("mirrors") || head.contains("mirrors") && head.hasSuffix(" and") {
      return path.isEmpty ? .persona : .member(path: path, isTarget: false)
    }
    return head.isEmpty && path.isEmpty ? .trait : .nothing
  }

  /// The persona of a line that shifts traits: `~ theodore: …`.
  private func shiftedPersona() -> String? {
    let line = begun
    guard line.hasPrefix("~"), let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[line.index(after: line.startIndex)..<colon].split(separator: " ").joined(separator: " ")
    guard !name.isEmpty, name.utf8.allSatisfy(Self.isInName) else { return nil }
    let clause = line[line.index(after: colon)...].split(separator: ",", omittingEmptySubsequences: false).last ?? ""
    // Behind the name of a pole, a sign and a number follow.
    let rest = clause.drop { $0 == " " || $0 == "\t" }
    return rest.utf8.allSatisfy(Self.isInName) ? name : nil
  }

  /// What may stand in prose: nothing, but tags and statements.
  private func outsideLogic(_ head: String) -> CompletionPlace.Kind {
    if head.isEmpty { return .statement }
    if let hash = head.lastIndex(of: "#"), !head[..<hash].hasSuffix("\\") {
      // A tag's value is the writer's own.
      return head[hash...].contains(":") ? .nothing : head.hasSuffix("#") ? .tag : .nothing
    }
    return .nothing
  }

  // MARK: Logic

  /// Whether the word stands where a value may: in braces, on a logic line, in a declaration, in the condition of a branch.
  private func logicContext(isBranch: Bool) -> CompletionPlace.Kind {
    if let inside = insideBraces() { return inside }
    let line = begun
    if line.hasPrefix("~") { return logicLine(line.dropFirst()) }
    for word in ["VAR", "CONST", "LIST"] where line.hasPrefix(word) {
      return line.contains("=") && word != "LIST" ? .constant : .nothing
    }
    if isBranch, line.hasPrefix("-"), !line.hasPrefix("->"), !line.contains(":") {
      return Self.trimmed(bytes).utf8.allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "-") } ? .branch : .value
    }
    return isInArguments() ? .value : .nothing
  }

  private func logicLine(_ line: Substring) -> CompletionPlace.Kind {
    let rest = line.drop { $0 == " " || $0 == "\t" }
    if rest.hasPrefix("temp ") { return rest.contains("=") ? .value : .nothing }
    if rest.hasPrefix("return") { return .value }
    return rest.utf8.allSatisfy(Self.isInName) ? .logic : .value
  }

  /// Behind `{`, up to what is said then; nil where no brace is open.
  private func insideBraces() -> CompletionPlace.Kind? {
    var depth = 0
    var index = bytes.endIndex - 1
    while index >= 0 {
      switch whole[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "}"):
        if OpenBlock.isEscaped(index, whole) { break }
        if whole[index] == UInt8(ascii: "{"), depth == 0 { return inBraces(whole[(index + 1)..<bytes.endIndex]) }
        depth += whole[index] == UInt8(ascii: "}") ? 1 : -1
      default: break
      }
      index -= 1
    }
    return nil
  }

  private func inBraces(_ inner: ArraySlice<UInt8>) -> CompletionPlace.Kind {
    let words = String(decoding: inner, as: UTF8.self)
    if let first = words.first, "&!~$".contains(first), !words.hasPrefix("!=") {
      // `!` may be a sequence or a negation; a word behind it tells nothing, so names are offered.
      return first == "!" && words.dropFirst().utf8.allSatisfy(Self.isInName) ? .value : .nothing
    }
    let hasBar = words.utf8.contains(UInt8(ascii: "|")) && words.firstRange(of: "||") == nil
    return words.contains(":") || hasBar ? .nothing : .value
  }

  /// Whether a divert's arguments are being written: `-> knot(`.
  private func isInArguments() -> Bool {
    var depth = 0
    for index in bytes.indices.reversed() {
      switch whole[index] {
      case UInt8(ascii: ")"): depth += 1
      case UInt8(ascii: "(") where depth > 0: depth -= 1
      case UInt8(ascii: "("):
        let before = Self.trimmed(whole[..<index])
        let name = before.utf8.reversed().prefix { Self.isInName($0) || $0 == UInt8(ascii: ".") }
        let head = before.utf8.dropLast(name.count)
        return !name.isEmpty && Self.trimmed(ArraySlice(Array(head))).hasSuffix("->")
          || !name.isEmpty && Self.trimmed(ArraySlice(Array(head))).hasSuffix("<-")
      default: break
      }
    }
    return false
  }
}
