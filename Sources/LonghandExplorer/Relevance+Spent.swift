import LonghandRuntime

/// What matters no longer once choices were taken that are offered once; no visit is ever taken back.
///
/// - A count that only the conditions of such choices look at matters no longer when all of them were taken.
/// - What is looked at only behind such a choice, and nowhere else can flow come from there, matters no longer when it was
///   taken and nothing that goes on stands behind it.
struct SpentSlots {
  /// For each count, by its slot, the slots of the visits to the choices that look at it.
  private(set) var lookers: [Int: [Int]] = [:]
  /// For each slot the choices behind which alone it is looked at, the outermost first.
  private(set) var gateways: [Int: [Gateway]] = [:]
  /// For each choice that is offered once, by the slot of the visits to it, the slots that are changed only behind it: when
  /// it is offered, they hold what they held at the beginning.
  private(set) var unchanged: [Int: Set<Int>] = [:]
  private let dominators: Dominators
  private let flow: InstructionFlow

  /// A choice that is offered once, and is the only way to what it leads to.
  struct Gateway {
    /// The slot of the visits to it.
    var visits: Int
    /// Where flow goes on when it is taken.
    var start: Position
  }

  /// - Parameters:
  ///   - reads: For each position the slots that its instruction reads.
  ///   - watched: Where conditions begin that are asked at any moment.
  init(_ program: Program, _ slots: Slots, _ reads: [[Int]], _ flow: InstructionFlow, watched: [Position]) {
    let beginnings = program.declarations.map { [program.containers[Int($0)].start] } ?? []
    self.flow = flow
    dominators = Dominators(flow, from: [0] + beginnings + watched)
    findLookers(program, slots, reads)
    let choices = onlyWays(program, slots, flow)
    findGateways(choices, slots, reads)
    findUnchanged(choices, program, slots)
  }

  private mutating func findLookers(_ program: Program, _ slots: Slots, _ reads: [[Int]]) {
    var choices: [Position: Int] = [:]
    for position in program.code.indices {
      guard case .choicePoint(_, let flags) = program.code[position], flags.contains(.hasCondition),
        let visits = SpentSlots.visits(ofChoiceAt: position, program, slots)
      else { continue }
      for read in program.conditionReads(before: Position(position)) { choices[read] = visits }
    }
    var others: Set<Int> = []
    for (position, read) in reads.enumerated() {
      for slot in read where !others.contains(slot) {
        switch slot < slots.count ? slots.kind(of: slot) : .turn {
        case .visits, .turnsSince:
          if let choice = choices[Position(position)], choice != slot {
            lookers[slot, default: []].append(choice)
          } else {
            others.insert(slot)
          }
        case .global, .turn, .temporary: others.insert(slot)
        }
      }
    }
    for slot in others { lookers[slot] = nil }
  }

  /// The slot of the visits to a choice that is offered once; nil for any other.
  static func visits(ofChoiceAt position: Int, _ program: Program, _ slots: Slots) -> Int? {
    guard case .choicePoint(let target, let flags) = program.code[position], target >= 0, flags.contains(.onceOnly)
    else { return nil }
    let container = program.containers[Int(target)]
    guard container.visitSlot >= 0, container.countedFlags.contains(.visits) else { return nil }
    return slots.number(of: .visits(Int(container.visitSlot)))
  }

  /// Where flow goes on behind each choice that is offered once and is the only way there, with the slot of the visits to
  /// it.
  private func onlyWays(_ program: Program, _ slots: Slots, _ flow: InstructionFlow) -> [Position: Int] {
    var choices: [Position: Int] = [:]
    for position in program.code.indices {
      guard case .choicePoint(let target, _) = program.code[position] else { continue }
      let start = program.containers[Int(max(0, target))].firstPosition
      choices[start] = choices[start] == nil ? SpentSlots.visits(ofChoiceAt: position, program, slots) ?? -1 : -1
    }
    for (position, next) in flow.next.enumerated() where dominators.isReachable(Position(position)) {
      if case .choicePoint = program.code[position] { continue }
      for target in next where choices[target] != nil { choices[target] = -1 }
    }
    return choices.filter { $0.value >= 0 }
  }

  private mutating func findGateways(_ choices: [Position: Int], _ slots: Slots, _ reads: [[Int]]) {
    var readers: [Int: [Position]] = [:]
    for (position, read) in reads.enumerated() where dominators.isReachable(Position(position)) {
      for slot in read where slot < slots.count { readers[slot, default: []].append(Position(position)) }
    }
    for (slot, positions) in readers {
      let found = dominators.common(of: positions).compactMap { start in
        choices[start].map { Gateway(visits: $0, start: start) }
      }
      if !found.isEmpty { gateways[slot] = found }
    }
  }

  private mutating func findUnchanged(_ choices: [Position: Int], _ program: Program, _ slots: Slots) {
    for (slot, positions) in changes(program, slots) {
      for start in dominators.common(of: positions) {
        if let visits = choices[start] { unchanged[visits, default: []].insert(slot) }
      }
    }
  }

  /// For each slot the positions that flow comes to and at which, or behind which, it may be changed.
  private func changes(_ program: Program, _ slots: Slots) -> [Int: [Position]] {
    var changes: [Int: [Position]] = [:]
    let declarations = program.declarations.map { program.containers[Int($0)] }
    for position in program.code.indices.map({ Position($0) }) where dominators.isReachable(position) {
      switch program.code[Int(position)] {
      case .assignGlobal(let name, _), .assignTemporary(let name, _), .pointer(let name, _):
        let slot = program.names.globalSlots[Int(name)]
        if slot >= 0, declarations?.holds(position) != true {
          changes[slots.number(of: .global(Int(slot))), default: []].append(position)
        }
      default: break
      }
    }
    // Whoever comes into a container comes to something in it. What is left at once is looked at as changed anywhere.
    for container in program.containers where container.visitSlot >= 0 && !container.isEmpty {
      let within = (container.start..<container.end).filter { dominators.isReachable($0) }
      if within.isEmpty { continue }
      for kind in [Slots.Kind.visits(Int(container.visitSlot)), .turnsSince(Int(container.visitSlot))] {
        changes[slots.number(of: kind), default: []].append(contentsOf: within)
      }
    }
    return changes
  }

  /// The choice that must have been taken for a slot to matter no longer at a place where flow may go on at some
  /// positions; nil where there is none.
  func gateway(of slot: Int, goingOnAt positions: [Position]) -> Gateway? {
    guard let gateways = gateways[slot] else { return nil }
    // What goes on within the words of a choice goes on behind them too.
    let all = positions + positions.flatMap { flow.returnPlaces(fromWordsAt: $0) }
    return gateways.first { gateway in !all.contains { dominators.dominates(gateway.start, $0) } }
  }
}
