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
  package func resume(_ program: Program, fingerprint: String) -> (Game, Resumption) {
    var story = Story(program, seed: seed)
    story.allowsExternalFallbacks = true
    var replayed = Game(story)
    let isComplete = replayed.replay(moves) == moves.count
    if isComplete, fingerprint == self.fingerprint { return (replayed, .whole) }
    guard let report = try? story.restore(bytes), report.keepsPlace, hasEnded || !story.choices.isEmpty else {
      return (replayed, .rewound)
    }
    let here = Game.Moment(
      move: isComplete ? replayed.moment.move : nil, passage: passage, state: story.state)
    let past = isComplete ? Array(replayed.past.dropLast()) : []
    return (Game(story, seed: seed, moments: past + [here]), .edited(report))
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
