import LonghandRuntime

extension GameSession {
  /// Writes the game down after a move, so that nothing is lost whatever happens next. A game that it takes the place of
  /// is kept first.
  mutating func autosave() {
    guard let shelf else { return }
    do throws(GameStore.Failure) {
      if savedNumber != game.number || losesMuch { try shelf.keepAutosave(words: host.words) }
      losesMuch = false
      try shelf.writeAutosave(file)
      savedNumber = game.number
      saveFailure = nil
    } catch {
      if saveFailure == nil { say(.cannotSave, error.reason) }
      saveFailure = error.reason
    }
  }

  /// The game as a file.
  var file: GameFile {
    mutating get { GameFile(game, fingerprint: fingerprint, time: host.now()) }
  }

  /// Puts a game in the place of the one that is played, which can be gone back to.
  ///
  /// - Parameter isSaved: Whether it is the game that the store has as the one that is played.
  mutating func replace(with other: Game, isSaved: Bool = false) {
    earlier.append(game)
    later = []
    take(other, isSaved: isSaved)
  }

  /// Plays a game from here on.
  mutating func take(_ other: Game, isSaved: Bool) {
    gameCount += 1
    game = other
    game.number = gameCount
    if isSaved { savedNumber = gameCount }
  }

  /// Goes on with a saved game, and says how it came back.
  ///
  /// - Parameters:
  ///   - opening: What is said before, of where it came from.
  ///   - isPlayed: Whether it is the game that was played last, rather than one that takes its place.
  mutating func resume(_ saved: GameFile, opening: String? = nil, isPlayed: Bool = true) {
    let (game, resumption) = saved.resume(self.game.story, fingerprint: fingerprint)
    let isWhole =
      switch resumption {
      case .whole: true
      // An edited text takes nothing away.
      case .edited(let report): report.isComplete && game.turn == saved.turn && !game.beginsElsewhere
      case .rewound: false
      }
    if isPlayed { take(game, isSaved: isWhole) } else { replace(with: game) }
    switch resumption {
    case .whole: show(.notice(opening ?? messages(.resumed, "\(game.turn)")))
    case .edited(let report):
      if let opening { show(.notice(opening)) }
      let names = report.missing.map { $0.description }
      say(.storyChanged, names.isEmpty ? "" : names.joined(separator: " "))
    case .rewound:
      if let opening { show(.notice(opening)) }
      say(.storyChangedPlaceGone, messages(.replayedTo, "\(game.turn)"))
    }
    showMoment(echo: true)
  }

  // MARK: Going back and forth

  /// Goes back by a number of moves, beyond the beginning into the game that was played before.
  ///
  /// - Returns: How many it went.
  mutating func undo(_ count: Int) -> Int {
    var gone = 0
    while gone < count {
      if game.isAtEntry, let before = earlier.popLast() {
        later.append(Left(game: game, turnBefore: before.turn))
        game = before
        gone += 1
      } else {
        // Where a game was entered in the middle it is left again, rather than gone back in further.
        let most = earlier.isEmpty || game.current < game.entry ? game.current : game.current - game.entry
        let step = game.go(by: -min(count - gone, most))
        if step == 0 { break }
        gone += step
      }
    }
    return gone
  }

  /// Goes forth by a number of moves, and again into a game that was played later.
  mutating func redo(_ count: Int) -> Int {
    var gone = 0
    while gone < count {
      if let after = later.last, game.turn == after.turnBefore {
        later.removeLast()
        earlier.append(game)
        game = after.game
      } else if game.go(by: 1) == 0 {
        break
      }
      gone += 1
    }
    return gone
  }

  /// Tells where the game stands after it went back or forth; nothing of it is lost, so the store may know.
  mutating func showGone(_ words: String) {
    show(.notice(words))
    noteInTranscript(words)
    rewriteRecord()
    if savedNumber == game.number { autosave() }
    showMoment(echo: true)
  }

  /// A game that was gone back from, and how far the one before had come when it took over.
  struct Left {
    var game: Game
    var turnBefore: Int
  }
}
