import LonghandRuntime
import LonghandSource

/// The places at which runs stop, and the states there.
extension RunMaker {
  /// The bytes of the state in which a playthrough is; nil where the search has met no such place.
  mutating func key(of played: inout SilentMachine) -> [UInt8]? {
    played.writeLocation(into: &words)
    guard let place = knownPlace().number else { return nil }
    let (live, location) = (places[place].live, places[place].location)
    return key(place, live.map { values.number(of: machine.value($0, location, of: &played), in: $0) })
  }

  /// A hash of the values that a playthrough has of what is live at a place, temporary variables aside.
  mutating func fingerprint(of played: inout SilentMachine, at place: Int) -> UInt64 {
    let (live, location) = (places[place].live, places[place].location)
    let numbers = live.map { slot in
      slot < slotCount ? values.number(of: machine.value(slot, location, of: &played), in: slot) : 0
    }
    view.follow(place, numbers, table, values.answers)
    return fingerprint(place, view.next)
  }

  /// The same of a state.
  func fingerprint(_ place: Int, _ numbers: [UInt32]) -> UInt64 {
    var hash = StableHash()
    hash.combine(word: UInt64(place))
    for (slot, number) in zip(places[place].live, numbers) where slot < slotCount { hash.combine(word: UInt64(number)) }
    return hash.scattered
  }

  /// The bytes of the state in which the run has stopped that was made last.
  mutating func keyOfLastRun() -> [UInt8] {
    machine.writeLocation(into: &words)
    let place = place()
    let (live, location) = (places[place].live, places[place].location)
    return key(place, live.map { values.number(of: machine.value($0, location), in: $0) })
  }

  private mutating func key(_ place: Int, _ numbers: [UInt32]) -> [UInt8] {
    view.follow(place, numbers, table, values.answers)
    var key: [UInt8] = []
    var writer = StateWriter()
    writer.write(place: place, view.next, to: &key)
    return key
  }

  /// The number of the place of these words, and the hash under which it is known or to be known.
  private func knownPlace() -> (number: Int?, hash: UInt64) {
    var hash = StableHash(words: words).value
    while let known = placeNumbers[hash] {
      if placeWords[known] == words { return (known, hash) }
      hash &+= 1
    }
    return (nil, hash)
  }

  /// The number of the place at which the machine stands.
  mutating func place() -> Int {
    let (known, hash) = knownPlace()
    if let known { return known }
    let location = machine.location()
    let offered = Set(location.offered(offeringAgain: offeredAgain))
    let numbers = location.choices.indices.map { offered.contains($0) ? root(of: $0, location) : -1 }
    let place = StatePlace(location, relevance, slots, offeredAgain: offeredAgain) { numbers[$0] }
    for (_, indices) in place.spent {
      for index in indices { values.learnZero(in: place.live[index]) }
    }
    add(place, words: words)
    placeNumbers[hash] = places.count - 1
    return places.count - 1
  }

  mutating func add(_ place: StatePlace, words: [Int32]) {
    places.append(place)
    placeWords.append(words)
    table.append(place)
  }

  private mutating func root(of choice: Int, _ location: Location) -> Int {
    var own = words
    if !location.isWithinRun { machine.writeLocation(ofOffer: choice, into: &own) }
    if let known = roots[own] { return known }
    roots[own] = memory.addRoot()
    liveInRuns.append(
      location.isWithinRun ? Set(relevance.liveSlots(at: location)) : relevance.liveSlots(of: location.choices[choice]))
    return liveInRuns.count - 1
  }
}
