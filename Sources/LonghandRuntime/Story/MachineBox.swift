/// Where a story keeps its machine, so that neither is moved about.
///
/// Stories are values: one that shares its box with a copy of itself takes a new one before it changes anything, so
/// what can be reached from two places is never written. That is what makes it safe to send.
final class MachineBox: @unchecked Sendable {
  var machine: Machine

  init(_ state: StoryState, _ limits: StoryLimits, _ line: LineProgress = LineProgress()) {
    machine = Machine(state: state, limits: limits)
    machine.line = line
  }
}
