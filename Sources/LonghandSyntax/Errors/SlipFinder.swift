import LonghandSource

/// Finds what other languages have and ink has not, at the place of an error.
struct SlipFinder {
  let error: SyntaxError
  /// Where the words at fault begin and end.
  let start: Int
  let end: Int
  let bytes: [UInt8]

  private typealias Slip = (SyntaxSlip.Kind, Range<Int>)

  /// What was meant and where that stands; nil where nothing tells.
  func find() -> (SyntaxSlip.Kind, Range<Int>)? {
    guard start < bytes.count else { return nil }
    switch error {
    case .line(.textAfterStatement):
      return dash() ?? controlCall() ?? (isOnLogicLine ? quotes(at: start) ?? sign() : nil)
    case .header(.textAfterKnotHeader), .header(.textAfterStitchHeader), .header(.parametersNotClosed),
      .declaration(.declarationWithoutEquals), .declaration(.externalWithoutParameters),
      .logic(.temporaryWithoutEquals), .weave(.labelNotClosed):
      return dash()
    case .brace(.braceNotClosed): return dash() ?? sign()
    case .weave(.choiceConditionNotClosed), .expression(.textAfterCondition): return sign()
    case .branch(.branchWithoutCondition), .branch(.blockWithoutConditions), .branch(.elseBeforeCase):
      return isBranch ? sign() : nil
    case .expression(.nothingAfterOperator): return operatorSlip()
    case .expression(.argumentsNotClosed): return quotes(at: start)
    case .logic(.assignmentWithoutValue): return quotes(at: start) ?? behindEquals()
    case .declaration(.declarationWithoutValue): return quotes(at: start)
    case .declaration(.listWithoutItems): return quotedItem
    case .logic(.uselessExpression): return control(at: start) ?? minusInName()
    case .logic(.nothingAfterTilde): return control(at: start)
    case .file, .header, .line, .content, .weave, .brace, .branch, .expression, .divert, .logic, .declaration, .persona,
      .character, .nestingTooDeep:
      return nil
    }
  }

  // MARK: Names

  /// `great-hall`: the dash stands right behind a name and right before more of one.
  private func dash() -> Slip? {
    guard bytes[start] == UInt8(ascii: "-"), start > 0, Self.isInName(bytes[start - 1]), isNamePart(start + 1) else {
      return nil
    }
    var (first, last) = (start, start)
    while first > 0, Self.isInName(bytes[first - 1]) || bytes[first - 1] == UInt8(ascii: ".") { first -= 1 }
    while isNamePart(last) || last < bytes.count && ".-".utf8.contains(bytes[last]) && isNamePart(last + 1) {
      last += 1
    }
    // A number has no name behind it.
    guard !bytes[first..<start].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return (.dash, first..<last)
  }

  /// `~ my-var = 4`, `~ ring-bell()`: a difference that nobody reads is a name with a dash.
  private func minusInName() -> Slip? {
    guard let dash = bytes[start..<max(start, end)].firstIndex(of: UInt8(ascii: "-")), dash > start,
      Self.isInName(bytes[dash - 1])
    else { return nil }
    return SlipFinder(error: .line(.textAfterStatement), start: dash, end: end, bytes: bytes).dash()
  }

  private func isNamePart(_ index: Int) -> Bool { index < bytes.count && Self.isInName(bytes[index]) }

  static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  // MARK: Signs

  /// The operators of other languages, and ink's own for them.
  private static let signs: [(sign: String, meant: String?)] = [
    ("===", "=="), ("!==", "!="), ("=>", ">="), ("=<", "<="), ("<>", "!="), ("=!", "!="), ("&", "and"), ("@", nil),
    ("$", nil), (";", nil), ("~", nil), ("\\", nil), ("~=", nil), ("?=", nil), (":=", nil), ("**", nil),
  ]

  private static let signBytes = Set("=!<>&@$;~\\?*".utf8)

  /// The first run of signs that is no operator, in what may be an expression.
  private func sign() -> Slip? {
    let opening: Set<UInt8> = [UInt8(ascii: "{"), UInt8(ascii: "-"), 0x20, 0x09]
    var index = start
    while index < bytes.count, opening.contains(bytes[index]) { index += 1 }
    let first = index
    let last = bytes[first...].firstIndex { ":|}\n\r{".utf8.contains($0) } ?? bytes.count
    if isProse(first..<last) { return nil }
    while index < last {
      if bytes[index] == UInt8(ascii: "\"") {
        guard let close = bytes[(index + 1)...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == 0x0A }),
          bytes[close] != 0x0A
        else { return nil }
        index = close + 1
        continue
      }
      guard Self.signBytes.contains(bytes[index]) else {
        index += 1
        continue
      }
      let run = run(from: index)
      // A sign that comes first in braces says how a sequence goes on.
      if index > first || bytes[start] != UInt8(ascii: "{"), let found = known(run) { return found }
      index = run.upperBound
    }
    return nil
  }

  /// Whether a colon ends the line of a branch, or what stands before it.
  private var isBranch: Bool {
    let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    return line.contains(UInt8(ascii: ":"))
  }

  private func run(from index: Int) -> Range<Int> {
    var end = index
    while end < bytes.count, Self.signBytes.contains(bytes[end]) { end += 1 }
    return index..<end
  }

  private func known(_ run: Range<Int>) -> Slip? {
    let spelled = String(decoding: bytes[run], as: UTF8.self)
    return Self.signs.first { $0.sign == spelled }.map { (.sign(spelled, meant: $0.meant), run) }
  }

  /// Whether words stand side by side that no expression has so.
  private func isProse(_ range: Range<Int>) -> Bool {
    let words = bytes[range].split { $0 == 0x20 || $0 == 0x09 }
    let operators = ["and", "or", "not", "mod", "has", "hasnt", "return", "temp"]
    func isWord(_ word: ArraySlice<UInt8>) -> Bool {
      word.allSatisfy(Self.isInName) && !operators.contains { word.elementsEqual($0.utf8) }
    }
    return zip(words, words.dropFirst()).contains { isWord($0) && isWord($1) }
  }

  /// An operator that is none, or that a text in single quotes follows.
  private func operatorSlip() -> Slip? {
    let run = run(from: start)
    if let found = known(run) { return found }
    if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "="), "*/%".utf8.contains(bytes[start]) {
      let sign = String(decoding: [bytes[start]], as: UTF8.self)
      return (.compound(sign + "=", sign: sign), start..<(start + 2))
    }
    var index = max(run.upperBound, start)
    while index < bytes.count, "+-/%^".utf8.contains(bytes[index]) || Self.isInName(bytes[index]) { index += 1 }
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return quotes(at: index)
  }

  /// `x =+ 2`: the sign stands right behind the `=`.
  private func behindEquals() -> Slip? {
    guard start > 0, bytes[start - 1] == UInt8(ascii: "="), "+*/%".utf8.contains(bytes[start]) else {
      return start > 0 && bytes[start - 1] == UInt8(ascii: "=") && bytes[start] == UInt8(ascii: ">")
        ? (.sign("=>", meant: "="), (start - 1)..<(start + 1)) : nil
    }
    let sign = String(decoding: [bytes[start]], as: UTF8.self)
    return (.compound("=" + sign, sign: sign), (start - 1)..<(start + 1))
  }

  // MARK: Texts

  /// A text between single quotation marks on one line.
  private func quotes(at index: Int) -> Slip? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "'") else { return nil }
    let close = bytes[(index + 1)...].firstIndex { $0 == UInt8(ascii: "'") || $0 == 0x0A || $0 == UInt8(ascii: "\"") }
    guard let close, bytes[close] == UInt8(ascii: "'") else { return nil }
    return (.singleQuotes, index..<(close + 1))
  }

  /// An item of a list between quotation marks of either kind.
  private var quotedItem: Slip? {
    guard let mark = bytes[start...].first, mark == UInt8(ascii: "'") || mark == UInt8(ascii: "\"") else { return nil }
    let close = bytes[(start + 1)...].firstIndex { $0 == mark || $0 == 0x0A }
    guard let close, bytes[close] == mark else { return nil }
    return (.quotedItem, start..<(close + 1))
  }

  // MARK: Words

  private static let control: Set<String> = [
    "if", "else", "elif", "elseif", "unless", "switch", "when", "while", "for", "foreach", "until", "repeat", "loop",
  ]

  private func control(at start: Int) -> Slip? {
    var end = start
    while isNamePart(end) { end += 1 }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    return Self.control.contains(word) ? (.control(word), start..<end) : nil
  }

  /// `~ if (x > 1) y = 2`: what looks like a call, and goes on.
  private func controlCall() -> Slip? {
    guard let line = logicLine, let (kind, word) = control(at: line) else { return nil }
    return (kind, word.lowerBound..<max(word.upperBound, start))
  }

  /// Where the logic begins on a line with a `~`.
  private var logicLine: Int? {
    var index = start
    while index > 0, bytes[index - 1] != 0x0A { index -= 1 }
    while index < start, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < start, bytes[index] == UInt8(ascii: "~") else { return nil }
    index += 1
    while index < start, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }

  private var isOnLogicLine: Bool { logicLine != nil }
}
