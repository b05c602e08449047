/// Commands that help, and the one that leaves.
extension PlayerCommand {
  /// `/help`: see its help.
  static let help = PlayerCommand("help", .command, usage: "[NAME]", .helpHelp) { words, session in
    let name = words.hasPrefix("/") ? String(words.dropFirst()) : words
    guard name.isEmpty else { return PlayerCommands.explain(name, on: &session) }
    let commands = PlayerCommands.all.filter { session.options.isAuthor || !$0.isForAuthors }
    let widest = commands.map { $0.form.count }.max() ?? 0
    session.say(.howToChoose)
    let rows = commands.map { command in
      let label = " " + command.form + String(repeating: " ", count: widest - command.form.count + 2)
      return SessionEvent.Row(label: label, text: session.messages(command.summary))
    }
    session.show(.rows(rows))
    session.say(.helpHint)
  }

  /// `/quit`: see its help.
  static let quit = PlayerCommand("quit", .none, .helpQuit) { words, session in
    session.endOrAsk()
  }
}
