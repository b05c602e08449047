import LonghandCompiler

/// All that moves one trait, directly or by its mirrors.
package struct TraitShifts: Sendable {
  /// By how much lines shift it toward its high pole that run once at most.
  package var onceUp: [Int] = []
  /// By how much lines shift it toward its low pole that run once at most.
  package var onceDown: [Int] = []
  /// Whether a line that may run often shifts it toward its high pole.
  package var isOftenUp = false
  /// Whether a line that may run often shifts it toward its low pole.
  package var isOftenDown = false
  /// What it is set to, as points towards its high pole.
  package var sets: [NumberRange] = []

  /// Whether anything shifts it.
  package var isShifted: Bool { isOftenUp || isOftenDown || !onceUp.isEmpty || !onceDown.isEmpty }
  /// Whether anything moves it at all.
  package var isMoved: Bool { isShifted || !sets.isEmpty }

  /// Notes a shift.
  mutating func add(up: Int, down: Int, isOnce: Bool) {
    if isOnce {
      if up > 0 { onceUp.append(up) }
      if down > 0 { onceDown.append(down) }
    } else {
      isOftenUp = isOftenUp || up > 0
      isOftenDown = isOftenDown || down > 0
    }
  }

  /// The values that a trait can have which starts from one.
  func range(from start: Int) -> NumberRange {
    let lowest = sets.map { $0.lower }.min().map { min(Double(start), $0) } ?? Double(start)
    let highest = sets.map { $0.upper }.max().map { max(Double(start), $0) } ?? Double(start)
    let left = isOftenUp ? 0 : Self.least(left: 100 - Int(highest), after: onceUp)
    let kept = isOftenDown ? 0 : Self.least(left: Int(lowest), after: onceDown)
    return NumberRange(lower: Double(kept), upper: Double(100 - left), isWhole: true)
  }

  /// More shifts than this are not tried in every order.
  private static let mostTried = 10

  /// The least distance that shifts can leave, in whatever order (persona §3.2).
  private static func least(left distance: Int, after shifts: [Int]) -> Int {
    guard shifts.count <= mostTried else { return estimate(left: distance, after: shifts) }
    var best = [distance]
    best.reserveCapacity(1 << shifts.count)
    for set in 1..<max(1, 1 << shifts.count) {
      var least = distance
      for index in shifts.indices where set & (1 << index) != 0 {
        least = min(least, step(best[set & ~(1 << index)], shifts[index]))
      }
      best.append(least)
    }
    return best.last ?? distance
  }

  /// What a shift leaves of a distance: a larger one never leaves less, so that the least of each step is enough.
  private static func step(_ distance: Int, _ amount: Int) -> Int { distance - (distance * amount + 99) / 100 }

  /// A bound for many shifts: each rounds up by less than one point.
  private static func estimate(left distance: Int, after shifts: [Int]) -> Int {
    let exact = shifts.reduce(Double(distance)) { $0 * Double(100 - $1) / 100 }
    return max(0, Int((exact - Double(shifts.count)).rounded(.down)))
  }
}
