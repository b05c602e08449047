import LonghandCompiler
import LonghandExplorer
import LonghandRuntime
import LonghandSource

/// Explores a story that is written in a test, with budgets that suit a small one; where nothing is said of it without
/// abstraction, which decides much of what tests ask the other searches.
func explore(_ source: String, _ change: (inout Explorer.Options) -> Void = { _ in }) throws -> ExplorationReport {
  var options = Explorer.Options()
  options.randomRuns = 400
  options.searchRuns = 20_000
  options.searchStates = 4_000
  options.plays = 5
  options.abstraction = .never
  change(&options)
  return Explorer.explore(try compile(source), options: options)
}

/// Compiles a story that is written in a test.
func compile(_ source: String) throws -> Program {
  let compilation = Compiler.compile(SourceFile(name: "test.ink", bytes: Array(source.utf8))) { _ in nil }
  guard let program = compilation.program else {
    throw BrokenTest(messages: compilation.diagnostics.map { $0.message })
  }
  return program
}

/// A story in a test that does not compile.
struct BrokenTest: Error {
  var messages: [String]
}

extension ExplorationReport {
  /// The word of the verdict on the first thing of a kind whose name holds some words.
  func verdict(_ kind: StoryItem.Kind, _ words: String) -> String? {
    findings.first { $0.item.kind == kind && $0.item.name.contains(words) }?.verdict.word
  }
}

extension Program {
  /// Everything that a playthrough prints, words of choices aside, and its ending.
  func play(_ witness: Witness) -> (text: String, offered: [String], ending: String?)? {
    var story = Story(self, seed: witness.seed)
    story.allowsExternalFallbacks = true
    var text = story.lines().map { $0.text }.joined()
    var offered = story.choices.map { $0.text }
    for choice in witness.choices {
      guard (try? story.choose(choice)) != nil else { return nil }
      text += story.lines().map { $0.text }.joined()
      offered += story.choices.map { $0.text }
    }
    return (text, offered, story.ending?.name)
  }
}
