/// Compares each way back to a checkpoint with a true copy of the state, and each line that begins with what the lookahead
/// kept with one that begins anew. For tests: it makes a story many times slower.
///
/// It belongs to stories on one thread.
package final class CheckpointProof: @unchecked Sendable {
  /// The state when the latest checkpoint was kept.
  private var moment: StoryState?
  /// The state before the line that is begun.
  private var beginning: StoryState?
  /// How often a checkpoint was kept.
  package private(set) var kept = 0
  /// How often a state was restored.
  package private(set) var restored = 0
  /// How often a line began with what the lookahead kept.
  package private(set) var begun = 0
  /// What was not as it should be.
  package private(set) var differences: [String] = []

  /// Makes one that has compared nothing yet.
  package init() {}

  func noteCheckpoint(_ state: StoryState) {
    moment = state
    kept += 1
  }

  func compare(restored state: StoryState) {
    guard let moment else { return }
    restored += 1
    note(Self.difference(state, moment) ?? Self.lineDifference(state, moment), "restored")
  }

  func noteBeginning(of state: StoryState) { beginning = state }

  /// Takes the same steps anew, from the state as the host has it, and compares.
  func compare(begun state: StoryState, steps: Int, _ limits: StoryLimits) {
    guard let beginning else { return }
    begun += 1
    var machine = Machine(state: beginning, limits: limits)
    machine.beginLine()
    var taken = 0
    while taken < steps {
      taken += 1
      do throws(StoryProblem) {
        try machine.step()
        if try machine.finishStep() { return note("it ends after \(taken) of \(steps) steps", "begun") }
      } catch {
        return note("it fails: \(error.message)", "begun")
      }
    }
    note(Self.difference(state, machine.state), "begun")
  }

  private func note(_ difference: String?, _ what: String) {
    if let difference { differences.append("\(what): \(difference)") }
  }

  /// What differs between two states; nil if nothing does.
  private static func difference(_ left: StoryState, _ right: StoryState) -> String? {
    if left != right { return "what it is" }
    if left.line.flow.threadCounter != right.line.flow.threadCounter { return "the number of threads" }
    if left.line.flow.thread.index != right.line.flow.thread.index { return "the number of the thread" }
    if left.line.didExitSafely != right.line.didExitSafely { return "whether it stopped on purpose" }
    return left.turnUse != right.turnUse ? "what the turn has used" : nil
  }

  /// What differs in a field that need not count, such as where the output of a tunnel began.
  private static func lineDifference(_ left: StoryState, _ right: StoryState) -> String? {
    // Texts and lists may have been renumbered or made twice; where they were not, each field must be the same.
    guard left.texts.count == right.texts.count, left.lists == right.lists else { return nil }
    return left.line == right.line ? nil : "what every line may change"
  }
}

extension Story {
  /// What compares each way back to a checkpoint with a true copy; nil for nothing.
  package var checkpointProof: CheckpointProof? {
    get { reading { $0.line.proof } }
    set { withMachine { (machine: inout Machine) in machine.line.proof = newValue } }
  }
}
