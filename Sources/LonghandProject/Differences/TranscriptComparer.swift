import LonghandCompiler
import LonghandRuntime
import LonghandSource

/// Runs the transcripts, and the recorded moves, of an old version of a story with the new one.
package enum TranscriptComparer {
  /// The transcripts that passed with the old version and do not pass with the new one.
  ///
  /// - Parameters:
  ///   - old: The project with the old version, and the path of the story in it.
  ///   - new: The project with the new version, and the path of the story in it.
  /// - Returns: What no longer runs, and how many transcripts passed with the old version.
  package static func compare(
    old: (project: Project, story: String), new: (project: Project, story: String)
  ) throws(ProjectFailure) -> (broken: [PlayDifference.BrokenTranscript], passed: Int) {
    let moves = try compareMoves(old: old, new: new)
    var finder = TranscriptFinder(old.project)
    try finder.find([old.story])
    let transcripts = finder.found.map { (path: $0.path, transcript: $0.transcript) }
    guard !transcripts.isEmpty else { return moves }
    let before = try StoryTests(old.story, transcripts, of: old.project, isMeasured: false)
    let after = try StoryTests(new.story, transcripts, of: new.project, isMeasured: false)
    guard before.story.program != nil, after.story.program != nil else { return moves }
    var (broken, passed) = moves
    for job in before.jobs where before.play(job).failures.isEmpty {
      passed += 1
      let result = after.play(job)
      guard let failure = result.failures.first else { continue }
      broken.append(
        PlayDifference.BrokenTranscript(
          name: result.name, line: failure.line, message: failure.message,
          isUpdated: isUpdated(result.transcript, job: job, tests: after, new: new)))
    }
    return (broken, passed)
  }

  private static func compareMoves(
    old: (project: Project, story: String), new: (project: Project, story: String)
  ) throws(ProjectFailure) -> (broken: [PlayDifference.BrokenTranscript], passed: Int) {
    let paths = RecordedMoves.paths(of: old.story, in: old.project)
    guard !paths.isEmpty, let before = try old.project.compile(old.story).program,
      let after = try new.project.compile(new.story).program
    else { return ([], 0) }
    var broken: [PlayDifference.BrokenTranscript] = []
    var passed = 0
    for path in paths {
      let bytes = try old.project.read(path)
      let played = RecordedMoves.play(bytes, before)
      guard played.isWhole else { continue }
      passed += 1
      guard let parting = RecordedMoves.parting(played, RecordedMoves.play(bytes, after)) else { continue }
      let own = try? new.project.read(path)
      broken.append(
        PlayDifference.BrokenTranscript(
          name: path, line: parting.move, message: parting.message,
          isUpdated: own.map { $0 != bytes && RecordedMoves.play($0, after).isWhole } ?? false))
    }
    return (broken, passed)
  }

  /// Whether the new version has the transcript in other words, and these pass.
  private static func isUpdated(
    _ path: String, job: StoryTests.Job, tests: StoryTests, new: (project: Project, story: String)
  ) -> Bool {
    guard let bytes = try? new.project.read(path), bytes != tests.transcripts[job.transcript].transcript.file.bytes
    else { return false }
    let transcript = Transcript(SourceFile(name: path, bytes: bytes))
    guard transcript.runs.indices.contains(job.run),
      let own = try? StoryTests(new.story, [(path, transcript)], of: new.project, isMeasured: false)
    else { return false }
    return own.play(StoryTests.Job(transcript: 0, run: job.run)).failures.isEmpty
  }
}
