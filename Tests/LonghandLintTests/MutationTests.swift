import Foundation
import LonghandLint
import LonghandSource
import LonghandTestSupport
import Testing

/// Whatever a file holds, every rule comes through, and what it finds lies in the file.
@Suite("Broken files")
struct MutationTests {
  private static let stories: [(name: String, bytes: [UInt8])] = {
    Repository.inkFiles.compactMap { url in Repository.bytes(of: url).map { (url.lastPathComponent, $0) } }
  }()

  /// Signs of the language.
  private static let signs = [
    "{", "}", "->", "~ ", "[", "]", "|", "#", "\"", "(", ")", "*", "\n- ", "=", "<>", "/*", "\\", "\u{FEFF}", "é", "\r",
  ]

  @Test("no rule stumbles over a mutated story", arguments: 0..<8)
  func mutations(_ part: Int) {
    var random = SeededGenerator(seed: UInt64(part) + 1)
    let linter = Linter(LintSettings(selections: [Selection(select: ["all"])]))
    for (index, story) in Self.stories.enumerated() where index % 8 == part {
      for _ in 0..<3 { check(linter, story.name, random.mutated(story.bytes, changes: 6, pieces: Self.signs)) }
    }
  }

  private func check(_ linter: Linter, _ name: String, _ bytes: [UInt8]) {
    let report = linter.lint(SourceFile(name: name, bytes: bytes))
    for finding in report.findings {
      #expect(finding.range.end <= bytes.count && finding.range.start <= finding.range.end, "\(finding)")
      for label in finding.labels { #expect(label.range.end <= bytes.count, "\(finding)") }
      for fix in finding.fixes { check(fix, bytes.count) }
    }
  }

  private func check(_ fix: FixIt, _ count: Int) {
    for (edit, next) in zip(fix.edits, fix.edits.dropFirst()) {
      #expect(edit.range.end <= next.range.start, "the edits of \(fix) overlap or are out of order")
    }
    for edit in fix.edits { #expect(edit.range.end <= count, "\(fix)") }
  }
}
