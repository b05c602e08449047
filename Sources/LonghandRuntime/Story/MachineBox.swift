/// Where a story keeps its machine, so that neither is moved about.
///
/// Stories are values: one that shares its box with a copy of itself takes a new one before it changes anything, so
/// what can be reached from two places is never written. That is what makes it safe to send.
final class MachineBox: @unchecked Sendable {
  var machine: Machine

  /// A machine at the beginning of a story, the global variables declared.
  init(beginning program: Program, seed: Int, _ limits: StoryLimits) {
    machine = Machine(beginning: program, seed: seed, limits: limits)
    machine.line = LineProgress()
  }

  init(_ state: StoryState, _ limits: StoryLimits) {
    machine = Machine(state: state, limits: limits)
  }

  /// A machine that stands where another one does.
  init(copying other: MachineBox) {
    machine = Machine(state: other.machine.state, limits: other.machine.limits)
    machine.line = other.machine.line
  }
}
