import LonghandRuntime

/// How far searches have come that leave open what most variables hold.
struct Abstraction {
  /// The slots that are known.
  var known: Set<Int> = []
  /// How many states were looked at in vain.
  var givenUp = 0

  /// Adds slots to those that are known; false where all of them were.
  fileprivate mutating func learn(_ slots: Set<Int>) -> Bool {
    defer { known.formUnion(slots) }
    return !slots.isSubset(of: known)
  }
}

/// Searches through states that leave open what most variables hold.
extension Explorer {
  /// Looks for what is open where only those values are known on which it depends. A way that leads there is followed where
  /// all is known: the values on which it depends where it parts are known next time.
  ///
  /// - Parameters:
  ///   - limits: How much one search may do.
  ///   - effort: How many ways all of them may follow together, where a run that is made counts as many.
  ///   - isLast: Whether little else is left to try.
  mutating func searchAbstractions(
    _ limits: StateSearch.Limits, effort: Int, isLast: Bool = false, _ plays: inout Plays, _ passes: inout [Pass]
  ) {
    // A certificate says what holds at places, which such a search does not tell.
    if options.certifies && !isLast || options.abstraction == .never || options.keepsWhole { return }
    if passes.contains(where: { $0.hasAllStates }) { return }
    // What a function of the host does is not known here either.
    if passes.contains(where: { $0.obstacles.contains { $0.isExternal } }) { return }
    var round = passes.count { $0.name.hasPrefix("abstraction") }
    var made = 0
    var tried: Set<StoryItem.Goal> = []
    while !isHalted, made < effort, let goal = openGoals(plays, passes).first(where: { !tried.contains($0) }) {
      tried.insert(goal)
      cut(for: [goal])
      var abstraction = abstractions[goal] ?? Abstraction()
      if abstraction.givenUp >= limits.states { continue }
      for _ in 0..<Explorer.refinementLimit where !isHalted && made < effort {
        let open = Set(slice.relevance.slots).subtracting(abstraction.known)
        if open.isEmpty { break }
        let (pass, counterexample, cost) = abstractPass(
          round + 1, leavingOpen: open, goal, limits, effort: effort - made, plays, passes)
        made += cost
        check(pass, plays)
        if openGoals(plays, passes).contains(where: { pass.excludes($0) }) {
          round += 1
          passes.append(pass)
          if pass.excludes(goal) { break }
        }
        if case .isReal = counterexample { shorten(&plays, pass) }
        guard case .depends(let slots) = counterexample, abstraction.learn(withSources(slots)) else {
          abstraction.givenUp = limits.states
          break
        }
      }
      abstractions[goal] = abstraction
    }
    cut(for: openGoals(plays, passes))
  }

  /// How often a search is made anew that knows more.
  private static let refinementLimit = 40
  /// As how many ways that are known a run counts that is made.
  private static let runEffort = 20

  private mutating func abstractPass(
    _ round: Int, leavingOpen open: Set<Int>, _ goal: StoryItem.Goal, _ limits: StateSearch.Limits,
    effort: Int, _ plays: borrowing Plays, _ passes: [Pass]
  ) -> (pass: Pass, counterexample: Counterexample?, cost: Int) {
    let count = openGoals(plays, passes).count
    var limits = limits
    limits.states = min(limits.states, options.searchStates)
    (limits.ways, limits.runs) = (min(limits.ways, effort), min(limits.runs, effort / Explorer.runEffort))
    let model = StoryModel(slice, options, leavingOpen: open)
    let (whole, gates) = (slice, gates)
    var counterexample: Counterexample?
    var made = 0
    let pass = Pass.runStates(
      "abstraction \(round)", model, limits: limits, wanted: options.wanted, until: goal,
      together: options.together
    ) {
      goesOn("abstraction", $0, count)
    } whenOver: { search in
      made = search.maker.count
      counterexample = search.counterexample(to: goal, in: whole, gates)
    }
    // What is known of the program before is looked over anew each time.
    return (pass, counterexample, pass.runs + Explorer.runEffort * made + program.code.count)
  }

  /// Slots with all that their values are made of; turns aside, which are never known, since a fallback takes one where it
  /// is not sure that nothing else is offered.
  private func withSources(_ slots: Set<Int>) -> Set<Int> {
    let all = Slots(program)
    let firstOfTurns = all.number(of: .turnsSince(0))
    var known = slots.filter { $0 < firstOfTurns }
    var waiting = Array(known)
    while let slot = waiting.popLast() {
      guard case .global(let place) = all.kind(of: slot) else { continue }
      for position in program.code.indices {
        let change: Position
        switch slice.plan.program.code[position] {
        case .assignGlobal(let name, isDeclaration: false) where Int(program.names.globalSlots[Int(name)]) == place:
          change = Position(position)
        case .pointer(let name, _) where Int(program.names.globalSlots[Int(name)]) == place:
          let call = program.code[position...].prefix(24).firstIndex {
            if case .divert(let jump) = $0 { jump.kind == .function } else { false }
          }
          change = Position(call ?? position)
        default: continue
        }
        for look in gates.looks(before: change) {
          for read in slice.relevance.reads[Int(look)] where read < firstOfTurns && known.insert(read).inserted {
            waiting.append(read)
          }
        }
      }
    }
    return known
  }
}
