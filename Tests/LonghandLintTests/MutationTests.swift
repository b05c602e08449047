import Foundation
import LonghandLint
import LonghandSource
import Testing

/// Whatever a file holds, every rule comes through, and what it finds lies in the file.
@Suite("Broken files")
struct MutationTests {
  private static let stories: [(name: String, bytes: [UInt8])] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Stories")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".ink") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, Array($0)) }
    }
  }()

  @Test("no rule stumbles over a mutated story", arguments: 0..<8)
  func mutations(_ part: Int) {
    var random = Random(seed: UInt64(part) + 1)
    let linter = Linter(LintSettings(selections: [Selection(select: ["all"])]))
    for (index, story) in Self.stories.enumerated() where index % 8 == part {
      for _ in 0..<3 { check(linter, story.name, random.mutated(story.bytes)) }
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

/// A generator whose numbers are the same in each run.
private struct Random {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return limit > 0 ? Int(state % UInt64(limit)) : 0
  }

  /// The bytes with some stretches taken out, doubled or replaced by signs of the language.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let signs = [
      "{", "}", "->", "~ ", "[", "]", "|", "#", "\"", "(", ")", "*", "\n- ", "=", "<>", "/*", "\\", "\u{FEFF}", "é",
      "\r",
    ]
    for _ in 0..<(1 + below(6)) {
      let start = below(bytes.count)
      let end = min(bytes.count, start + below(12))
      switch below(4) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: below(bytes.count))
      case 2: bytes.insert(contentsOf: Array(signs[below(signs.count)].utf8), at: start)
      default: bytes.replaceSubrange(start..<end, with: [UInt8(truncatingIfNeeded: below(256))])
      }
    }
    return bytes
  }
}
