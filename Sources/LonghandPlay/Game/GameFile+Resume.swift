import LonghandRuntime

extension GameFile {
  /// How a saved game came back.
  package enum Resumption {
    /// As it was.
    case whole
    /// The story was edited, and the game stands at the same place; what the story no longer has.
    case edited(RestoreReport)
    /// The place is gone; the game stands at the last one that the moves still lead to.
    case rewound
  }

  /// The game that was saved, and how it came back.
  ///
  /// The same version of the story is simply played again, so that everything can be told and undone. An edited one
  /// takes the story's own save, and what of the past the moves still lead to; if the place itself is gone, the moves.
  /// In another language than the game was saved in, choices are known by their places instead of their words.
  ///
  /// - Parameter story: The story, at any moment: what the host bound to it stays.
  package func resume(_ story: Story, fingerprint: String) -> (Game, Resumption) {
    var story = story
    story.restart(seed: seed)
    var replayed = begun(story)
    let isTranslated = language != story.program.displayNames?.language
    let isComplete = replayed.replay(moves, byPlace: isTranslated) == moves.count
    if isComplete, fingerprint == self.fingerprint {
      _ = replayed.go(by: -replayed.replay(ahead, byPlace: isTranslated))
      return (replayed, .whole)
    }
    guard let report = try? story.restore(bytes), report.keepsPlace, hasEnded || !story.choices.isEmpty else {
      return (replayed, .rewound)
    }
    let move = isComplete ? replayed.moment.move : nil
    let here = Game.Moment(move: move, passage: passage, state: story.state)
    let past = isComplete ? Array(replayed.past.dropLast()) : []
    let turnsBefore = isComplete ? replayed.beginsElsewhere || past.isEmpty ? replayed.turnsBefore : nil : turn
    return (Game(story, seed: seed, moments: past + [here], turnsBefore: turnsBefore), .edited(report))
  }

  /// The game before the first move that is known.
  private func begun(_ story: Story) -> Game {
    guard let start else { return Game(story) }
    var there = story
    guard (try? there.restore(start.game)) != nil else { return Game(story) }
    let moment = Game.Moment(move: nil, passage: start.passage, state: there.state)
    return Game(there, seed: seed, moments: [moment], turnsBefore: start.turn)
  }
}

extension RestoreReport {
  /// Whether the story still has the place where the game stands, and the choices that were offered there.
  var keepsPlace: Bool {
    missing.allSatisfy { missing in
      switch missing {
      case .place, .choice: false
      case .variable, .listItem, .visits: true
      }
    }
  }
}
