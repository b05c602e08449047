/// A stretch that changes nothing while a machine goes through it.
struct OpenRegion: Sendable {
  let region: QuietRegion
  let number: Int32
  /// The step of the path that stands for it.
  let step: Int
  let start: Position
  let thread: Thread
  let waiting: [Thread]
  let evaluation: [Cell]
  /// What global variables and counts of visits held before.
  let globals: [Cell]
  let visits: [Cell]
  let turnsSince: [Cell]
  /// How many choices were offered before.
  let choiceCount: Int
  /// How much was there before.
  let mark: SymbolicValues.Mark
  /// The values that it looks at, where nothing new can happen with them another time.
  let values: [ValueSet]?
  /// How many ways were followed.
  var ways = 0

  /// How many stretches may be open before conditions are told apart by their outcome alone, and not by the ways to it.
  static let depthLimit = 4

  /// How many ways through a stretch are followed before everything in it is taken to happen.
  static let wayLimit = 400
}

/// A choice that is offered only for some values, together with those for which it is, and for which it is not.
struct GuardedChoice: Sendable {
  /// Its place among the choices that were met.
  var place: Int
  /// What the values are restricted to where it is offered: any of these.
  var held: [SymbolicValues.Restrictions]
  /// What they are restricted to where it is not.
  var failed: [SymbolicValues.Restrictions]
}

/// What came of a stretch that changes nothing.
struct RegionRecord: Sendable {
  /// Where flow goes on behind it.
  var thread: Thread
  var waiting: [Thread]
  /// The choice that it offers.
  var choice: PendingChoice?
  var held: [SymbolicValues.Restrictions] = []
  var failed: [SymbolicValues.Restrictions] = []
  /// What may have become of the values that it changes.
  var changes = JoinedValues()

  init(thread: Thread, waiting: [Thread]) {
    self.thread = thread
    self.waiting = waiting
  }
}

extension StoryMachine {
  /// Begins a stretch that changes nothing, or steps over one that was gone through already; true if it did.
  mutating func enterRegion() throws(StoryProblem) -> Bool {
    let start = enterContainers()
    guard !exploration.keepsOutput else { return false }
    let number = exploration.regionNumbers[Int(start)]
    if number >= 0, isEnterable(exploration.regions[Int(number)], from: start) {
      if try begin(exploration.regions[Int(number)], number, at: start) { return true }
    }
    guard exploration.openRegions.count >= OpenRegion.depthLimit else { return false }
    let condition = exploration.conditionNumbers[Int(start)]
    guard condition >= 0, exploration.openRegions.last.map({ !isOpen($0, from: start, isCondition: true) }) ?? true
    else { return false }
    return try begin(exploration.conditions[Int(condition)], condition, at: start)
  }

  private func isEnterable(_ region: QuietRegion, from start: Position) -> Bool {
    if region.changesValues, exploration.symbols.settleLimit > 1 || exploration.isAsking { return false }
    if let open = exploration.openRegions.last {
      if region.choice >= 0 || isOpen(open, from: start, isCondition: false) { return false }
      // A condition is within the stretch that begins with it.
      if isOpen(open, from: start, isCondition: true) { return false }
    }
    return region.choice < 0 || exploration.splitsChoices
  }

  private func isOpen(_ open: OpenRegion, from start: Position, isCondition: Bool) -> Bool {
    open.start == start && open.region.isCondition == isCondition && open.thread.depth == state.line.flow.thread.depth
  }

  private mutating func begin(_ region: QuietRegion, _ number: Int32, at start: Position) throws(StoryProblem) -> Bool {
    let isQuiet = region.isQuiet
    let values = isQuiet ? region.inputs.flatMap { self.values(of: $0) } : nil
    if isQuiet, isKnown(number, values?.sets) {
      if !exploration.isSaturated(number) { noteReads(of: region) }
      if region.mayFail { exploration.mayHaveMissedFailure = true }
      return try stepOver(region, from: start)
    }
    let record = RegionRecord(thread: state.line.flow.thread, waiting: state.line.flow.waiting)
    guard let (step, isComplete) = exploration.symbols.beginRegion(record) else {
      throw obstructed(.tooManyWays(start))
    }
    if isComplete, region.isCondition {
      try decide(exploration.symbols.record(ofStep: step))
      return false
    }
    if isComplete {
      skip(exploration.symbols.record(ofStep: step))
      return true
    }
    exploration.openRegions.append(
      OpenRegion(
        region: region, number: number, step: step, start: start, thread: state.line.flow.thread,
        waiting: state.line.flow.waiting, evaluation: state.line.evaluation, globals: state.globals,
        visits: exploration.visits, turnsSince: exploration.turnsSince, choiceCount: state.line.flow.choices.count,
        mark: exploration.symbols.mark(),
        values: values?.areIndependent == true && !exploration.isAsking ? values?.sets : nil))
    return false
  }

  /// Notes that it depends on what a stretch looks at that nothing new can happen in it.
  private mutating func noteReads(of region: QuietRegion) {
    for input in region.inputs ?? [] {
      switch input {
      case .global(let slot): noteChange(.global(slot))
      case .visits(let slot): noteChange(.visits(slot))
      case .turn: noteChange(.turn)
      case .temporary: break
      }
    }
  }

  /// Whether nothing new can happen within a stretch.
  private mutating func isKnown(_ number: Int32, _ values: [ValueSet]?) -> Bool {
    if exploration.isSaturated(number) { return true }
    return values.map { exploration.regionMemory.holds($0, for: number) } ?? false
  }

  /// Steps over a stretch of which everything is known. The path has a step for it all the same: whether it is known may
  /// differ from one run to the next, and a run that is repeated must find its steps where it left them.
  private mutating func stepOver(_ region: QuietRegion, from start: Position) throws(StoryProblem) -> Bool {
    var record = RegionRecord(thread: state.line.flow.thread, waiting: state.line.flow.waiting)
    record.thread.previous = start
    record.thread.top.position = region.end
    guard let (step, isComplete) = exploration.symbols.beginRegion(record) else {
      throw obstructed(.tooManyWays(start))
    }
    if !isComplete { exploration.symbols.complete(step, record) }
    skip(exploration.symbols.record(ofStep: step))
    return true
  }

  // MARK: Conditions

  /// Notes the outcome of a condition, and follows the next way to one; then chooses an outcome.
  mutating func finishCondition() throws(StoryProblem) {
    guard let open = exploration.openRegions.popLast() else { return }
    let holds = try isTruthy(pop())
    guard state.line.evaluation.count == open.evaluation.count else { throw obstructed(.tooManyWays(open.start)) }
    let restrictions = exploration.symbols.restrictions(since: open.mark)
    let thread = state.line.flow.thread
    exploration.symbols.changeRecord(ofStep: open.step) { record in
      record.thread = thread
      if holds { record.held.append(restrictions) } else { record.failed.append(restrictions) }
    }
    exploration.symbols.undo(to: open.mark)
    if exploration.symbols.nextWay(behind: open.step, unless: false) {
      exploration.openRegions.append(open)
      state.line.flow.thread = open.thread
      state.line.flow.waiting = open.waiting
      state.line.evaluation = open.evaluation
      return
    }
    state.line.evaluation = open.evaluation
    try decide(exploration.symbols.record(ofStep: open.step))
  }

  /// Goes on with one outcome of a condition, and with the other in turn, whatever the ways to it.
  private mutating func decide(_ record: RegionRecord) throws(StoryProblem) {
    let mayBeEither = !record.held.isEmpty && !record.failed.isEmpty
    let holds = mayBeEither ? exploration.symbols.decide(2) == 0 : !record.held.isEmpty
    exploration.symbols.restrict(to: exploration.symbols.union(holds ? record.held : record.failed))
    state.line.flow.thread = record.thread
    try push(.boolean(holds))
  }

  private mutating func skip(_ record: RegionRecord) {
    let temporaries = state.line.flow.thread.temporaries
    state.line.flow.thread = record.thread
    if !record.changes.isEmpty {
      state.line.flow.thread.temporaries = temporaries
      take(record.changes)
    }
    state.line.flow.waiting = record.waiting
    guard let choice = record.choice else { return }
    let place = state.line.flow.choices.count
    state.line.flow.choices.append(choice)
    exploration.guarded.append(GuardedChoice(place: place, held: record.held, failed: record.failed))
  }

  /// Whether the innermost stretch that is open ends where flow stands now.
  var isAtRegionEnd: Bool {
    @inline(__always) get {
      guard let open = exploration.openRegions.last else { return false }
      return open.region.choice < 0 && state.line.flow.thread.top.position == open.region.end
        && state.line.flow.thread.depth == open.thread.depth
    }
  }

  /// Whether the step that follows ends the innermost stretch that is open, since it is the choice point of it.
  var isAtRegionChoice: Bool {
    @inline(__always) get {
      guard let open = exploration.openRegions.last, open.region.choice >= 0 else { return false }
      return state.line.flow.thread.top.position == open.region.choice
        && state.line.flow.thread.depth == open.thread.depth
    }
  }

  /// Goes through the innermost open stretch in the next way; or on behind it if there is none.
  mutating func finishWay() throws(StoryProblem) {
    guard var open = exploration.openRegions.popLast() else { return }
    guard state.line.evaluation.count == open.evaluation.count else { throw obstructed(.tooManyWays(open.start)) }
    note(open)
    if open.region.changesValues { try noteChanges(open) } else { exploration.symbols.undo(to: open.mark) }
    open.ways += 1
    let isQuiet = open.region.isQuiet
    if isQuiet, open.ways >= OpenRegion.wayLimit { exploration.assumeAll(of: open.number) }
    let isOver = isQuiet && exploration.isSaturated(open.number)
    if isOver, open.region.mayFail { exploration.mayHaveMissedFailure = true }
    if open.region.changesValues {
      (state.globals, exploration.visits, exploration.turnsSince) = (open.globals, open.visits, open.turnsSince)
    }
    if exploration.symbols.nextWay(behind: open.step, unless: isOver) {
      exploration.openRegions.append(open)
      state.line.flow.thread = open.thread
      state.line.flow.waiting = open.waiting
      state.line.evaluation = open.evaluation
      return
    }
    if let values = open.values { exploration.regionMemory.note(values, for: open.number) }
    let record = exploration.symbols.record(ofStep: open.step)
    if open.region.changesValues {
      state.line.flow.thread.temporaries = open.thread.temporaries
      take(record.changes)
    }
    if let choice = record.choice {
      exploration.guarded.append(
        GuardedChoice(place: state.line.flow.choices.count, held: record.held, failed: record.failed))
      state.line.flow.choices.append(choice)
    }
  }

  /// Notes where a way through a stretch led, and whether it offered the choice.
  private mutating func note(_ open: OpenRegion) {
    let restrictions = open.region.choice >= 0 ? exploration.symbols.restrictions(since: open.mark) : []
    var choice: PendingChoice?
    if state.line.flow.choices.count > open.choiceCount {
      choice = state.line.flow.choices[open.choiceCount]
      state.line.flow.choices.removeLast(state.line.flow.choices.count - open.choiceCount)
    }
    let (thread, waiting) = (state.line.flow.thread, state.line.flow.waiting)
    let isChoice = open.region.choice >= 0
    exploration.symbols.changeRecord(ofStep: open.step) { record in
      record.thread = thread
      record.waiting = waiting
      guard isChoice else { return }
      if let choice {
        if record.choice == nil { record.choice = choice }
        record.held.append(restrictions)
      } else {
        record.failed.append(restrictions)
      }
    }
  }

  // MARK: Choices that are offered only for some values

  /// Where flow has stopped: follows the way on which no choice is offered too, if there may be one.
  mutating func followWayWithoutChoice() throws(StoryProblem) {
    guard state.line.flow.thread.top.position < 0, state.line.flow.thread.top.kind != .evaluationFromGame else {
      return
    }
    // An end takes all choices away that were met before it.
    let guarded = exploration.guarded.filter { $0.place < state.line.flow.choices.count }
    let isSure = state.line.flow.choices.indices.contains { place in
      !state.line.flow.choices[place].isInvisibleDefault && guarded.first { $0.place == place }?.failed.isEmpty ?? true
    }
    if isSure { return }
    let visible = guarded.filter { !state.line.flow.choices[$0.place].isInvisibleDefault }
    let without = visible.map { exploration.symbols.union($0.failed) }
    if !visible.isEmpty {
      guard exploration.symbols.isPossible(without), exploration.symbols.decide(2) == 1 else { return }
      for restrictions in without { exploration.symbols.restrict(to: restrictions) }
    }
    try followFallback(guarded)
  }

  /// Takes the first fallback that is offered, or none.
  private mutating func followFallback(_ guarded: [GuardedChoice]) throws(StoryProblem) {
    let fallbacks = state.line.flow.choices.indices.filter { state.line.flow.choices[$0].isInvisibleDefault }
    for place in fallbacks {
      let found = guarded.first { $0.place == place }
      if let found, !found.failed.isEmpty {
        let ways = [exploration.symbols.union(found.held), exploration.symbols.union(found.failed)]
        let isPossible = ways.map { exploration.symbols.isPossible([$0]) }
        if !isPossible[0], !isPossible[1] { return try giveUpWay() }
        let isHeld = isPossible[0] && (!isPossible[1] || exploration.symbols.decide(2) == 0)
        exploration.symbols.restrict(to: ways[isHeld ? 0 : 1])
        if !isHeld { continue }
      }
      let target = state.line.flow.choices[place].target
      state.line.flow.thread = state.line.flow.choices[place].thread
      state.line.flow.waiting.removeAll(keepingCapacity: true)
      exploration.guarded.removeAll(keepingCapacity: true)
      return go(to: target)
    }
    state.line.flow.choices.removeAll(keepingCapacity: true)
    exploration.guarded.removeAll(keepingCapacity: true)
  }

  private mutating func giveUpWay() throws(StoryProblem) {
    exploration.isImpossible = true
    throw StoryProblem(severity: .error, message: "", place: nil, path: nil)
  }
}
