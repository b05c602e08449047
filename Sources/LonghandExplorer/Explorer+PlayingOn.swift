import LonghandRuntime

/// Playing for what searches leave open.
extension Explorer {
  /// Looks on for what no playthrough has shown and no search excludes: where chance plays no part, first from where
  /// numbers were driven further than before.
  mutating func playOn(_ plays: inout Plays, _ passes: [Pass]) {
    let hasChance = program.drawsLots(plan)
    if !hasChance { playToExtremes(&plays, passes) }
    let open = openItems(plays, passes)
    if open.isEmpty { return }
    plays.playFromSeldomPlaces(runs: plays.runs(for: 8 * options.randomRuns), until: open) {
      goesOn("playing on", $0, open.count)
    }
    playFromSeldomStates(&plays, passes)
    if openGoals(plays, passes).isEmpty { return }
    plays.playAtRandom(runs: plays.runs(for: 64 * options.randomRuns), counting: false, until: openItems(plays, passes))
    {
      goesOn("playing on", $0, open.count)
    }
    if hasChance { playToExtremes(&plays, passes) }
  }

  /// Looks on for what is open from one state for each combination of what it was found to depend on: where something is not
  /// shown to be out of reach, mostly it is chance or skill alone that leads there.
  mutating func playOn(_ plays: inout Plays, _ passes: [Pass], tellingApart known: Set<Int>) {
    if isHalted { return }
    let wanted = openItems(plays, passes)
    plays.playFromSeldomStates(
      tellingApart: kinds(of: known), beginningEvery: 8, runs: plays.runs(for: options.randomRuns / 4), until: wanted
    ) {
      goesOn("playing on", $0, wanted.count)
    }
  }

  /// What slots stand for, or the lists do whose items they stand for, in their order; temporary variables and draws aside.
  func kinds(of cells: Set<Int>) -> [Slots.Kind] {
    let slots = Slots(program)
    return Set(cells.map { slots.whole($0) }).sorted().filter { $0 < slots.count }.map { slots.kind(of: $0) }
  }

  /// In rounds, since the fewer things are still open, the fewer values need to be told apart for them. Every other round
  /// is another way: it tells those values apart too that decide how these change, and begins anew less often.
  private mutating func playFromSeldomStates(_ plays: inout Plays, _ passes: [Pass]) {
    let (end, patience) = (
      plays.runs + plays.runs(for: 16 * options.randomRuns), plays.runs(for: 8 * options.randomRuns)
    )
    var (round, gained, lastOpen) = (0, plays.runs, Int.max)
    while plays.runs < end, plays.runs - gained < patience, !isHalted {
      let wanted = openItems(plays, passes)
      if wanted.isEmpty { return }
      if wanted.count < lastOpen { (gained, lastOpen) = (plays.runs, wanted.count) }
      var cells = slotsOfConditions(before: wanted.flatMap { $0 })
      if round % 2 == 1 { cells.formUnion(slotsOfConditions(beforeChangesOf: cells)) }
      let runs = min(plays.runs(for: options.randomRuns / 2), end - plays.runs)
      plays.playFromSeldomStates(
        tellingApart: kinds(of: cells), beginningEvery: round % 2 == 1 ? 8 : 4, runs: runs, until: wanted
      ) {
        goesOn("playing from seldom states", $0, wanted.count)
      }
      round += 1
    }
  }

  private mutating func playToExtremes(_ plays: inout Plays, _ passes: [Pass]) {
    let open = openGoals(plays, passes)
    if open.isEmpty { return }
    let numbers = plays.bounds.indices.filter { plays.bounds[$0].map { $0.low < $0.high } ?? false }
    let others = kinds(of: slotsOfConditions(before: open)).filter { kind in
      if case .global(let slot) = kind { !numbers.contains(slot) } else { true }
    }
    let wanted = openItems(plays, passes)
    let directions = numbers.map { Direction(first: $0) } + diagonals(open, Set(numbers))
    plays.playToExtremes(
      of: directions, tellingApart: others, seeds: program.drawsLots(plan) ? 8 : 1,
      runs: plays.runs(for: 8 * options.randomRuns),
      until: wanted
    ) {
      goesOn("playing to extremes", $0, open.count)
    }
  }

  /// The sums and differences of numbers that one open thing looks at, since it may want both to be great or small.
  private func diagonals(_ goals: [StoryItem.Goal], _ numbers: Set<Int>) -> [Direction] {
    let slots = Slots(program)
    var directions: [Direction] = []
    for goal in goals {
      let looked = slotsOfConditions(before: [goal]).sorted().compactMap { slot -> Int? in
        guard slot < slots.count, case .global(let place) = slots.kind(of: slot) else { return nil }
        return numbers.contains(place) ? place : nil
      }
      for (index, first) in looked.enumerated() {
        for second in looked[(index + 1)...] {
          for isSum in [true, false] {
            let direction = Direction(first: first, second: second, isSum: isSum)
            if directions.count < Explorer.diagonalLimit, !directions.contains(direction) {
              directions.append(direction)
            }
          }
        }
      }
    }
    return directions
  }

  /// How many sums and differences are driven.
  private static let diagonalLimit = 24
}
