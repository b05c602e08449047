import LonghandSource
import LonghandSyntax

/// What people write by mistake, where a plain answer would only say what follows from it.
extension Analyzer {
  /// Whether a path that leads nowhere holds a character that is not what it looks like; reports it if so.
  mutating func reportsOddCharacter(in path: Path) -> Bool {
    let bytes = bytes(of: path)
    var index = Int(path.range.start)
    while index < Int(path.range.end), let (scalar, length) = UnusualCharacter.decode(bytes, at: index) {
      if let error = Self.error(of: scalar) {
        let range = SourceRange(file: path.range.file, start: UInt32(index), end: UInt32(index + length))
        findings.append(Finding(.syntax(.character(error)), range))
        return true
      }
      index += length
    }
    return reportsDash(in: path, bytes)
  }

  /// Reports the dash where two names that nobody knows were to be one, as in `great-hall`; the second is no news then.
  private mutating func reportsDash(in path: Path, _ bytes: [UInt8]) -> Bool {
    if dashedNames.contains(where: {
      $0.file == path.range.file && $0.start <= path.range.start && path.range.end <= $0.end
    }) {
      return true
    }
    var end = Int(path.range.end)
    guard path.names.count == 1, Self.isDash(at: end, in: bytes) else { return false }
    let second = bytes[(end + 1)...].prefix { Self.isInName($0) }
    while Self.isDash(at: end, in: bytes) || end < bytes.count && Self.isInName(bytes[end]) { end += 1 }
    let range = SourceRange(file: path.range.file, start: path.range.start, end: UInt32(end))
    let name = String(decoding: bytes[range.offsets], as: UTF8.self)
    let known = script.names.find(String(decoding: second, as: UTF8.self))
    // The difference of a misspelt name and one that is there is a difference.
    if let known, variable(known) != nil || symbols.constant(known) != nil { return false }
    dashedNames.append(range)
    report(ExpressionIssue.dashInName(name), range)
    return true
  }

  /// Whether a dash stands at a place and a letter right behind it.
  private static func isDash(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "-") else { return false }
    return isInName(bytes[index + 1]) && !(0x30...0x39).contains(bytes[index + 1])
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
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

  /// The file that a path stands in: one of the story's, or that of the probe which is analysed.
  private func bytes(of path: Path) -> [UInt8] {
    let number = Int(path.range.file.number)
    return number < script.files.count ? script.files[number].bytes : probe?.bytes ?? []
  }

  /// Whether a path ends in its dot, which the parser has objected to.
  func isCutShort(_ path: Path) -> Bool {
    let bytes = bytes(of: path)
    return path.range.end > 0 && bytes[Int(path.range.end) - 1] == UInt8(ascii: ".")
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
