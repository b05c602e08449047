import ArgumentParser

/// `longhand lsp`: a language server for editors, over the standard input and output.
struct LSPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Serve an editor: findings, completion, definitions, renaming and more, as you type.",
    discussion: """
      Example: longhand lsp
      Example: longhand lsp --log /tmp/longhand.log

      Editors start it and speak the Language Server Protocol with it, over the standard input and output. How to set \
      one up, and what can be set, is in its documentation (LonghandLanguageServer.docc). Settings of a story stand in \
      .longhand.yml, as for `longhand lint`.

      Exit status: 0 the editor said shutdown and exit, 1 it went away without, 2 the call was wrong.
      """)

  @Option(help: ArgumentHelp("Write every message, in and out, to this file.", valueName: "file"))
  var log: String?

  @Flag(help: "What is done anyway; some editors say it.")
  var stdio = false

  func run() throws {
    let status = try LanguageServerHost(log: log.map { try MessageLog($0) }).run()
    if status != 0 { throw ExitStatus.findings }
  }
}
