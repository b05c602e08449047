import LonghandCompiler
import LonghandRuntime
import LonghandSource

/// All transcripts of one story, compiled with it and ready to be played, on any threads.
public struct StoryTests: Sendable {
  /// The path of the story's main file.
  public let path: String
  /// The transcripts with their paths.
  public let transcripts: [(path: String, transcript: Transcript)]
  /// The story with all conditions of all transcripts.
  public let story: ProbedStory
  /// Where the conditions of each transcript begin among those of the story.
  private let firstProbes: [Int]

  /// One run of one transcript.
  public struct Job: Hashable, Sendable {
    /// Which transcript.
    public var transcript: Int
    /// Which of its runs.
    public var run: Int
  }

  /// Compiles a story with its transcripts.
  ///
  /// - Parameters:
  ///   - path: The main file.
  ///   - transcripts: Transcripts about it, with their paths.
  ///   - project: What they belong to.
  ///   - isMeasured: Whether it is to be counted what is seen.
  package init(
    _ path: String, _ transcripts: [(path: String, transcript: Transcript)], of project: Project, isMeasured: Bool
  ) throws(ProjectFailure) {
    self.path = path
    self.transcripts = transcripts
    var probes: [Probe] = []
    var firstProbes: [Int] = []
    for (_, transcript) in transcripts {
      firstProbes.append(probes.count)
      probes += transcript.probes
    }
    self.firstProbes = firstProbes
    let analysis = try project.analysis(of: path, keepsTrees: false)
    story = ProbedStory(analysis, probes: probes, notesCoverage: isMeasured)
  }

  /// Everything there is to play.
  public var jobs: [Job] {
    transcripts.indices.flatMap { transcript in
      transcripts[transcript].transcript.runs.indices.map { Job(transcript: transcript, run: $0) }
    }
  }

  /// What is wrong with the story or with conditions, so that it cannot be played as it should.
  public var errors: [Diagnostic] { story.diagnostics.filter { $0.severity == .error } }

  /// Plays one run.
  public func play(_ job: Job) -> TestResult {
    let (path, transcript) = transcripts[job.transcript]
    let run = transcript.runs[job.run]
    var result = TestResult(story: self.path, transcript: path, run: run, runCount: transcript.runs.count)
    guard let program = story.program else {
      result.failures = [TestFailure(.error, line: run.line, "The story has errors, so it cannot be played.")]
      return result
    }
    let counter = program.coveragePlaces.isEmpty ? nil : CoverageCounter(program)
    var runner = TranscriptRunner(story, program, firstProbe: firstProbes[job.transcript], coverage: counter)
    runner.play(run)
    result.failures = runner.failures + wrongConditions(run, firstProbes[job.transcript])
    result.turns = runner.turns
    result.counts = counter?.counts(of: program) ?? []
    return result
  }

  /// The conditions of a run that cannot be understood.
  private func wrongConditions(_ run: Transcript.Run, _ first: Int) -> [TestFailure] {
    run.lines.compactMap { line in
      guard case .condition(let number) = line.item, story.wrongProbes.contains(first + number) else { return nil }
      let words = story.probes[first + number].words
      return TestFailure(.condition, line: line.number, "`\(words)` is no condition that the story understands.")
    }
  }

  /// How much of the story was seen, given what some runs counted.
  public func coverage(_ counts: [[UInt32]]) -> CoverageReport? {
    guard let program = story.program else { return nil }
    var sum = [UInt32](repeating: 0, count: program.coveragePlaces.count)
    for counts in counts where counts.count == sum.count {
      for index in sum.indices { sum[index] &+= counts[index] }
    }
    return CoverageReport(program, files: Array(story.files.prefix(storyFileCount)), mainFile: path, counts: sum)
  }

  /// How many of the files are the story's.
  private var storyFileCount: Int { story.storyFileCount }
}

/// What came of playing one run of a transcript.
public struct TestResult: Sendable {
  /// The path of the story.
  public var story: String
  /// The path of the transcript.
  public var transcript: String
  /// The run.
  public var run: Transcript.Run
  /// How many runs the transcript has.
  public var runCount: Int
  /// What was not as it should be; empty where all is well.
  public var failures: [TestFailure] = []
  /// What the story did, turn by turn.
  package var turns: [TurnRecord] = []
  /// How often each place of the story was come to, where that was to be counted.
  package var counts: [UInt32] = []

  /// What the run is called: the transcript, and which run where it has several.
  public var name: String { runCount > 1 ? "\(transcript), run \(run.number)" : transcript }
}
