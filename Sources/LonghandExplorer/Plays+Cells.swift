import LonghandRuntime
import LonghandSource

extension Plays {
  /// Plays a little on, again and again, from states that are seldom gone on from, one for each combination of a place and
  /// of some values.
  ///
  /// What needs several things one after the other is found so: each of them is a state to go on from as soon as it was
  /// met, however seldom chance brings it.
  ///
  /// - Parameters:
  ///   - kinds: What is told apart beside the place.
  mutating func playFromSeldomStates(
    tellingApart kinds: [Slots.Kind], runs limit: Int, while mayGoOn: (Int) -> Bool
  ) {
    var archive = CellArchive(kinds: kinds)
    let end = runs + limit
    lastGain = runs
    var number: Int32 = 0
    while runs < end, runs - lastGain < limit / 2, mayGoOn(runs) {
      if number < 8 || number % 32 == 0 {
        machine.restart(seed: number % 100)
        play(number % 100, [], steps: 100, &archive)
      } else if let place = archive.seldom() {
        machine.state = place.state
        let choice = random.number(below: machine.offeredCount)
        machine.choose(choice)
        play(place.seed, place.choices + [UInt16(clamping: choice)], steps: 8, &archive)
      }
      number &+= 1
    }
  }

  private mutating func play(_ seed: Int32, _ start: [UInt16], steps: Int, _ archive: inout CellArchive) {
    var choices = start
    for _ in 0..<steps {
      guard choices.count < Plays.lengthLimit, runAndNote(seed, choices) else { return }
      let offered = machine.offeredCount
      guard offered > 0 else { return }
      archive.add(&machine, seed, choices, isReplacing: random.number(below: 8) == 0)
      let choice = random.number(below: offered)
      choices.append(UInt16(clamping: choice))
      machine.choose(choice)
    }
  }
}

/// States to go on from, one for each combination of a place and of some values.
private struct CellArchive {
  private let kinds: [Slots.Kind]
  private var places: [Archive.Place] = []
  private var numbers: [UInt64: Int] = [:]
  private var words: [Int32] = []
  private var cursor = 0

  /// How many states are kept.
  private static let limit = 6_000

  init(kinds: [Slots.Kind]) { self.kinds = kinds }

  /// Keeps the present state, if there is none like it, or it shall stand in the place of one.
  mutating func add(_ machine: inout SilentMachine, _ seed: Int32, _ choices: [UInt16], isReplacing: Bool) {
    machine.writeLocation(into: &words)
    var hash = StableHash(words: words)
    for kind in kinds { hash.combine(word: machine.contentKey(of: kind)) }
    let place = Archive.Place(state: machine.state, seed: seed, choices: choices)
    guard let known = numbers[hash.value] else {
      guard places.count < Self.limit else { return }
      numbers[hash.value] = places.count
      places.append(place)
      return
    }
    guard isReplacing || choices.count < places[known].choices.count else { return }
    let uses = places[known].uses
    places[known] = place
    places[known].uses = uses
  }

  /// One of the states that were gone on from the least.
  mutating func seldom() -> Archive.Place? {
    guard !places.isEmpty else { return nil }
    cursor = (cursor + 1) % places.count
    var best = cursor
    for offset in 0..<min(64, places.count) {
      let place = (cursor + offset * 31) % places.count
      if places[place].uses < places[best].uses { best = place }
    }
    places[best].uses += 1
    return places[best]
  }
}
