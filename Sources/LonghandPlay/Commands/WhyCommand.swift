import LonghandRuntime

extension PlayerCommand {
  /// `/why`: see its help.
  static let why = PlayerCommand("why", .none, .helpWhy) { words, session in
    guard let hidden = session.game.hiddenChoices else { return session.say(.cannotTellWhy) }
    guard !hidden.isEmpty else { return session.say(.nothingHidden) }
    let rows = hidden.flatMap { choice in
      [
        SessionEvent.Row(label: " · ", text: choice.text),
        SessionEvent.Row(label: "   ", text: choice.reasons, isQuiet: true),
      ]
    }
    session.show(.rows(rows))
  }
}
