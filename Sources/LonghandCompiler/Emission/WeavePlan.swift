/// How the flow of a story's weaves joins up: what is entered by falling into it, what leads on to which gather, and
/// what is left without a way on (ink §135 to ink §140).
package struct WeavePlan: Sendable {
  /// The statements that run after a weave point: those after it, up to the next weave point or nested weave.
  package struct Following: Sendable {
    package var statements: Range<Int> = 0..<0
  }

  /// The number of each choice among those directly in its weave (ink §238).
  package private(set) var choiceNumbers: [Int]
  /// The number of each unlabelled gather among those directly in its weave (ink §240).
  package private(set) var gatherNumbers: [Int]
  /// Whether flow falls into each gather (ink §136).
  package private(set) var isAutoEntered: [Bool]
  /// The gather that each choice leads on to.
  package private(set) var choiceJoins: [GatherID?]
  /// The gather that each gather leads on to.
  package private(set) var gatherJoins: [GatherID?]
  /// What follows each choice (ink §141).
  package private(set) var choiceFollowing: [Following]
  /// What follows each gather (ink §141).
  package private(set) var gatherFollowing: [Following]
  /// The loose ends that stayed with a weave which has nowhere to hand them (ink §140).
  package private(set) var remaining: [Int32: [WeavePoint]] = [:]

  /// Plans all weaves of a script.
  package init(_ script: Script) {
    choiceNumbers = Array(repeating: 0, count: script.choices.count)
    gatherNumbers = Array(repeating: 0, count: script.gathers.count)
    isAutoEntered = Array(repeating: false, count: script.gathers.count)
    choiceJoins = Array(repeating: nil, count: script.choices.count)
    gatherJoins = Array(repeating: nil, count: script.gathers.count)
    choiceFollowing = Array(repeating: Following(), count: script.choices.count)
    gatherFollowing = Array(repeating: Following(), count: script.gathers.count)
    for id in script.weaves.ids where script.weaves[id].role != .nested {
      let ends = plan(id, script)
      if !ends.isEmpty { remaining[id.index] = ends }
    }
  }

  /// The gather that a weave point leads on to once its own content has run.
  package func join(of point: WeavePoint) -> GatherID? {
    switch point {
    case .choice(let choice): choiceJoins[Int(choice.index)]
    case .gather(let gather): gatherJoins[Int(gather.index)]
    }
  }

  /// The statements that run after a weave point.
  package func following(_ point: WeavePoint) -> Range<Int> {
    switch point {
    case .choice(let choice): choiceFollowing[Int(choice.index)].statements
    case .gather(let gather): gatherFollowing[Int(gather.index)].statements
    }
  }

  /// What ink §137 keeps while it goes through a weave.
  private struct Progress {
    var looseEnds: [WeavePoint] = []
    var previous: WeavePoint?
    /// Whether the previous weave point is still among the loose ends; it is then the last of them.
    var isPreviousLoose = false
    var isChoiceSeen = false
    var choiceCount = 0
    var unlabelledGatherCount = 0

    mutating func dropPrevious() {
      if isPreviousLoose { looseEnds.removeLast() }
      isPreviousLoose = false
    }

    mutating func add(_ point: WeavePoint) {
      looseEnds.append(point)
      previous = point
      isPreviousLoose = true
    }
  }

  /// Goes through a weave and gives the loose ends that it hands up (ink §137).
  private mutating func plan(_ id: WeaveID, _ script: Script) -> [WeavePoint] {
    let statements = script.weaves[id].statements
    var progress = Progress()
    for index in statements.indices {
      switch script.statements[index].kind {
      case .choice(let choice): meet(choice, at: index, statements: statements, in: script, progress: &progress)
      case .gather(let gather): meet(gather, at: index, statements: statements, in: script, progress: &progress)
      case .weave(let nested):
        let handedUp = plan(nested, script)
        if progress.previous != nil { progress.dropPrevious() }
        progress.looseEnds += handedUp
      case .content, .newline, .note, .variable, .constant, .list, .external, .temporary, .assignment, .call,
        .returning, .done, .persona, .shift:
        break
      }
    }
    return progress.looseEnds
  }

  private mutating func meet(
    _ choice: ChoiceID, at index: Int, statements: Run<Statement>, in script: Script, progress: inout Progress
  ) {
    if case .gather = progress.previous { progress.dropPrevious() }
    choiceNumbers[Int(choice.index)] = progress.choiceCount
    choiceFollowing[Int(choice.index)].statements = Self.following(index, statements, script)
    progress.choiceCount += 1
    progress.isChoiceSeen = true
    progress.add(.choice(choice))
  }

  private mutating func meet(
    _ gather: GatherID, at index: Int, statements: Run<Statement>, in script: Script, progress: inout Progress
  ) {
    isAutoEntered[Int(gather.index)] = !progress.isChoiceSeen
    gatherNumbers[Int(gather.index)] = progress.unlabelledGatherCount
    if script.gathers[gather].label == nil { progress.unlabelledGatherCount += 1 }
    gatherFollowing[Int(gather.index)].statements = Self.following(index, statements, script)
    progress.isChoiceSeen = false
    for end in progress.looseEnds { join(end, to: gather, script) }
    progress.looseEnds.removeAll(keepingCapacity: true)
    progress.add(.gather(gather))
  }

  private mutating func join(_ end: WeavePoint, to gather: GatherID, _ script: Script) {
    switch end {
    case .choice(let choice): choiceJoins[Int(choice.index)] = gather
    case .gather(let other):
      // Only the numbers of dashes are compared, which leaves out gathers of included files too (ink §139).
      if script.gathers[other].depth != script.gathers[gather].depth { gatherJoins[Int(other.index)] = gather }
    }
  }

  /// Where what belongs to the choice at `index` ends: behind a nested weave, or before the next weave point (ink §137).
  package static func contentEnd(after index: Int, in weave: Weave, of script: Script) -> Int {
    let end = following(index, weave.statements, script).upperBound
    guard end < weave.statements.indices.upperBound, case .weave = script.statements[end].kind else { return end }
    return end + 1
  }

  private static func following(_ index: Int, _ statements: Run<Statement>, _ script: Script) -> Range<Int> {
    var end = index + 1
    while end < statements.indices.upperBound {
      switch script.statements[end].kind {
      case .choice, .gather, .weave: return index + 1..<end
      case .content, .newline, .note, .variable, .constant, .list, .external, .temporary, .assignment, .call,
        .returning, .done, .persona, .shift:
        end += 1
      }
    }
    return index + 1..<end
  }
}
