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
  ///   - interval: One of so many plays begins at the beginning.
  ///   - wanted: What it is for, any of several goals each; once all of it was met it is enough.
  mutating func playFromSeldomStates(
    tellingApart kinds: [Slots.Kind], beginningEvery interval: Int32, runs limit: Int,
    until wanted: [[StoryItem.Goal]], while mayGoOn: (Int) -> Bool
  ) {
    var archive = Archive(tellingApart: kinds, limit: Archive.stateLimit)
    let end = runs + limit
    var number: Int32 = 0
    while runs < end, !isDone(wanted), mayGoOn(runs) {
      if number < 8 || number % interval == 0 {
        machine.restart(seed: number % Plays.seedCount)
        play(number % Plays.seedCount, [], steps: 100, &archive)
      } else if let place = archive.seldom() {
        machine.state = place.state
        play(place.seed, place.choices + [chooseAtRandom()], steps: 8, &archive)
      }
      number &+= 1
    }
  }

  private mutating func play(_ seed: Int32, _ start: [UInt16], steps: Int, _ archive: inout Archive) {
    var choices = start
    for _ in 0..<steps {
      guard choices.count < Plays.lengthLimit, runAndNote(seed, choices), machine.offeredCount > 0 else { return }
      archive.add(&machine, seed: seed, choices: choices, isReplacing: random.number(below: 8) == 0)
      choices.append(chooseAtRandom())
    }
  }
}
