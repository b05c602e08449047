import Checking
import LonghandLint

/// What a game's editor, or a job in CI, makes of the linter.
var checks = Checks()
let text = "VAR coins = 3\nHello.  \n-> hall\n== hall\nYou go.\n-> END\n== celler\nDark.\n-> END\n"
let report = Linter().lint(SourceFile(name: "story.ink", text: text))
let codes = report.findings.map { $0.code.text }
checks.expect(codes == ["F001"], "the usual rules run: \(codes)")
let finding = report.findings[0]
let place = finding.place(in: report.files)
checks.expect(place?.file == "story.ink" && place?.line == 7 && place?.column == 4, "a finding has a place")
checks.expect(
  finding.line(in: report.files).hasPrefix("story.ink:7:4: warning: Nothing in the story leads"),
  "a finding prints itself")
checks.expect(report.file(of: finding.range).text(in: finding.range) == "celler", "a finding quotes")
checks.expect(report.errorCount == 0 && report.suppressedCount == 0, "there are no errors")

let asked = Linter(extending: ["S001"], ignoring: ["unreachable-knot"]).lint(SourceFile(name: "story.ink", text: text))
checks.expect(asked.findings.map { $0.code.text } == ["S001"], "rules are chosen by code and by name")
checks.expect(
  Linter(select: ["E"]).lint(SourceFile(name: "story.ink", text: text)).findings.isEmpty, "rules are chosen alone")

// A fix is a list of edits.
let blanks = asked.findings[0].fixes[0]
var bytes = Array(text.utf8)
for edit in blanks.edits.reversed() { bytes.replaceSubrange(edit.range.offsets, with: Array(edit.replacement.utf8)) }
checks.expect(String(decoding: bytes, as: UTF8.self) == text.replacing("Hello.  ", with: "Hello."), "a fix is applied")
checks.expect(blanks.isSafe, "a fix says whether it is safe")

// Files come from wherever the caller has them.
let parts = ["names.ink": "VAR name = \"Ada\"\n"]
let whole = Linter().lint(SourceFile(name: "main.ink", text: "INCLUDE names.ink\n{name}\n-> END\n")) { name in
  parts[name].map { Array($0.utf8) }
}
checks.expect(whole.paths == ["main.ink", "names.ink"] && whole.errorCount == 0, "included files are linted")
let missing = Linter().lint(SourceFile(name: "main.ink", text: "INCLUDE gone.ink\n-> END\n"))
checks.expect(missing.errorCount == 1, "a missing file is found")
checks.finish()
