import LonghandRuntime

extension GameSession {
  /// How a game went on in another version of its story.
  public enum Reload: Hashable, Sendable {
    /// All moves could be made again.
    case whole
    /// One of the moves is no longer possible: which, and at which turn it was made. The game stands before it.
    case parted(Move, turn: Int)
  }

  /// Goes on in another version of the story, at the place to which the same moves lead; choices are found by their
  /// words. Tells nothing; `showAgain()` does.
  ///
  /// Moves that this version has no place for are kept as long as no other move is made, so that they are made again in
  /// a version that has.
  ///
  /// - Parameters:
  ///   - story: The story, right at its beginning, with what the host binds to it.
  ///   - fingerprint: Tells this version from others.
  public mutating func reload(_ story: Story, fingerprint: String) -> Reload {
    let moves = game.past.compactMap { $0.move }
    let isStill = unmade.isEmpty || game.turn == moves.count && unmade.turn == moves.count
    let wanted = moves + (isStill ? unmade.moves : [])
    let ahead = wanted.count == moves.count ? game.ahead.compactMap { $0.move } : []
    var fresh = story
    fresh.restart(seed: game.seed)
    var replayed = Game(fresh)
    replayed.number = game.number
    let count = replayed.replay(wanted)
    if game.entry > 0 { replayed.markEntry(at: min(game.entry, count)) }
    unmade = UnmadeMoves(turn: count, moves: Array(wanted[count...]))
    if unmade.isEmpty { _ = replayed.go(by: -replayed.replay(ahead)) }
    game = replayed
    self.fingerprint = fingerprint
    return unmade.moves.first.map { .parted($0, turn: count + 1) } ?? .whole
  }
}

/// Moves that a version of the story had no place for.
struct UnmadeMoves {
  /// How many moves lead to where the first of them was to be made.
  var turn = 0
  var moves: [Move] = []

  var isEmpty: Bool { moves.isEmpty }
}
