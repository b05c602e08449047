import LonghandRuntime

/// Playing towards conditions, for what searches leave open.
extension Explorer {
  /// A condition, and what it is to be that it never was.
  private struct Branch: Hashable {
    var position: Position
    var holds: Bool
  }

  /// Plays towards each condition that was never as it must be for something to happen that is open: the more, the more lies
  /// behind it.
  mutating func playTowardsConditions(_ plays: inout Plays, _ passes: [Pass]) {
    let patience = plays.runs(for: Explorer.towardsRuns * options.randomRuns)
    var goals = openGoals(plays, passes)
    var (end, lastOpen) = (plays.runs + patience, goals.count)
    var spent: [Branch: Int] = [:]
    var taken: Set<Position> = []
    while plays.runs < end, !isHalted {
      var nearest = gates.nearestGates(plays.coverage)
      if takeOffered(before: goals, nearest, &taken, &plays) {
        (goals, nearest) = (openGoals(plays, passes), gates.nearestGates(plays.coverage))
      }
      let groups = branches(before: goals, nearest, plays.coverage)
      let next = groups.keys.filter { spent[$0, default: 0] < Explorer.mostShares }.map { branch in
        let share = max(1, min(Explorer.mostAtOnce, spent[branch, default: 0]))
        let cost = Double(spent[branch, default: 0] + share) / Double(Explorer.ownWeight + (groups[branch]?.count ?? 0))
        return (branch: branch, share: share, cost: cost)
      }.sorted {
        ($0.cost, $0.branch.position, $0.branch.holds ? 1 : 0) < ($1.cost, $1.branch.position, $1.branch.holds ? 1 : 0)
      }
      if next.isEmpty { return }
      var playings: [Playing] = []
      for (branch, share, _) in next where playings.count < 2 {
        spent[branch, default: 0] += share
        let runs = plays.runs(for: share * options.randomRuns / 2)
        if let playing = playing(towards: branch, for: groups[branch] ?? [], runs: runs) { playings.append(playing) }
      }
      play("playing towards conditions", open: lastOpen, &plays, playings)
      goals = openGoals(plays, passes)
      if goals.count < lastOpen { (end, lastOpen) = (plays.runs + patience, goals.count) }
    }
  }

  /// Takes the choices that were offered and never taken behind which something is open; true if there was one.
  private func takeOffered(
    before goals: [StoryItem.Goal], _ nearest: [Position?], _ taken: inout Set<Position>, _ plays: inout Plays
  ) -> Bool {
    let (waiting, count) = (Set(goals.compactMap { nearest[Int($0.position)] }), taken.count)
    for gate in waiting.sorted() where plays.coverage.marks[Int(gate)].contains(.held) {
      guard case .choicePoint = program.code[Int(gate)], taken.insert(gate).inserted else { continue }
      plays.take(gate)
    }
    return taken.count > count
  }

  /// Plays towards what was never as it must be for one thing that is open.
  mutating func playTowardsConditions(of goal: StoryItem.Goal, _ plays: inout Plays) {
    let runs = plays.runs(for: options.randomRuns / 4)
    for (branch, goals) in branches(before: [goal], gates.nearestGates(plays.coverage), plays.coverage) {
      guard let playing = playing(towards: branch, for: goals, runs: runs) else { continue }
      play("playing towards conditions", open: 1, &plays, [playing, playing])
    }
  }

  /// How many times as many runs as are made at random may be made without anything new.
  private static let towardsRuns = 24
  /// How many shares are spent on a branch, in all and at once; a share is half as many runs as are made at random.
  private static let (mostShares, mostAtOnce) = (24, 8)
  /// As how much it counts what lies behind a branch beside the things that are open.
  private static let ownWeight = 8

  /// What plays towards a branch; nil where nothing is known of the condition.
  private mutating func playing(towards branch: Branch, for goals: [StoryItem.Goal], runs: Int) -> Playing? {
    guard let distance = branchDistances.distance(to: branch.position, holding: branch.holds) else { return nil }
    // Where the condition is wanted itself, what lies behind it is for later.
    let own = goals.filter { $0.position == branch.position }
    let wanted = [own.isEmpty ? goals : own]
    return { plays, goesOn in plays.play(towards: distance, runs: runs, until: wanted, while: goesOn) }
  }

  /// The conditions that were never as they must be for some things to happen, with those things.
  private func branches(
    before goals: [StoryItem.Goal], _ nearest: [Position?], _ coverage: Coverage
  ) -> [Branch: [StoryItem.Goal]] {
    var found: [Branch: [StoryItem.Goal]] = [:]
    for goal in goals {
      if coverage.marks[Int(goal.position)].contains(.ran) {
        if goal.mark == .ran { continue }
        found[Branch(position: goal.position, holds: goal.mark == .held), default: []].append(goal)
      } else if let gate = nearest[Int(goal.position)] {
        let seen = coverage.marks[Int(gate)]
        // It is taken where no other is left, or will be.
        if case .choicePoint = program.code[Int(gate)], seen.contains(.held) { continue }
        found[Branch(position: gate, holds: !seen.contains(.held) || seen.contains(.failed)), default: []].append(goal)
      }
    }
    return found
  }
}
