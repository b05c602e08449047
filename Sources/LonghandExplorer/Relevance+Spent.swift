import LonghandRuntime

/// What counts of visits and turns are read for by nothing but choices that are offered once.
///
/// Once such a choice was taken its condition does not matter any more, and no visit is ever taken back. So a count that
/// only the conditions of such choices look at matters no longer when all of them were taken.
struct SpentCounts {
  /// For each count, by its slot, the slots of the visits to the choices that look at it.
  private(set) var choices: [Int: [Int]] = [:]

  /// - Parameter reads: For each position the slots that its instruction reads.
  init(_ program: Program, _ slots: Slots, _ reads: [[Int]]) {
    var choices: [Position: Int] = [:]
    for position in program.code.indices {
      guard case .choicePoint(let target, let flags) = program.code[position], target >= 0,
        flags.contains(.onceOnly), flags.contains(.hasCondition)
      else { continue }
      let visits = Int(program.containers[Int(target)].visitSlot)
      guard visits >= 0, program.containers[Int(target)].countedFlags.contains(.visits) else { continue }
      for read in program.conditionReads(before: Position(position)) {
        choices[read] = slots.number(of: .visits(visits))
      }
    }
    var others: Set<Int> = []
    for (position, read) in reads.enumerated() {
      for slot in read where !others.contains(slot) {
        switch slot < slots.count ? slots.kind(of: slot) : .turn {
        case .visits, .turnsSince:
          if let choice = choices[Position(position)], choice != slot {
            self.choices[slot, default: []].append(choice)
          } else {
            others.insert(slot)
          }
        case .global, .turn, .temporary: others.insert(slot)
        }
      }
    }
    for slot in others { self.choices[slot] = nil }
  }
}
