extension PlayerCommand {
  /// `/choices`: see its help.
  static let choices = PlayerCommand("choices", .none, .helpChoices) { words, player in
    player.showMoment(echo: true)
  }
}
