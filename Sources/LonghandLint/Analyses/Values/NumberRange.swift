/// Numbers between two bounds.
package struct NumberRange: Hashable, Sendable {
  /// The least number.
  package var lower: Double
  /// The greatest number.
  package var upper: Double
  /// Whether all of them are whole.
  package var isWhole: Bool
  /// Exactly the numbers, in ascending order, where they are few.
  package var values: [Double]?

  /// More numbers than this are kept as bounds only.
  private static let mostValues = 10

  /// Every number.
  package static let all = NumberRange(lower: -.infinity, upper: .infinity, isWhole: false)
  /// Every whole number.
  package static let whole = NumberRange(lower: -.infinity, upper: .infinity, isWhole: true)
  /// What counts: 0 and upward.
  package static let count = NumberRange(lower: 0, upper: .infinity, isWhole: true)

  /// The numbers between two bounds.
  package init(lower: Double, upper: Double, isWhole: Bool) {
    self.lower = lower
    self.upper = upper
    self.isWhole = isWhole
  }

  /// A few numbers; at least one.
  package init(_ values: [Double], isWhole: Bool) {
    let sorted = Array(Set(values)).sorted()
    lower = sorted.first ?? 0
    upper = sorted.last ?? 0
    self.isWhole = isWhole
    self.values = sorted.count <= Self.mostValues ? sorted : nil
  }

  /// All numbers of two ranges.
  package func union(_ other: NumberRange) -> NumberRange {
    let isWhole = isWhole && other.isWhole
    if let values, let others = other.values { return NumberRange(values + others, isWhole: isWhole) }
    return NumberRange(lower: min(lower, other.lower), upper: max(upper, other.upper), isWhole: isWhole)
  }

  /// The same with each bound that has grown since given up, so that growing ends.
  package func widened(since old: NumberRange) -> NumberRange {
    guard lower < old.lower || upper > old.upper || values != old.values else { return self }
    return NumberRange(
      lower: lower < old.lower ? -.infinity : lower, upper: upper > old.upper ? .infinity : upper, isWhole: isWhole)
  }

  // MARK: Arithmetic

  /// The sums; whole numbers wrap around beyond 32 bits, so what may get there may be anything (runtime §161).
  package static func + (left: NumberRange, right: NumberRange) -> NumberRange {
    pairwise(left, right) { $0 + $1 }
      ?? checked(left.lower + right.lower, upper: left.upper + right.upper, left: left, right: right)
  }

  /// The differences.
  package static func - (left: NumberRange, right: NumberRange) -> NumberRange {
    pairwise(left, right) { $0 - $1 }
      ?? checked(left.lower - right.upper, upper: left.upper - right.lower, left: left, right: right)
  }

  /// The products.
  package static func * (left: NumberRange, right: NumberRange) -> NumberRange {
    if let values = pairwise(left, right, { $0 * $1 }) { return values }
    let isWhole = left.isWhole && right.isWhole
    let bounds = [left.lower, left.upper, right.lower, right.upper]
    guard bounds.allSatisfy({ $0.isFinite }) else { return isWhole ? .whole : .all }
    let corners = [
      left.lower * right.lower, left.lower * right.upper, left.upper * right.lower, left.upper * right.upper,
    ]
    return checked(corners.min() ?? 0, upper: corners.max() ?? 0, left: left, right: right)
  }

  /// What is left after a division; the sign is that of the dividend (runtime §161).
  package func remainder(by divisor: NumberRange) -> NumberRange {
    let isWhole = isWhole && divisor.isWhole
    let size = max(abs(divisor.lower), abs(divisor.upper))
    let most = size.isFinite ? (isWhole ? max(0, size - 1) : size) : .infinity
    return NumberRange(
      lower: lower >= 0 ? 0 : max(lower, -most), upper: upper <= 0 ? 0 : min(upper, most), isWhole: isWhole)
  }

  /// The quotients; only positive divisors say much.
  package func divided(by divisor: NumberRange) -> NumberRange {
    let isWhole = isWhole && divisor.isWhole
    guard divisor.lower >= 1, lower.isFinite || upper.isFinite else { return isWhole ? .whole : .all }
    let quotients = [lower / divisor.lower, lower / divisor.upper, upper / divisor.lower, upper / divisor.upper]
      .map { $0.isNaN ? 0 : $0 }
    let least = quotients.min() ?? 0
    let most = quotients.max() ?? 0
    return NumberRange(
      lower: isWhole ? least.rounded(.towardZero) : least, upper: isWhole ? most.rounded(.towardZero) : most,
      isWhole: isWhole)
  }

  /// The numbers with the sign turned.
  package var negated: NumberRange { NumberRange([0], isWhole: true) - self }

  private static func pairwise(
    _ left: NumberRange, _ right: NumberRange, _ combine: (Double, Double) -> Double
  ) -> NumberRange? {
    guard let first = left.values, let second = right.values, first.count * second.count <= 16 else { return nil }
    let all = first.flatMap { one in second.map { combine(one, $0) } }
    guard all.allSatisfy({ abs($0) < 2_147_483_648 }) else { return nil }
    return NumberRange(all, isWhole: left.isWhole && right.isWhole)
  }

  private static func checked(_ lower: Double, upper: Double, left: NumberRange, right: NumberRange)
    -> NumberRange
  {
    let isWhole = left.isWhole && right.isWhole
    let hasGrownTwice = left.isUnbounded && right.isUnbounded
    guard !lower.isNaN, !upper.isNaN, !hasGrownTwice else { return isWhole ? .whole : .all }
    guard left.isSmall || right.isSmall else { return isWhole ? .whole : .all }
    let isOut = [lower, upper].contains { $0.isFinite && abs($0) >= 2_147_483_648 }
    if isOut, isWhole { return .whole }
    return NumberRange(lower: lower, upper: upper, isWhole: isWhole)
  }

  private var isUnbounded: Bool { lower.isInfinite || upper.isInfinite }
  /// Whether it takes thousands of such steps to wrap around.
  private var isSmall: Bool { max(abs(lower), abs(upper)) <= 1_000_000 }
}
