/// Functions that call themselves where it is not known how often.
extension StoryMachine {
  /// Gives something unknown in the place of what a function gives that changes nothing, where it has called itself so often
  /// that what it is given, which is not known, is not known well enough to tell where that ends: everything in it is taken
  /// to happen, as it is in what cannot be followed to its end.
  ///
  /// - Returns: False where it is to be followed.
  mutating func leavesRecursionOpen(_ jump: Jump) throws(StoryProblem) -> Bool {
    guard jump.kind == .function, state.line.flow.thread.outer.count >= ExplorationPlan.recursionLimit,
      !exploration.isAsking, !exploration.keepsOutput, let function = exploration.quietFunctions[jump.container],
      !isGivenReference(function),
      state.line.evaluation.suffix(function.parameterCount).contains(where: { $0.isSymbolic }),
      openCalls(of: jump.container) >= ExplorationPlan.recursionLimit
    else { return false }
    exploration.assume(function.contents)
    (exploration.hasAssumedRegion, exploration.mayHaveMissedFailure, exploration.mayHaveMissedLoop) = (true, true, true)
    for _ in 0..<function.parameterCount { _ = try pop() }
    try push(SymbolicValues.unknown)
    return true
  }

  /// How many calls of a function are open.
  private func openCalls(of function: ContainerID) -> Int {
    let container = program.containers[Int(function)]
    let thread = state.line.flow.thread
    return thread.outer.count { container.holds($0.position) } + (container.holds(thread.top.position) ? 1 : 0)
  }
}
