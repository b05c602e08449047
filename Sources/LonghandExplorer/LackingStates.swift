import LonghandRuntime
import LonghandSource

/// States to go on from, by how far they are from a branch: one for each place and each truth of what is told apart.
struct LackingStates {
  let distance: BranchDistance
  private var places: [(place: Archive.Place, lacking: Double)] = []
  /// The numbers of the states, by a fingerprint of the place and the truths.
  private var numbers: [UInt64: Int] = [:]
  /// The numbers of the states in which as much is lacking, by that; what was replaced is still among them.
  private var levels: [Double: [Int]] = [:]
  /// What is lacking in any, the least first.
  private var amounts: [Double] = []
  /// How often states were gone on from in which so much is lacking.
  private var uses: [Double: Double] = [:]
  private var words: [Int32] = []

  /// How many are kept, but for those in which less is lacking than in any other.
  private static let limit = 6_000

  init(distance: BranchDistance) { self.distance = distance }

  /// Keeps the present state, if there is none like it, if less is lacking in it, or as much and it was come to by a shorter
  /// way, or it shall stand in the place of one; true if there was none, or less is lacking in it.
  @discardableResult
  mutating func add(_ machine: inout SilentMachine, seed: Int32, choices: [UInt16], isReplacing: Bool = false) -> Bool {
    machine.writeLocation(into: &words)
    var hash = StableHash(words: words)
    hash.combine(word: distance.truths(in: machine))
    let lacking = distance.value(in: machine)
    guard let known = numbers[hash.value] else {
      if places.count >= LackingStates.limit, lacking >= amounts.first ?? .infinity { return false }
      numbers[hash.value] = places.count
      enter(places.count, lacking)
      places.append((Archive.Place(state: machine.state, seed: seed, choices: choices), lacking))
      return true
    }
    let isLess = lacking < places[known].lacking
    let isBetter = isReplacing || choices.count < places[known].place.choices.count
    guard isLess || lacking == places[known].lacking && isBetter else { return false }
    let uses = isLess ? 0 : places[known].place.uses
    places[known] = (Archive.Place(state: machine.state, seed: seed, choices: choices, uses: uses), lacking)
    if isLess { enter(known, lacking) }
    return isLess
  }

  private mutating func enter(_ number: Int, _ lacking: Double) {
    if levels[lacking] == nil {
      amounts.insert(lacking, at: amounts.firstIndex { $0 > lacking } ?? amounts.count)
    }
    levels[lacking, default: []].append(number)
  }

  /// One of the states that were gone on from the least, of those in which as much is lacking.
  mutating func next(_ random: inout SplitMix) -> Archive.Place? {
    while !amounts.isEmpty {
      let rank = rank(&random)
      let amount = amounts[rank]
      uses[amount, default: 0] += 1
      if let number = seldom(among: levels[amount] ?? [], amount, &random) {
        places[number].place.uses += 1
        return places[number].place
      }
      // Many of them, or all, were replaced since.
      levels[amount]?.removeAll { places[$0].lacking != amount }
      if levels[amount]?.isEmpty ?? true {
        levels[amount] = nil
        amounts.remove(at: rank)
      }
    }
    return nil
  }

  /// Of some states in which so much is lacking still, one that was gone on from the least.
  private func seldom(among numbers: [Int], _ lacking: Double, _ random: inout SplitMix) -> Int? {
    if numbers.isEmpty { return nil }
    let start = random.number(below: numbers.count)
    var best: Int?
    for offset in 0..<min(LackingStates.lookedAt, numbers.count) {
      let number = numbers[(start + offset) % numbers.count]
      guard places[number].lacking == lacking else { continue }
      if best.map({ places[number].place.uses < places[$0].place.uses }) ?? true { best = number }
    }
    return best
  }

  /// How many states are looked at for one that was seldom gone on from.
  private static let lookedAt = 32

  /// Which of the amounts is lacking in a state that is to be gone on from, by its place.
  ///
  /// Sometimes it is one of the least, for where each step shows; mostly any other too as soon as states were gone on from more
  /// often in which less is lacking, for where these lead nowhere; and now and then any.
  private func rank(_ random: inout SplitMix) -> Int {
    switch random.number(below: 8) {
    case 0: return random.number(below: amounts.count)
    case 1, 2:
      var rank = 0
      while rank < amounts.count - 1, random.number(below: 3) == 0 { rank += 1 }
      return rank
    default:
      var (rank, least) = (0, Double.infinity)
      for (place, amount) in amounts.enumerated() {
        let usual = uses[amount, default: 0] / Double(levels[amount]?.count ?? 1)
        let cost = LackingStates.rankCost * Double(place) + usual
        if cost < least { (least, rank) = (cost, place) }
      }
      return rank
    }
  }

  /// As how many uses of each state it counts that something else lacks less.
  private static let rankCost = 0.5
}
