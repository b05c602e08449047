/// Where a temporary variable may be looked at, or be given another value, that was not declared on the way: it reads as 0,
/// and is not there to be given anything (runtime §85, §88).
///
/// Looked for from each entry of each knot: flow may come to a knot from elsewhere at its beginning, and wherever something
/// outside diverts to, or anything might.
struct UndeclaredTemporaries {
  private var positions: Set<Position> = []

  /// Whether a temporary variable may not be declared where the item at a position looks at it or changes it.
  func contains(_ position: Position) -> Bool { positions.contains(position) }

  init(_ program: Program) {
    let entries = program.entries
    for (knot, names) in program.temporariesOfKnots {
      for name in names { follow(name, from: entries[knot] ?? [], in: program.containers[Int(knot)], program) }
    }
  }

  /// Follows flow from the entries of a knot as far as a temporary variable is not declared.
  private mutating func follow(
    _ name: NameNumber, from entries: Set<Position>, in knot: Container, _ program: Program
  ) {
    var waiting = Array(entries)
    var seen = entries
    while let position = waiting.popLast() {
      switch program.code[Int(position)] {
      case .assignTemporary(name, isDeclaration: true): continue
      case .variable(name), .assignTemporary(name, isDeclaration: false), .pointer(name, _): positions.insert(position)
      default: break
      }
      for next in program.flow(behind: position) where knot.holds(next) && seen.insert(next).inserted {
        waiting.append(next)
      }
    }
  }
}

extension Program {
  /// The temporary variables of each knot that it looks at or changes, but for what is a global variable or an item.
  fileprivate var temporariesOfKnots: [ContainerID: Set<NameNumber>] {
    var found: [ContainerID: Set<NameNumber>] = [:]
    for position in code.indices {
      let name: NameNumber? =
        switch code[position] {
        case .variable(let name), .assignTemporary(let name, isDeclaration: false), .pointer(let name, _): name
        default: nil
        }
      guard let name, names.globalSlots[Int(name)] < 0, names.listItems[Int(name)] < 0 else { continue }
      found[knot(of: layout.holder(of: Position(position))), default: []].insert(name)
    }
    return found
  }

  /// Where flow may come to each knot from elsewhere.
  fileprivate var entries: [ContainerID: Set<Position>] {
    var found: [ContainerID: Set<Position>] = [:]
    func add(_ position: Position, _ container: ContainerID) {
      if position >= 0, container >= 0 { found[knot(of: container), default: []].insert(position) }
    }
    for container in containers.indices where knot(of: ContainerID(container)) == ContainerID(container) {
      add(containers[container].start, ContainerID(container))
    }
    for position in code.indices {
      let own = knot(of: layout.holder(of: Position(position)))
      switch code[position] {
      case .divert(let jump) where jump.kind != .plain || knot(of: jump.container) != own:
        add(jump.position, jump.container)
      case .target(let target) where !isReturn(Position(position)):
        add(targets[Int(target)].position, targets[Int(target)].container)
      case .choicePoint(let target, _) where target >= 0 && knot(of: target) != own:
        add(containers[Int(target)].start, target)
      default: break
      }
    }
    return found
  }

  /// Whether a target is where the words of a choice return to.
  private func isReturn(_ position: Position) -> Bool {
    code[Int(position)...].dropFirst().prefix(2).contains {
      if case .assignTemporary(let name, isDeclaration: true) = $0 { name == names.number(of: "$r") } else { false }
    }
  }

  /// Where flow may go from an item without leaving its knot, that which is called aside.
  func flow(behind position: Position) -> [Position] {
    let next = successors[Int(position)]
    switch code[Int(position)] {
    case .control(.popFunction), .control(.popTunnel), .control(.done), .control(.end): return []
    // The thread takes the divert that follows, and the rest goes on behind that.
    case .control(.startThread): return next >= 0 ? [next, successors[Int(next)]] : []
    case .divert(let jump) where jump.kind == .plain:
      return jump.isConditional ? [jump.position, next] : [jump.position]
    case .enter(let id) where !containers[Int(id)].isEmpty: return [position + 1]
    case .choicePoint(let target, _) where target >= 0: return [containers[Int(target)].start, next]
    case .target(let target) where isReturn(position): return [targets[Int(target)].position, next]
    default: return [next]
    }
  }
}
