extension PlayerCommand {
  /// `/history`: see its help.
  static let history = PlayerCommand("history", .none, .helpHistory) { words, player in
    let text = PlainText.of(player.game) { player.words(of: $0) }
    let wrapper = TextWrapper(width: player.screen.width)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrapper.lines(of: String($0)) }
    let wrapped = lines.joined(separator: "\n") + "\n"
    if player.screen.movesCursor, player.script == nil, Processes.page(wrapped) { return player.showChoices() }
    for line in lines { player.screen.show(Block(text: line)) }
    player.screen.endParagraph()
  }
}
