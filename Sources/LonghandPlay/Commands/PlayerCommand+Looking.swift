import LonghandRuntime

/// Commands that show what was told, and what there is to choose.
extension PlayerCommand {
  /// `/choices`: see its help.
  static let choices = PlayerCommand("choices", .none, .helpChoices) { words, session in
    session.showMoment(echo: true)
  }

  /// `/why`: see its help. What hides a choice is for authors; a player learns how many there are.
  static let why = PlayerCommand("why", .none, .helpWhy) { words, session in
    guard let hidden = session.game.hiddenChoices else { return session.say(.cannotTellWhy) }
    guard !hidden.isEmpty else { return session.say(.nothingHidden) }
    guard session.options.isAuthor else {
      return session.say(.someHidden, "\(hidden.count)")
    }
    let openings = session.openings(of: hidden)
    let rows = zip(hidden, openings).flatMap { choice, opening in
      let lines = [choice.reasons(in: session.messages)] + (opening.map { [$0] } ?? [])
      return [SessionEvent.Row(label: " · ", text: choice.text)]
        + lines.map { SessionEvent.Row(label: "   ", text: $0, isQuiet: true) }
    }
    session.show(.rows(rows))
  }

  /// `/history`: see its help.
  static let history = PlayerCommand("history", .none, .helpHistory) { words, session in
    let game = session.game
    session.show(.history(PlainText.of(game) { session.words(of: $0) }))
  }

  /// `/seed`: see its help.
  static let seed = PlayerCommand("seed", .none, .helpSeed) { words, session in
    session.say(.seedIs, "\(session.game.seed)")
  }
}
