import LonghandRuntime

/// Driving what is counted as far as it goes, for what searches leave open.
extension Explorer {
  /// Drives what is counted as far as it goes: first for all that looks at the same values those alone, since the less is
  /// driven and told apart the further it gets; then all numbers for whatever is open.
  mutating func playToExtremes(_ plays: inout Plays, _ passes: [Pass]) {
    let end = plays.runs + plays.runs(for: Explorer.extremeRuns * options.randomRuns)
    let groups = Dictionary(grouping: openGoals(plays, passes)) { slotsOfConditions(before: [$0], isDeep: true) }
    let ordered = groups.sorted { ($0.key.count, $0.value[0].position) < ($1.key.count, $1.value[0].position) }
    // Little for everything before much for anything.
    for share in Explorer.extremeShares {
      let all = ordered.flatMap { slots, goals in amounts(among: slots, plays).map { (driven: $0, goals: goals) } }
      for start in stride(from: 0, to: all.count, by: 2) {
        let playings = all[start..<min(start + 2, all.count)].compactMap { driven, goals in
          playingToExtremes(
            of: driven, for: goals.filter { plays.witness($0) == nil }, tellingLengths: true,
            runs: min(end - plays.runs, plays.runs(for: share * options.randomRuns)), plays, passes)
        }
        play("playing to extremes", open: ordered.count, &plays, playings)
      }
    }
    let all = plays.bounds.indices.map { Slots.Kind.global($0) }.filter { isNumber($0, plays) }
    let runs = plays.runs(for: Explorer.allRuns * options.randomRuns)
    let last = playingToExtremes(
      of: all, for: openGoals(plays, passes), tellingLengths: false, runs: runs, plays, passes)
    play("playing to extremes", open: ordered.count, &plays, last.map { [$0] } ?? [])
  }

  /// How many times as many runs as are made at random may be made for all groups, at first for one of them and then, and
  /// for all numbers.
  private static let (extremeRuns, extremeShares, allRuns) = (24, [1, 6], 8)

  /// What may be driven of what some conditions look at, in several ways.
  private func amounts(among slots: Set<Int>, _ plays: borrowing Plays) -> [[Slots.Kind]] {
    let looked = kinds(of: slots)
    let numbers = looked.filter { isNumber($0, plays) }
    // What holds few values may be a time, by which it is told apart how far the others are to go.
    let many = numbers.filter { kind in
      guard case .global(let place) = kind, let bounds = plays.bounds[place] else { return false }
      return Int(bounds.high) - Int(bounds.low) > Explorer.fewValues
    }
    let all = looked.filter { isNumber($0, plays) || isCount($0, plays) }
    var found: [[Slots.Kind]] = []
    for driven in [numbers, many, all] where !driven.isEmpty && !found.contains(driven) { found.append(driven) }
    return found
  }

  /// How much greater the greatest of few values is than the least at most.
  private static let fewValues = 12

  /// Whether something is a global variable that was seen to hold several whole numbers.
  private func isNumber(_ kind: Slots.Kind, _ plays: borrowing Plays) -> Bool {
    guard case .global(let place) = kind, let bounds = plays.bounds[place] else { return false }
    return bounds.low < bounds.high
  }

  /// Whether something is a list, or visits of which it makes a difference whether they are more than one.
  private func isCount(_ kind: Slots.Kind, _ plays: borrowing Plays) -> Bool {
    switch kind {
    case .global(let place):
      if case .list = plays.machine.global(place) { return true }
      return false
    case .visits:
      if case .upTo(let most) = relevance.precisions[Slots(program).number(of: kind)] { return most > 1 }
      return true
    case .turnsSince, .turn, .temporary: return false
    }
  }

  /// What drives amounts for some things that are open; nil where it is not worth it.
  private func playingToExtremes(
    of driven: [Slots.Kind], for open: [StoryItem.Goal], tellingLengths tellsLengths: Bool, runs: Int,
    _ plays: borrowing Plays, _ passes: [Pass]
  ) -> Playing? {
    if open.isEmpty || runs <= 0 { return nil }
    let others = kinds(of: slotsOfConditions(before: open, isDeep: true)).filter { !driven.contains($0) }
    let directions = driven.map { Direction(added: [$0]) } + diagonals(open, driven)
    let wanted = openItems(plays, passes).filter { $0.contains { open.contains($0) } }
    let seeds: Int32 = program.drawsLots(plan) ? 8 : 1
    return { plays, goesOn in
      plays.playToExtremes(
        of: directions, tellingApart: others, tellingLengths: tellsLengths, seeds: seeds, runs: runs, until: wanted,
        while: goesOn)
    }
  }

  /// The sums and differences of what one open thing looks at, since it may want both to be great or small, or all of them.
  private func diagonals(_ goals: [StoryItem.Goal], _ driven: [Slots.Kind]) -> [Direction] {
    var (totals, pairs): ([Direction], [Direction]) = ([], [])
    for goal in goals {
      let looked = kinds(of: slotsOfConditions(before: [goal], isDeep: true)).filter { driven.contains($0) }
      if looked.count > 2, !totals.contains(Direction(added: looked)) { totals.append(Direction(added: looked)) }
      for (index, first) in looked.enumerated() {
        for second in looked[(index + 1)...] {
          for direction in [Direction(added: [first, second]), Direction(added: [first], subtracted: second)] {
            if pairs.count < Explorer.diagonalLimit, !pairs.contains(direction) { pairs.append(direction) }
          }
        }
      }
    }
    return totals.prefix(Explorer.diagonalLimit) + pairs
  }

  /// How many sums and differences of two are driven, and how many sums of more.
  private static let diagonalLimit = 24
}
