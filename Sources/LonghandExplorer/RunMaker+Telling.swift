import LonghandRuntime

/// Runs that are made once more to see what their conditions came to.
extension RunMaker {
  /// A run, and what its conditions came to.
  struct ToldRun {
    var decisions: [RunTrace.Decision]
    /// The slots that are left open at which it looked, each with how many conditions it had asked before.
    var openReads: [(slot: Int, decision: Int)]
    /// The slots that are left open on which it depends whether choices are offered in the end, by their numbers.
    var openOffers: [Int: Set<Int>]
    /// What it drew, but for what unknown values came to; where that is left open, the first that it may be.
    var draws: [Int32]
  }

  /// Where a run is to lead.
  enum Destination {
    /// To another state, by its number.
    case state(Int)
    /// To something that happens on the way.
    case goal(StoryItem.Goal)
  }

  /// A run of a choice that leads somewhere, of those that part into the fewest pieces on the way, nil where none is found;
  /// and the slots that are left open at which all runs looked that were made for it.
  ///
  /// - Parameters:
  ///   - number: The choice, by its number among those that are listed in the state.
  ///   - limit: How many pieces are made.
  mutating func run(
    of number: Int, from state: Int, to destination: Destination, _ arena: StateArena, limit: Int
  ) -> (run: ToldRun?, openLooks: Set<Int>) {
    view.load(state, arena, table)
    let beginning = Piece(place: view.place, values: view.current, choice: places[view.place].offers[number].choice)
    var looks: Set<Int> = []
    guard let draws = draws(from: beginning, to: destination, arena, limit: limit, noting: &looks) else {
      return (nil, looks)
    }
    machine.parts = false
    begin(beginning, drawing: draws)
    _ = machine.run()
    let run = ToldRun(
      decisions: machine.decisions, openReads: machine.openReads, openOffers: machine.openOffers,
      draws: machine.toldDraws)
    return (run, looks)
  }

  /// A piece of a run that is to be made.
  private struct Piece {
    var place: Int
    var values: [UInt32]
    /// The choice that it begins with, by its number among all that were met there; the last one where the run was parted.
    var choice: Int
    /// What was drawn before it.
    var draws: [Int32] = []
  }

  /// What a run draws that leads somewhere.
  private mutating func draws(
    from beginning: Piece, to destination: Destination, _ arena: StateArena, limit: Int, noting looks: inout Set<Int>
  ) -> [Int32]? {
    machine.parts = true
    var (waiting, next, made) = ([beginning], 0, 0)
    var seen: Set<[UInt8]> = []
    while next < waiting.count {
      let piece = waiting[next]
      next += 1
      var draws: [Int32]? = []
      while let drawing = draws {
        if made >= limit { return nil }
        if case .goal(let goal) = destination { machine.forget(goal.mark, at: goal.position) }
        begin(piece, drawing: drawing)
        let stop = machine.run()
        looks.formUnion(machine.openReads.map { $0.slot })
        // A run that draws much takes long.
        made += 1 + machine.events.count / 4
        let all = piece.draws + machine.allDraws
        if leads(to: destination, arena, stop) { return all }
        if stop == .parted {
          let key = keyOfLastRun()
          if seen.insert(key).inserted {
            let place = self.place()
            waiting.append(Piece(place: place, values: view.next, choice: places[place].offers[0].choice, draws: all))
          }
        }
        draws = drawsOfNextRun()
      }
    }
    return nil
  }

  private mutating func begin(_ piece: Piece, drawing draws: [Int32]) {
    view.load(piece.place, piece.values, table)
    begin(piece.choice, at: places[piece.place], drawing: draws)
  }

  /// Whether the run that was made last leads where it is to.
  private mutating func leads(
    to destination: Destination, _ arena: StateArena, _ stop: ExplorationStop
  ) -> Bool {
    switch destination {
    case .goal(let goal): machine.marks[Int(goal.position)].contains(goal.mark)
    case .state(let state): stop == .choices && keyOfLastRun()[...] == arena.bytes[arena[state]]
    }
  }

  /// What the run draws that comes after the one that was made last; nil if that was the last one.
  private func drawsOfNextRun() -> [Int32]? {
    let (counts, drawn) = (machine.drawCounts, machine.allDraws)
    guard let last = counts.indices.last(where: { drawn[$0] + 1 < counts[$0] }) else { return nil }
    return drawn[..<last] + [drawn[last] + 1]
  }
}
