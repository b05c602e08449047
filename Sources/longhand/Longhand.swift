import ArgumentParser
import LonghandProject
import LonghandSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command line of Longhand: one command for everything that is done with stories.
struct Longhand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "longhand",
    abstract: "Play, write and check interactive stories in ink.",
    discussion: """
      Example: longhand play Stories/Tutorial/01-first-lines.ink

      Exit status: 0 nothing found, 1 findings or errors in the story, 2 the call or a file was wrong, 3 (of explore) \
      something is undecided and nothing was found. \
      `longhand --version --verbose` says what this program is made of, and its licence.
      """,
    version: BuildInformation.version,
    subcommands: [
      PlayCommand.self, CompileCommand.self, LintCommand.self, TestCommand.self, ExplainCommand.self,
      ExploreCommand.self, MapCommand.self, StatsCommand.self, NewCommand.self, WatchCommand.self, FormatCommand.self,
      LSPCommand.self, ChoicesCommand.self, DiffCommand.self, LinesCommand.self, ArriveCommand.self,
    ])
}

/// Where the process begins.
@main
enum Main {
  static func main() {
    // A closed pipe is a failed write like any other, and is said.
    signal(SIGPIPE, SIG_IGN)
    do {
      if BuildInformation.isAskedFor(by: CommandLine.arguments.dropFirst()) {
        Console.process.write(BuildInformation.text)
        if let failure = ProcessDevice.outputFailure { throw failure }
        return
      }
      var command = try parsedCommand()
      try command.run()
      if let failure = ProcessDevice.outputFailure { throw failure }
    } catch {
      leave(error)
    }
  }

  /// The command that was called.
  ///
  /// `play` is looked for first, because the parser of the whole takes twice as long; it has the word where that fails.
  private static func parsedCommand() throws -> any ParsableCommand {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == PlayCommand.configuration.commandName,
      let command = try? PlayCommand.parse(Array(arguments.dropFirst()))
    {
      return command
    }
    // Who names a story and no command wants to play it.
    if let first = arguments.first, !Self.commands.contains(first), StoryChoice.isStory(first) {
      return try PlayCommand.parse(Array(arguments))
    }
    try requireKnownCommand(Array(arguments), of: Longhand.self, called: "longhand")
    return try Longhand.parseAsRoot()
  }

  /// Makes sure that a word in the place of a command is one.
  ///
  /// - Throws: `CallFailure` that names the command that was probably meant.
  private static func requireKnownCommand(
    _ arguments: [String], of parent: any ParsableCommand.Type, called path: String
  ) throws {
    let commands = parent.configuration.subcommands
    guard !commands.isEmpty, let word = arguments.first, !word.hasPrefix("-") else { return }
    if let command = commands.first(where: { $0.configuration.commandName == word }) {
      return try requireKnownCommand(Array(arguments.dropFirst()), of: command, called: "\(path) \(word)")
    }
    guard word != "help" else { return }
    // What looks like a file was to be played.
    if parent == Longhand.self, word.contains(where: { $0 == "/" || $0 == "." }) {
      _ = try StoryChoice.path(for: word)
      return
    }
    let near = NearestWord.find(word, among: commands.compactMap { $0.configuration.commandName })
    throw CallFailure(
      message:
        "there is no command `\(word)`; \(near.map { "did you mean `\(path) \($0)`?" } ?? "`\(path) --help` lists them")"
    )
  }

  private static let commands =
    Longhand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

  /// Shows what went wrong, or the help that was asked for, and ends the process.
  private static func leave(_ error: Error) -> Never {
    if let failure = error as? CallFailure {
      Console.process.writeError("longhand: \(ShownText.of(failure.message))\n")
      ExitStatus.wrongCall.leave()
    }
    if let failure = error as? ProjectFailure {
      Console.process.writeError("longhand: \(ShownText.of(failure.message))\n")
      ExitStatus.wrongCall.leave()
    }
    if let failure = ProcessDevice.outputFailure {
      Console.process.writeError("longhand: \(failure.message)\n")
      ExitStatus.wrongCall.leave()
    }
    if let status = error as? ExitStatus { status.leave() }
    let code = Longhand.exitCode(for: error)
    let message = Longhand.fullMessage(for: error)
    if code == .success {
      Console.process.write(message + "\n")
      ExitStatus.clean.leave()
    }
    Console.process.writeError(ShownText.of(message) + "\n")
    ExitStatus.wrongCall.leave()
  }
}
