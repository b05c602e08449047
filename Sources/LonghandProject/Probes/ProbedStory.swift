import LonghandCompiler
import LonghandRuntime
import LonghandSource

/// A story that was compiled together with conditions to ask of its playthroughs.
///
/// The program plays as it would without them: its JSON, its saved games, its random numbers and its paths are the same
/// to the byte. A probe is a function that stands behind the story and that JSON omits. Where it asks how often a knot
/// was visited and the story itself never does, that is counted in a place of its own: the flags that say in the JSON what
/// is counted stay what they are, and so does what a saved game holds.
///
/// Answers come from a copy of the story, which is a value; so nothing that a probe does has any effect, be it a call of a
/// function that changes a variable or draws a random number. What could reach beyond the story, functions of the host
/// that may not be called twice, is refused.
public struct ProbedStory: Sendable {
  /// The program; nil where the story has an error. Probes that are wrong do not keep it from playing.
  public let program: Program?
  /// What is wrong with the story and the probes, story first, each where it was written.
  public let diagnostics: [Diagnostic]
  /// The files that the findings speak of, by their ids: the story's, then those that probes stand in.
  public let files: [SourceFile]
  /// The probes.
  public let probes: [Probe]
  /// How many of the files are the story's.
  package let storyFileCount: Int
  /// Which of the probes are wrong.
  public let wrongProbes: Set<Int>
  /// Asks about states that come without a story.
  private let asker: Story?

  /// Compiles an analysed story with probes.
  package init(
    _ analysis: Analysis, probes: [Probe], options: Compiler.Options = Compiler.Options(), notesCoverage: Bool = false
  ) {
    let sources = probes.map { (words: Array($0.file.bytes[$0.start..<$0.end]), name: $0.file.name) }
    let compilation = Compiler.compile(analysis, probes: sources, options: options, notesCoverage: notesCoverage)
    var map = ProbeFileMap(compilation.story.files, firstProbe: compilation.firstProbeFile)
    for probe in probes { map.add(probe) }
    var diagnostics = compilation.story.diagnostics
    var wrong: Set<Int> = []
    for (number, findings) in compilation.probeDiagnostics.enumerated() {
      diagnostics += findings.map { map.placed($0) }
      if findings.contains(where: { $0.severity == .error }) { wrong.insert(number) }
    }
    program = compilation.story.program
    self.diagnostics = diagnostics
    self.probes = probes
    files = map.files
    storyFileCount = compilation.story.files.count
    wrongProbes = wrong
    asker = program.map { program in
      var story = Story(program, seed: 0)
      story.allowsExternalFallbacks = true
      return story
    }
  }

  /// What a probe says at this moment of a story that plays `program`; nil for no value. The story does not change.
  ///
  /// - Parameters:
  ///   - number: Which of the probes, counted from 0.
  ///   - story: The story, between two lines or where choices are offered.
  /// - Throws: `ProbeFailure` where the probe runs into an error of the story.
  public func value(of number: Int, in story: Story) throws(ProbeFailure) -> Value? {
    try story.value(ofProbe: number)
  }

  /// Whether a probe holds at this moment of a story that plays `program`, by what ink takes for true.
  ///
  /// - Throws: `ProbeFailure` where the probe runs into an error of the story, or is nothing that can hold.
  public func holds(_ number: Int, in story: Story) throws(ProbeFailure) -> Bool {
    try story.holds(probe: number)
  }

  /// Whether a probe holds in a state of `program`; functions of the host have their fallbacks, or fail.
  ///
  /// - Throws: `ProbeFailure` where the probe runs into an error of the story, or is nothing that can hold.
  public func holds(_ number: Int, at state: StoryState) throws(ProbeFailure) -> Bool {
    guard var story = asker else { throw ProbeFailure(message: "The story has errors, so nothing can be asked of it.") }
    story.state = state
    return try story.holds(probe: number)
  }
}
