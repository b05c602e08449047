import LonghandRuntime

/// Everything in a story of which a certificate may say that it is out of reach.
struct CertifiedClaims {
  private let program: Program
  private let plan: ExplorationPlan
  /// What shows each thing that is no ending, and where it stands.
  private let goals: [Certificate.Claim: [StoryItem.Goal]]
  private let places: [Certificate.Claim: StoryPlace]

  /// What may happen by one part of a certificate, or by a search.
  struct Coverage {
    var marks: [LonghandRuntime.Coverage.Mark]
    var stops: Set<PartCheck.StopKind>
  }

  init(_ plan: ExplorationPlan) {
    program = plan.program
    self.plan = plan
    var goals: [Certificate.Claim: [StoryItem.Goal]] = [:]
    var places: [Certificate.Claim: StoryPlace] = [:]
    for item in ItemFinder(plan.program, plan).items where !item.goals.isEmpty {
      // Of two things of one name both are meant.
      goals[Certificate.Claim(item), default: []].append(contentsOf: item.goals)
      places[Certificate.Claim(item)] = item.place
    }
    (self.goals, self.places) = (goals, places)
  }

  /// Whether the story has what a claim is about.
  func isKnown(_ claim: Certificate.Claim) -> Bool {
    claim.kind == .ending ? !endings(claim.name).isEmpty : goals[claim] != nil
  }

  /// Where it stands.
  func place(of claim: Certificate.Claim) -> StoryPlace? { places[claim] }

  /// Whether it is out of reach: each way in which it may happen is left out by one of several coverages.
  func isOutOfReach(_ claim: Certificate.Claim, by coverages: [Coverage]) -> Bool {
    guard isKnown(claim) else { return false }
    if claim.kind == .ending {
      return coverages.contains { coverage in
        endings(claim.name).allSatisfy { isOutOfReach($0, by: coverage) }
      }
    }
    return (goals[claim] ?? []).allSatisfy { goal in
      coverages.contains { !$0.marks[Int(goal.position)].contains(goal.mark) }
    }
  }

  // MARK: Endings

  /// How a story may end that ends with an ending of a name.
  private enum Ending {
    /// A tag names it, by the number of the name.
    case tag(Int32)
    /// It ends in a knot, or outside of all (0), and no tag names an ending.
    case knot(ContainerID)
  }

  private func endings(_ name: String) -> [Ending] {
    if name.isEmpty { return [] }
    if let number = plan.endingNames.firstIndex(of: name) { return [.tag(Int32(number))] }
    return plan.endKnots.filter { knot in
      (knot > 0 ? program.containers[Int(knot)].name.map { program.names[$0] } ?? "END" : "END") == name
    }.map { .knot($0) }
  }

  private func isOutOfReach(_ ending: Ending, by coverage: Coverage) -> Bool {
    // A name that is put together while playing may be any.
    let unknown = plan.endingNames.firstIndex(of: "").map { Int32($0) }
    return coverage.stops.allSatisfy { stop in
      guard case .end(let knot) = stop.kind else { return true }
      switch ending {
      case .tag(let number): return stop.endingTag != number && stop.endingTag != unknown
      case .knot(let wanted): return knot != wanted || stop.endingTag >= 0
      }
    }
  }
}
