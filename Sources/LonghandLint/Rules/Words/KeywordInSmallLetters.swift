import LonghandSource

/// Finds words of the language that are told, because they are not written in capitals (ink §44).
package enum KeywordInSmallLetters {
  package static let rule = Rule(
    code: "W006", name: "keyword-in-small-letters", tellsSource: true,
    summary: "A declaration is told to the reader, because its first word is not written in capitals.",
    reason: """
      `INCLUDE`, `VAR`, `CONST`, `LIST`, `EXTERNAL`, `PERSONA` and `TODO` are words of the language in capitals only. In \
      other letters they are text, the file is not included, and the variable does not exist.
      """,
    whenToIgnore: "Ignore it where the reader is to see that line.",
    examples: [
      .triggering("⟦include⟧ lamps.ink\nHello.\n-> END\n"),
      .fixed("INCLUDE lamps.ink\nHello.\n-> END\n"),
      .triggering("⟦var⟧ gold = 5\nHello.\n-> END\n"),
      .fixed("VAR gold = 5\nHello.\n-> END\n"),
      .triggering("⟦list⟧ moods = calm, (cross)\nHello.\n-> END\n"),
      .triggering("⟦Todo:⟧ a better first line\nHello.\n-> END\n"),
      .fine(
        "Include me in your plans.\nList = everything she owned, in order.\nconst was his favourite word.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for run in story.textRuns where run.role == .line && run.isFirst {
      guard let keyword = keyword(in: run.words.trimmingBlanks) else { continue }
      let range = SourceRange(
        file: run.range.file, start: run.range.start, end: run.range.start + UInt32(keyword.written.utf8.count))
      findings.report(
        range, "`\(keyword.written)` is text in small letters: the reader sees this line.",
        help: "Write `\(keyword.right)`.",
        fixes: [
          FixIt(
            message: "Write `\(keyword.right)`", edits: [TextEdit(range: range, replacement: keyword.right)],
            isSafe: true)
        ])
    }
  }

  /// The word at the beginning of a line, as it is written and as it should be, where the rest reads like a declaration.
  private static func keyword(in line: Substring) -> (written: String, right: String)? {
    // The longest is EXTERNAL.
    let word = line.prefix(9).prefix { $0.isWordLetter }
    guard (3...8).contains(word.utf8.count) else { return nil }
    let right = word.uppercased()
    guard word != right, let rest = rest(of: line, behind: word) else { return nil }
    let name = rest.prefix { $0.isWordLetter || $0.isNumber || $0 == "_" }
    let behind = rest.dropFirst(name.count).trimmingBlanks
    let isDeclared =
      switch right {
      case "INCLUDE": rest.lowercased().hasSuffix(".ink") && !rest.contains(" ")
      case "VAR", "CONST": name.isName && behind.hasPrefix("=") && !behind.hasPrefix("==") && behind.count > 1
      case "LIST": name.isName && behind.hasPrefix("=") && isList(behind.dropFirst())
      case "EXTERNAL": name.isName && behind.hasPrefix("(") && behind.hasSuffix(")")
      case "TODO": line.dropFirst(word.count).hasPrefix(":")
      default: false
      }
    guard isDeclared else { return nil }
    return right == "TODO" ? ("\(word):", "TODO:") : (String(word), right)
  }

  private static func rest(of line: Substring, behind word: Substring) -> Substring? {
    let rest = line.dropFirst(word.count)
    guard let first = rest.first, first == " " || first == "\t" || first == ":" else { return nil }
    return rest.trimmingBlanks
  }

  /// Whether words are names with commas between them, some of them in parentheses.
  private static func isList(_ words: Substring) -> Bool {
    words.split(separator: ",").allSatisfy { item in
      let name = item.trimmingBlanks.drop { $0 == "(" }.prefix { $0 != ")" && $0 != "=" }.trimmingBlanks
      return name.isName
    }
  }
}
