import LonghandRuntime

/// What matters at each place of a search through states.
///
/// All of it stands in a few arrays of numbers, so that two threads that look at it do not both count who refers to it.
struct PlaceTable: Sendable {
  /// The slots that may be read from each place on, one place after the other; where the same slots may be, these stand
  /// here once.
  private(set) var slots: [Int32] = []
  /// The choices that are listed at each place.
  private(set) var offers: [Offer] = []
  /// What matters no longer once some choices were taken: both by their places in `indices`.
  private(set) var spent: [(choices: Range<Int>, indices: Range<Int>)] = []
  /// Places among the slots that are live.
  private(set) var indices: [Int32] = []
  private var places: [(slots: Range<Int>, offers: Range<Int>, spent: Range<Int>, isWithinRun: Bool)] = []
  /// Where the slots stand of places at which the same may be read: once for all of them.
  private var known: [[Int]: Range<Int>] = [:]

  /// A choice that is listed.
  struct Offer {
    /// The way to begin a run that taking it is, by its number.
    let root: Int
    /// The places in `indices` of its temporary variables.
    let temporaries: Range<Int>
  }

  /// Adds a place.
  mutating func append(_ place: StatePlace) {
    let firsts = (offers.count, spent.count)
    let live = known[place.live] ?? slots.count..<slots.count + place.live.count
    if live.upperBound > slots.count {
      slots.append(contentsOf: place.live.map { Int32($0) })
      known[place.live] = live
    }
    for offer in place.offers { offers.append(Offer(root: offer.root, temporaries: add(offer.temporaries))) }
    for group in place.spent { spent.append((add(group.choices), add(group.indices))) }
    places.append((live, firsts.0..<offers.count, firsts.1..<spent.count, place.location.isWithinRun))
  }

  private mutating func add(_ numbers: [Int]) -> Range<Int> {
    let first = indices.count
    indices.append(contentsOf: numbers.map { Int32($0) })
    return first..<indices.count
  }

  /// Where the slots stand that may be read from a place on.
  func live(at place: Int) -> Range<Int> { places[place].slots }

  /// Whether a run is parted at a place, and no choice is to be made.
  func isWithinRun(_ place: Int) -> Bool { places[place].isWithinRun }

  /// Where the choices stand that are listed at a place.
  func offers(at place: Int) -> Range<Int> { places[place].offers }

  /// What matters no longer at a place once some choices were taken.
  func spent(at place: Int) -> Range<Int> { places[place].spent }
}
