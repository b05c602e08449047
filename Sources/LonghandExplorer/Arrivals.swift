import LonghandRuntime
import LonghandSource

/// The pasts with which readers come to a place of a story, as playthroughs at random show them.
package struct Arrivals {
  /// A past: what is known of the variables when a reader comes there for the first time.
  package struct Past: Sendable {
    /// What variables that are no numbers hold, in words, by name.
    package var facts: [String: String]
    /// The least and the greatest value of each variable that is a number, by name.
    package var numbers: [String: ClosedRange<Int>]
    /// How many playthroughs came so.
    package var count: Int
    /// The shortest of them.
    package var witness: Witness
  }

  /// The pasts, the most frequent first.
  package private(set) var pasts: [Past] = []
  /// How many playthroughs came to the place, and how many there were.
  package private(set) var count = 0
  package private(set) var total = 0
  /// The shortest playthrough that came there.
  package var shortest: Witness? { pasts.map { $0.witness }.min { $0.choices.count < $1.choices.count } }

  /// Plays a story at random and looks at what holds wherever a reader comes to a place for the first time.
  ///
  /// - Parameters:
  ///   - positions: The positions at which flow may stand when it comes there.
  ///   - plays: How many playthroughs.
  ///   - extra: Playthroughs that are known to come there.
  package init(
    _ program: Program, at positions: [Position], plays: Int, seed: UInt64, known extra: [Witness],
    while mayGoOn: (Int) -> Bool
  ) {
    let plan = ExplorationPlan(program)
    var machine = SilentMachine(plan)
    var random = SplitMix(seed: seed)
    var found: [[String]: Past] = [:]
    for number in 0..<plays where mayGoOn(number) {
      total += 1
      play(&machine, positions: positions, seed: Int32(number), way: nil, random: &random, found: &found)
    }
    if found.isEmpty {
      for witness in extra {
        play(
          &machine, positions: positions, seed: Int32(witness.seed), way: witness.choices, random: &random,
          found: &found)
      }
    }
    // Of those that are as frequent and as long, the seeds say the order, so that each keeps its number.
    pasts = found.values.sorted {
      ($1.count, $0.witness.choices.count, $0.witness.seed) < ($0.count, $1.witness.choices.count, $1.witness.seed)
    }
  }

  private mutating func play(
    _ machine: inout SilentMachine, positions: [Position], seed: Int32, way: [Int]?, random: inout SplitMix,
    found: inout [[String]: Past]
  ) {
    machine.restart(seed: seed)
    machine.forgetMarks()
    var choices: [Int] = []
    while choices.count < Plays.lengthLimit {
      let stop = machine.run()
      if positions.contains(where: { machine.has(.ran, at: $0) }) {
        count += 1
        return note(&machine, Witness(seed: Int(seed), choices: choices), &found)
      }
      let offered = machine.offeredCount
      guard stop == .choices, offered > 0 else { return }
      if let way, choices.count >= way.count { return }
      let choice = way.map { $0[choices.count] } ?? random.number(below: offered)
      choices.append(choice)
      machine.choose(choice)
    }
  }

  private func note(_ machine: inout SilentMachine, _ witness: Witness, _ found: inout [[String]: Past]) {
    let values = machine.globalValues
    let facts = values.filter { $0.number == nil }
    let key = facts.map { "\($0.name)=\($0.words)" }
    var past =
      found[key]
      ?? Past(
        facts: Dictionary(facts.map { ($0.name, $0.words) }, uniquingKeysWith: { first, _ in first }), numbers: [:],
        count: 0, witness: witness)
    past.count += 1
    if witness.choices.count < past.witness.choices.count { past.witness = witness }
    for value in values {
      guard let number = value.number else { continue }
      let known = past.numbers[value.name] ?? number...number
      past.numbers[value.name] = min(known.lowerBound, number)...max(known.upperBound, number)
    }
    found[key] = past
  }
}
