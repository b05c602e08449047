extension PlayerCommand {
  /// `/choices`: see its help.
  static let choices = PlayerCommand("choices", .none, .helpChoices) { words, session in
    session.showMoment(echo: true)
  }
}
