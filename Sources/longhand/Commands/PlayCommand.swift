import ArgumentParser
import LonghandRuntime

/// `longhand play`: a story in the terminal, or as a transcript for other tools.
struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Play a story, from source or from ink JSON.",
    discussion: """
      Example: longhand play story.ink --seed 1

      Choose by typing the number of a choice. Where the standard input is no terminal, or with --plain, numbers are \
      read line by line and the transcript is that of inklecate -p.
      """)

  @Argument(help: "The story: its main file, or compiled JSON.")
  var story: String

  @Option(help: "What random numbers and shuffles start from.")
  var seed: Int?

  @Flag(help: "Write plain text, exactly what inklecate -p writes, on a terminal too.")
  var plain = false

  @Flag(
    inversion: .prefixedNo,
    help: "Show how the story's personas change after each choice, and how they are at the end (default on a terminal)."
  )
  var persona: Bool?

  func run() throws {
    var playthrough = Story(try loadProgram(), seed: seed)
    playthrough.allowsExternalFallbacks = true
    let isTranscript = plain || !Terminal.isInputInteractive
    let report = personaReport(of: playthrough, isTranscript: isTranscript)
    let didFail = isTranscript ? playTranscript(playthrough, report) : playOnTerminal(playthrough, report)
    if didFail { throw ExitStatus.findings }
  }

  /// What is said about personas; nil for nothing.
  private func personaReport(of story: Story, isTranscript: Bool) -> PersonaReport? {
    // A plain transcript is exactly what other tools write, unless it is asked for more.
    guard persona ?? (Terminal.isOutputInteractive && !isTranscript), !story.personas.isEmpty else { return nil }
    return PersonaReport(of: story, form: isTranscript ? .words : .bars(isStyled: Terminal.isOutputStyled))
  }

  private func playTranscript(_ story: Story, _ report: PersonaReport?) -> Bool {
    var report = report
    var player = TranscriptPlayer(story)
    player.play(answer: { readLine() }, write: { Terminal.write($0) }) { (story: inout Story) throws(Never) in
      if let words = report?.changes(in: story) { Terminal.write(words) }
    }
    if let changes = report?.changes(in: player.story) { Terminal.write(changes) }
    if let report { Terminal.write(report.ending(of: player.story)) }
    return player.didFail
  }

  private func playOnTerminal(_ story: Story, _ report: PersonaReport?) -> Bool {
    var player = TerminalPlayer(story, report: report)
    player.play()
    return player.didFail
  }

  private func loadProgram() throws -> Program {
    let bytes = try StoryFiles.read(story)
    if StoryFiles.isCompiled(bytes, path: story) {
      do { return try Program.load(json: bytes) } catch { throw CallFailure(message: "'\(story)': \(error)") }
    }
    let compilation = StoryFiles.compile(story, bytes: bytes, countAllVisits: false)
    report(compilation)
    guard let program = compilation.program else { throw ExitStatus.findings }
    return program
  }
}
