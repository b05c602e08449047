import LonghandRuntime

/// Where flow may go from each position.
struct InstructionFlow {
  /// The positions that may follow each one.
  private(set) var next: [[Position]] = []
  private let program: Program
  /// The targets of the diverts through `$r` in each container: with them the start of a choice's words returns.
  private var returns: [ContainerID: [Position]] = [:]
  /// The diverts to the start of a choice's words, each with the place to which it returns.
  private var wordCalls: [(divert: Int, place: Position)] = []
  /// Every place that a variable may hold.
  private var everyTarget: [Position] = []

  init(_ program: Program) {
    self.program = program
    findTargets()
    next = program.code.indices.map { following($0) }
  }

  /// Where flow may go from each position, where the start of a choice's words is taken for a call: it is told where the
  /// choice is offered and where it is taken, and goes on there and not at the other. What follows a call follows it at
  /// once.
  func nextWithWordCalls() -> [[Position]] {
    let returnName = returnName
    let assignments = program.code.count { if case .assignTemporary(returnName, _) = $0 { true } else { false } }
    // Where something else is done with such a place, flow may go on anywhere.
    guard assignments == wordCalls.count else { return next }
    var next = next
    for (divert, place) in wordCalls { next[divert].append(place) }
    for position in program.code.indices {
      if case .variableDivert(returnName, _, _) = program.code[position] { next[position] = [] }
    }
    return next
  }

  /// Where flow may go on when the start of a choice's words is over that is told at a position; nowhere if none is.
  func returnPlaces(fromWordsAt position: Position) -> [Position] {
    var container = program.layout.holder(of: position)
    while container >= 0 {
      if let found = returns[container] { return found }
      container = program.containers[Int(container)].parent
    }
    return []
  }

  /// Whether flow may come to each position from where the story begins, whatever values are.
  ///
  /// - Parameter others: From where else it may come.
  func isReached(_ program: Program, orFrom others: [Position] = []) -> [Bool] {
    var isReached = Array(repeating: false, count: next.count)
    var waiting: [Position] = [0] + (program.declarations.map { [program.containers[Int($0)].start] } ?? []) + others
    while let position = waiting.popLast() {
      if isReached[Int(position)] { continue }
      isReached[Int(position)] = true
      waiting.append(contentsOf: next[Int(position)])
    }
    return isReached
  }

  private func following(_ position: Int) -> [Position] {
    let successor = program.successors[position]
    let behind = successor >= 0 ? [successor] : []
    switch program.code[position] {
    case .enter(let id): return program.containers[Int(id)].isEmpty ? behind : [Position(position) + 1]
    case .divert(let jump):
      let target = jump.position >= 0 ? [jump.position] : []
      return jump.kind == .plain && !jump.isConditional ? target : target + behind
    case .variableDivert(let name, let kind, let isConditional):
      let targets = targets(of: name, at: position)
      return kind == .plain && !isConditional ? targets : targets + behind
    case .choicePoint(let target, _): return behind + start(of: target)
    case .external(let name, _, _): return behind + externalTarget(name)
    case .control(.startThread):
      // The thread takes the divert that follows, and when it is over the rest goes on behind that.
      let rest = successor >= 0 ? program.successors[Int(successor)] : .nowhere
      return behind + (rest >= 0 ? [rest] : [])
    case .control(.done), .control(.end), .control(.popFunction): return []
    case .control(.popTunnel): return tunnelTargets(position)
    case .leave, .text, .newline, .glue, .legacyTag, .nothing, .void, .boolean, .integer, .float, .list, .target,
      .pointer, .control, .native, .visitIndex, .shuffleIndex, .variable, .readCount, .assignGlobal, .assignTemporary:
      return behind
    }
  }

  /// The first item of a container.
  private func start(of id: ContainerID) -> [Position] {
    guard id >= 0 else { return [] }
    return [program.containers[Int(id)].firstPosition]
  }

  private func externalTarget(_ name: NameNumber) -> [Position] {
    let fallback = program.containers.firstIndex { $0.parent == 0 && $0.name == name }
    return fallback.map { start(of: ContainerID($0)) } ?? []
  }

  /// Where `->->` may lead beside back: nowhere else, to what is written there, or to what was computed.
  private func tunnelTargets(_ position: Int) -> [Position] {
    guard position >= 2, program.code[position - 1] == .control(.evalEnd) else { return everyTarget }
    switch program.code[position - 2] {
    case .void: return []
    case .target(let target): return place(of: target)
    default: return everyTarget
    }
  }

  private func place(of target: TargetNumber) -> [Position] {
    let position = program.targets[Int(target)].position
    return position >= 0 ? [position] : []
  }

  // MARK: Diverts through variables

  /// The variable that says where flow goes on behind the start of a choice's words.
  private var returnName: NameNumber? { program.names.number(of: "$r") }

  private mutating func findTargets() {
    let returnName = returnName
    var seen: Set<TargetNumber> = []
    for position in program.code.indices {
      guard case .target(let target) = program.code[position] else { continue }
      if let returnName, let (container, divert) = startContainer(after: position, returnName) {
        returns[container, default: []].append(contentsOf: place(of: target))
        for place in place(of: target) { wordCalls.append((divert, place)) }
      } else if !isLookedUp(position), seen.insert(target).inserted {
        everyTarget.append(contentsOf: place(of: target))
      }
    }
  }

  /// Whether a target is only asked how often or how long ago it was visited.
  private func isLookedUp(_ position: Int) -> Bool {
    guard position + 1 < program.code.count else { return false }
    let next = program.code[position + 1]
    return next == .control(.turnsSince) || next == .control(.readCount)
  }

  /// The container to which flow goes right after a target was put into `$r`, if that is what happens, and the divert.
  private func startContainer(
    after position: Int, _ returnName: NameNumber
  ) -> (container: ContainerID, divert: Int)? {
    var current = position + 1
    var isAssigned = false
    while current < program.code.count, current < position + 6 {
      switch program.code[current] {
      case .assignTemporary(let name, _) where name == returnName: isAssigned = true
      case .control(.evalEnd), .control(.beginString): break
      case .divert(let jump) where isAssigned && jump.kind == .plain:
        return jump.position >= 0 ? (program.layout.holder(of: jump.position), current) : nil
      default: return nil
      }
      current += 1
    }
    return nil
  }

  /// Where a divert through a variable may lead.
  private func targets(of name: NameNumber, at position: Int) -> [Position] {
    guard program.names[name] == "$r" else { return everyTarget }
    let places = returnPlaces(fromWordsAt: Position(position))
    return places.isEmpty ? everyTarget + returns.values.flatMap { $0 } : places
  }
}
