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
