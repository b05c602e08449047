/// Where a run stopped.
package enum ExplorationStop: Hashable, Sendable {
  /// A choice is to be made.
  case choices
  /// The run is parted here, between two statements, and goes on with the next piece.
  case parted
  /// The story ended, in a knot or outside of all (0).
  case end(ContainerID)
  /// The story stopped on purpose without an end.
  case done
  /// Content ran out.
  case ranOut(StoryProblem)
  /// Something went wrong.
  case failed(StoryProblem)
  /// What happens cannot be known.
  case obstructed(ExplorationObstacle)
  /// No playthrough goes this way after all.
  case impossible
}

extension StoryMachine {
  /// Makes ready for exploring.
  mutating func prepare(_ plan: ExplorationPlan) {
    exploration.marks = Array(repeating: [], count: code.count)
    exploration.choiceStrings = plan.choiceStrings
    exploration.endingTags = plan.endingTags
    exploration.remembersOrigins = plan.remembersOrigins
    exploration.answers = Array(repeating: [], count: plan.watches.count)
    if Mode.mayNotKnow { exploration.quietFunctions = plan.unaskedFunctions }
    if Mode.isTracing { exploration.decidedOperands = plan.decidedOperands }
    if Mode.isSymbolic {
      (exploration.regions, exploration.regionNumbers) = (plan.regions, plan.regionNumbers)
      (exploration.conditions, exploration.conditionNumbers) = (plan.conditions, plan.conditionNumbers)
      exploration.saturated = Array(repeating: false, count: plan.regions.count)
      exploration.regionMemory = RegionMemory(count: plan.regions.count)
    }
    exploration.emptyText = program.texts.count > 0 ? 0 : makeText(EmptyCollection<UInt8>())
    exploration.visits = Array(repeating: .integer(0), count: program.visitSlotCount)
    exploration.turnsSince = Array(repeating: .integer(-1), count: program.visitSlotCount)
    declareGlobals()
    state.line.problems = []
    state.visits = VisitCounts(slotCount: program.visitSlotCount)
    for index in exploration.visits.indices {
      exploration.visits[index] = .integer(0)
      exploration.turnsSince[index] = .integer(-1)
    }
    for index in exploration.marks.indices { exploration.marks[index] = [] }
  }

  /// Goes on until a choice is to be made, or the story stops.
  mutating func runToStop(_ plan: ExplorationPlan) -> ExplorationStop {
    exploration.beginRun()
    state.line.didExitSafely = false
    state.line.flow.output.clear()
    line.begin(steps: .max)
    do throws(StoryProblem) {
      try stepToStop(plan)
    } catch {
      if exploration.isImpossible { return .impossible }
      if let obstacle = exploration.obstacle { return .obstructed(obstacle) }
      return .failed(error)
    }
    if let obstacle = exploration.obstacle { return .obstructed(obstacle) }
    let stop = exploration.isParted ? part() : reachedStop()
    if Mode.isTracing, !exploration.partialLists.isEmpty { forgetPartialLists() }
    if stop == .choices || stop == .parted {
      dropDeadFrames(plan.returns)
      dropDeadTemporaries(plan.liveTemporaries)
      if exploration.offersOnce { dropRepeatedChoices() }
    }
    guard stop != .parted, !plan.watches.isEmpty || !plan.assumptions.isEmpty else { return stop }
    do throws(StoryProblem) {
      if try !keepsAssumptions(plan) { return .impossible }
      try ask(at: stop, plan)
    } catch {
      if let obstacle = exploration.obstacle { return .obstructed(obstacle) }
    }
    return stop
  }

  private mutating func stepToStop(_ plan: ExplorationPlan) throws(StoryProblem) {
    if Mode.isSymbolic { watchRepeats() }
    let isFine = Mode.isSymbolic && exploration.symbols.settleLimit > 1
    var stepsLeft = isFine ? min(plan.stepLimit, ExplorationPlan.fineStepLimit) : plan.stepLimit
    while true {
      if !plan.watchesAtPositions.isEmpty { try askHere(plan) }
      if Mode.isSymbolic { try stepWithinRegions() } else { try step() }
      if let call = line.pendingCall {
        line.pendingCall = nil
        try answer(call, plan)
      }
      if state.line.flow.thread.top.position < 0 {
        if exploration.splitsChoices { try followWayWithoutChoice() } else { followDefaultChoice() }
        if state.line.flow.thread.top.position < 0 { return }
      }
      if Mode.isTracing, exploration.trace?.isPieceLong == true, isBetweenStatements {
        exploration.isParted = true
        return
      }
      if Mode.isSymbolic, try comesAgain() {
        exploration.isParted = true
        return
      }
      stepsLeft -= 1
      if !Mode.isTracing { exploration.stepCount += 1 }
      if Mode.isSymbolic, state.line.flow.thread.outer.count > ExplorationPlan.depthLimit { stepsLeft = -1 }
      if stepsLeft < 0 { throw obstructed(isFine ? .tooFine : .tooManySteps(exploration.position)) }
    }
  }

  /// Whether a stretch that changes nothing begins with the item that is evaluated next.
  private var isAtRegionStart: Bool {
    var position = state.line.flow.thread.top.position
    while case .enter(let id) = code[Int(position)], !program.containers[Int(id)].isEmpty { position += 1 }
    if exploration.regionNumbers[Int(position)] >= 0 { return true }
    return exploration.openRegions.count >= OpenRegion.depthLimit && exploration.conditionNumbers[Int(position)] >= 0
  }

  /// Evaluates one item; where a stretch that changes nothing begins or ends, goes through all ways of it.
  mutating func stepWithinRegions() throws(StoryProblem) {
    let isSteppedOver = isAtRegionStart ? try enterRegion() : false
    if !isSteppedOver {
      let endsChoice = isAtRegionChoice
      if endsChoice, exploration.openRegions.last?.region.isCondition == true { return try finishCondition() }
      try step()
      if endsChoice { return try finishWay() }
    }
    while isAtRegionEnd { try finishWay() }
  }

  private mutating func reachedStop() -> ExplorationStop {
    let end = state.line.flow.endedIn
    checkEndOfContent()
    if let problem = state.line.problems.first(where: { $0.severity == .error }) {
      state.line.problems = []
      return .ranOut(problem)
    }
    if !state.line.flow.choices.isEmpty { return .choices }
    return end >= 0 ? .end(end) : .done
  }

  /// A function of the host: what the caller says of it, else the story's own, else unknown.
  mutating func answer(_ call: PendingCall, _ plan: ExplorationPlan) throws(StoryProblem) {
    if let range = plan.externals[call.name] {
      for _ in 0..<call.argumentCount { _ = try pop() }
      if Mode.isSymbolic {
        try push(drawSymbol(range))
      } else {
        try push(Mode.isTracing ? drawTraced(range) : .integer(range.lowerBound))
      }
      return advance()
    }
    guard let container = plan.fallbacks[call.name] else {
      throw obstructed(.external(call.name, exploration.position))
    }
    try pushFrame(Frame.Kind.function)
    let found = program.containers[Int(container)]
    state.line.diverted = found.firstPosition
    state.line.divertedContainer = found.isEmpty ? found.parent : container
    advance()
  }

  /// Writes where the story stands, all values of variables aside: the choices, or one of them, and to where each can
  /// return.
  func writeLocation(ofOffer offer: Int? = nil, into words: inout [Int32]) {
    words.removeAll(keepingCapacity: true)
    for (place, choice) in state.line.flow.choices.enumerated() where offer == nil || offer == place {
      words.append(Int32(choice.source))
      words.append(choice.isInvisibleDefault ? ~Int32(choice.target) : Int32(choice.target))
      write(choice.thread, into: &words)
    }
    for cell in state.line.evaluation { write(cell, into: &words) }
  }

  private func write(_ thread: Thread, into words: inout [Int32]) {
    words.append(Int32(thread.previous))
    words.append(Int32(thread.outer.count))
    for frame in thread.outer { write(frame, into: &words) }
    write(thread.top, into: &words)
    words.append(Int32(thread.temporaries.count))
    for temporary in thread.temporaries {
      words.append(Int32(temporary.name))
      // What a reference refers to decides where values go, so it is part of the place.
      if case .pointer = temporary.value { write(temporary.value, into: &words) }
    }
  }

  private func write(_ frame: Frame, into words: inout [Int32]) {
    words.append(Int32(frame.kind.rawValue) << 1 | (frame.isInExpression ? 1 : 0))
    words.append(Int32(frame.position))
    words.append(frame.firstTemporary)
  }

  private func write(_ cell: Cell, into words: inout [Int32]) {
    words.append(Int32(truncatingIfNeeded: cell.key))
    words.append(Int32(truncatingIfNeeded: cell.key >> 32))
  }
}
