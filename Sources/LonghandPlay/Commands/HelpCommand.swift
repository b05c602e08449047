extension PlayerCommand {
  /// `/help`: see its help.
  static let help = PlayerCommand("help", .command, usage: "[NAME]", .helpHelp) { words, player in
    let name = words.hasPrefix("/") ? String(words.dropFirst()) : words
    guard name.isEmpty else { return PlayerCommands.explain(name, on: &player) }
    let commands = PlayerCommands.all.filter { player.options.isAuthor || !$0.isForAuthors }
    let widest = commands.map { $0.form.count }.max() ?? 0
    player.say(.howToChoose)
    for command in commands {
      let label = " " + command.form + String(repeating: " ", count: widest - command.form.count + 2)
      player.screen.show(Block(text: command.summary(), label: label, labelStyle: .number))
    }
    player.say(.helpHint)
  }
}
