import LonghandRuntime
import LonghandSource

extension Plays {
  /// Plays a little on, again and again, mostly from states that are nearest to a branch that was never taken, until nothing
  /// nearer and nothing new comes up.
  ///
  /// It begins with all places that were come to before, and with what may have brought about something of what the condition
  /// lacks.
  ///
  /// - Parameters:
  ///   - distance: How far it is.
  ///   - wanted: What it is for; once all of it was met it is enough.
  mutating func play(
    towards distance: BranchDistance, runs limit: Int, until wanted: [[StoryItem.Goal]], while mayGoOn: (Int) -> Bool
  ) {
    var lacking = LackingStates(distance: distance)
    for place in archive.places {
      machine.state = place.state
      lacking.add(&machine, seed: place.seed, choices: place.choices)
    }
    let end = runs + limit
    begin(distance.beginnings, runs: limit / 4, &lacking, while: mayGoOn)
    let patience = max(Plays.leastPatience, limit / 4)
    var (number, gained): (Int32, Int) = (0, runs)
    while runs < end, runs - gained < patience, !isDone(wanted), mayGoOn(runs) {
      if number < 8 || number % 16 == 0 {
        machine.restart(seed: number % Plays.seedCount)
        if play(number % Plays.seedCount, [], steps: 60, &lacking) { gained = runs }
      } else if let place = lacking.next(&random) {
        machine.state = place.state
        let choices = place.choices + [choose(towards: distance.approach)]
        if play(place.seed, choices, steps: 6, &lacking) { gained = runs }
      }
      number &+= 1
    }
  }

  /// Plays once more what shows some things.
  private mutating func begin(
    _ goals: [StoryItem.Goal], runs limit: Int, _ lacking: inout LackingStates, while mayGoOn: (Int) -> Bool
  ) {
    let end = runs + limit
    var played: Set<Witness> = []
    for witness in goals.compactMap({ witness($0) }) where played.insert(witness).inserted {
      guard runs < end, mayGoOn(runs) else { return }
      replay(witness) { lacking.add(&$0, seed: $1, choices: $2) }
    }
  }

  /// Takes a choice where it was offered.
  mutating func take(_ choicePoint: Position) {
    guard let witness = witness(StoryItem.Goal(position: choicePoint, mark: .held)), var choices = replay(witness),
      let choice = machine.offered.firstIndex(of: choicePoint)
    else { return }
    machine.choose(choice)
    choices.append(UInt16(clamping: choice))
    let seed = Int32(truncatingIfNeeded: witness.seed)
    if runAndNote(seed, choices) { archive.add(&machine, seed: seed, choices: choices) }
  }

  /// Plays a playthrough once more, and gives its choices; nil where the story has stopped with it.
  ///
  /// - Parameter note: Is told the state wherever a choice is to be made, with the seed and the choices so far.
  @discardableResult
  private mutating func replay(
    _ witness: Witness, _ note: (inout SilentMachine, Int32, [UInt16]) -> Void = { _, _, _ in }
  ) -> [UInt16]? {
    let seed = Int32(truncatingIfNeeded: witness.seed)
    machine.restart(seed: seed)
    var choices: [UInt16] = []
    while runAndNote(seed, choices) {
      note(&machine, seed, choices)
      if choices.count == witness.choices.count { return choices }
      machine.choose(witness.choices[choices.count])
      choices.append(UInt16(clamping: witness.choices[choices.count]))
    }
    return nil
  }

  /// After how many runs that brought nothing new it is given up at the soonest.
  private static let leastPatience = 600

  /// Plays on; true if something came up that is new or nearer.
  private mutating func play(_ seed: Int32, _ start: [UInt16], steps: Int, _ lacking: inout LackingStates) -> Bool {
    var (choices, isGain) = (start, false)
    for _ in 0..<steps {
      guard choices.count < Plays.lengthLimit, runAndNote(seed, choices), machine.offeredCount > 0 else {
        return isGain
      }
      archive.add(&machine, seed: seed, choices: choices)
      let isReplacing = random.number(below: 8) == 0
      if lacking.add(&machine, seed: seed, choices: choices, isReplacing: isReplacing) { isGain = true }
      choices.append(choose(towards: lacking.distance.approach))
    }
    return isGain
  }

  /// Takes a choice that leads nearest in every other case, and else any.
  private mutating func choose(towards approach: ApproachLevel) -> UInt16 {
    guard random.number(below: 2) == 0, let choice = approach.nearest(machine.offered, &random) else {
      return chooseAtRandom()
    }
    machine.choose(choice)
    return UInt16(clamping: choice)
  }
}
