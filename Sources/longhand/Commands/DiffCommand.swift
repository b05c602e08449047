import ArgumentParser

/// `longhand diff`: what an edit did to a story, in a writer's words.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what an edit did: knots, choices, endings, conditions, words, saves, shares of endings.",
    discussion: """
      Example: longhand diff old.ink new.ink
      Example: longhand diff git:HEAD story.ink
      Example: longhand diff git:HEAD~3 git:HEAD:Stories/Theodore

      Each of the two is a file, a folder, or git:REV for what git has: the path of the other one, or git:REV:PATH. \
      Both versions are played at random, seeded, for the shares of endings; playthroughs and saved games of the old \
      one are tried with the new one, and so are its transcripts.

      Exit status: 0 shown, 1 something that went well no longer does (new errors, an ending lost, a transcript that \
      no longer runs, a saved game that loses its place), 2 the call or a file was wrong.
      """)

  /// How many playthroughs of the old version are tried with the new one.
  static let replays = 40

  @Argument(help: "The old version.")
  var old: String

  @Argument(help: "The new version.")
  var new: String

  @Option(help: "How many playthroughs to make of each version at random; 0 for none.")
  var plays = 200

  @Option(help: "What the playthroughs are numbered from.")
  var seed = 1

  @Flag(help: "Let the explorer say which endings can be reached in each version.")
  var deep = false

  @Flag(help: "Show every change, and all words of long ones.")
  var all = false

  @Option(help: "How to write: text or json.")
  var format = DiffFormat.text

  @OptionGroup var includes: IncludeOptions

  func validate() throws {
    if plays < 0 { throw ValidationError("--plays counts upwards from 0.") }
    if deep, plays == 0 { throw ValidationError("--deep needs playthroughs too; leave out --plays 0.") }
  }

  func run() throws {
    let status = try DiffCall(self, .process).run()
    if status != .clean { throw status }
  }
}

/// How a difference is written.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// One object for programs.
  case json
}
