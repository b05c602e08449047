import LonghandRuntime

/// A playthrough that shows something: with this seed, take these choices.
public struct Witness: Hashable, Sendable {
  /// What random numbers and shuffles start from.
  public var seed: Int
  /// The choices to take, by their index among those that are offered.
  public var choices: [Int]
  /// Whether no playthrough with fewer choices shows it.
  public var isShortest: Bool

  package init(seed: Int, choices: [Int], isShortest: Bool = false) {
    self.seed = seed
    self.choices = choices
    self.isShortest = isShortest
  }

  /// The choices as a script for `longhand play --script`.
  public var script: String { choices.map { "\($0 + 1)\n" }.joined() }
}
