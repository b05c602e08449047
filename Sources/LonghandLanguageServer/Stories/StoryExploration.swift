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

  /// Explores a program, so far that an editor need not wait for long.
  ///
  /// - Parameter isCancelled: Asked now and then whether the answer is still wanted.
  init(_ program: Program, root: String, revision: Int, isCancelled: () -> Bool) {
    self.root = root
    self.revision = revision
    var options = Explorer.Options()
    options.randomRuns = 4_000
    options.searchRuns = 40_000
    options.searchStates = 40_000
    options.plays = 100
    var parts: [String: Part] = [:]
    for finding in Explorer.explore(program, options: options, while: { _ in !isCancelled() }).findings {
      switch finding.item.kind {
      case .knot, .stitch, .label, .function:
        var part = Part(
          share: finding.share.map { Int(($0.value * 100).rounded()) }, witness: nil, isUnreachable: false)
        switch finding.verdict {
        case .reached(let witness): part.witness = witness
        case .unreachable: part.isUnreachable = true
        case .undecided: break
        }
        parts[finding.item.path] = part
      case .ending, .choice, .line, .branch, .alternative, .otherwise: break
      }
    }
    self.parts = parts
  }
}
