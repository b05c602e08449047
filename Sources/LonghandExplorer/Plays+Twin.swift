import LonghandRuntime

extension Plays {
  /// How much was known at a moment.
  struct Moment {
    var runs: Int
    var count: Int
    var recordCount: Int
    var placeCount: Int
  }

  /// Does two things, at the same time if it can, and knows then what came of both: nothing that one of them meets changes
  /// what the other does.
  ///
  /// - Parameters:
  ///   - together: Runs two pieces of work at once; nil to do one after the other, with the same result.
  ///   - goesOn: Is told how many runs were made, now and then; false makes an end of both.
  mutating func playBoth(
    together: Explorer.Together?, while goesOn: (Int) -> Bool, _ first: @escaping Explorer.Playing,
    _ second: @escaping Explorer.Playing
  ) {
    let moment = Moment(
      runs: runs, count: count, recordCount: recordCount, placeCount: archive.places.count)
    var twin = Plays(twinOf: self, seed: random.next())
    guard let together else {
      first(&self, goesOn)
      second(&twin, goesOn)
      return take(twin, since: moment)
    }
    let work = SharedWork<Bool>()
    let handover = Handover(twin)
    together {
      first(&self) { runs in
        if goesOn(runs) { return true }
        work.halt()
        return false
      }
    } _: {
      guard var twin = handover.take() else { return }
      second(&twin) { work.goesOn($0) }
      handover.put(twin)
    } _: {
      if !goesOn(max(moment.runs, work.runs)) { work.halt() }
    }
    if let twin = handover.take() { take(twin, since: moment) }
  }
}

extension Explorer {
  /// Something to play for, as long as it is told that it goes on.
  typealias Playing = @Sendable (inout Plays, (Int) -> Bool) -> Void

  /// Plays for one thing or two at once.
  mutating func play(_ name: String, open: Int, _ plays: inout Plays, _ playings: [Playing]) {
    guard let first = playings.first, !isHalted else { return }
    if playings.count == 1 { return first(&plays) { goesOn(name, $0, open) } }
    plays.playBoth(together: options.together, while: { goesOn(name, $0, open) }, first, playings[1])
  }
}
