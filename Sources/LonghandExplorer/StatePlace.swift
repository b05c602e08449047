import LonghandRuntime

/// A place at which a choice is to be made, or at which a run is parted, as a search through states knows it.
struct StatePlace {
  let location: Location
  /// The slots that may be read from here on.
  let live: [Int]
  /// The choices that are listed here.
  let offers: [Offer]
  /// What matters no longer once some choices were taken: the places of both among what is live.
  let spent: [(choices: [Int], indices: [Int])]

  /// A choice that is listed.
  struct Offer {
    /// Its number among all that were met here.
    let choice: Int
    /// The way to begin a run that taking it is, by its number.
    let root: Int
    /// The places of its temporary variables among the slots that are live.
    let temporaries: [Int]
  }

  /// What a reader does who takes a choice, by its number among those that are listed; nothing for a fallback, before the
  /// first line, and where a run is parted.
  func step(by choice: Int) -> WayStep? {
    let number = offers[choice].choice
    if number < 0 || location.isWithinRun || location.choices[number].isInvisibleDefault { return nil }
    return location.step(by: number)
  }

  /// The place before the first line.
  static func beginning(root: Int) -> StatePlace {
    StatePlace(
      location: .beginning, live: [], offers: [Offer(choice: -1, root: root, temporaries: [])], spent: [])
  }

  private init(location: Location, live: [Int], offers: [Offer], spent: [(choices: [Int], indices: [Int])]) {
    (self.location, self.live, self.offers, self.spent) = (location, live, offers, spent)
  }

  /// - Parameters:
  ///   - offeredAgain: Where choices stand that are offered more often here than in the story: where there are no others,
  ///     a fallback may be taken instead.
  ///   - root: The number of the way to begin a run that taking a choice is.
  init(
    _ location: Location, _ relevance: Relevance, _ slots: Slots, offeredAgain: Set<Position>, root: (Int) -> Int
  ) {
    let offered = location.offered(offeringAgain: offeredAgain)
    self.location = location
    let live = relevance.liveSlots(at: location)
    self.live = live
    offers = offered.map { choice in
      let temporaries = live.indices.filter { index in
        if case .temporary(let number) = slots.kind(of: live[index]) {
          location.temporaries[number].choice == choice || location.isWithinRun
        } else {
          false
        }
      }
      return Offer(choice: choice, root: root(choice), temporaries: temporaries)
    }
    spent = relevance.spent(at: location, live)
  }
}

extension Location {
  /// The choices that may be taken here, by number.
  ///
  /// - Parameter again: Where choices stand that the story might not offer any more: if it does not, and no other either,
  ///   it takes a fallback.
  func offered(offeringAgain again: Set<Position> = []) -> [Int] {
    if isWithinRun { return [choices.count - 1] }
    let listed = choices.indices.filter { !choices[$0].isInvisibleDefault }
    let mayFallBack = !again.isEmpty && listed.allSatisfy { again.contains(choices[$0].source) }
    return mayFallBack ? Array(choices.indices) : listed
  }
}
