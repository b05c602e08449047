import LonghandLint
import LonghandSource
import Testing

/// The examples of every rule say what happens.
@Suite("Examples of rules")
struct ExampleTests {
  /// One example of a rule, with the triggering one that it mends, if it is a mended one.
  struct Case: CustomTestStringConvertible, Sendable {
    var rule: Rule
    var example: RuleExample
    var number: Int
    var triggering: RuleExample?

    var testDescription: String { "\(rule.documentation.code), example \(number)" }

    static let all: [Case] = RuleList.all.flatMap { rule in
      let examples = rule.documentation.examples
      return examples.indices.map { index in
        let isMended = examples[index].kind == .mended && index > 0
        return Case(
          rule: rule, example: examples[index], number: index + 1,
          triggering: isMended ? examples[..<index].last { $0.kind == .triggering } : nil)
      }
    }
  }

  @Test("an example has the findings that it marks", arguments: Case.all)
  func findings(_ test: Case) {
    let findings = findings(of: test.rule, in: test.example)
    let offsets = findings.map(\.range.offsets).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    let expected = test.example.kind == .triggering ? test.example.markedOffsets : []
    #expect(offsets == expected, "\(words(findings, in: test.example)) in\n\(test.example.markedStory)")
    if test.example.kind == .triggering { #expect(!expected.isEmpty, "mark the words at fault with ⟦ and ⟧") }
    if test.example.kind != .triggering { #expect(test.example.markedOffsets.isEmpty) }
  }

  @Test("a fix gives the mended story", arguments: Case.all.filter { $0.example.kind == .mended })
  func fixes(_ test: Case) throws {
    let triggering = try #require(test.triggering, "a mended story follows the one that it mends")
    let fixes = findings(of: test.rule, in: triggering).compactMap(\.fixes.first)
    guard test.example.isByFix else {
      #expect(fixes.isEmpty, "there is a fix: call the example `.fixed`")
      return
    }
    #expect(!fixes.isEmpty, "the fix is gone")
    #expect(Self.apply(fixes, to: triggering.story) == test.example.story)
  }

  @Test("says what is wrong and what to do in sentences", arguments: Case.all.filter { $0.example.kind == .triggering })
  func sentences(_ test: Case) {
    for finding in findings(of: test.rule, in: test.example) {
      for words in [finding.message, finding.help].compactMap({ $0 }) {
        #expect(words.last.map { ".?!".contains($0) } == true, "no sentence: \(words)")
        #expect(words.first?.isLowercase == false, "no sentence: \(words)")
      }
      #expect(finding.code == test.rule.documentation.code)
    }
  }

  private func findings(of rule: Rule, in example: RuleExample) -> [Diagnostic] {
    // Rules about comments look at what the other rules found.
    let isAboutComments = rule.documentation.code.group == "L"
    let linter = Linter(example.settings, rules: isAboutComments ? nil : [rule])
    let report = linter.lint(SourceFile(name: "example.ink", text: example.story)) { name in
      name == FindingDocument.includedFile.name ? Array(FindingDocument.includedFile.text.utf8) : nil
    }
    let broken = report.findings.filter { $0.severity == .error && $0.code.group == "E" }
    if rule.documentation.needsSoundStory { #expect(broken.isEmpty, "\(words(broken, in: example))") }
    return report.findings.filter { $0.code == rule.documentation.code }
  }

  private func words(_ findings: [Diagnostic], in example: RuleExample) -> String {
    let file = SourceFile(name: "example.ink", text: example.story)
    return findings.map { "`\(file.text(in: $0.range))`: \($0.message)" }.joined(separator: "; ")
  }

  static func apply(_ fixes: [FixIt], to story: String) -> String {
    var bytes = Array(story.utf8)
    for edit in fixes.flatMap(\.edits).sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.offsets, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
