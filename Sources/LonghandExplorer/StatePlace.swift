import LonghandRuntime

/// A place at which a choice is to be made, as a search through states knows it.
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

  /// The place before the first line.
  static func beginning(root: Int) -> StatePlace {
    StatePlace(
      location: .beginning, live: [], offers: [Offer(choice: -1, root: root, temporaries: [])], spent: [])
  }

  private init(location: Location, live: [Int], offers: [Offer], spent: [(choices: [Int], indices: [Int])]) {
    (self.location, self.live, self.offers, self.spent) = (location, live, offers, spent)
  }

  /// - Parameter root: The number of the way to begin a run that taking a choice is.
  init(_ location: Location, _ relevance: Relevance, _ slots: Slots, root: (Int) -> Int) {
    self.location = location
    let live = relevance.liveSlots(at: location)
    self.live = live
    offers = location.choices.indices.filter { !location.choices[$0].isInvisibleDefault }.map { choice in
      let temporaries = live.indices.filter { index in
        if case .temporary(let number) = slots.kind(of: live[index]) {
          location.temporaries[number].choice == choice
        } else {
          false
        }
      }
      return Offer(choice: choice, root: root(choice), temporaries: temporaries)
    }
    spent = relevance.spent(at: location, live)
  }
}
