import Foundation
import LonghandLint
import LonghandSource
import LonghandTestSupport
import Testing

/// After a safe fix every playthrough tells the same words; only where the reader was told source the words were wrong.
@Suite("Safe fixes")
struct SafeFixTests {
  /// A story that has something to mend.
  struct Subject: CustomTestStringConvertible, Sendable {
    var name: String
    var source: SourceFile

    var testDescription: String { name }
  }

  /// The triggering examples of all rules, and the stories of the repository, made untidy.
  static let subjects: [Subject] = examples + stories

  private static let examples = RuleList.all.flatMap { rule in
    rule.documentation.examples.enumerated().map { number, example in
      Subject(
        name: "\(rule.documentation.code), example \(number + 1)",
        source: SourceFile(name: "story.ink", text: example.story))
    }
  }

  private static let stories: [Subject] =
    Repository.inkFiles.map { url in
      let name = url.path.replacingOccurrences(of: Repository.stories.path + "/", with: "")
      return Subject(name: name, source: SourceFile(name: url.path, text: Untidiness.spoil(Repository.text(of: url))))
    }

  @Test("leave every playthrough as it is", arguments: subjects)
  func transcripts(_ subject: Subject) throws {
    let settings = LintSettings(selections: [Selection(select: ["all"])])
    func include(_ name: String) -> [UInt8]? {
      let path = StoryPath.included(name, by: subject.source.name)
      return (try? Data(contentsOf: URL(fileURLWithPath: path))).map { Array($0) }
    }
    let result = Fixer.fix(isUnsafeAllowed: false) { changed in
      let bytes = changed[subject.source.name] ?? subject.source.bytes
      var report = Linter(settings).lint(SourceFile(name: subject.source.name, bytes: bytes)) { name in
        changed[StoryPath.included(name, by: subject.source.name)] ?? include(name)
      }
      for index in report.findings.indices where Self.tellsSource(report.findings[index]) {
        report.findings[index].fixes = []
      }
      return report
    }
    guard let bytes = result.changed[subject.source.name] else { return }
    let mended = SourceFile(name: subject.source.name, bytes: bytes)
    for seed in 1...3 {
      let before = RandomReader().transcript(of: subject.source, seed: seed, include: include)
      let after = RandomReader().transcript(of: mended, seed: seed) { name in
        result.changed[StoryPath.included(name, by: subject.source.name)] ?? include(name)
      }
      #expect(before == after, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  /// Whether a rule says that the reader is told source, so that what the story tells has to change.
  private static func tellsSource(_ finding: Diagnostic) -> Bool {
    RuleList.all.contains { $0.documentation.code == finding.code && $0.documentation.tellsSource }
  }

  @Test(
    "mend told source for good",
    arguments: RuleList.all.filter { $0.documentation.tellsSource }.map(\.documentation.code))
  func errors(_ code: DiagnosticCode) throws {
    let rule = try #require(RuleList.all.first { $0.documentation.code == code })
    for example in rule.documentation.examples where example.kind == .triggering {
      let result = Fixer.fix(isUnsafeAllowed: false) { changed in
        Linter(rules: [rule]).lint(
          SourceFile(name: "story.ink", bytes: changed["story.ink"] ?? Array(example.story.utf8)))
      }
      let left = result.report.findings.filter { $0.code == code && $0.fixes.contains { $0.isSafe } }
      #expect(left.isEmpty || result.refused > 0, "\(left.map(\.message))")
      if let bytes = result.changed["story.ink"] {
        #expect(!result.report.findings.contains { $0.code.group == "E" && $0.severity == .error })
        #expect(bytes != Array(example.story.utf8))
      }
    }
  }

  @Test("there is something to mend in many stories")
  func subjectsAreUntidy() {
    let settings = LintSettings(selections: [Selection(select: ["S001"])])
    let untidy = Self.stories.count { !Linter(settings).lint($0.source).findings.isEmpty }
    #expect(untidy > 100)
  }
}

/// Makes tidy stories such as people write them in a hurry.
private enum Untidiness {
  /// The text with blanks at the ends of some lines, the same ones each time.
  static func spoil(_ text: String) -> String {
    text.components(separatedBy: "\n").enumerated().map { number, line in
      // A backslash at the end would make a word of the blank.
      number % 3 == 1 && !line.hasSuffix("\\")
        ? line + "  " : number % 7 == 2 && !line.hasSuffix("\\") ? line + "\t" : line
    }.joined(separator: "\n")
  }
}
