import LonghandPlay
import LonghandRuntime

/// A playthrough whose choices somebody else makes, and what is wrong where it stops.
struct RandomPlaythrough {
  /// What is wrong.
  struct Problem {
    var kind: TestFailure.Kind
    var message: String
  }

  private var story: Story
  private let hasEnd: Bool
  /// The choices that were taken, each by its index among those offered.
  private(set) var choices: [Int] = []
  /// What was offered where each was taken.
  private var offers: [[Choice]] = []
  private var offered: [Choice] = []
  /// What went wrong, if anything did.
  private(set) var problem: Problem?

  init(_ program: Program, seed: Int, _ counter: CoverageCounter?, hasEnd: Bool) {
    story = Story(program, seed: seed)
    story.allowsExternalFallbacks = true
    story.coverage = counter
    self.hasEnd = hasEnd
    read()
  }

  /// Whether it cannot go on.
  var isOver: Bool { offered.isEmpty || problem != nil }
  var offeredCount: Int { offered.count }
  var ending: String? { story.ending?.name }
  var state: StoryState { story.state }

  /// Takes a choice and reads on.
  mutating func choose(_ index: Int) {
    guard offered.indices.contains(index) else { return }
    offers.append(offered)
    choices.append(index)
    do { try story.choose(index) } catch { return problem = Problem(kind: .error, message: error.description) }
    read()
  }

  private mutating func read() {
    while let line = story.nextLine() {
      guard let error = line.problems.first(where: { $0.severity == .error }) else { continue }
      let place = error.place.map { " (\($0.file), line \($0.line))" } ?? ""
      problem = Problem(kind: .error, message: error.message + place)
      offered = []
      return
    }
    offered = story.choices
    if offered.isEmpty, hasEnd, story.ending == nil {
      problem = Problem(
        kind: .deadEnd, message: "The story stops here: nothing is left to choose, and it has not ended.")
    }
  }

  /// What it is as a failure.
  func failure(_ problem: Problem, seed: Int) -> RandomTests.Failure {
    let words = zip(choices, offers).map { TranscriptWriter.words(for: $0, of: $1) }
    return RandomTests.Failure(seed: seed, choices: choices, words: words, kind: problem.kind, message: problem.message)
  }
}
