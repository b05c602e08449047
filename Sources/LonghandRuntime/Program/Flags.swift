/// What a container remembers about visits (runtime §22).
package struct ContainerFlags: OptionSet, Hashable, Sendable {
  /// The bits as the JSON's `#f` has them.
  package var rawValue: UInt8

  /// Makes flags from the bits of `#f`.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Count the visits.
  package static let visits = ContainerFlags(rawValue: 1)
  /// Remember the turn of the latest visit.
  package static let turns = ContainerFlags(rawValue: 2)
  /// Count only visits that enter at the very start.
  package static let startOnly = ContainerFlags(rawValue: 4)
}

/// What a choice point pops and how its choice behaves (runtime §31).
package struct ChoiceFlags: OptionSet, Hashable, Sendable {
  /// The bits as the JSON's `flg` has them.
  package var rawValue: UInt8

  /// Makes flags from the bits of `flg`.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A condition is popped.
  package static let hasCondition = ChoiceFlags(rawValue: 1)
  /// A string of start content is popped.
  package static let hasStartContent = ChoiceFlags(rawValue: 2)
  /// A string of choice-only content is popped.
  package static let hasChoiceOnlyContent = ChoiceFlags(rawValue: 4)
  /// The choice is a fallback: never listed, followed when nothing else is left.
  package static let isInvisibleDefault = ChoiceFlags(rawValue: 8)
  /// The choice disappears once its content was visited.
  package static let onceOnly = ChoiceFlags(rawValue: 16)
}

/// What a divert leaves on the call stack (runtime §30).
package enum DivertKind: UInt8, Hashable, Sendable {
  /// Nothing: flow moves on (`->`).
  case plain
  /// A function to return from (`f()`).
  case function
  /// A tunnel to return from (`->t->`).
  case tunnel
}
