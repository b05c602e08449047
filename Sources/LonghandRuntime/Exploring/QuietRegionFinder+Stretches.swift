/// Following all ways from a position until they meet.
extension QuietRegionFinder {
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
  func region(
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
