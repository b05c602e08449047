import LonghandLint
import Testing

/// Ranges of numbers grow, never shrink, and speak plainly.
@Suite("Ranges of numbers")
struct NumberRangeTests {
  private func range(_ lower: Double, _ upper: Double) -> NumberRange {
    NumberRange(lower: lower, upper: upper, isWhole: true)
  }

  @Test("arithmetic covers all that can come out")
  func arithmetic() {
    #expect((range(1, 6) + range(1, 6)).words == "from 2 to 12")
    #expect((range(0, 5) - range(0, 5)).words == "from -5 to 5")
    #expect((range(-2, 3) * range(2, 4)).words == "from -8 to 12")
    #expect(range(-7, 9).remainder(by: range(4, 4)).words == "from -3 to 3")
    #expect(range(-7, 9).divided(by: range(2, 3)).words == "from -3 to 4")
    #expect((NumberRange([1, 2], isWhole: true) + NumberRange([10], isWhole: true)).words == "11 or 12")
  }

  @Test("what may wrap around may be anything")
  func wrapping() {
    #expect((range(1, .infinity) * range(2, 2)) == .whole)
    #expect((range(0, 2_000_000_000) + range(0, 2_000_000_000)) == .whole)
    #expect((range(0, .infinity) + range(0, .infinity)) == .whole)
    #expect((range(0, .infinity) + range(1, 1)).words == "1 at least")
  }

  @Test("growing bounds are given up")
  func widening() {
    #expect(range(0, 5).widened(since: range(0, 4)).words == "0 at least")
    #expect(range(0, 5).widened(since: range(0, 5)) == range(0, 5))
  }
}
