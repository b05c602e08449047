/// A state that is looked at, and one that follows it.
struct StateView: Sendable {
  /// The number of its place.
  private(set) var place = 0
  /// The values of what is live, and of everything by slot.
  private(set) var current: [UInt32] = []
  private(set) var bySlot: [UInt32]
  /// The values of what is live in the state that follows.
  private(set) var next: [UInt32] = []

  /// - Parameter slotCount: How many slots there are, temporary variables aside.
  init(slotCount: Int) { bySlot = Array(repeating: 0, count: slotCount) }

  /// Looks at a state.
  mutating func load(_ state: Int, _ arena: StateArena, _ places: PlaceTable) {
    place = arena.read(state, places, into: &current)
    spread(places)
  }

  /// Looks at the state that follows instead.
  mutating func moveOn(to place: Int, _ places: PlaceTable) {
    self.place = place
    swap(&current, &next)
    spread(places)
  }

  /// Looks at a state by its values.
  mutating func load(_ place: Int, _ values: [UInt32], _ places: PlaceTable) {
    (self.place, current) = (place, values)
    spread(places)
  }

  private mutating func spread(_ places: PlaceTable) {
    let live = places.live(at: place)
    for (index, number) in live.enumerated() {
      let slot = Int(places.slots[number])
      if slot < bySlot.count { bySlot[slot] = current[index] }
    }
  }

  /// The value of a slot that is no temporary variable.
  func value(_ slot: Int) -> UInt32 { bySlot[slot] }

  /// Looks at what a run led to; false where that depends on a value that is not known yet.
  mutating func follow(
    _ outcome: OutcomeTable.Entry, _ outcomes: OutcomeTable, _ places: PlaceTable, _ answers: ValueAnswers
  ) -> Bool {
    let live = places.live(at: Int(outcome.place))
    next.removeAll(keepingCapacity: true)
    if live == places.live(at: place) {
      // Temporary variables are others, and are given their values below.
      next.append(contentsOf: current)
    } else {
      for number in live {
        let slot = Int(places.slots[number])
        next.append(slot < bySlot.count ? bySlot[slot] : 0)
      }
    }
    for number in outcome.changes {
      let change = outcomes.changes[number]
      let index = Int(change.index)
      if change.question < 0 {
        next[index] = change.value
        continue
      }
      guard let value = answers.answer(change.question, next[index]) else { return false }
      next[index] = value
    }
    forgetSpent(Int(outcome.place), places, answers)
    return true
  }

  /// Looks at a state that follows by its values.
  mutating func follow(_ place: Int, _ values: [UInt32], _ places: PlaceTable, _ answers: ValueAnswers) {
    next = values
    forgetSpent(place, places, answers)
  }

  /// Gives all that matters no longer one value.
  private mutating func forgetSpent(_ place: Int, _ places: PlaceTable, _ answers: ValueAnswers) {
    let first = places.live(at: place).lowerBound
    for group in places.spent(at: place) {
      let (choices, indices) = places.spent[group]
      var areTaken = true
      for number in choices {
        let index = Int(places.indices[number])
        if !answers.isPositive(next[index], in: Int(places.slots[first + index])) { areTaken = false }
      }
      guard areTaken else { continue }
      for number in indices {
        let index = Int(places.indices[number])
        next[index] = answers.zero(in: Int(places.slots[first + index]))
      }
    }
  }
}

extension StateView {
  /// The value that a slot holds where a choice is taken; behind all others are those of its temporary variables.
  func value(_ slot: Int, _ offer: PlaceTable.Offer, _ places: PlaceTable) -> UInt32 {
    if slot < bySlot.count { return value(slot) }
    return current[Int(places.indices[offer.temporaries.lowerBound + slot - bySlot.count])]
  }
}
