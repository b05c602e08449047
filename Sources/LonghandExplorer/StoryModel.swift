import LonghandRuntime

/// What searches know of a program before they begin.
struct StoryModel {
  let plan: ExplorationPlan
  let relevance: Relevance
  /// What may happen in the whole program where nothing happens in this one.
  private(set) var leftOut: [Position: Coverage.Mark] = [:]
  /// Where choices stand that are offered again and again here, and in the story once.
  private(set) var offeredAgain: Set<Position> = []
  /// Whether a search through states makes every run, or parts every one; for tests.
  private(set) var (makesEveryRun, partsEveryRun) = (false, false)

  init(plan: ExplorationPlan, relevance: Relevance) { (self.plan, self.relevance) = (plan, relevance) }

  /// Looks a whole program over.
  init(_ plan: ExplorationPlan, _ flow: InstructionFlow, _ options: Explorer.Options) {
    var plan = plan
    plan.returns = flow.returns(plan.program)
    relevance = StoryModel.relevance(plan, flow, options)
    plan.liveTemporaries = relevance.liveTemporaries(flow)
    self.plan = plan
    (makesEveryRun, partsEveryRun) = (options.makesEveryRun, options.partsEveryRun)
  }

  /// Looks a part of a program over.
  ///
  /// - Parameter choices: Where choices stand that are to be offered again and again.
  init(
    _ slice: ProgramSlice, of whole: StoryModel, _ options: Explorer.Options, offeringAgain choices: Set<Position> = []
  ) {
    var slice = slice
    if !choices.isEmpty { slice.offerAgain(choices) }
    offeredAgain = choices
    (makesEveryRun, partsEveryRun) = (whole.makesEveryRun, whole.partsEveryRun)
    plan = whole.plan.copy(for: slice.program)
    relevance = StoryModel.relevance(plan, InstructionFlow(slice.program), options)
    leftOut = slice.leftOut
    for position in choices { leftOut[position, default: []].formUnion(.failed) }
  }

  private static func relevance(
    _ plan: ExplorationPlan, _ flow: InstructionFlow, _ options: Explorer.Options
  ) -> Relevance {
    Relevance(
      plan.program, Slots(plan.program), flow, keepsExactNumbers: options.keepsExactNumbers,
      keepsSpent: options.keepsSpent,
      watched: Set(options.watches.map { $0.probe } + plan.assumptions).sorted().compactMap { plan.start(ofProbe: $0) })
  }
}
