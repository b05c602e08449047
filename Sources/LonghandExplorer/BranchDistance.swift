import LonghandRuntime

/// How far a state is from one in which a condition is asked and is as it must be.
///
/// As in search-based testing (Tracey, Clark, Mander and McDermid, *An Automated Framework for Structural Test-Data
/// Generation*, 1998; Wegener, Baresel and Sthamer, *Evolutionary Test Environment for Automatic Structural Testing*, 2001)
/// it is made of what the condition lacks, of what those lack that are asked on the way, and of how many choices are left.
struct BranchDistance: Sendable {
  /// A condition on the way.
  struct Step: Sendable {
    /// What may decide, each as good as any other.
    var conditions: [Expression]
    /// What it is to be.
    var wanted: Bool
    /// How many choices are to be taken from there on.
    var choicesLeft: Int32
  }

  /// The conditions, the last one first.
  let steps: [Step]
  let approach: ApproachLevel
  /// What is told apart beside the place: which of some conditions hold. No more than a word has bits.
  let atoms: [Expression]
  /// What may bring something of that about: it is begun where it has happened.
  let beginnings: [StoryItem.Goal]

  /// From 0, where all is as it must be and the condition is asked next, upwards.
  func value(in machine: borrowing SilentMachine) -> Double {
    let choicesLeft = approach.count(machine.offered) ?? BranchDistance.unknownCount
    var sum = BranchDistance.choiceDistance * Double(min(choicesLeft, BranchDistance.mostChoices))
    // What was to be asked before the next choice is passed.
    for step in steps where step.choicesLeft < choicesLeft {
      sum += step.conditions.map { $0.distance(to: step.wanted, in: machine) }.min() ?? 0
    }
    return sum
  }

  /// Which of the atoms hold, a bit each.
  func truths(in machine: borrowing SilentMachine) -> UInt64 {
    var truths: UInt64 = 0
    for (number, atom) in atoms.enumerated() where atom.holds(in: machine) { truths |= 1 << UInt64(number) }
    return truths
  }

  /// How far a choice is, which is less than any condition; how many are counted; and how many it is taken to be where
  /// flow does not tell.
  private static let (choiceDistance, mostChoices, unknownCount): (Double, Int32, Int32) = (0.04, 20, 12)
}
