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

  func run() throws {
    var playthrough = Story(try loadProgram(), seed: seed)
    playthrough.allowsExternalFallbacks = true
    if plain || !Terminal.isInputInteractive {
      var player = TranscriptPlayer(playthrough)
      player.play(answer: { readLine() }, write: { Terminal.write($0) })
      if player.didFail { throw ExitStatus.findings }
    } else {
      var player = TerminalPlayer(playthrough)
      player.play()
      if player.didFail { throw ExitStatus.findings }
    }
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
