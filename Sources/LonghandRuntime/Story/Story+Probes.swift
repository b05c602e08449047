/// Why a probe has no answer.
public struct ProbeFailure: Error, Hashable, Sendable {
  /// What happened, in one sentence.
  public var message: String

  /// Makes a failure.
  package init(message: String) {
    self.message = message
  }
}

extension Story {
  /// What a probe says at this moment; nil for no value.
  ///
  /// The probe runs in a copy of the story, so that nothing that it does is ever seen: no variable, no count, no random
  /// number. Watchers are not told. Of the host's functions it may call those that can be called more than once
  /// (`isLookaheadSafe`), since the others may change what is outside of the story.
  ///
  /// - Parameter number: Which of the program's probes, counted from 0.
  /// - Throws: `ProbeFailure` where the probe runs into an error of the story.
  package func value(ofProbe number: Int) throws(ProbeFailure) -> Value? {
    try answer(toProbe: number) { (machine, cell) throws(StoryProblem) in cell.flatMap { machine.hostValue($0) } }
  }

  /// Whether a probe holds at this moment, by what ink takes for true (runtime §95).
  ///
  /// - Throws: `ProbeFailure` where it runs into an error of the story, or is nothing that can hold.
  package func holds(probe number: Int) throws(ProbeFailure) -> Bool {
    try answer(toProbe: number) { (machine, cell) throws(StoryProblem) in
      guard let cell, cell != .void else { throw machine.makeProblem(.error, "It has no value.") }
      return try machine.isTruthy(cell)
    }
  }

  private func answer<Answer>(
    toProbe number: Int, _ read: (inout Machine, Cell?) throws(StoryProblem) -> Answer
  ) throws(ProbeFailure) -> Answer {
    guard program.probes.indices.contains(number), program.probes[number] >= 0 else {
      throw ProbeFailure(message: "There is no such probe in the story.")
    }
    var copy = detached()
    copy.waiting = nil
    copy.coverage = nil
    copy.externals = externals.filter { $0.value.isLookaheadSafe }
    return try copy.run(program.probes[number], read)
  }

  private mutating func run<Answer>(
    _ probe: ContainerID, _ read: (inout Machine, Cell?) throws(StoryProblem) -> Answer
  ) throws(ProbeFailure) -> Answer {
    let height = withMachine { (machine: inout Machine) in machine.beginProbe(probe) }
    areExternalsChecked = true
    while let line = nextLine() {
      if let problem = line.problems.first(where: { $0.severity == .error }) {
        throw ProbeFailure(message: problem.message)
      }
    }
    do throws(StoryProblem) {
      return try withMachine { (machine: inout Machine) throws(StoryProblem) in
        guard machine.state.line.flow.thread.top.kind == .evaluationFromGame else {
          throw machine.makeProblem(.error, "The story ended within a function that it calls.")
        }
        return try read(
          &machine, machine.state.line.evaluation.count > height ? machine.state.line.evaluation.last : nil)
      }
    } catch {
      throw ProbeFailure(message: error.message)
    }
  }
}

extension Machine {
  /// Makes ready to run a probe; gives the height of the evaluation stack, above which its value will lie.
  fileprivate mutating func beginProbe(_ probe: ContainerID) -> Int {
    let height = state.line.evaluation.count
    state.line.problems = []
    state.line.flow.output.clear()
    state.line.flow.isWithinLine = false
    state.turnUse = TurnUse()
    line = LineProgress()
    state.line.flow.thread.push(.evaluationFromGame, outputStart: 0, evaluationHeight: height)
    state.line.flow.thread.top.position = program.containers[Int(probe)].start + 1
    return height
  }
}
