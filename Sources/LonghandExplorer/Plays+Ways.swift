import LonghandRuntime

extension Plays {
  /// Plays ways of several choices each, as far as these are offered; what they have in common at the beginning is played
  /// once for all of them.
  ///
  /// - Parameter ways: In the order of their steps, none twice.
  mutating func follow(_ ways: [[WayStep]], seed: Int32) {
    machine.restart(seed: seed)
    follow(ways[...], behind: [], seed)
  }

  /// - Parameters:
  ///   - ways: Ways that begin with the same choices.
  ///   - start: These choices, as numbers of what was offered; the machine has taken them.
  private mutating func follow(_ ways: ArraySlice<[WayStep]>, behind start: [UInt16], _ seed: Int32) {
    var (ways, choices) = (ways, start)
    machine.forgetMarks()
    while runAndNote(seed, choices) {
      archive.add(&machine, seed: seed, choices: choices)
      let depth = choices.count
      ways = ways.drop { $0.count == depth }
      guard let first = ways.first, let last = ways.last else { return }
      if first[depth] != last[depth] { return followEach(ways, behind: choices, seed) }
      guard let choice = machine.choice(of: first[depth]) else { return }
      machine.choose(choice)
      choices.append(UInt16(clamping: choice))
    }
  }

  /// Follows ways that part with the choice that is to be made now.
  private mutating func followEach(_ ways: ArraySlice<[WayStep]>, behind choices: [UInt16], _ seed: Int32) {
    let (depth, state) = (choices.count, machine.state)
    var rest = ways
    while let step = rest.first?[depth] {
      let group = rest.prefix { $0[depth] == step }
      rest = rest.dropFirst(group.count)
      machine.state = state
      guard let choice = machine.choice(of: step) else { continue }
      machine.choose(choice)
      follow(group, behind: choices + [UInt16(clamping: choice)], seed)
    }
  }

  /// Plays the choices of a playthrough, as far as they are offered, with each kind of luck that playthroughs begin with.
  mutating func playWithOtherLuck(_ choices: [Int]) {
    for seed in Int32(0)..<Plays.seedCount {
      machine.restart(seed: seed)
      machine.forgetMarks()
      var taken: [UInt16] = []
      while runAndNote(seed, taken), taken.count < choices.count, choices[taken.count] < machine.offeredCount {
        archive.add(&machine, seed: seed, choices: taken)
        machine.choose(choices[taken.count])
        taken.append(UInt16(clamping: choices[taken.count]))
      }
    }
  }
}
