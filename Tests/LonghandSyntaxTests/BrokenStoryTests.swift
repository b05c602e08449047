import Foundation
import LonghandSource
import Testing

@testable import LonghandSyntax

/// What the reference makes of wrong stories, as far as a parser can know.
@Suite("Broken stories")
struct BrokenStoryTests {
  @Test("are found wrong on the lines where the reference finds them so", arguments: Expectation.all)
  func expected(_ expectation: Expectation) throws {
    let tree = parse([UInt8](try Data(contentsOf: Stories.broken.appending(path: expectation.story))))
    let found = tree.diagnostics.map {
      Finding(line: tree.source.location(at: $0.range.start).line, severity: $0.severity)
    }
    if expectation.isOfParser {
      #expect(Set(expectation.findings).isSubset(of: found), "\(tree.findings)")
    } else {
      #expect(!found.contains { $0.severity == .error }, "\(tree.findings)")
    }
  }

  struct Finding: Hashable {
    var line: Int
    var severity: Diagnostic.Severity
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

    static let all: [Expectation] = {
      let table = (try? String(contentsOf: Stories.broken.appending(path: "expected.tsv"), encoding: .utf8)) ?? ""
      var all: [String: Expectation] = [:]
      for line in table.split(separator: "\n").dropFirst() {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields[1] != "crash" else { continue }
        let story = fields[1] == "fails" ? fields[2] : fields[0]
        var expectation = all[story] ?? Expectation(story: story, findings: [])
        if let line = Int(fields[3]) {
          let severity = fields[4] == "ERROR" ? Diagnostic.Severity.error : .warning
          expectation.findings.append(Finding(line: line, severity: severity))
        }
        all[story] = expectation
      }
      return all.values.sorted { $0.story < $1.story }
    }()
  }
}
