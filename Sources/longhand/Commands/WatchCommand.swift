import ArgumentParser
import LonghandPlay
import LonghandProof
import LonghandRuntime

/// `longhand watch`: plays a story while it is written.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Play a story while you write it: at each save you are back where you were.",
    discussion: """
      Example: longhand watch story.ink

      Whenever a file of the story is saved, it is compiled again and your choices are made again, by their words. Where \
      one is no longer offered, you stand before it and are told so. While the story has errors they are shown, and you \
      go on with the last version that had none. The commands for authors, /goto, /set and /why, are allowed. Nothing is \
      saved: the games of `longhand play` stay as they are.

      Exit status: 0 ended or left, 1 the story stopped with an error, 2 the call or a file was wrong.
      """)

  @Argument(help: "The story: its main file, or its folder.", completion: .file())
  var story: String

  @Option(help: "What random numbers and shuffles start from; without it, from 1, so that each save draws the same.")
  var seed: Int = 1

  @Option(help: "Play the choices in this file first, by number or by words.", completion: .file())
  var script: String?

  @Option(help: "How many columns lines may take; without it, the window's, up to 96.")
  var width: Int?

  @Option(help: "What colours suit. Without it, what the terminal says.")
  var theme: PlayTheme?

  @OptionGroup var includes: IncludeOptions

  func validate() throws {
    if let width, width < 8 { throw ValidationError("--width needs at least 8 columns.") }
  }

  func run() throws {
    let console = Console.process
    guard console.isInputInteractive, console.isOutputInteractive else {
      throw CallFailure(
        message: "watch needs a terminal to play in; `longhand lint --watch` shows what is wrong without one")
    }
    let path = try StoryChoice.path(for: story)
    guard path != "-" else { throw CallFailure(message: "the standard input cannot be watched; name a file") }
    let lines = try script.map { MoveScript(name: $0, bytes: try StoryFiles.read($0)) }
    let watch = StoryWatch(path, seed: lines?.seed ?? seed, includesOutside: includes.includeOutside)
    let (playthrough, fingerprint) = try firstStory(watch, console)
    let look = PlayTheme.look(theme)
    let screen = Screen(
      on: console, isStyled: look.isStyled, movesCursor: console.movesCursor, background: look.background,
      wantedWidth: width, pace: nil)
    var wanted = GameSession.Options()
    wanted.isAuthor = true
    var options = Player.Options()
    options.isThemeKnown = theme != nil || console.tellsBackground
    options.script = lines
    options.watch = watch
    var host = GameHost()
    host.guide = .exploring(keptIn: ExplorationFolder.store, deadline: Clock.deadline)
    let session = GameSession(playthrough, options: wanted, host: host) { fingerprint }
    var player = Player(session, options: options, screen: screen, folder: nil)
    let status = player.play()
    if status != .clean { throw status }
  }

  /// The story, once it compiles.
  private func firstStory(_ watch: StoryWatch, _ console: Console) throws -> (Story, String) {
    while true {
      switch watch.compile() {
      case .story(let story, let fingerprint, let compilation):
        report(compilation, on: console)
        return (story, fingerprint)
      case .broken(let compilation):
        if console.movesCursor { console.write("\u{1B}[2J\u{1B}[H") }
        report(compilation, on: console)
        console.write("\nThe story begins as soon as it has no more errors. Ctrl-C leaves.\n")
      case .unreadable(let message): throw CallFailure(message: message)
      case .same: break
      }
      watch.waitForChange()
    }
  }
}
