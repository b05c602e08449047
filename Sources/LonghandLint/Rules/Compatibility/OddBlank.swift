import LonghandSource

/// Finds blanks that are none to ink before the sign that should begin a line (section 0 of the language).
package enum OddBlank {
  package static let rule = Rule(
    code: "C006", name: "odd-blank", needsSoundStory: false,
    summary: "A no-break space, or another blank that ink takes for a letter, hides what a line should do.",
    reason: """
      Only spaces and tabs are blanks to ink. Others, which come along when text is pasted from a web page or a word \
      processor, are letters: a choice behind one of them is printed as text, star and all, and so is a declaration \
      with one behind its first word.
      """,
    whenToIgnore: "Ignore it where the blank and the sign are to be printed.",
    examples: [
      .triggering("⟦\u{A0}⟧* Go home.\n⟦\u{3000}⟧-> END\n-> END\n"),
      .fixed("* Go home.\n-> END\n-> END\n"),
      .triggering("VAR⟦\u{A0}⟧lamp = 1\nIt is lit.\n-> END\n"),
      .fixed("VAR lamp = 1\nIt is lit.\n-> END\n"),
      .triggering("-> k\n==⟦\u{A0}⟧k ==\nHi.\n-> END\n== k\nHo.\n-> END\n"),
      .triggering("VAR lamp = 1\n{\n- lamp: It is lit.\n}⟦\u{A0}⟧\n-> END\n"),
      .fixed("VAR lamp = 1\n{\n- lamp: It is lit.\n}\n-> END\n"),
      .triggering("VAR lamp = true\n*⟦\u{A0}⟧{lamp} Go in.\n* Go on.\n- -> END\n"),
      .fixed("VAR lamp = true\n* {lamp} Go in.\n* Go on.\n- -> END\n"),
      .fine("\u{A0}Indented on the screen.\nGo\u{A0}* home.\n-> END\n"),
    ], check: check)

  private static let blanks: [[UInt8]] = ([0xA0, 0x1680, 0x202F, 0x205F, 0x3000, 0xFEFF] + (0x2000...0x200B)).map {
    Array(String(Unicode.Scalar($0) ?? " ").utf8)
  }

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for file in story.files {
      for start in file.lineTable.starts {
        checkKeyword(at: Int(start), file, &findings)
        checkHeader(at: Int(start), file, &findings)
        checkBrace(at: Int(start), file, &findings)
        checkBullet(at: Int(start), file, &findings)
        guard let range = blanks(at: Int(start), file), isSign(at: Int(range.end), file.bytes) else { continue }
        findings.report(
          range, "\(name(of: range, file)) is no blank to ink, so the sign behind it is printed.",
          help: "Remove it, or write a space.",
          fixes: [FixIt(message: "Remove it", edits: [TextEdit(range: range, replacement: "")])])
      }
    }
  }

  /// A word that declares something, with a blank behind it that is none.
  private static func checkKeyword(at start: Int, _ file: SourceFile, _ findings: inout Findings) {
    let line = file.bytes[start...].drop { $0 == 0x20 || $0 == 0x09 }
    for keyword in ["VAR", "CONST", "LIST", "EXTERNAL", "TODO"] where line.starts(with: keyword.utf8) {
      guard let range = blanks(at: line.startIndex + keyword.utf8.count, file) else { continue }
      findings.report(
        range, "\(name(of: range, file)) is no blank to ink, so the line is printed, `\(keyword)` and all.",
        help: "Write a space.",
        fixes: [FixIt(message: "Write a space", edits: [TextEdit(range: range, replacement: " ")])])
    }
  }

  /// The signs of a knot or stitch, with a blank behind them that is none.
  private static func checkHeader(at start: Int, _ file: SourceFile, _ findings: inout Findings) {
    let line = file.bytes[start...].drop { $0 == 0x20 || $0 == 0x09 }
    let rest = line.drop { $0 == UInt8(ascii: "=") }
    guard rest.startIndex > line.startIndex, let range = blanks(at: rest.startIndex, file) else { return }
    findings.report(
      range, "\(name(of: range, file)) is no blank to ink, so no knot or stitch begins here.", help: "Write a space.",
      fixes: [FixIt(message: "Write a space", edits: [TextEdit(range: range, replacement: " ")])])
  }

  /// The bullet of a choice, with a blank behind it that is none: what should be its condition or label is its words.
  private static func checkBullet(at start: Int, _ file: SourceFile, _ findings: inout Findings) {
    let line = file.bytes[start...].drop { $0 == 0x20 || $0 == 0x09 }
    let rest = line.drop { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "+") }
    guard rest.startIndex > line.startIndex, let range = blanks(at: rest.startIndex, file),
      Int(range.end) < file.bytes.count, "({".utf8.contains(file.bytes[Int(range.end)])
    else { return }
    findings.report(
      range,
      "\(name(of: range, file)) is no blank to ink, so what stands behind it belongs to the words of the choice.",
      help: "Write a space.",
      fixes: [FixIt(message: "Write a space", edits: [TextEdit(range: range, replacement: " ")])])
  }

  /// A brace that closes a block, with nothing behind it but a blank that is none: a line of its own is printed.
  private static func checkBrace(at start: Int, _ file: SourceFile, _ findings: inout Findings) {
    let line = file.bytes[start...].drop { $0 == 0x20 || $0 == 0x09 }
    guard line.first == UInt8(ascii: "}"), let range = blanks(at: line.startIndex + 1, file) else { return }
    let end = Int(range.end)
    guard end == file.bytes.count || file.bytes[end] == 0x0A || file.bytes[end] == 0x0D else { return }
    findings.report(
      range, "\(name(of: range, file)) is no blank to ink, so a line with nothing else on it is printed here.",
      help: "Remove it.",
      fixes: [FixIt(message: "Remove it", edits: [TextEdit(range: range, replacement: "")])])
  }

  /// The first odd blank of a range by its number and name: `U+00A0, a no-break space,`.
  private static func name(of range: SourceRange, _ file: SourceFile) -> String {
    let found = file.text(in: range).unicodeScalars.lazy.compactMap { UnusualCharacter($0.value) }.first
    return found.map { "\($0.number), \($0.name)," } ?? "This"
  }

  /// The blanks at the beginning of a line, if one of them is none to ink.
  private static func blanks(at start: Int, _ file: SourceFile) -> SourceRange? {
    var index = start
    var isOdd = false
    // A mark at the very beginning of a file says how it is encoded (ink §13).
    if start == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    let first = index
    while index < file.bytes.count {
      if file.bytes[index] == 0x20 || file.bytes[index] == 0x09 {
        index += 1
      } else if file.bytes[index] >= 0xC2, let blank = blanks.first(where: { file.bytes[index...].starts(with: $0) }) {
        isOdd = true
        index += blank.count
      } else {
        break
      }
    }
    return isOdd ? SourceRange(file: file.id, start: UInt32(first), end: UInt32(index)) : nil
  }

  /// Whether something stands at an index that would mean something at the beginning of a line.
  private static func isSign(at index: Int, _ bytes: [UInt8]) -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "="): return true
    case UInt8(ascii: "-"): return index + 1 < bytes.count && (bytes[index + 1] == 0x20 || bytes[index + 1] == 0x3E)
    default: return false
    }
  }
}
