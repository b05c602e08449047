/// A stretch of a program that changes nothing, however it is gone through: only words depend on it, or whether one
/// choice is offered. Or one that changes values alone.
///
/// An exploring machine goes through all ways within it at once, and then goes on behind it with everything that may
/// have come before it. So ten conditions on words, one after the other, are twenty ways and not a thousand. Behind one
/// that changes values it goes on with all that each may have become, and what they were together is no longer known; so
/// that is done only where ways are too many to be told apart.
package struct QuietRegion: Sendable {
  /// The position at which every way leaves it; for one that offers a choice nowhere.
  package var end: Position
  /// The position of the choice point with which it is over; nowhere for one that offers no choice.
  var choice: Position
  /// Everything that may run within it, and what may happen there.
  package var contents: [(position: Position, mark: Coverage.Mark)] = []
  /// Whether something in it may fail for some values.
  var mayFail = false
  /// Whether a divert from its beginning to its end does all that it does, words aside; and whether it does unless
  /// something fails in it or goes round for ever.
  package var canBeLeftOut = false
  package var canBeJumpedOver = false
  /// What it looks at; nil where that is not known.
  var inputs: [RegionInput]?
  /// Whether it changes values, and the variables to which something is assigned in it, what functions do aside.
  var changesValues = false
  var assigned: [NameNumber] = []
  /// Whether it is a condition, and the position that stands for a choice point is that of the divert that it decides.
  var isCondition = false

  /// Whether nothing but words depends on it.
  var isQuiet: Bool { choice < 0 && !changesValues }
}

/// Finds the stretches of a program that change nothing.
struct QuietRegionFinder {
  let program: Program
  private let endingTags: [Int32]
  private let returnName: NameNumber?
  private let kinds: ExpressionKinds
  /// The names under which a function may be given a reference.
  private var referenceNames: Set<NameNumber> = []
  /// The functions that change nothing.
  private var quietFunctions: Set<ContainerID> = []
  /// The functions that change nothing but what they are given references to.
  private var referenceFunctions: Set<ContainerID> = []
  /// How many parameters each function has that is called.
  private(set) var parameterCounts: [ContainerID: Int] = [:]
  /// The diverts to the last alternatives of sequences: they are taken where they are come to.
  private let lastAlternatives: Set<Position>
  /// For each visit slot whether anything asks for it.
  private let isAsked: [Bool]
  /// What they consist of, what they call aside.
  private(set) var bodies: [ContainerID: Set<Position>] = [:]

  /// How many instructions a stretch may have.
  private static let sizeLimit = 600

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

  // MARK: Functions

  private mutating func findFunctions() {
    for position in program.code.indices {
      guard case .assignTemporary(let name, isDeclaration: true) = program.code[position] else { continue }
      if position > 0, program.code[position - 1] != .control(.evalEnd) { referenceNames.insert(name) }
    }
    for case .divert(let jump) in program.code where jump.kind == .function && jump.container >= 0 {
      parameterCounts[jump.container] = parameterCount(of: jump.container)
    }
    quietFunctions = Set(parameterCounts.keys)
    leaveOutFunctions(mayChangeReferences: false)
    referenceFunctions = Set(parameterCounts.keys).subtracting(quietFunctions)
    leaveOutFunctions(mayChangeReferences: true)
  }

  /// Leaves out those functions that change something, until none is left that calls such a one.
  private mutating func leaveOutFunctions(mayChangeReferences: Bool) {
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for function in mayChangeReferences ? referenceFunctions : quietFunctions
      where !isQuietFunction(function, mayChangeReferences) {
        quietFunctions.remove(function)
        referenceFunctions.remove(function)
        bodies[function] = nil
        hasChanged = true
      }
    }
  }

  /// Whether a function changes nothing but what it is given references to.
  func changesOnlyReferences(_ function: ContainerID) -> Bool {
    quietFunctions.contains(function) || referenceFunctions.contains(function)
  }

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

  private func parameterCount(of function: ContainerID) -> Int {
    var position = program.containers[Int(function)].start + 1
    var count = 0
    while case .assignTemporary(_, isDeclaration: true) = program.code[Int(position)] {
      count += 1
      position += 1
    }
    return count
  }

  /// Whether an instruction may fail for some values: what only numbers and truths go into does not, but for a division.
  func mayFail(_ position: Position) -> Bool {
    switch program.code[Int(position)] {
    case .native(let function):
      switch function {
      case .and, .or, .not: false
      case .equal, .notEqual, .add, .subtract, .multiply, .less, .lessOrEqual, .greater, .greaterOrEqual, .minimum,
        .maximum, .negate:
        mayBeList(position, function)
      case .divide, .remainder: mayBeList(position, function) || !isDividedByConstant(position)
      case .floor, .ceiling, .int, .float: !kinds.areNumbers(forOperatorAt: position, function)
      case .has, .hasNot, .intersection, .listMinimum, .listMaximum, .listAll, .listCount, .listValue, .listInvert:
        !kinds.areLists(forOperatorAt: position, function)
      case .power: true
      }
    case .control(.random): !drawsFromConstants(position)
    case .shuffleIndex: !shufflesSoMany(position)
    case .control(.listRandom), .control(.listRange), .control(.listFromInt): true
    default: false
    }
  }

  /// Whether an operator may be given a list.
  private func mayBeList(_ position: Position, _ function: NativeFunction) -> Bool {
    !program.definitions.items.isEmpty && !kinds.areNumbers(forOperatorAt: position, function)
      && !(function.takesLists && kinds.areLists(forOperatorAt: position, function))
  }

  /// Whether what is divided by is written there, and is not 0.
  private func isDividedByConstant(_ position: Position) -> Bool {
    guard position >= 1, case .integer(let divisor) = program.code[Int(position) - 1] else { return false }
    return divisor != 0
  }

  /// Whether a shuffle has as many elements as is written there, and goes by the visits of its container.
  private func shufflesSoMany(_ position: Position) -> Bool {
    guard position >= 2, case .integer(let size) = program.code[Int(position) - 1], size > 0 else { return false }
    switch program.code[Int(position) - 2] {
    case .visitIndex: return true
    // One that comes to an end draws only before it.
    case .divert(let jump): return jump.isConditional && bound(ofSequenceBefore: position) != nil
    default: return false
    }
  }

  /// Whether both bounds of a draw are written there, in their order.
  private func drawsFromConstants(_ position: Position) -> Bool {
    guard position >= 2, case .integer(let low) = program.code[Int(position) - 2],
      case .integer(let high) = program.code[Int(position) - 1]
    else { return false }
    return low <= high && Int64(high) - Int64(low) < Int64(Int32.max)
  }

  /// Whether a function changes nothing.
  ///
  /// - Parameter mayChangeReferences: Whether it may change what it is given references to.
  private mutating func isQuietFunction(_ function: ContainerID, _ mayChangeReferences: Bool) -> Bool {
    let container = program.containers[Int(function)]
    guard !isCounted(container), !container.isEmpty else { return false }
    var waiting = [container.start + 1]
    var seen = Set(waiting)
    while let position = waiting.popLast() {
      if seen.count > Self.sizeLimit { return false }
      switch program.code[Int(position)] {
      case .control(.popFunction): continue
      case .assignTemporary(let name, let isDeclaration):
        let isReference = !mayChangeReferences && referenceNames.contains(name)
        guard isDeclaration || !isReference && program.names.globalSlots[Int(name)] < 0 else { return false }
        add([program.successors[Int(position)]], to: &waiting, &seen)
      case .pointer(let name, _) where mayChangeReferences && program.names.globalSlots[Int(name)] >= 0: return false
      case .divert(let jump)
      where mayChangeReferences && jump.kind == .function && !jump.isConditional
        && changesOnlyReferences(jump.container):
        add([program.successors[Int(position)]], to: &waiting, &seen)
      default:
        guard let next = following(position) else { return false }
        add(next, to: &waiting, &seen)
      }
    }
    bodies[function] = seen
    return true
  }

  private func add(_ next: [Position], to waiting: inout [Position], _ seen: inout Set<Position>) {
    for position in next where position >= 0 && seen.insert(position).inserted { waiting.append(position) }
  }

  // MARK: Instructions

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
  private func isCounted(_ container: Container) -> Bool {
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

  // MARK: Stretches

  /// A way that was followed up to a position.
  private struct Way {
    var position: Position
    /// How many values are on the stack more than at the start.
    var height = 0
    var isInExpression = false
    var openStrings = 0
    /// The place to which the start of a choice's words returns.
    var returnPlace: Position = .nowhere
  }

  /// Follows all ways from a position until they meet, or meet at a choice point.
  private func region(
    from start: Position, to choice: Position, changingValues: Bool = false, isCondition: Bool = false
  ) -> QuietRegion? {
    var ways = [Way(position: start)]
    var seen: Set<Position> = [start]
    var hasBranch = false
    while let first = ways.indices.min(by: { ways[$0].position < ways[$1].position }) {
      let way = ways.remove(at: first)
      if ways.isEmpty {
        if way.position == choice, choice >= 0 {
          // Nothing but whether it holds is left of a condition.
          if isCondition, way.height != 1 { return nil }
          return QuietRegion(end: .nowhere, choice: choice, isCondition: isCondition)
        }
        if hasBranch, choice < 0, way.height == 0, !way.isInExpression, way.openStrings == 0 {
          seen.remove(way.position)
          if changingValues {
            // What goes round is parted where it comes again.
            if goesRound(from: start, within: seen, mayChange: true) { return nil }
            return QuietRegion(
              end: way.position, choice: .nowhere, changesValues: true, assigned: assigned(at: seen.sorted()))
          }
          let contents = contents(of: seen)
          var region = QuietRegion(
            end: way.position, choice: .nowhere, contents: contents,
            mayFail: contents.contains { mayFail($0.position) }, inputs: inputs(of: contents))
          region.canBeJumpedOver = jump(from: start, to: region.end) != nil
          region.canBeLeftOut = region.canBeJumpedOver && !region.mayFail && isLoopFree(from: start, seen)
          return region
        }
      }
      let isBare = way.height == 0 && !way.isInExpression && way.openStrings == 0
      if isBare, !hasBranch, choice < 0, way.position != start { return nil }
      guard seen.count < Self.sizeLimit, let next = step(way, isForChoice: choice >= 0, mayChange: changingValues)
      else { return nil }
      if next.count > 1 || callsBranch(way.position) { hasBranch = true }
      for way in next {
        guard way.position >= 0 else { return nil }
        if seen.insert(way.position).inserted { ways.append(way) }
      }
    }
    return nil
  }

  /// Whether an instruction calls a function that changes nothing, and does not always do the same.
  private func callsBranch(_ position: Position) -> Bool {
    guard case .divert(let jump) = program.code[Int(position)], jump.kind == .function,
      quietFunctions.contains(jump.container), let body = bodies[jump.container]
    else { return false }
    return body.contains { inner in
      switch program.code[Int(inner)] {
      case .divert(let jump): jump.isConditional || jump.kind == .function
      case .shuffleIndex, .control(.random), .control(.listRandom): true
      default: false
      }
    }
  }

  private func assigned(at positions: [Position]) -> [NameNumber] {
    var names: [NameNumber] = []
    for position in positions {
      switch program.code[Int(position)] {
      case .assignGlobal(let name, _), .assignTemporary(let name, _): if !names.contains(name) { names.append(name) }
      default: break
      }
    }
    return names
  }

  private func step(_ way: Way, isForChoice: Bool, mayChange: Bool) -> [Way]? {
    var next = way
    guard adjust(&next, isForChoice) else { return nil }
    switch program.code[Int(way.position)] {
    case .assignTemporary(let name, _) where isForChoice && name == returnName:
      guard way.position >= 1, let place = returnPlace(before: way.position) else { return nil }
      next.returnPlace = place
      next.position = program.successors[Int(way.position)]
      return [next]
    case .variableDivert(let name, .plain, isConditional: false) where isForChoice && name == returnName:
      next.position = way.returnPlace
      return [next]
    default:
      return following(way.position, mayChange: mayChange)?.map { position in
        var followed = next
        followed.position = position
        return followed
      }
    }
  }

  private func returnPlace(before position: Position) -> Position? {
    for place in [position - 1, position - 2] where place >= 0 {
      if case .target(let target) = program.code[Int(place)] { return program.targets[Int(target)].position }
    }
    return nil
  }

  /// Notes what an instruction does with the stack; false where that is not known.
  private func adjust(_ way: inout Way, _ isForChoice: Bool) -> Bool {
    switch program.code[Int(way.position)] {
    case .enter, .leave, .nothing, .glue, .legacyTag, .choicePoint, .external: break
    case .text, .newline, .void, .boolean, .integer, .float, .list, .target, .pointer:
      if way.isInExpression { way.height += 1 }
    case .variable, .readCount, .visitIndex: way.height += 1
    case .shuffleIndex: way.height -= 1
    case .native(let function): way.height -= function.arity - 1
    case .divert(let jump):
      if jump.isConditional { way.height -= 1 }
      if jump.kind == .function {
        guard way.isInExpression else { return false }
        way.height += 1 - (parameterCounts[jump.container] ?? 0)
      }
    case .variableDivert: break
    case .assignGlobal, .assignTemporary: way.height -= 1
    case .control(let command): return adjust(&way, command, isForChoice)
    }
    return way.height >= 0
  }

  private func adjust(_ way: inout Way, _ command: ControlCommand, _ isForChoice: Bool) -> Bool {
    switch command {
    case .evalStart: way.isInExpression = true
    case .evalEnd: way.isInExpression = false
    case .evalOutput, .popValue, .random, .listFromInt: way.height -= 1
    case .listRange: way.height -= 2
    case .duplicate, .turns: way.height += 1
    case .beginString:
      way.openStrings += 1
      way.isInExpression = false
    case .endString:
      way.openStrings -= 1
      way.isInExpression = true
      way.height += 1
    case .beginTag, .endTag:
      // A tag within a string lands on the stack; for a choice it does not matter, since all of it is taken away.
      if way.openStrings > 0, !isForChoice { return false }
    case .popFunction, .popTunnel, .noOperation, .choiceCount, .turnsSince, .readCount, .seedRandom, .visitIndex,
      .shuffleIndex, .startThread, .done, .end, .listRandom:
      break
    }
    return way.height >= 0 && way.openStrings >= 0
  }
}

extension NativeFunction {
  /// Whether an operator takes two lists as it takes two numbers.
  fileprivate var takesLists: Bool {
    switch self {
    case .add, .subtract, .equal, .notEqual, .greater, .less, .greaterOrEqual, .lessOrEqual: true
    default: false
    }
  }
}
