/// How far searches have come for something that leave open what most variables hold.
struct AbstractionProgress {
  /// The slots that are known, and the draws and calls of which it is known what they give.
  private(set) var known: Set<Int> = []
  /// Whether it is known of all draws and calls what they give.
  var knowsResults = false
  /// Whether there were too many states to meet one after the other since it was begun anew.
  var hasTooManyStates = false
  /// How many states were looked at in vain.
  private(set) var givenUp = 0
  /// What was known before it was learned last, and what could have been learned instead.
  private var others: (known: Set<Int>, sets: [Set<Int>]) = ([], [])
  /// What was known where too much came of it first.
  private var first: Set<Int>?
  /// How often something else was learned instead.
  private var otherCount = 0

  /// How often something else is learned where too much comes of what was learned last.
  private static let otherLimit = 2

  /// Begins where more may be looked at.
  mutating func beginAnew() { (otherCount, first, hasTooManyStates) = (0, nil, false) }

  /// Takes over what is known for something else.
  mutating func learn(from other: AbstractionProgress) {
    known.formUnion(other.known)
    knowsResults = knowsResults || other.knowsResults
  }

  /// Adds one of some sets of slots to what is known: rather one that makes few states, and rather one of the last; false
  /// where none of them is new.
  ///
  /// - Parameter count: How many values a slot may hold.
  mutating func learn(oneOf sets: [Set<Int>], _ count: (Int) -> Double) -> Bool {
    var fresh = sets.map { $0.subtracting(known) }.filter { !$0.isEmpty }
    let scores = fresh.enumerated().map { place, slots in
      slots.sorted().reduce(Double(fresh.count - place)) { $0 * count($1) }
    }
    guard let place = scores.indices.min(by: { scores[$0] < scores[$1] }) else { return false }
    let learned = fresh.remove(at: place)
    others = (known, fresh.filter { !$0.isSuperset(of: learned) })
    known.formUnion(learned)
    // Where states are many each search takes long, and of what holds few values more is learned at once.
    if hasTooManyStates {
      for slots in fresh where slots.reduce(1, { $0 * count($1) }) <= AbstractionProgress.fewValues {
        known.formUnion(slots)
      }
    }
    return true
  }

  /// How many values some slots may hold together for them to be learned beside others.
  private static let fewValues = 2.0

  /// Learns something else in the place of what was learned last, of which too much came; false where there is nothing.
  mutating func learnOther(_ count: (Int) -> Double) -> Bool {
    if otherCount >= AbstractionProgress.otherLimit || others.sets.isEmpty { return false }
    otherCount += 1
    if first == nil { first = known }
    known = others.known
    return learn(oneOf: others.sets, count)
  }

  /// Gives up after so many states.
  mutating func giveUp(_ states: Int) {
    givenUp = states
    known = first ?? known
  }
}
