import LonghandCompiler
import LonghandSource
import Testing

/// What the reference finds wrong must be found, on the same lines and as gravely.
@Suite(.enabled(if: Conformance.isPresent))
struct BrokenStoriesTests {
  struct Expectation: Sendable, CustomTestStringConvertible {
    var story: String
    var outcome: String
    var issues: [String]

    var testDescription: String { story }
  }

  static let expectations: [Expectation] = {
    let table = (try? Conformance.text("broken/expected.tsv")) ?? ""
    var byStory: [String: Expectation] = [:]
    for line in table.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      var entry = byStory[cells[0]] ?? Expectation(story: cells[0], outcome: cells[1], issues: [])
      if cells.count == 5, !cells[2].isEmpty { entry.issues.append("\(cells[2]):\(cells[3]) \(cells[4])") }
      byStory[cells[0]] = entry
    }
    return byStory.values.sorted { $0.story < $1.story }
  }()

  @Test(arguments: expectations)
  func findsWhatTheReferenceFinds(_ expectation: Expectation) throws {
    let compilation = try Conformance.compile("broken/\(expectation.story)")
    #expect((compilation.program != nil) == (expectation.outcome == "compiles"), "\(compilation.rendered)")
    var ours = compilation.diagnostics.map { diagnostic in
      let file = compilation.files[Int(diagnostic.range.file.number)]
      let severity = [.note: "TODO", .warning: "WARNING", .error: "ERROR"][diagnostic.severity] ?? ""
      return "\(file.name):\(file.location(at: diagnostic.range.start).line) \(severity)"
    }
    for issue in expectation.issues {
      let index = ours.firstIndex(of: issue)
      #expect(index != nil, "\(issue) is missing in:\n\(compilation.rendered)")
      if let index { ours.remove(at: index) }
    }
  }
}
