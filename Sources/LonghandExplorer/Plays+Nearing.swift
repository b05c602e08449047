import LonghandRuntime
import LonghandSource

extension Plays {
  /// Plays a little on, again and again, mostly from where something is nearest that is looked for, until nothing nearer
  /// comes up and nothing new that is as near.
  ///
  /// - Parameters:
  ///   - goal: What is looked for.
  ///   - database: How far it is.
  ///   - search: The search of which that was made.
  ///   - kinds: What is told apart beside the place.
  ///   - hasChance: Whether chance plays a part: then different luck is told apart too.
  mutating func play(
    nearing goal: StoryItem.Goal, _ database: inout PatternDatabase, _ search: inout StateSearch,
    tellingApart kinds: [Slots.Kind], hasChance: Bool, runs limit: Int, while mayGoOn: (Int) -> Bool
  ) {
    var places = NearestPlaces(
      farthest: database.farthest, tellingApart: kinds, luckCount: hasChance ? NearestPlaces.luckCount : 1)
    let end = runs + limit
    var (number, gained): (Int32, Int) = (0, runs)
    while runs < end, runs - gained < limit / 4, witness(goal) == nil, mayGoOn(runs) {
      if number < 8 || number % 32 == 0 {
        machine.restart(seed: number % Plays.seedCount)
        if play(number % Plays.seedCount, [], steps: 100, &places, &database, &search) { gained = runs }
      } else if let place = places.next(&random) {
        machine.state = place.state
        let step = database.distance(of: &machine, &search)?.step
        let choices = place.choices + [choose(step)]
        if play(place.seed, choices, steps: 4, &places, &database, &search) { gained = runs }
      }
      number &+= 1
    }
  }

  /// Plays at random, and in every other case as it is nearest; true if something came up that is new and as near as
  /// anything.
  private mutating func play(
    _ seed: Int32, _ start: [UInt16], steps: Int, _ places: inout NearestPlaces, _ database: inout PatternDatabase,
    _ search: inout StateSearch
  ) -> Bool {
    var (choices, isGain) = (start, false)
    for _ in 0..<steps {
      guard choices.count < Plays.lengthLimit, runAndNote(seed, choices), machine.offeredCount > 0 else {
        return isGain
      }
      let distance = database.distance(of: &machine, &search)
      let isReplacing = random.number(below: 8) == 0
      if places.add(&machine, at: distance?.choices, seed: seed, choices: choices, isReplacing: isReplacing) {
        isGain = true
      }
      choices.append(choose(distance?.step))
    }
    return isGain
  }

  /// Takes a choice in every other case, if it is offered, and else any.
  private mutating func choose(_ step: WayStep?) -> UInt16 {
    guard random.number(below: 2) == 0, let choice = step.flatMap({ machine.choice(of: $0) }) else {
      return chooseAtRandom()
    }
    machine.choose(choice)
    return UInt16(clamping: choice)
  }
}

/// States to go on from, by how far they are from something.
private struct NearestPlaces {
  private var archives: [Archive]

  /// How many states of each distance are kept.
  private static let limit = 2_000
  /// How much luck is told apart where chance plays a part.
  static let luckCount = 8

  init(farthest: Int, tellingApart kinds: [Slots.Kind], luckCount: Int) {
    archives = (0...farthest + 1).map { _ in
      Archive(tellingApart: kinds, luckCount: luckCount, limit: NearestPlaces.limit)
    }
  }

  /// Keeps the present state; true if there was none like it and none is nearer.
  ///
  /// - Parameter distance: How far it is; nil where that is not known, which is farther than anything else.
  mutating func add(
    _ machine: inout SilentMachine, at distance: Int?, seed: Int32, choices: [UInt16], isReplacing: Bool
  ) -> Bool {
    let distance = distance ?? archives.count - 1
    let isNew = archives[distance].add(&machine, seed: seed, choices: choices, isReplacing: isReplacing)
    return isNew && distance < archives.count - 1 && archives[..<distance].allSatisfy { $0.isEmpty }
  }

  /// One of the nearest in every other case, of those that come then in every other of the rest, and so on; of them one of
  /// those that were gone on from the least.
  mutating func next(_ random: inout SplitMix) -> Archive.Place? {
    let filled = archives.indices.filter { !archives[$0].isEmpty }
    if filled.isEmpty { return nil }
    var rank = 0
    while rank < filled.count - 1, random.number(below: 2) == 0 { rank += 1 }
    return archives[filled[rank]].seldom()
  }
}
