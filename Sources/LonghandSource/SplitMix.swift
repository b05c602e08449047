/// Random numbers that are the same for the same seed, on every machine and in every run (SplitMix64).
///
/// After Steele, Lea and Flood, *Fast Splittable Pseudorandom Number Generators*, 2014.
package struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator; the seed may be any number.
  package init(seed: UInt64) { state = seed }

  /// The next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to below a limit; 0 where the limit is not above 0.
  package mutating func number(below limit: Int) -> Int {
    limit > 0 ? Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(limit)).high) : 0
  }
}
