/// Finds the stretches of a program that change nothing.
struct QuietRegionFinder {
  let program: Program
  private let endingTags: [Int32]
  let returnName: NameNumber?
  let kinds: ExpressionKinds
  /// The names under which a function may be given a reference.
  var referenceNames: Set<NameNumber> = []
  /// The functions that change nothing.
  var quietFunctions: Set<ContainerID> = []
  /// The functions that change nothing but what they are given references to.
  var referenceFunctions: Set<ContainerID> = []
  /// How many parameters each function has that is called.
  var parameterCounts: [ContainerID: Int] = [:]
  /// What the functions consist of that are quiet or change references alone, what they call aside.
  var bodies: [ContainerID: Set<Position>] = [:]
  /// The diverts to the last alternatives of sequences: they are taken where they are come to.
  let lastAlternatives: Set<Position>
  /// For each visit slot whether anything asks for it.
  private let isAsked: [Bool]

  /// How many instructions a stretch may have.
  static let sizeLimit = 600

  init(_ program: Program, endingTags: [Int32]) {
    self.program = program
    self.endingTags = endingTags
    returnName = program.names.number(of: "$r")
    kinds = ExpressionKinds(program)
    lastAlternatives = Self.lastAlternatives(program)
    isAsked = program.askedVisits
    findFunctions()
  }

  /// The stretch that begins at each position, if there is one.
  func find() -> [Position: QuietRegion] {
    var regions: [Position: QuietRegion] = [:]
    for position in program.code.indices.map({ Position($0) }) {
      switch program.code[Int(position)] {
      case .control(.evalStart):
        regions[position] =
          region(from: position, to: .nowhere) ?? region(from: position, to: .nowhere, changingValues: true)
      case .choicePoint(_, let flags):
        guard flags.contains(.onceOnly) || flags.contains(.hasCondition) else { continue }
        let start = ChoiceStrings.start(ofChoiceAt: position, program)
        if let region = region(from: start, to: position) { regions[start] = region }
      default: break
      }
    }
    return regions
  }

  /// The condition that begins at each position, up to the divert that it decides.
  func findConditions() -> [Position: QuietRegion] {
    var regions: [Position: QuietRegion] = [:]
    for position in program.code.indices.map({ Position($0) }) {
      guard case .divert(let jump) = program.code[Int(position)], jump.isConditional else { continue }
      // The first condition of a switch stands behind what is switched over, which stays on the stack.
      for start in [ChoiceStrings.start(ofChoiceAt: position, program), expressionStart(before: position)] {
        guard start >= 0, start != position, let region = region(from: start, to: position, isCondition: true) else {
          continue
        }
        regions[start] = region
        break
      }
    }
    return regions
  }

  /// Where the expression begins that ends right before a position.
  private func expressionStart(before position: Position) -> Position {
    guard position >= 1, program.code[Int(position) - 1] == .control(.evalEnd) else { return .nowhere }
    let start = program.code[..<Int(position)].lastIndex(of: .control(.evalStart))
    return start.map { Position($0) } ?? .nowhere
  }

  // MARK: Instructions

  /// What may happen at some positions, and in the functions that are called there.
  func contents(of positions: Set<Position>) -> [(position: Position, mark: Coverage.Mark)] {
    var all = positions
    var waiting = Array(positions)
    while let position = waiting.popLast() {
      guard case .divert(let jump) = program.code[Int(position)], jump.kind == .function else { continue }
      for inner in bodies[jump.container] ?? [] where all.insert(inner).inserted { waiting.append(inner) }
    }
    return all.sorted().map { position in
      if case .divert(let jump) = program.code[Int(position)], jump.isConditional {
        return (position, lastAlternatives.contains(position) ? [.ran, .held] : [.ran, .held, .failed])
      }
      return (position, .ran)
    }
  }

  /// Where flow goes on behind an instruction; nil for one that changes something.
  ///
  /// - Parameter mayChange: Whether it may change values.
  func following(_ position: Position, mayChange: Bool = false) -> [Position]? {
    let behind = program.successors[Int(position)]
    switch program.code[Int(position)] {
    case .enter(let id):
      let container = program.containers[Int(id)]
      guard mayChange || !isCounted(container) else { return nil }
      return [container.isEmpty ? behind : position + 1]
    case .leave, .text, .newline, .glue, .legacyTag, .nothing, .void, .boolean, .integer, .float, .list, .target,
      .pointer, .native, .visitIndex, .shuffleIndex, .variable, .readCount:
      return [behind]
    case .control(let command): return changes(command, position) ? nil : [behind]
    case .divert(let jump): return following(jump, position, behind, mayChange)
    case .assignGlobal(_, isDeclaration: false), .assignTemporary(_, isDeclaration: false):
      return mayChange ? [behind] : nil
    case .variableDivert, .external, .choicePoint, .assignGlobal, .assignTemporary: return nil
    }
  }

  private func changes(_ command: ControlCommand, _ position: Position) -> Bool {
    switch command {
    case .evalStart, .evalEnd, .evalOutput, .duplicate, .popValue, .beginString, .endString, .noOperation, .turns,
      .turnsSince, .readCount, .random, .visitIndex, .shuffleIndex, .listFromInt, .listRange, .listRandom, .endTag:
      return false
    case .beginTag: return endingTags[Int(position)] >= 0
    case .popFunction, .popTunnel, .choiceCount, .seedRandom, .startThread, .done, .end: return true
    }
  }

  private func following(
    _ jump: Jump, _ position: Position, _ behind: Position, _ mayChange: Bool
  ) -> [Position]? {
    if jump.kind == .function {
      let isKnown = mayChange ? jump.container >= 0 : quietFunctions.contains(jump.container)
      return isKnown && !jump.isConditional ? [behind] : nil
    }
    guard jump.kind == .plain, jump.position >= 0, mayChange || !isVisit(jump, from: position) else { return nil }
    return jump.isConditional && !lastAlternatives.contains(position) ? [jump.position, behind] : [jump.position]
  }

  /// Whether it matters that a container is visited.
  func isCounted(_ container: Container) -> Bool {
    container.visitSlot >= 0 && isAsked[Int(container.visitSlot)]
  }

  /// Whether a jump counts as a visit of something.
  func isVisit(_ jump: Jump, from old: Position) -> Bool {
    var child = jump.position
    var id = jump.container
    var isAtStart = true
    while id >= 0 {
      let container = program.containers[Int(id)]
      if container.holds(old), !container.flags.contains(.startOnly) { return false }
      isAtStart = isAtStart && child == container.start + 1
      if isCounted(container), isAtStart || !container.countedFlags.contains(.startOnly) { return true }
      child = container.start
      id = container.parent
    }
    return false
  }
}
