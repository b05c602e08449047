import LonghandCompiler
import LonghandExplorer
import LonghandLint
import LonghandProject
import LonghandProof
import LonghandRuntime
import LonghandSource

/// A story that was explored, with what came of its promises.
struct ExploredStory {
  let program: Program
  let report: ExplorationReport
  let promises: [KeptPromise]
  /// The story's files; none for one that came as JSON.
  let files: [SourceFile]
  /// What functions of the host return, as the call says.
  let externals: [String: ClosedRange<Int>]
  /// Whether the report was kept from an earlier call.
  let isKnown: Bool
  /// What tells the story from others.
  let fingerprint: String

  /// Reads a story and explores it, unless that was done before.
  ///
  /// - Parameter isFresh: Whether it is explored in any case.
  /// - Throws: `CallFailure` where the call does not fit the story, `ExitStatus` where the story has errors.
  init(
    _ path: String, _ bytes: [UInt8], assume: [String], includesOutside: Bool, isFresh: Bool,
    _ options: Explorer.Options, while mayGoOn: (Explorer.Progress) -> Bool
  ) throws {
    externals = options.externals
    if StoryFiles.isCompiled(bytes, path: path) {
      let program = try Self.program(path, json: bytes, assume: assume, options)
      fingerprint = ExplorationKey.fingerprint(json: bytes)
      let store = ExplorationFolder.store
      let key = ExplorationKey(json: bytes, options, build: store.build)
      (report, isKnown) = store.report(for: key, isFresh: isFresh, while: mayGoOn) { goesOn in
        Explorer.explore(program, options: options, while: goesOn)
      }
      (self.program, promises, files) = (program, [], [])
      return
    }
    let promised = try Self.promised(path, bytes, assume: assume, includesOutside: includesOutside)
    var story = promised.story
    guard let program = story.story.program else { throw ExitStatus.findings }
    try Self.check(options, program)
    fingerprint = story.fingerprint
    let found = story.explore(options, keptIn: ExplorationFolder.store, isFresh: isFresh, while: mayGoOn)
    guard let found else { throw ExitStatus.findings }
    (self.program, report, isKnown) = (program, found.report, found.isKnown)
    promises = story.verdicts(report)
    files = promised.files
  }

  /// Reads a story from its source, with what its comments promise.
  ///
  /// - Throws: `CallFailure` where what is taken for granted is no condition of it, `ExitStatus` where it has errors.
  static func promised(
    _ path: String, _ bytes: [UInt8], assume: [String], includesOutside: Bool
  ) throws -> (story: PromisedStory, files: [SourceFile]) {
    let analysis = StoryFiles.analysis(path, bytes: bytes, includesOutside: includesOutside, keepsTrees: false)
    let story = PromisedStory(analysis, assumptions: assume)
    longhand.report(analysis.diagnostics, in: analysis.script.files, on: .process)
    guard story.story.program != nil else { throw ExitStatus.findings }
    if let wrong = story.wrongAssumptions.first { throw CallFailure(message: wrong) }
    return (story, analysis.script.files)
  }

  /// Reads a story that is compiled.
  static func program(
    _ path: String, json bytes: [UInt8], assume: [String], _ options: Explorer.Options
  ) throws -> Program {
    guard assume.isEmpty else {
      throw CallFailure(message: "--assume needs the story's source; '\(path)' is compiled")
    }
    let program = try StoryFiles.program(path, json: bytes)
    try check(options, program)
    return program
  }

  /// Makes sure that the story has what the call speaks of.
  static func check(_ options: Explorer.Options, _ program: Program) throws {
    for name in options.externals.keys.sorted() where !program.externalFunctions.contains(name) {
      throw CallFailure(message: "the story calls no external function '\(name)'")
    }
  }

  /// What was found, for the formats of the linter.
  func findings(_ path: String) -> LintReport {
    let files = files.isEmpty ? [SourceFile(name: path, bytes: [])] : files
    return LintReport(DeepFindings(report, promises, files: files), files: files, root: path)
  }

  /// What happens on a way, step by step.
  func steps(of witness: Witness) -> WitnessSteps { WitnessSteps(witness, in: program, externals: externals) }

  /// Whether an ending or a knot is out of reach and no promise says so.
  var hasUnexpected: Bool {
    report.findings.contains { finding in
      guard case .unreachable = finding.verdict, finding.item.kind == .ending || finding.item.kind == .knot else {
        return false
      }
      return !promises.contains { $0.expects(unreachable: finding.item) }
    }
  }
}
