import LonghandLint
import LonghandSource
import Testing

/// Fixes are applied whole, in passes, and only if they do no harm.
@Suite("Fixing")
struct FixingTests {
  private let style = LintSettings(selections: [Selection(extend: ["S001", "L"])])

  /// Fixes one file, with the fixes that a closure finds in each pass instead of the linter's own.
  private func fix(
    _ text: String, isUnsafeAllowed: Bool = false, finding: ((SourceFile) -> [FixIt])? = nil
  ) -> (text: String, result: Fixer.Result) {
    let result = Fixer.fix(isUnsafeAllowed: isUnsafeAllowed) { changed in
      let file = SourceFile(name: "story.ink", bytes: changed["story.ink"] ?? Array(text.utf8))
      var report = Linter(self.style).lint(file)
      guard let finding else { return report }
      report.findings = report.findings.filter { $0.severity == .error }
      report.findings += finding(file).map { fix in
        Diagnostic(code: "S001", severity: .warning, range: fix.edits[0].range, message: "Wrong.", fixes: [fix])
      }
      return report
    }
    return (String(decoding: result.changed["story.ink"] ?? Array(text.utf8), as: UTF8.self), result)
  }

  private func replacement(of words: String, by other: String, in file: SourceFile, isSafe: Bool = true) -> [FixIt] {
    let bytes = Array(words.utf8)
    guard let start = file.bytes.indices.first(where: { file.bytes[$0...].starts(with: bytes) }) else { return [] }
    let range = SourceRange(file: file.id, start: UInt32(start), end: UInt32(start + bytes.count))
    return [FixIt(message: "Change it", edits: [TextEdit(range: range, replacement: other)], isSafe: isSafe)]
  }

  @Test("line ends and a byte-order mark stay", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) {
    let fixed = fix("\u{FEFF}One.  \(end)Two.\t\(end)-> END\(end)")
    #expect(fixed.text == "\u{FEFF}One.\(end)Two.\(end)-> END\(end)")
    #expect(fixed.result.count == 2)
    let inserted = fix("One.\(end)-> END\(end)") { file in replacement(of: "One.", by: "Uno.\nDue.", in: file) }
    #expect(inserted.text == "Uno.\(end)Due.\(end)-> END\(end)")
  }

  @Test("what overlaps waits for the next pass")
  func overlaps() {
    let fixed = fix("abc -> END\n") { file in
      replacement(of: "ab", by: "x", in: file) + replacement(of: "bc", by: "y", in: file)
        + replacement(of: "xc", by: "z", in: file)
    }
    #expect(fixed.text == "z -> END\n")
    #expect(fixed.result.count == 2)
  }

  @Test("a fix of one thing may uncover another")
  func passes() {
    let fixed = fix("One.   // longhand: ignore S001 no reason\n-> END\n")
    #expect(fixed.text == "One.\n-> END\n")
  }

  @Test("a fix that breaks the story is not applied, the others are")
  func refusal() {
    let fixed = fix("One. Two. Three. -> here\n== here\n-> END\n") { file in
      replacement(of: "One", by: "Eins", in: file) + replacement(of: "here", by: "nowhere", in: file)
        + replacement(of: "Three", by: "Drei", in: file)
    }
    #expect(fixed.text == "Eins. Two. Drei. -> here\n== here\n-> END\n")
    #expect(fixed.result.count == 2 && fixed.result.refused == 1)
  }

  @Test("unsafe fixes are applied only where that is allowed")
  func safety() {
    let story = "One. -> END\n"
    func unsafe(_ file: SourceFile) -> [FixIt] { replacement(of: "One", by: "Two", in: file, isSafe: false) }
    #expect(fix(story, finding: unsafe).text == story)
    #expect(fix(story, isUnsafeAllowed: true, finding: unsafe).text == "Two. -> END\n")
  }

  @Test("rules that undo each other come to an end")
  func circles() {
    let fixed = fix("ping -> END\n") { file in
      replacement(of: "ping", by: "pong", in: file) + replacement(of: "pong", by: "ping", in: file)
    }
    #expect(fixed.text.hasSuffix("-> END\n"))
  }

  @Test("a fix with several edits is applied whole or not at all")
  func wholeness() {
    let fixed = fix("one two -> END\n") { file in
      let both = replacement(of: "one", by: "1", in: file) + replacement(of: "two", by: "2", in: file)
      let whole = FixIt(message: "Both", edits: both.flatMap(\.edits), isSafe: true)
      return replacement(of: "two", by: "zwei", in: file) + (both.count == 2 ? [whole] : [])
    }
    #expect(fixed.text == "one zwei -> END\n")
  }

  @Test("a difference reads as diff -u writes it")
  func difference() {
    let old = (1...12).map { "line \($0)\n" }.joined()
    let new = old.split(separator: "\n").map { $0 == "line 2" ? "line two" : $0 == "line 12" ? "end" : String($0) }
    let text = UnifiedDiff.text(from: Array(old.utf8), to: Array(new.joined(separator: "\n").utf8), path: "a.ink")
    #expect(
      text == """
        --- a.ink
        +++ a.ink
        @@ -1,5 +1,5 @@
         line 1
        -line 2
        +line two
         line 3
         line 4
         line 5
        @@ -9,4 +9,4 @@
         line 9
         line 10
         line 11
        -line 12
        +end
        \\ No newline at end of file

        """)
  }
}
