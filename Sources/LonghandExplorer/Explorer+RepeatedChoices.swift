import LonghandRuntime

/// The search in which choices are offered again and again that the story offers once.
extension Explorer {
  /// Searches through the states that there are where choices are offered again and again that are offered once: first
  /// those that do things once and for all, then all of them. Where a way that it finds takes one twice, that one is
  /// offered once again.
  mutating func searchRepeatedChoices(_ plays: inout Plays, _ passes: inout [Pass]) {
    let goals = openGoals(plays, passes)
    if goals.isEmpty || options.keepsWhole || passes.contains(where: { $0.hasAllStates }) { return }
    cut(for: goals)
    let once = OnceOnlyChoices(slice.plan.program, reads: slice.relevance.reads)
    var round = 0
    for var again in once.harmless == once.all ? [once.all] : [once.harmless, once.all] {
      for _ in 0..<Explorer.offeringLimit where !again.isEmpty && !isHalted {
        round += 1
        let model = StoryModel(slice, options, offeringAgain: again)
        let pass = passOfRepeatedChoices(model, round, plays, passes)
        passes.append(pass)
        shorten(&plays, pass)
        if !pass.isClosed { break }
        let left = openGoals(plays, passes)
        if left.isEmpty { return }
        let repeated = left.flatMap { pass.arrivals[$0].map(repeatedChoices) ?? [] }
        if again.isDisjoint(with: repeated) { break }
        again.subtract(repeated)
      }
    }
  }

  private mutating func passOfRepeatedChoices(
    _ model: StoryModel, _ round: Int, _ plays: borrowing Plays, _ passes: [Pass]
  ) -> Pass {
    let open = openGoals(plays, passes).count
    var limits = Explorer.someStates
    limits.states = min(limits.states, options.searchStates)
    let pass = Pass.runStates(
      "repeated choices \(round)", model, limits: limits, wanted: options.wanted, together: options.together
    ) {
      goesOn("repeated choices", $0, open)
    } whenOver: { _ in
    }
    check(pass, plays)
    return pass
  }

  /// Where choices stand that a way takes more than once.
  private func repeatedChoices(on way: [WayStep]) -> Set<Position> {
    var (seen, repeated): (Set<Position>, Set<Position>) = ([], [])
    for step in way where !seen.insert(step.source).inserted { repeated.insert(step.source) }
    return repeated
  }

  /// How often choices are offered once again after a search in which they were not.
  private static let offeringLimit = 8
}
