/// How an assignment changes its variable (ink §154).
package enum AssignmentEffect: Hashable, Sendable {
  /// `=`.
  case set
  /// `+=`.
  case add
  /// `-=`.
  case subtract
}
