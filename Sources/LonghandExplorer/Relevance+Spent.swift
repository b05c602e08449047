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
  private let dominators: Dominators

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
    dominators = Dominators(flow, from: [0] + beginnings + watched)
    findLookers(program, slots, reads)
    findGateways(program, slots, reads, flow)
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
  private static func visits(ofChoiceAt position: Int, _ program: Program, _ slots: Slots) -> Int? {
    guard case .choicePoint(let target, let flags) = program.code[position], target >= 0, flags.contains(.onceOnly)
    else { return nil }
    let container = program.containers[Int(target)]
    guard container.visitSlot >= 0, container.countedFlags.contains(.visits) else { return nil }
    return slots.number(of: .visits(Int(container.visitSlot)))
  }

  private mutating func findGateways(
    _ program: Program, _ slots: Slots, _ reads: [[Int]], _ flow: InstructionFlow
  ) {
    var candidates: [Position: Int] = [:]
    for position in program.code.indices {
      guard case .choicePoint(let target, _) = program.code[position] else { continue }
      let start = program.containers[Int(max(0, target))].firstPosition
      // Nothing but this choice may lead there.
      candidates[start] = candidates[start] == nil ? SpentSlots.visits(ofChoiceAt: position, program, slots) ?? -1 : -1
    }
    for (position, next) in flow.next.enumerated() where dominators.isReachable(Position(position)) {
      if case .choicePoint = program.code[position] { continue }
      for target in next where candidates[target] != nil { candidates[target] = -1 }
    }
    var readers: [Int: [Position]] = [:]
    for (position, read) in reads.enumerated() where dominators.isReachable(Position(position)) {
      for slot in read where slot < slots.count { readers[slot, default: []].append(Position(position)) }
    }
    for (slot, positions) in readers {
      let found = dominators.common(of: positions).compactMap { start in
        candidates[start].flatMap { $0 >= 0 ? Gateway(visits: $0, start: start) : nil }
      }
      if !found.isEmpty { gateways[slot] = found }
    }
  }

  /// The choice that must have been taken for a slot to matter no longer at a place where flow may go on at some
  /// positions; nil where there is none.
  func gateway(of slot: Int, goingOnAt positions: [Position]) -> Gateway? {
    gateways[slot]?.first { gateway in !positions.contains { dominators.dominates(gateway.start, $0) } }
  }
}
