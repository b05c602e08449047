import LonghandRuntime

/// What searches know of a program before they begin.
struct StoryModel {
  let plan: ExplorationPlan
  let relevance: Relevance
  /// What may happen in the whole program where nothing happens in this one.
  private(set) var leftOut: [Position: Coverage.Mark] = [:]
  /// Where choices stand that are offered again and again here, and in the story once.
  private(set) var offeredAgain: Set<Position> = []
  /// The slots of which it is left open what they hold.
  private(set) var open: Set<Int> = []
  /// The items of which it is known whether they are in the lists of global variables, where it is not of all.
  private(set) var knownItems: [Int: Set<Int>] = [:]
  /// The draws and calls of which it is left open what they give.
  private(set) var openResults: Set<Position> = []
  /// Whether what happens depends on more than what is known: on chance, or on what is left open.
  var hasChance: Bool { plan.program.drawsLots(plan) || leavesOpen }
  /// Whether it is left open what some slots hold.
  var leavesOpen: Bool { !open.isEmpty || !knownItems.isEmpty || !openResults.isEmpty }
  /// Whether more may happen here than in the story.
  var isWider: Bool { !offeredAgain.isEmpty || leavesOpen || leavesOutFailures }
  /// Whether what may fail or go round for ever is left out.
  private(set) var leavesOutFailures = false
  /// Whether a search through states makes every run; for tests.
  private(set) var makesEveryRun = false

  init(plan: ExplorationPlan, relevance: Relevance) { (self.plan, self.relevance) = (plan, relevance) }

  /// Looks a whole program over.
  init(_ plan: ExplorationPlan, _ flow: InstructionFlow, _ options: Explorer.Options) {
    var plan = plan
    plan.returns = flow.returns(plan.program)
    relevance = StoryModel.relevance(plan, flow, options)
    plan.liveTemporaries = relevance.liveTemporaries(flow)
    self.plan = plan
    makesEveryRun = options.makesEveryRun
  }

  /// Looks a part of a program over.
  init(_ slice: ProgramSlice, of whole: StoryModel, _ options: Explorer.Options) {
    self.init(whole, options, of: slice.program)
    leftOut = slice.leftOut
    leavesOutFailures = slice.leavesOutFailures
  }

  /// Looks a program over in which choices are offered again and again that are offered once.
  ///
  /// - Parameter choices: Where they stand.
  init(_ model: StoryModel, _ options: Explorer.Options, offeringAgain choices: Set<Position>) {
    self.init(model, options, of: model.plan.program.offeringAgain(choices))
    offeredAgain = choices
    leftOut = model.leftOut
    for position in choices { leftOut[position, default: []].formUnion(.failed) }
  }

  /// Looks a program over of which it is left open what some slots hold. What is offered depends on them: so choices may be
  /// offered that the story does not offer, and it may take a fallback where only such choices are.
  ///
  /// - Parameters:
  ///   - items: The items of which it is known whether they are in the lists of other slots.
  ///   - results: The draws and calls of which it is left open what they give.
  init(
    _ model: StoryModel, _ options: Explorer.Options, leavingOpen open: Set<Int>, knowing items: [Int: Set<Int>],
    resultsAt results: Set<Position>
  ) {
    let program = model.plan.program
    var again: Set<Position> = []
    var unsure: Set<Position> = []
    for position in program.code.indices {
      guard case .choicePoint(_, let flags) = program.code[position], !flags.contains(.isInvisibleDefault) else {
        continue
      }
      if flags.contains(.onceOnly), model.relevance.reads[position].contains(where: open.contains) {
        again.insert(Position(position))
      } else if flags.contains(.hasCondition) {
        unsure.insert(Position(position))
      }
    }
    self.init(model, options, of: program.offeringAgain(again), leavingOpen: open)
    (knownItems, openResults) = (items, results)
    offeredAgain = again.union(unsure)
    leftOut = model.leftOut
    for position in offeredAgain { leftOut[position, default: []].formUnion(.failed) }
  }

  private init(
    _ model: StoryModel, _ options: Explorer.Options, of program: Program, leavingOpen open: Set<Int> = []
  ) {
    self.open = open
    plan = model.plan.copy(for: program)
    relevance = StoryModel.relevance(plan, InstructionFlow(program), options, leavingOpen: open)
    makesEveryRun = model.makesEveryRun
    leavesOutFailures = model.leavesOutFailures
  }

  private static func relevance(
    _ plan: ExplorationPlan, _ flow: InstructionFlow, _ options: Explorer.Options, leavingOpen open: Set<Int> = []
  ) -> Relevance {
    Relevance(
      plan.program, Slots(plan.program), flow, keepsExactNumbers: options.keepsExactNumbers,
      keepsSpent: options.keepsSpent,
      watched: Set(options.watches.map { $0.probe } + plan.assumptions).sorted().compactMap { plan.start(ofProbe: $0) },
      leavingOpen: open)
  }
}

extension Program {
  /// The same program with choices offered again and again that are offered once.
  ///
  /// - Parameter choices: Where they stand.
  fileprivate func offeringAgain(_ choices: Set<Position>) -> Program {
    var code = code
    for position in choices {
      guard case .choicePoint(let target, var flags) = code[Int(position)] else { continue }
      flags.remove(.onceOnly)
      code[Int(position)] = .choicePoint(target, flags)
    }
    return Program(self, code: code)
  }
}
