import Foundation
import LonghandCompiler
import LonghandSource

/// A folder of wrong stories with the outcome, and the lines of the issues, that each must have at least.
struct BrokenStories {
  private(set) var checks: [Check] = []

  private struct Expectation {
    var outcome = ""
    var issues: [Issue] = []
  }

  private struct Issue: Hashable {
    var file: String
    var line: Int
    var severity: String
  }

  init(_ folder: URL) {
    var expectations: [String: Expectation] = [:]
    let table = (try? String(contentsOf: folder.appendingPathComponent("expected.tsv"), encoding: .utf8)) ?? ""
    for row in table.components(separatedBy: "\n").dropFirst() {
      let cells = row.components(separatedBy: "\t")
      guard cells.count >= 2 else { continue }
      expectations[cells[0], default: Expectation()].outcome = cells[1]
      if cells.count >= 5, let line = Int(cells[3]) {
        expectations[cells[0]]?.issues.append(Issue(file: cells[2], line: line, severity: cells[4]))
      }
    }
    for (name, expectation) in expectations.sorted(by: { $0.key < $1.key }) {
      checks.append(
        Check(name: folder.path + "/" + name) { BrokenStories.check(folder, name, expectation) })
    }
  }

  private static func check(_ folder: URL, _ name: String, _ expectation: Expectation) -> [String] {
    func bytes(_ name: String) -> [UInt8]? {
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map { Array($0) }
    }
    guard let source = bytes(name) else { return ["the story is missing"] }
    let compilation = Compiler.compile(SourceFile(name: name, bytes: source)) { bytes($0) }
    var differences: [String] = []
    let compiles = compilation.program != nil
    if compiles != (expectation.outcome == "compiles") {
      differences.append("expected: \(expectation.outcome); it \(compiles ? "compiles" : "fails")")
    }
    let found = Set(compilation.diagnostics.map { issue($0, compilation) })
    for issue in expectation.issues where !found.contains(issue) {
      differences.append("missing: \(issue.file) line \(issue.line) \(issue.severity)")
    }
    if !differences.isEmpty {
      differences += found.sorted { $0.line < $1.line }.map { "found: \($0.file) line \($0.line) \($0.severity)" }
    }
    return differences
  }

  private static func issue(_ diagnostic: Diagnostic, _ compilation: Compilation) -> Issue {
    let file = compilation.files.first { $0.id == diagnostic.range.file }
    let severity =
      switch diagnostic.severity {
      case .note: "TODO"
      case .warning: "WARNING"
      case .error: "ERROR"
      }
    return Issue(
      file: file?.name ?? "", line: file?.location(at: diagnostic.range.start).line ?? 0, severity: severity)
  }
}
