import LonghandCompiler
import LonghandSource

/// Walks all flows of a script and notes where each place leads.
///
/// The walk follows the generated structure (ink §137): what runs one after the other is one run, whoever wrote it where.
struct FlowGraphBuilder {
  let script: Script
  let plan: WeavePlan
  let numbers: PlaceNumbers
  var edges: [FlowEdge] = []
  var exits: [FlowExit] = []
  var deadContents: [DeadContent] = []
  var toldTooSoon: [ToldTooSoon] = []
  /// Which of these are told before further choices, and so in time.
  var isToldInTime: Set<Int> = []

  init(_ script: Script, _ plan: WeavePlan) {
    self.script = script
    self.plan = plan
    numbers = PlaceNumbers(script)
  }

  /// What has happened since the beginning of a place.
  struct Run {
    /// The number of the place.
    var place: Int
    /// Whether the story can come here from the beginning of the place.
    var isLive = true
    /// Whether it surely does.
    var isSure = true
    /// Whether choices or threads may have come before.
    var hasOffered = false
    /// The first choice that waits because it stands in braces or lies deeper, and why.
    var waiting: (choice: SourceRange, cause: ToldTooSoon.Cause)?
    /// Whether a gather was meant to bring together what waits.
    var isGathered = false
    /// What was told while choices waited, by its place among all such.
    var told: Int?
    /// The first choice that was offered in the weave that is walked.
    var offered: SourceRange?
    /// What led away.
    var leaving: SourceRange?
    /// Where the divert leads that led away.
    var leavingMeaning: Divert.Meaning?
    /// Whether that is a whole conditional or sequence.
    var isLeavingBlock = false
    /// How many conditionals and sequences led away in some cases; those that may do so in all cases count more.
    var partialExits = 0
    /// The last one of them.
    var partialExit: FlowExit.PartialExit?
    /// Whether that is the only one, and passed only where no condition of its branches holds.
    var isPartialExit = false
    /// Whether what stands behind a divert has been noted.
    var isDeadNoted = false
    /// The last thing that happened.
    var last: SourceRange

    /// The run of a branch or an element.
    var inner: Run {
      var inner = self
      inner.isSure = false
      inner.isDeadNoted = !isLive
      inner.offered = nil
      return inner
    }

    mutating func leave(by range: SourceRange, to meaning: Divert.Meaning? = nil) {
      isLive = false
      leaving = range
      leavingMeaning = meaning
      isLeavingBlock = false
    }
  }

  /// Walks everything.
  mutating func build() {
    for id in script.flows.ids { walk(id) }
    let run = Run(place: number(.flow(Script.story)), last: script.flows[Script.story].headerRange)
    for variable in script.variables.nodes { walk(variable.value, run) }
    for constant in script.constants.nodes { walk(constant.value, run) }
  }

  private mutating func walk(_ id: FlowID) {
    let flow = script.flows[id]
    var run = Run(place: number(.flow(id)), last: flow.headerRange)
    if let first = script.automaticStitch(of: flow) {
      addEdge(.falls, to: .flow(first), script.flows[first].headerRange, run)
    } else {
      run = walk(flow.body, run)
      // Behind the story's own lines stands a `-> DONE` of its own (ink §226).
      addExit(id == Script.story ? .done : .runsOut, run.last, run)
    }
  }

  // MARK: Weaves

  /// The gathers that hold one another, of which the innermost runs.
  private struct Chain {
    var gathers: [GatherID] = []
    /// Whether the first one stands in what the weave's own container runs through.
    var isOwn = true
  }

  /// Walks a weave and gives the run that goes on behind it.
  mutating func walk(_ id: WeaveID, _ entering: Run) -> Run {
    let weave = script.weaves[id]
    var run = entering
    var chain = Chain()
    var own: Run?
    var index = weave.statements.indices.lowerBound
    while index < weave.statements.indices.upperBound {
      switch script.statements[index].kind {
      case .choice(let choice):
        let end = WeavePlan.contentEnd(after: index, in: weave, of: script)
        offer(choice, &run)
        walk(choice, following: index + 1..<end)
        index = end
        continue
      case .gather(let gather):
        if plan.isAutoEntered[Int(gather.index)] {
          addEdge(.falls, to: .gather(gather), script.gathers[gather].range, run)
        } else {
          let closed = close(chain, run)
          if chain.isOwn { own = closed } else { runOut(closed) }
          chain = Chain(isOwn: false)
        }
        chain.gathers.append(gather)
        let before = plan.isAutoEntered[Int(gather.index)] && run.isLive ? run : nil
        run = Run(place: number(.gather(gather)), last: script.gathers[gather].range)
        run.waiting = before?.waiting
        run.told = before?.told
        run.isGathered = script.gathers[gather].label == nil
      case .content, .newline, .weave, .note, .variable, .constant, .list, .external, .temporary, .assignment, .call,
        .returning, .done, .persona, .shift:
        walk(script.statements[index], &run)
      }
      index += 1
    }
    let closed = close(chain, run)
    if chain.isOwn { return closed }
    runOut(closed)
    return own ?? closed
  }

  /// Ends the gathers of a chain, of which some lead on to others.
  private mutating func close(_ chain: Chain, _ run: Run) -> Run {
    var run = run
    for gather in chain.gathers.reversed() {
      guard let next = plan.gatherJoins[Int(gather.index)] else { continue }
      addEdge(.falls, to: .gather(next), script.gathers[next].range, run)
      run.isLive = false
      run.leaving = nil
    }
    return run
  }

  // MARK: Choices

  /// What happens where a choice is offered: its words and conditions run whether it is shown or not (ink §121).
  private mutating func offer(_ id: ChoiceID, _ run: inout Run) {
    let choice = script.choices[id]
    noteDead(.choice(id), choice.range, &run)
    var offering = run
    offering.waiting = nil
    walk(choice.start, &offering)
    walk(choice.choiceOnly, &offering)
    for index in choice.conditions.indices { walk(script.expressionRows[index], run) }
    addEdge(.offer, to: .choice(id), choice.range, run)
    run.hasOffered = true
    run.offered = run.offered ?? choice.range
    // What was told is told before all of them, which wait together now.
    if let told = run.told { isToldInTime.insert(told) }
    run.told = nil
    run.waiting = nil
    run.last = choice.range
  }

  private mutating func walk(_ id: ChoiceID, following: Range<Int>) {
    let choice = script.choices[id]
    var run = Run(place: number(.choice(id)), last: choice.range)
    walk(choice.inner, &run)
    walk(choice.chain, &run)
    for index in following { walk(script.statements[index], &run) }
    if let join = plan.choiceJoins[Int(id.index)] {
      addEdge(.falls, to: .gather(join), script.gathers[join].range, run)
    } else {
      runOut(run)
    }
  }

  // MARK: Noting

  func number(_ place: FlowPlace) -> Int { numbers[place] }

  mutating func addEdge(_ kind: FlowEdge.Kind, to place: FlowPlace, _ range: SourceRange, _ run: Run) {
    guard run.isLive else { return }
    edges.append(
      FlowEdge(
        from: run.place, to: number(place), kind: kind, range: range, isSure: run.isSure,
        followsOffer: run.hasOffered))
  }

  mutating func addExit(_ kind: FlowExit.Kind, _ range: SourceRange, _ run: Run) {
    guard run.isLive else { return }
    let partialExit = run.partialExits == 1 || run.isPartialExit ? run.partialExit : nil
    exits.append(
      FlowExit(place: run.place, kind: kind, range: range, hasOffered: run.hasOffered, partialExit: partialExit))
  }

  /// Notes what is told, or that the story ends, while choices wait that nobody has seen.
  mutating func noteTold(_ range: SourceRange, isEnd: Bool = false, _ run: inout Run) {
    guard run.isLive, run.isSure, run.isGathered || isEnd, let waiting = run.waiting,
      waiting.choice.file == range.file
    else { return }
    run.waiting = nil
    run.told = toldTooSoon.count
    toldTooSoon.append(
      ToldTooSoon(place: run.place, range: range, choice: waiting.choice, cause: waiting.cause, isEnd: isEnd))
  }

  private mutating func runOut(_ run: Run) { addExit(.runsOut, run.last, run) }

  /// Notes the first thing that stands behind a divert.
  mutating func noteDead(_ kind: DeadContent.Kind, _ range: SourceRange, _ run: inout Run) {
    guard !run.isLive, let cause = run.leaving else { return }
    if run.isDeadNoted {
      if let last = deadContents.indices.last, deadContents[last].place == run.place {
        deadContents[last].isAlone = false
      }
      return
    }
    run.isDeadNoted = true
    deadContents.append(
      DeadContent(
        place: run.place, kind: kind, range: range, cause: cause, causeMeaning: run.leavingMeaning,
        isBehindBlock: run.isLeavingBlock))
  }
}
