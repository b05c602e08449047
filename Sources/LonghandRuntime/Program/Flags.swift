/// What a container remembers about visits (`R22`).
public struct ContainerFlags: OptionSet, Hashable, Sendable {
  /// The bits as the JSON's `#f` has them.
  public var rawValue: UInt8

  /// Makes flags from the bits of `#f`.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Count the visits.
  public static let visits = ContainerFlags(rawValue: 1)
  /// Remember the turn of the latest visit.
  public static let turns = ContainerFlags(rawValue: 2)
  /// Count only visits that enter at the very start.
  public static let startOnly = ContainerFlags(rawValue: 4)
}

/// What a choice point pops and how its choice behaves (`R31`).
public struct ChoiceFlags: OptionSet, Hashable, Sendable {
  /// The bits as the JSON's `flg` has them.
  public var rawValue: UInt8

  /// Makes flags from the bits of `flg`.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A condition is popped.
  public static let hasCondition = ChoiceFlags(rawValue: 1)
  /// A string of start content is popped.
  public static let hasStartContent = ChoiceFlags(rawValue: 2)
  /// A string of choice-only content is popped.
  public static let hasChoiceOnlyContent = ChoiceFlags(rawValue: 4)
  /// The choice is a fallback: never listed, followed when nothing else is left.
  public static let isInvisibleDefault = ChoiceFlags(rawValue: 8)
  /// The choice disappears once its content was visited.
  public static let onceOnly = ChoiceFlags(rawValue: 16)
}

/// What a divert leaves on the call stack (`R30`).
public enum DivertKind: UInt8, Hashable, Sendable {
  /// Nothing: flow moves on (`->`).
  case plain
  /// A function to return from (`f()`).
  case function
  /// A tunnel to return from (`->t->`).
  case tunnel
}
