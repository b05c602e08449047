import Foundation
import LonghandSource
import LonghandTestSupport
import Testing

@testable import LonghandSyntax

/// What the reference makes of wrong stories, as far as a parser can know.
@Suite("Broken stories")
struct BrokenStoryTests {
  private static let folder = Repository.conformance.appendingPathComponent("broken")

  @Test(
    "are found wrong on the lines where the reference finds them so",
    .enabled(if: Repository.hasConformance, Comment(rawValue: Repository.conformanceIsMissing)),
    arguments: Expectation.all(BrokenStory.all(in: folder)))
  func expected(_ expectation: Expectation) throws {
    let bytes = try #require(Repository.bytes(of: Self.folder.appendingPathComponent(expectation.story)))
    #expect(expectation.differences(from: parse(bytes)) == [])
  }

  @Test("the stories of others are many", .enabled(if: Repository.hasConformance))
  func areFound() {
    #expect(Expectation.all(BrokenStory.all(in: Self.folder)).count { $0.isOfParser } >= 49)
  }

  /// A table like that of the others, so that what reads and compares it is tested where theirs is not at hand.
  @Test("a table says what must be found, and what must not")
  func table() throws {
    let table = """
      story\toutcome\tfile\tline\tseverity
      e001_brace.ink\tfails\te001_brace.ink\t2\tERROR
      e001_brace.ink\tfails\te001_brace.ink\t4\tWARNING
      e002_gone.ink\tcrash
      e099_target.ink\tfails\te099_target.ink\t1\tERROR
      """
    let expectations = Expectation.all(BrokenStory.all(table: table))
    try #require(expectations.map(\.story) == ["e001_brace.ink", "e099_target.ink"])
    #expect(expectations[0].isOfParser && !expectations[1].isOfParser)
    #expect(expectations[0].differences(from: parse("a\n{b\n")) == ["missing: line 4, warning"])
    #expect(expectations[0].differences(from: parse("a\n")).count == 2)
    #expect(expectations[1].differences(from: parse("-> nowhere\n")) == [])
    #expect(expectations[1].differences(from: parse("{b\n")).count == 1)
  }

  struct Finding: Hashable, CustomStringConvertible {
    var line: Int
    var severity: Diagnostic.Severity

    var description: String { "line \(line), \(severity)" }
  }

  struct Expectation: CustomTestStringConvertible {
    var story: String
    var findings: [Finding]

    var testDescription: String { story }

    /// Stories named after an error of the parser, and those with errors that only a parser can have.
    var isOfParser: Bool {
      let ofParser: Set = ["x05", "x06", "x08", "x15", "x17", "x21"]
      if ofParser.contains(String(story.prefix(3))) || story == "inc_has_errors.ink" { return true }
      guard story.hasPrefix("e"), let code = Int(story.dropFirst().prefix(3)) else { return false }
      // The second error of these two is the compiler's.
      if story.hasPrefix("e022b") || story.hasPrefix("e023b") { return false }
      return code < 69 && !story.hasPrefix("e015")
    }

    /// What is missing; for a story that is not the parser's, the errors that it must not have.
    func differences(from tree: SyntaxTree) -> [String] {
      let found = tree.diagnostics.map {
        Finding(line: tree.source.location(at: $0.range.start).line, severity: $0.severity)
      }
      if isOfParser { return findings.filter { !found.contains($0) }.map { "missing: \($0)" } }
      return found.filter { $0.severity == .error }.map { "too much: \($0)" }
    }

    /// What is expected of each file: where a story fails, its issues may lie in an included one.
    static func all(_ stories: [BrokenStory]) -> [Expectation] {
      var all: [String: Expectation] = [:]
      for story in stories where story.outcome != .crash {
        for issue in story.issues {
          let file = story.outcome == .fails ? issue.file : story.name
          let severity = issue.severity == "ERROR" ? Diagnostic.Severity.error : .warning
          all[file, default: Expectation(story: file, findings: [])].findings
            .append(Finding(line: issue.line, severity: severity))
        }
        if story.issues.isEmpty { all[story.name] = all[story.name] ?? Expectation(story: story.name, findings: []) }
      }
      return all.values.sorted { $0.story < $1.story }
    }
  }
}
