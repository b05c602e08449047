import ArgumentParser
import LonghandCompiler
import LonghandPlay
import LonghandProof
import LonghandRuntime
import LonghandSource

/// `longhand play`: a story in the terminal, or as a transcript for other tools.
struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Play a story, from source or from ink JSON.",
    discussion: """
      Example: longhand play story.ink --seed 1

      Choose by the number of a choice, by its beginning, or by any words that fit only one. /help lists the commands. \
      The game saves itself after every choice. Where input or output is no terminal, or with --plain, numbers are \
      read line by line and the transcript is that of inklecate -p.

      Exit status: 0 ended or left, 1 the story stopped with an error, 2 the call or a file was wrong.
      """)

  @Argument(help: "The story: its main file, its folder, or compiled JSON.", completion: .file())
  var story: String

  @Option(help: "What random numbers and shuffles start from.")
  var seed: Int?

  @Flag(help: "Write plain text, exactly what inklecate -p writes, on a terminal too.")
  var plain = false

  @Flag(help: "Begin anew without asking about the game that was saved last.")
  var new = false

  @Flag(name: .customLong("continue"), help: "Go on with the game that was saved last, without asking.")
  var continues = false

  @Option(help: "How many columns lines may take; without it, the window's, up to 96.")
  var width: Int?

  @Option(help: "Show the text word by word, so many a minute; any key completes it.")
  var pace: Int?

  @Flag(help: "Read text and choices aloud, if espeak-ng, spd-say or say is installed.")
  var speak = false

  @Option(help: "What colours suit. Without it, what the terminal says.")
  var theme: PlayTheme?

  @Option(help: "Play the choices in this file, by number or by words; - is the standard input.", completion: .file())
  var script: String?

  @Flag(help: "Leave at the end of the script.")
  var exit = false

  @Flag(help: "Write and read one JSON object a line, for other programs.")
  var json = false

  @Flag(
    inversion: .prefixedNo,
    help: """
      Show how the story's personas change after each choice, and how they are at the end (default on a terminal, \
      unless the story says otherwise).
      """
  )
  var persona: Bool?

  @Option(
    help: """
      Play the story in this language, from the folder of that name beside it, which `longhand lines import` makes, and \
      speak to the player in it: de, fr.
      """)
  var language: String?

  @Flag(help: "Allow /goto and /set, and let /why tell what hides choices and opens them.")
  var author = false

  @OptionGroup var includes: IncludeOptions

  func validate() throws {
    if let pace, pace < 1 { throw ValidationError("--pace needs a number of words per minute, such as 300.") }
    if let width, width < 8 { throw ValidationError("--width needs at least 8 columns.") }
    if exit, script == nil { throw ValidationError("--exit belongs to --script.") }
    if let language, !LanguageCode.isValid(language) {
      throw ValidationError("'\(language)' is no language; write a code such as fr or pt-BR.")
    }
    if new, continues { throw ValidationError("--new and --continue exclude one another.") }
    if json, plain || script != nil { throw ValidationError("--json goes with neither --plain nor --script.") }
  }

  func run() throws {
    try run(script.map { MoveScript(name: $0 == "-" ? "standard input" : $0, bytes: try StoryFiles.read($0)) })
  }

  /// Plays some lines, and then what is typed.
  func run(_ lines: MoveScript?) throws {
    let path = try StoryChoice.path(for: story)
    let loaded = try load(path)
    let messages = language.map { StoryLanguage.messages(for: $0) } ?? .english
    var playthrough = Story(loaded.program, seed: seed ?? lines?.seed)
    playthrough.allowsExternalFallbacks = true
    let status: ExitStatus
    if json {
      status = playForProgram(playthrough, loaded.fingerprint)
    } else if plain || !Console.process.isInputInteractive || !Console.process.isOutputInteractive {
      status = try playPlainly(playthrough, lines, messages)
    } else {
      status = play(playthrough, script: lines, loaded: loaded, messages: messages)
    }
    if status != .clean { throw status }
  }

  /// Writes the transcript that `inklecate -p` writes; a script comes before what is read.
  private func playPlainly(
    _ playthrough: Story, _ script: MoveScript?, _ messages: MessageTable
  ) throws -> ExitStatus {
    // A plain transcript is exactly what other tools write, unless it is asked for more.
    let isReported = persona == true && !playthrough.personas.isEmpty
    var player = PlainPlayer(
      playthrough, report: isReported ? PersonaReport(of: playthrough, form: .words, messages: messages) : nil,
      console: .process)
    guard let script else { return player.play() }
    return try player.play(script, leavesAtEnd: exit || self.script == "-")
  }

  /// Plays with another program: one JSON object a line, both ways.
  private func playForProgram(_ playthrough: Story, _ fingerprint: @escaping () -> String) -> ExitStatus {
    let console = Console.process
    var session = JSONSession(playthrough, fingerprint: fingerprint)
    session.observer = { console.write($0) }
    _ = session.begin()
    while !session.hasLeft, let line = console.readLine() { _ = session.answer(line) }
    return session.didFail ? .findings : .clean
  }

  private func play(
    _ playthrough: Story, script: MoveScript?, loaded: LoadedStory, messages: MessageTable
  ) -> ExitStatus {
    var wanted = GameSession.Options()
    wanted.isAuthor = author
    wanted.beginsNew = new
    wanted.continues = continues
    wanted.showsPersonas = persona
    wanted.saysWhatFollows = script == nil || !exit
    wanted.messages = messages
    var options = Player.Options()
    options.speaks = speak
    options.isThemeKnown = theme != nil || Console.process.tellsBackground
    options.script = script
    options.leavesAfterScript = exit
    let look = PlayTheme.look(theme)
    let screen = Screen(
      on: .process, isStyled: look.isStyled, movesCursor: Console.process.movesCursor, background: look.background,
      wantedWidth: width,
      pace: pace)
    let folder = story == "-" || exit ? nil : GameFolder(story: loaded.path)
    options.lacksFolder = folder == nil && story != "-" && !exit
    var host = GameFolder.host(folder, storyFiles: loaded.files)
    if author { host.guide = .exploring(keptIn: ExplorationFolder.store, deadline: Clock.deadline) }
    let session = GameSession(playthrough, options: wanted, host: host, fingerprint: loaded.fingerprint)
    var player = Player(session, options: options, screen: screen, folder: folder)
    return player.play()
  }

  private func load(_ path: String) throws -> LoadedStory {
    let story = try LoadedStory.load(path, includesOutside: includes.includeOutside)
    guard let language else { return story }
    return try StoryLanguage.translated(story, into: language, includesOutside: includes.includeOutside)
  }
}

/// What colours suit the terminal.
enum PlayTheme: String, CaseIterable, ExpressibleByArgument {
  case dark, light, none

  /// The colours that were asked for, else those that the terminal's variables speak of.
  static func look(_ theme: PlayTheme?) -> (isStyled: Bool, background: Background) {
    switch theme {
    case .dark: (true, .dark)
    case .light: (true, .light)
    case .some(.none): (false, .dark)
    case nil: (Console.process.isOutputStyled, Console.process.background)
    }
  }
}
