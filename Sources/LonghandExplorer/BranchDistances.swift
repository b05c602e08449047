import LonghandRuntime

/// How far it is to each condition of a program.
struct BranchDistances {
  private let program: Program
  private let gates: Gates
  private let reader: ConditionReader
  private let dominators: Dominators
  /// Where each global variable is changed or referred to, by its place.
  private var changes: [Int: [Position]] = [:]

  /// How many conditions on the way count, how many are told apart, and how many changes of variables are looked at for
  /// these.
  private static let (stepLimit, atomLimit, changeLimit) = (8, 64, 60)

  init(_ program: Program, _ gates: Gates) {
    self.program = program
    self.gates = gates
    reader = ConditionReader(program)
    dominators = Dominators(InstructionFlow(program), from: [0])
    for position in program.code.indices.map({ Position($0) }) {
      if let global = program.changedGlobal(at: position) { changes[global, default: []].append(position) }
    }
  }

  /// How far it is to a condition that holds, or does not; nil where nothing is known of it.
  func distance(to position: Position, holding wanted: Bool) -> BranchDistance? {
    let conditions = reader.conditions(at: position)
    if conditions.isEmpty { return nil }
    let approach = ApproachLevel(to: position, program, gates)
    let last = BranchDistance.Step(conditions: conditions, wanted: wanted, choicesLeft: 0)
    let (gates, changes) = sources(of: conditions, before: position)
    let beginnings =
      changes.map { StoryItem.Goal(position: $0, mark: .ran) }
      + gates.flatMap { [StoryItem.Goal(position: $0, mark: .held), StoryItem.Goal(position: $0, mark: .failed)] }
    return BranchDistance(
      steps: [last] + steps(to: position, approach), approach: approach,
      atoms: atoms(of: conditions + gates.flatMap { reader.conditions(at: $0) }), beginnings: beginnings)
  }

  /// The conditions that must be as they are to be for flow to come to a position, the nearest first.
  private func steps(to position: Position, _ approach: ApproachLevel) -> [BranchDistance.Step] {
    var steps: [BranchDistance.Step] = []
    for gate in dominators.all(of: position) where gates.isConditional(gate) && steps.count < BranchDistances.stepLimit
    {
      guard let wanted = outcome(at: gate, before: position) else { continue }
      let conditions = reader.conditions(at: gate)
      if conditions.allSatisfy({ $0.isConstant }) { continue }
      steps.append(
        BranchDistance.Step(conditions: conditions, wanted: wanted, choicesLeft: approach.counts[Int(gate)] ?? 0))
    }
    return steps
  }

  /// What a condition must have been for flow to come to a position that it dominates; nil where either may be.
  private func outcome(at gate: Position, before position: Position) -> Bool? {
    switch program.code[Int(gate)] {
    case .choicePoint:
      guard let start = program.contentStart(ofChoiceAt: gate) else { return nil }
      return leads(gate, start, to: position) ? true : nil
    case .divert(let jump):
      if leads(gate, jump.position, to: position) { return true }
      return leads(gate, program.successors[Int(gate)], to: position) ? false : nil
    default: return nil
    }
  }

  /// Whether flow comes to a position only from a condition straight to another, where nothing else leads.
  private func leads(_ gate: Position, _ next: Position, to position: Position) -> Bool {
    next >= 0 && gates.isEntered(next, onlyFrom: gate) && dominators.dominates(next, position)
  }

  /// What changes what some conditions look at, and the conditions that stand before that and before them.
  private func sources(of conditions: [Expression], before position: Position) -> (
    gates: [Position], changes: [Position]
  ) {
    let looked = conditions.reduce(into: Set<Int>()) { $0.formUnion($1.globals) }
    let changes = looked.sorted().flatMap { self.changes[$0] ?? [] }.prefix(BranchDistances.changeLimit)
    var found: [Position] = []
    for place in [position] + changes {
      for gate in gates.conditions(before: place) where !found.contains(gate) { found.append(gate) }
    }
    return (found, Array(changes))
  }

  /// What some conditions consist of.
  private func atoms(of conditions: [Expression]) -> [Expression] {
    var atoms: [Expression] = []
    for atom in conditions.flatMap({ $0.atoms }) where atoms.count < BranchDistances.atomLimit {
      if !atoms.contains(atom) { atoms.append(atom) }
    }
    return atoms
  }
}
