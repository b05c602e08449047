import LonghandRuntime

extension PlayerCommand {
  /// `/why`: see its help. What hides a choice is for authors; a player learns how many there are.
  static let why = PlayerCommand("why", .none, .helpWhy) { words, session in
    guard let hidden = session.game.hiddenChoices else { return session.say(.cannotTellWhy) }
    guard !hidden.isEmpty else { return session.say(.nothingHidden) }
    guard session.options.isAuthor else {
      return session.say(.someHidden, "\(hidden.count)")
    }
    let rows = hidden.flatMap { choice in
      [
        SessionEvent.Row(label: " · ", text: choice.text),
        SessionEvent.Row(label: "   ", text: choice.reasons(in: session.messages), isQuiet: true),
      ]
    }
    session.show(.rows(rows))
  }
}
