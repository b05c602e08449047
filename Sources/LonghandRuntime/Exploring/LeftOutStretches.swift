/// A stretch that does nothing but give a global variable a value.
package struct PlainAssignment: Sendable {
  /// Everything that it consists of, and where flow goes on behind it.
  package var positions: Range<Position>
  package var end: Position
  /// What may happen in it.
  package var contents: [(position: Position, mark: Coverage.Mark)] = []
  /// Whether something in it may fail for some values, or go round for ever.
  package var mayFail = false
  /// The variable that is given a value, and the names of those that this depends on.
  package var name: NameNumber
  package var looks: [NameNumber] = []
}

/// What may be left out of a program, if nobody asks for it: a divert takes its place.
extension QuietRegionFinder {
  /// The stretches that do nothing but give a global variable a value, be it by a function that is given a reference to it.
  func findAssignments() -> [PlainAssignment] {
    let targets = program.divertedPositions
    return program.code.indices.compactMap { position in
      guard case .control(.evalStart) = program.code[position] else { return nil }
      return assignment(from: Position(position), targets)
    }
  }

  private func assignment(from start: Position, _ targets: Set<Position>) -> PlainAssignment? {
    var (position, height, isInExpression) = (start + 1, 0, true)
    var looks: [NameNumber] = []
    var name: NameNumber?
    while Int(position) < program.code.count, !targets.contains(position) {
      switch program.code[Int(position)] {
      case .boolean, .integer, .float, .list, .target, .readCount, .visitIndex, .control(.turns): height += 1
      case .variable(let name):
        looks.append(name)
        height += 1
      case .pointer(let pointed, _):
        // A function is given one variable to change, and nothing else is done with what it gives.
        guard name == nil, height == 0, program.names.globalSlots[Int(pointed)] >= 0 else { return nil }
        name = pointed
        height += 1
      case .divert(let jump) where jump.kind == .function && !jump.isConditional:
        guard name != nil, height == parameterCounts[jump.container], changesOnlyReferences(jump.container)
        else { return nil }
        height = 1
      case .control(.popValue):
        guard let name, height == 1, program.code[Int(position) + 1] == .control(.evalEnd) else { return nil }
        return assignment(start...position + 1, to: name, looks + [name])
      case .native(let function): height -= function.arity - 1
      case .control(.random): height -= 1
      case .control(.beginString):
        // A text that is written there, and nothing that is put into it.
        guard case .text = program.code[Int(position) + 1], program.code[Int(position) + 2] == .control(.endString)
        else { return nil }
        height += 1
        position += 2
      case .control(.evalEnd): isInExpression = false
      case .assignGlobal(let assigned, isDeclaration: false):
        if isInExpression {
          position += 1
          guard program.code[Int(position)] == .control(.evalEnd) else { return nil }
        }
        return height == 1 && name == nil ? assignment(start...position, to: assigned, looks) : nil
      default: return nil
      }
      if height < 0 || !isInExpression && program.code[Int(position)] != .control(.evalEnd) { return nil }
      position += 1
    }
    return nil
  }

  private func assignment(
    _ positions: ClosedRange<Position>, to name: NameNumber, _ looks: [NameNumber]
  ) -> PlainAssignment? {
    let end = program.successors[Int(positions.upperBound)]
    guard end >= 0, jump(from: positions.lowerBound, to: end) != nil else { return nil }
    let all = Set(positions)
    let contents = contents(of: all)
    return PlainAssignment(
      positions: positions.lowerBound..<positions.upperBound + 1, end: end, contents: contents,
      mayFail: contents.contains { mayFail($0.position) } || !isLoopFree(from: positions.lowerBound, all), name: name,
      looks: looks)
  }

  /// The divert from one position to another, unless that would count as a visit.
  func jump(from start: Position, to end: Position) -> Jump? {
    let jump = Jump.plain(to: end, program)
    return isVisit(jump, from: start) ? nil : jump
  }

  /// Whether nothing between two positions happens again and again.
  ///
  /// - Parameter positions: Those in between, functions aside.
  func isLoopFree(from start: Position, _ positions: Set<Position>) -> Bool {
    if goesRound(from: start, within: positions) { return false }
    var callers: Set<ContainerID> = []
    return !positions.contains { goesRound(inFunctionAt: $0, &callers) }
  }

  /// Whether flow may come back to where it was.
  ///
  /// - Parameter mayChange: Whether values may change on the way.
  func goesRound(from start: Position, within positions: Set<Position>, mayChange: Bool = false) -> Bool {
    // Depth first; what is open is on the way to where the search is.
    var isOpen: [Position: Bool] = [:]
    var waiting: [(position: Position, isLeft: Bool)] = [(start, false)]
    while let (position, isLeft) = waiting.popLast() {
      if isLeft {
        isOpen[position] = false
        continue
      }
      if let known = isOpen[position] {
        if known { return true }
        continue
      }
      isOpen[position] = true
      waiting.append((position, true))
      let next = following(position, mayChange: mayChange) ?? [program.successors[Int(position)]]
      for other in next where positions.contains(other) { waiting.append((other, false)) }
    }
    return false
  }

  /// Whether the function that is called at a position goes round, or may call itself.
  ///
  /// - Parameter callers: Those that are open.
  private func goesRound(inFunctionAt position: Position, _ callers: inout Set<ContainerID>) -> Bool {
    guard case .divert(let jump) = program.code[Int(position)], jump.kind == .function else { return false }
    guard let body = bodies[jump.container], callers.insert(jump.container).inserted else { return true }
    defer { callers.remove(jump.container) }
    return goesRound(from: program.containers[Int(jump.container)].start + 1, within: body)
      || body.contains { goesRound(inFunctionAt: $0, &callers) }
  }
}

extension Program {
  /// Where flow may be diverted to.
  var divertedPositions: Set<Position> {
    var positions = Set(targets.map { $0.position })
    for case .divert(let jump) in code { positions.insert(jump.position) }
    return positions
  }
}

extension Jump {
  /// A divert to a position.
  package static func plain(to position: Position, _ program: Program) -> Jump {
    Jump(position: position, container: program.layout.holder(of: position), kind: .plain, isConditional: false)
  }
}
