import LonghandCompiler

/// What each trait can be in any playthrough, from its start, shifts, sets and mirrors (persona §3, persona §4).
package struct TraitRanges {
  private let script: Script
  private var movements: [TraitShifts]
  /// Whether each mirror ever moves its trait, by its place among all mirrors.
  private var mirrorsAct: [Bool]
  /// What each trait can be.
  private var ranges: [NumberRange] = []
  /// How many more mirrored shifts are followed; mirrors of mirrors may multiply without end.
  private var remaining = 1_000_000
  private let followers: [[(trait: TraitID, mirror: Int)]]

  /// Looks at all shift lines of a story.
  package init(_ story: LintedStory) {
    script = story.script
    movements = Array(repeating: TraitShifts(), count: script.traits.count)
    mirrorsAct = Array(repeating: false, count: script.mirrors.count)
    followers = Self.followers(script)
    guard script.traits.count > 0 else { return }
    let once = story.oncePlaces
    let places = story.shiftPlaces
    let repeated = story.repeatedPlaces
    let ranges = story.valueRanges
    for id in script.shifts.ids {
      let isOnce = once.shifts.contains(id) || places[id].map { !repeated[$0] } == true
      for clause in script.shiftClauses[script.shifts[id].clauses] { add(clause, isOnce: isOnce, ranges) }
    }
    if remaining < 0 { giveUp() }
    self.ranges = script.traits.ids.map { movements[Int($0.index)].range(from: Int(script.traits[$0].start)) }
  }

  /// What a trait can be.
  package subscript(trait: TraitID) -> NumberRange { ranges[Int(trait.index)] }

  /// What moves a trait.
  package func shifts(of trait: TraitID) -> TraitShifts { movements[Int(trait.index)] }

  /// Whether a mirror, by its place among all mirrors, ever moves its trait.
  package func acts(_ mirror: Int) -> Bool { mirrorsAct[mirror] }

  /// What every trait can be.
  package var all: [TraitID: NumberRange] {
    script.traits.ids.reduce(into: [:]) { all, trait in all[trait] = self[trait] }
  }

  private static func followers(_ script: Script) -> [[(trait: TraitID, mirror: Int)]] {
    var followers: [[(trait: TraitID, mirror: Int)]] = Array(repeating: [], count: script.traits.count)
    for id in script.traits.ids {
      for index in script.traits[id].mirrors.indices {
        if let source = script.mirrors[index].source { followers[Int(source.index)].append((id, index)) }
      }
    }
    return followers
  }

  // MARK: Shifts

  private mutating func add(_ clause: ShiftClause, isOnce: Bool, _ ranges: ValueRanges) {
    guard let pole = clause.meaning else { return }
    let amount = Self.clamped(ranges[clause.amount].arithmetic ?? .all, least: clause.effect == .set ? 0 : -100)
    if clause.effect == .set {
      let turned = NumberRange(lower: 100 - amount.upper, upper: 100 - amount.lower, isWhole: true)
      movements[Int(pole.trait.index)].sets.append(pole.isHigh ? amount : turned)
    } else {
      let isUp = pole.isHigh == (clause.effect == .toward)
      let toward = max(0, Int(amount.upper))
      let away = max(0, -Int(amount.lower))
      move(pole.trait, up: isUp ? toward : away, down: isUp ? away : toward, isOnce)
    }
  }

  /// Lets every trait be anything.
  private mutating func giveUp() {
    for index in movements.indices { movements[index].add(up: 1, down: 1, isOnce: false) }
    for index in mirrorsAct.indices { mirrorsAct[index] = true }
  }

  private static func clamped(_ range: NumberRange, least: Double) -> NumberRange {
    NumberRange(
      lower: min(max(range.lower.rounded(.towardZero), least), 100),
      upper: min(max(range.upper.rounded(.towardZero), least), 100), isWhole: true)
  }

  /// Moves a trait and what follows it (persona §4.1); mirrors make no circles.
  private mutating func move(_ trait: TraitID, up: Int, down: Int, _ isOnce: Bool) {
    remaining -= 1
    guard up > 0 || down > 0, remaining >= 0 else { return }
    movements[Int(trait.index)].add(up: up, down: down, isOnce: isOnce)
    for (follower, mirror) in followers[Int(trait.index)] {
      let by = Int(script.mirrors[mirror].by)
      let (first, second) = (up * abs(by) / 100, down * abs(by) / 100)
      if first > 0 || second > 0 { mirrorsAct[mirror] = true }
      move(follower, up: by > 0 ? first : second, down: by > 0 ? second : first, isOnce)
    }
  }
}
