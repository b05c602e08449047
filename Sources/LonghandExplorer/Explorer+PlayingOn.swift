import LonghandRuntime

/// Playing for what searches leave open.
extension Explorer {
  /// Looks on for what no playthrough has shown and no search excludes: where chance plays no part, first from where
  /// numbers were driven further than before.
  mutating func playOn(_ plays: inout Plays, _ passes: [Pass]) {
    let hasChance = program.drawsLots(plan)
    if !hasChance { playToExtremes(&plays, passes) }
    playWithOtherLuck(openGoals(plays, passes), &plays)
    let open = openItems(plays, passes)
    if open.isEmpty { return }
    let seldom = plays.runs(for: 4 * options.randomRuns)
    let fromSeldom: Playing = { $0.playFromSeldomPlaces(runs: seldom, until: open, while: $1) }
    play("playing on", open: open.count, &plays, [fromSeldom, fromSeldom])
    let (random, left) = (plays.runs(for: 32 * options.randomRuns), openItems(plays, passes))
    let atRandom: Playing = { $0.playAtRandom(runs: random, counting: false, until: left, while: $1) }
    play("playing on", open: left.count, &plays, [atRandom, atRandom])
    playTowardsConditions(&plays, passes)
    playFromSeldomStates(&plays, passes)
    if openGoals(plays, passes).isEmpty { return }
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

  /// Plays with other luck what comes nearest to things that are open: of what is drawn there, one alternative may never
  /// have come up.
  ///
  /// For the first of them alone, since each of their playthroughs is played as often as there are kinds of luck.
  mutating func playWithOtherLuck(_ goals: [StoryItem.Goal], _ plays: inout Plays) {
    if isHalted || !program.drawsLots(plan) { return }
    var tried: Set<[Int]> = []
    let end = plays.runs + plays.runs(for: options.randomRuns)
    for goal in goals where plays.witness(goal) == nil {
      for position in gates.nearest(before: goal, in: plays.coverage) {
        guard plays.runs < end, let witness = plays.witness(StoryItem.Goal(position: position, mark: .ran)),
          tried.insert(witness.choices).inserted
        else { continue }
        guard goesOn("playing with other luck", plays.runs, goals.count) else { return }
        plays.playWithOtherLuck(witness.choices)
      }
    }
  }

  /// What slots stand for, or the lists do whose items they stand for, in their order; temporary variables and draws aside.
  func kinds(of cells: Set<Int>) -> [Slots.Kind] {
    let slots = Slots(program)
    return Set(cells.map { slots.whole($0) }).sorted().filter { $0 < slots.count }.map { slots.kind(of: $0) }
  }

  /// In rounds, since the fewer things are still open, the fewer values need to be told apart for them. In each round there
  /// is a second way: it tells those values apart too that decide how these change, and begins anew less often.
  private mutating func playFromSeldomStates(_ plays: inout Plays, _ passes: [Pass]) {
    let (end, patience) = (
      plays.runs + plays.runs(for: 16 * options.randomRuns), plays.runs(for: 8 * options.randomRuns)
    )
    var (gained, lastOpen) = (plays.runs, Int.max)
    while plays.runs < end, plays.runs - gained < patience, !isHalted {
      let wanted = openItems(plays, passes)
      if wanted.isEmpty { return }
      if wanted.count < lastOpen { (gained, lastOpen) = (plays.runs, wanted.count) }
      let near = slotsOfConditions(before: wanted.flatMap { $0 })
      let far = near.union(slotsOfConditions(beforeChangesOf: near))
      let runs = min(plays.runs(for: options.randomRuns / 2), end - plays.runs)
      let playings: [Playing] = [(near, Int32(4)), (far, 8)].map { cells, interval in
        let kinds = kinds(of: cells)
        return { plays, goesOn in
          plays.playFromSeldomStates(
            tellingApart: kinds, beginningEvery: interval, runs: runs, until: wanted, while: goesOn)
        }
      }
      play("playing from seldom states", open: wanted.count, &plays, playings)
    }
  }
}
