import LonghandSource
import LonghandSyntax

/// What people write by mistake, where a plain answer would only say what follows from it.
extension Analyzer {
  // MARK: else

  /// A branch that begins with the word `else`, but has no colon behind it, prints the word (ink §84).
  mutating func checkElseWithoutColon(_ branch: Branch) {
    switch branch.kind {
    case .otherwise, .caseDefault: break
    case .whenTrue, .condition, .caseValue: return
    }
    guard let text = firstText(of: branch.body) else { return }
    let bytes = script.files[Int(text.file.number)].bytes
    guard isBehindDash(Int(text.start), bytes) else { return }
    let words = bytes[text.offsets].split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard let first = words.first else { return }
    let isElseIf = words.count > 1 && first.elementsEqual("else".utf8) && words[1].elementsEqual("if".utf8)
    let isOneWord = first.elementsEqual("elseif".utf8) || first.elementsEqual("elif".utf8)
    guard isElseIf || isOneWord || first.elementsEqual("else".utf8) else { return }
    let end = isElseIf ? words[1].endIndex : first.endIndex
    let range = SourceRange(file: text.file, start: UInt32(first.startIndex), end: UInt32(end))
    let word = String(decoding: bytes[range.offsets], as: UTF8.self)
    report(FlowIssue.elseWithoutColon(word, hasCondition: isElseIf || isOneWord), range)
  }

  /// The words that a body begins with.
  private func firstText(of body: WeaveID) -> SourceRange? {
    guard let statement = script.statements[script.weaves[body].statements].first,
      case .content(let content) = statement.kind, let item = script.contentItems[content].first,
      case .text = item.kind
    else { return nil }
    return item.range
  }

  private func isBehindDash(_ start: Int, _ bytes: [UInt8]) -> Bool {
    let before = bytes[..<start].last { $0 != 0x20 && $0 != 0x09 }
    return before == UInt8(ascii: "-")
  }

  // MARK: Names

  /// Whether a path that leads nowhere holds a character that is not what it looks like; reports it if so.
  mutating func reportsOddCharacter(in path: Path) -> Bool {
    let bytes = script.files[Int(path.range.file.number)].bytes
    var index = Int(path.range.start)
    while index < Int(path.range.end), let (scalar, length) = UnusualCharacter.decode(bytes, at: index) {
      if let error = Self.error(of: scalar) {
        let range = SourceRange(file: path.range.file, start: UInt32(index), end: UInt32(index + length))
        findings.append(Finding(.syntax(.character(error)), range))
        return true
      }
      index += length
    }
    return false
  }

  private static func error(of scalar: UInt32) -> CharacterError? {
    guard let character = UnusualCharacter(scalar) else { return nil }
    switch character.kind {
    case .blank, .invisible: return .unseen(scalar)
    case .quotationMark: return .quotationMarks(closing: nil)
    case .sign: return .sign(scalar)
    case .accent: return nil
    }
  }

  /// What a name in parentheses is, if it is no item of a list (ink §185).
  func kindOfParenthesizedName(_ name: NameID) -> String? {
    switch script.names[name] {
    case "true", "false": return "a truth"
    default: break
    }
    if symbols.parameter(name, of: flow) != nil { return "a parameter" }
    if symbols.constant(name) != nil { return "a constant" }
    switch variable(name) {
    case .temporary: return "a temporary variable"
    case .global: return symbols.list(name) == nil ? "a variable" : "a list"
    case .nothing, .constant, .listItem, .flow, .weavePoint, .complement, nil: break
    }
    switch symbols.find(name, from: flow, in: script) {
    case .flow(let found): return "a \(script.flows[found].kind)"
    case .weavePoint: return "a label"
    case nil: return nil
    }
  }
}
