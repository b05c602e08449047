import ArgumentParser

/// `longhand lines`: a story in other languages, and lines for actors.
struct LinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lines",
    abstract: "Translate a story, and write scripts for those who speak its lines.",
    discussion: """
      Example: longhand lines tag story.ink

      First `tag` gives each line and each choice an id. `export` then writes them for a translator, `update` brings a \
      translation to a story that changed, and `import` makes a story of it, which is proved to be the same story in \
      other words. `script` writes what an actor speaks.

      Exit status: 0 nothing found, 1 something is missing or wrong, 2 the call or a file was wrong.
      """,
    subcommands: [
      LinesTagCommand.self, LinesStripCommand.self, LinesExportCommand.self, LinesUpdateCommand.self,
      LinesImportCommand.self, LinesScriptCommand.self,
    ])
}
