/// What makes a global variable.
package enum Global: Hashable, Sendable {
  /// A `VAR`.
  case variable(VariableID)
  /// The variable of a `LIST`.
  case list(ListID)
  /// A temp of the top level, which the original counts among the globals (ink §211).
  case temporary(TemporaryID)
}
