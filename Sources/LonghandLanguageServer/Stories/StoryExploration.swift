import LonghandCompiler
import LonghandExplorer
import LonghandRuntime

/// What the explorer found out about a story: which of its parts a reader comes to, how often, and how.
package struct StoryExploration: Sendable {
  /// The absolute path of the story's main file.
  let root: String
  /// The server's number of the last change that it knows.
  let revision: Int
  /// What became of each knot, stitch and label, by its path.
  let parts: [String: Part]

  /// A part of the story.
  struct Part: Sendable {
    /// Of a hundred playthroughs at random, how many came to it; nil where they were not counted.
    var share: Int?
    /// A playthrough that comes to it; nil where none is known.
    var witness: Witness?
    /// Whether it is proved that no reader comes to it.
    var isUnreachable: Bool
  }

  /// What became of each choice, and where it stands.
  let choices: [Choice]

  /// A choice of the story.
  struct Choice: Sendable {
    /// The name of the file, and the line, counted from 1.
    var file: String
    var line: Int
    var part: Part
  }

  /// Takes in what was found out.
  init(_ report: ExplorationReport, root: String, revision: Int) {
    self.root = root
    self.revision = revision
    var parts: [String: Part] = [:]
    var choices: [Choice] = []
    for finding in report.findings {
      switch finding.item.kind {
      case .knot, .stitch, .label, .function: parts[finding.item.path] = Part(finding)
      case .choice:
        guard let place = finding.item.place else { continue }
        choices.append(Choice(file: place.file, line: place.line, part: Part(finding)))
      case .ending, .line, .branch, .alternative, .otherwise: break
      }
    }
    (self.parts, self.choices) = (parts, choices)
  }

  /// How far a story is explored, so that an editor need not wait for long.
  static var options: Explorer.Options {
    var options = Explorer.Options()
    options.randomRuns = 4_000
    options.searchRuns = 40_000
    options.searchStates = 40_000
    options.plays = 100
    return options
  }
}

extension StoryExploration.Part {
  fileprivate init(_ finding: ItemFinding) {
    self.init(share: finding.share.map { Int(($0.value * 100).rounded()) }, witness: nil, isUnreachable: false)
    switch finding.verdict {
    case .reached(let witness): self.witness = witness
    case .unreachable: isUnreachable = true
    case .undecided: break
    }
  }
}
