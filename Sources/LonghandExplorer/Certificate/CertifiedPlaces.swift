import LonghandRuntime

/// The places of a part of a certificate, and which of them a check has come to.
///
/// A place of the story is never made from what a file says. The machine comes to it, and it is looked up; so whatever a
/// file holds, only places are run on from that there are.
struct CertifiedPlaces {
  /// A place of the certificate, as the machine came to it.
  private struct Entry {
    var place: Certificate.Place
    var location: Location?
    var isMet: [Bool]
  }

  /// A place to go on from, with what everything may hold there.
  struct Visit {
    var location: Location
    var values: [(slot: Int, set: CertifiedSet)]
  }

  /// How many values may be told apart at once.
  private static let caseLimit = 20_000

  private let part: Certificate.Part
  private let program: Program
  private let slotCount: Int
  private var entries: [Entry] = []
  /// The places at which the same choices are offered, by where these stand.
  private var numbers: [[Int32]: [Int]] = [:]
  private var waiting: [(place: Int, state: Int)] = []

  init(_ part: Certificate.Part, _ plan: ExplorationPlan) {
    self.part = part
    program = plan.program
    slotCount = Slots(program).count
    for (number, place) in part.places.enumerated() {
      entries.append(
        Entry(place: place, location: nil, isMet: Array(repeating: false, count: place.states.count)))
      numbers[place.choices.map { $0.first ?? 0 }, default: []].append(number)
    }
  }

  /// How many places were come to.
  var metCount: Int { entries.count { $0.location != nil } }

  /// Those places that were come to, with those of their states that were.
  var met: [Certificate.Place] {
    entries.compactMap { entry in
      guard entry.location != nil else { return nil }
      var place = entry.place
      place.states = zip(entry.place.states, entry.isMet).filter { $1 }.map { $0.0 }
      return place
    }
  }

  /// The next place to go on from; nil where none is left.
  mutating func next() -> Visit? {
    guard let next = waiting.popLast(), let location = entries[next.place].location else { return nil }
    let place = entries[next.place].place
    return Visit(location: location, values: zip(place.slots, place.states[next.state]).map { ($0, $1) })
  }

  /// Sees that the certificate has the place at which a machine stands, and says no less of it than is so.
  mutating func enter(_ machine: inout SymbolicMachine, _ words: CertificateWords) -> CertificateRefusal? {
    let whole = machine.location()
    guard let (number, counts) = place(like: whole, machine), machine.dropFrames(counts) else {
      return words.missing(whole)
    }
    let location = counts.allSatisfy { $0 == 0 } ? whole : machine.location()
    let place = entries[number].place
    if entries[number].location == nil { entries[number].location = location }
    let temporaries = slotCount + location.temporaries.count
    guard place.slots.allSatisfy({ $0 < temporaries }) else { return words.missing(location) }
    let apart = place.apart.filter { place.slots.contains($0) }
    guard caseCount(of: apart, location, machine) <= Self.caseLimit else { return words.tooManyCases(location) }
    var refusal: CertificateRefusal?
    machine.forEachValue(of: apart, location) { machine in
      if refusal == nil { refusal = cover(number, location, machine, words) }
    }
    return refusal
  }

  /// How many values some slots may hold together.
  private func caseCount(of slots: [Int], _ location: Location, _ machine: borrowing SymbolicMachine) -> Int {
    var count = 1
    for slot in slots where count <= Self.caseLimit {
      if case .cells(let cells) = machine.set(slot, location) { count *= cells.count }
    }
    return count
  }

  /// Sees that one of the states of a place covers what a machine holds.
  private mutating func cover(
    _ number: Int, _ location: Location, _ machine: borrowing SymbolicMachine, _ words: CertificateWords
  ) -> CertificateRefusal? {
    let place = entries[number].place
    let sets = place.slots.map { machine.set($0, location) }
    var least = Int.max
    var nearest: (slot: Int, state: Int)?
    for (state, certified) in place.states.enumerated() {
      let wrong = sets.indices.filter { !certified[$0].covers(sets[$0], machine) }
      guard let first = wrong.first else {
        if !entries[number].isMet[state] { waiting.append((number, state)) }
        entries[number].isMet[state] = true
        return nil
      }
      if wrong.count < least { (least, nearest) = (wrong.count, (first, state)) }
    }
    guard let nearest else { return words.missing(location) }
    return words.uncovered(
      location, place.slots[nearest.slot], CertifiedSet(sets[nearest.slot], machine),
      place.states[nearest.state][nearest.slot])
  }

  /// The place of the certificate that is like one where a machine stands, and how many callers it leaves out of each
  /// choice.
  private func place(
    like location: Location, _ machine: borrowing SymbolicMachine
  ) -> (number: Int, counts: [Int])? {
    guard let leftOver = machine.leftOver(at: location) else { return nil }
    for number in numbers[location.choices.map { Int32($0.source) }] ?? [] {
      guard entries[number].place.leftOver == leftOver else { continue }
      if let counts = counts(of: location, entries[number].place.choices) { return (number, counts) }
    }
    return nil
  }

  private func counts(of location: Location, _ shapes: [[Int32]]) -> [Int]? {
    var counts: [Int] = []
    for (choice, shape) in shapes.enumerated() {
      guard shape.count > Location.depthPlace else { return nil }
      let count = location.depth(ofChoice: choice) - Int(shape[Location.depthPlace])
      guard count == 0 || count > 0 && part.isCut, location.shape(ofChoice: choice, without: count) == shape else {
        return nil
      }
      counts.append(count)
    }
    return counts
  }
}
