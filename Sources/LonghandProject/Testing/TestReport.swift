import LonghandSource

/// What came of testing stories.
public struct TestReport: Sendable {
  /// What came of testing one story.
  public struct Story: Sendable {
    /// The path of its main file.
    public var path: String
    /// What came of each run of each transcript.
    public var results: [TestResult] = []
    /// What random playthroughs came to, where there were any.
    public var random: RandomTests.Outcome?
    /// How much of it was seen, where that was to be measured.
    public var coverage: CoverageReport?

    /// Makes a story that nothing is known of yet.
    package init(path: String) {
      self.path = path
    }
  }

  /// The stories in the order in which they were found.
  public var stories: [Story]

  /// Makes a report.
  package init(stories: [Story]) {
    self.stories = stories
  }

  private var results: [TestResult] { stories.flatMap { $0.results } }

  /// How many runs went as they should.
  public var passed: Int { results.count { $0.failures.isEmpty } }
  /// How many did not.
  public var failed: Int { results.count { !$0.failures.isEmpty } }
  /// In how many ways random playthroughs failed.
  public var randomFailures: Int { stories.reduce(0) { $0 + ($1.random?.failures.count ?? 0) } }
  /// How many random playthroughs there were.
  public var randomCount: Int { stories.reduce(0) { $0 + ($1.random?.count ?? 0) } }
  /// Whether everything went as it should.
  public var isClean: Bool { failed == 0 && randomFailures == 0 }

  /// The last line of a run: how many passed, how many failed.
  public var summary: String {
    var text = "\(passed) passed, \(failed) failed"
    if randomCount > 0 {
      text +=
        "; \(randomCount.counted("random playthrough", "random playthroughs")), "
        + (randomFailures == 0 ? "none failed" : randomFailures.counted("kind of failure", "kinds of failure"))
    }
    return text + ".\n"
  }
}

extension TestFailure {
  /// The words that differ as lines with signs: blanks for both, `-` for what was expected, `+` for what was found.
  package var plainDifference: [String] {
    difference?.lines.map { line in
      switch line {
      case .same(let words): "  \(words)"
      case .expected(let pieces): "- " + pieces.map { $0.words }.joined(separator: " ")
      case .found(let pieces): "+ " + pieces.map { $0.words }.joined(separator: " ")
      }
    } ?? []
  }
}
