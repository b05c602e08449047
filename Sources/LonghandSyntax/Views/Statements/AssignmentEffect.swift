/// How an assignment changes its variable (`L154`).
package enum AssignmentEffect: Hashable, Sendable {
  /// `=`.
  case set
  /// `+=`.
  case add
  /// `-=`.
  case subtract
}
