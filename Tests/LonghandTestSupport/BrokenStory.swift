import Foundation
import LonghandCompiler
import LonghandSource

/// A wrong story, and what the reference finds in it.
package struct BrokenStory: CustomStringConvertible, Sendable {
  /// What is found on a line.
  package struct Issue: Hashable, CustomStringConvertible, Sendable {
    /// The file, by the name that the story includes it by.
    package var file: String
    /// The line, counted from 1.
    package var line: Int
    /// `ERROR`, `WARNING`, or `TODO` for an author's note.
    package var severity: String

    package var description: String { "\(file) line \(line) \(severity)" }
  }

  /// How the reference fares with the story.
  package enum Outcome: String, Sendable {
    case compiles
    case fails
    case crash
  }

  /// The story's file.
  package let name: String
  /// How the reference fares.
  package let outcome: Outcome
  /// What it finds, in the order of the table.
  package private(set) var issues: [Issue] = []

  package var description: String { name }

  /// The stories of a folder, by name, from its table `expected.tsv`: a line of titles, then for each issue the story, the
  /// outcome, the issue's file, line and severity. None where there is no table; a line that makes no sense is one.
  package static func all(in folder: URL) -> [BrokenStory] {
    all(table: Repository.text(of: folder.appendingPathComponent("expected.tsv")))
  }

  /// The stories of a table.
  package static func all(table: String) -> [BrokenStory] {
    var stories: [String: BrokenStory] = [:]
    for row in table.components(separatedBy: "\n").dropFirst() {
      let cells = row.components(separatedBy: "\t")
      guard cells.count >= 2, let outcome = Outcome(rawValue: cells[1]) else { continue }
      var story = stories[cells[0]] ?? BrokenStory(name: cells[0], outcome: outcome)
      if cells.count >= 5, let line = Int(cells[3]) {
        story.issues.append(Issue(file: cells[2], line: line, severity: cells[4]))
      }
      stories[cells[0]] = story
    }
    return stories.values.sorted { $0.name < $1.name }
  }

  /// What is wrong with what was compiled: another outcome, or issues that are missing; nothing where all is as expected.
  package func differences(from compilation: Compilation) -> [String] {
    let compiles = compilation.program != nil
    var differences =
      compiles == (outcome == .compiles)
      ? [] : ["expected: \(outcome); it \(compiles ? "compiles" : "fails")"]
    let found = compilation.diagnostics.map { Self.issue($0, compilation) }
    var left = found
    for issue in issues {
      if let index = left.firstIndex(of: issue) {
        left.remove(at: index)
      } else {
        differences.append("missing: \(issue)")
      }
    }
    if !differences.isEmpty { differences += found.sorted { $0.line < $1.line }.map { "found: \($0)" } }
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
