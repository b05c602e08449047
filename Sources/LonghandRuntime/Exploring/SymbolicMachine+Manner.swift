extension SymbolicMachine {
  /// How exactly the ways of a choice are followed: as exactly as can be, unless they are too many or too long so.
  package struct Manner: Hashable, Sendable {
    /// Whether the bounds of values are in the place of each of them where two meet.
    package var isCoarse = false
    /// Whether a run is parted where it comes to a statement again.
    package var isParted = false

    package init() {}
  }

  /// How exactly the ways of the choice that was loaded are followed; to be set before the first of them is.
  package var manner: Manner {
    get {
      var manner = Manner()
      manner.isCoarse = machine.exploration.symbols.settleLimit == 1
      manner.isParted = machine.exploration.repeats.partsRun
      return manner
    }
    set {
      machine.exploration.symbols.settleLimit = newValue.isCoarse ? 1 : SymbolicValues.settleLimit
      machine.exploration.repeats.partsRun = newValue.isParted
      machine.exploration.repeats.forget()
    }
  }

  /// Whether the ways of the choice that was loaded can be followed less exactly than they were so far.
  package var canBeLessExact: Bool {
    !manner.isCoarse || !manner.isParted && machine.exploration.repeats.hasFound
  }

  /// After how many ways of a choice the rest is followed less exactly, while every value is told apart, and while only bounds
  /// are.
  private static let (fineWayLimit, coarseWayLimit) = (300, 2_000)

  /// Begins anew with all ways of the choice that was loaded, less exactly, if they are too long or too many and that can be;
  /// false if they are to be followed as they were.
  ///
  /// Where a run goes round, it is parted; else bounds of values take their place first, and a run is parted where that was
  /// not enough.
  ///
  /// - Parameters:
  ///   - stop: Where the latest of them stopped.
  ///   - ways: How many of them were followed.
  package mutating func restartsLessExactly(behind stop: ExplorationStop, ways: Int) -> Bool {
    var manner = manner
    let isTooMuch =
      switch stop {
      case .obstructed(.tooFine), .obstructed(.tooManySteps): true
      default: ways == (manner.isCoarse ? Self.coarseWayLimit : Self.fineWayLimit)
      }
    guard isTooMuch, canBeLessExact else { return false }
    let repeats = machine.exploration.repeats
    if !manner.isParted, repeats.goesRound || manner.isCoarse && repeats.hasFound {
      (manner.isParted, manner.isCoarse) = (true, false)
    } else {
      manner.isCoarse = true
    }
    self.manner = manner
    machine.exploration.symbols.path.removeAll(keepingCapacity: true)
    machine.exploration.symbols.records.removeAll(keepingCapacity: true)
    return true
  }
}
