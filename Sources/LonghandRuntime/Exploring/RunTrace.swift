/// What a run looks at, draws and changes, in the order in which it does.
///
/// Two runs that begin with the same choice, and find the same wherever they look and draw, are the same run.
package struct RunTrace: Sendable {
  /// What the way that a run takes depends on.
  package enum Event: Hashable, Sendable {
    /// It looked at what a slot held when it began.
    case read(Int)
    /// It drew one of so many.
    case draw(Int32)
  }

  /// What the run has depended on so far.
  package private(set) var events: [Event] = []
  /// What the run draws, each counted from 0; the first one that there is where it draws more.
  var draws: [Int32] = []
  private var drawCount = 0
  /// The run in which each slot was looked at last, and the one in which it was given a new value.
  private var reads: [UInt32]
  private var writes: [UInt32]
  private var run: UInt32 = 0
  /// For each position whether what is read there is only printed, so that it does not matter what it is.
  private let isOnlyPrinted: [Bool]

  /// Follows no run yet.
  init(slots: Slots, isOnlyPrinted: [Bool]) {
    self.isOnlyPrinted = isOnlyPrinted
    reads = Array(repeating: 0, count: slots.count)
    writes = reads
  }

  /// Whether the run has looked at so much that what follows is better known by itself.
  var isPieceLong: Bool { isParted && events.count >= RunTrace.pieceLimit }

  /// Whether the run is parted where it has looked at much.
  var isParted = false

  /// How often a piece of a run looks at something.
  private static let pieceLimit = 2

  /// Begins to follow a run.
  mutating func begin(draws: [Int32]) {
    events.removeAll(keepingCapacity: true)
    self.draws = draws
    drawCount = 0
    run += 1
    if isTold {
      decisions.removeAll(keepingCapacity: true)
      openReads.removeAll(keepingCapacity: true)
      isUnknown.removeAll(keepingCapacity: true)
    }
  }

  /// Notes that the item at a position looks at a slot.
  mutating func read(_ slot: Int, at position: Position) {
    if position >= 0, isOnlyPrinted[Int(position)] { return }
    if reads[slot] == run || writes[slot] == run { return }
    reads[slot] = run
    events.append(.read(slot))
  }

  /// Whether it is told what every condition came to, and at which slots that are left open was looked for it.
  var isTold = false
  /// What conditions came to, one after the other.
  private(set) var decisions: [Decision] = []
  /// The slots that are left open at which was looked, each with how many conditions were asked before.
  private(set) var openReads: [(slot: Int, decision: Int)] = []
  /// Which draws only say what an unknown value came to.
  private var isUnknown: [Bool] = []

  /// What a condition came to.
  package struct Decision: Hashable, Sendable {
    package var position: Position
    package var holds: Bool
  }

  /// Notes what a condition came to.
  mutating func note(_ decision: Decision) { if isTold { decisions.append(decision) } }

  /// Notes that at a slot was looked which is left open.
  mutating func noteOpenRead(_ slot: Int, at position: Position) {
    guard isTold, position < 0 || !isOnlyPrinted[Int(position)] else { return }
    openReads.append((slot, decisions.count))
  }

  /// Draws which way is taken that depends on an unknown value.
  mutating func drawUnknown() -> Int32 {
    if isTold { isUnknown += Array(repeating: false, count: drawCount - isUnknown.count) + [true] }
    return draw(2)
  }

  /// What was drawn, without what unknown values came to.
  var knownDraws: [Int32] { (0..<drawCount).filter { !($0 < isUnknown.count && isUnknown[$0]) }.map { drawn($0) } }

  /// Of how many each draw was, and what was drawn.
  var drawCounts: [Int32] { events.compactMap { if case .draw(let count) = $0 { count } else { nil } } }
  var allDraws: [Int32] { (0..<drawCount).map { drawn($0) } }

  /// Notes that a slot is given a new value.
  mutating func write(_ slot: Int) { writes[slot] = run }

  /// Draws one of so many, counted from 0.
  mutating func draw(_ count: Int32) -> Int32 {
    drawCount += 1
    events.append(.draw(count))
    return drawn(drawCount - 1)
  }

  /// What was drawn after so many draws.
  func drawn(_ number: Int) -> Int32 { number < draws.count ? draws[number] : 0 }

  /// Whether the run has looked at what a slot held when it began.
  func hasRead(_ slot: Int) -> Bool { reads[slot] == run }

  /// Whether the run has given a slot a new value, whatever it held.
  func hasWritten(_ slot: Int) -> Bool { writes[slot] == run }
}

extension StoryMachine {
  /// Notes that something is looked at.
  @inline(__always)
  mutating func noteRead(_ kind: Slots.Kind) {
    guard Mode.isTracing || Mode.isSymbolic, let number = exploration.slots?.number(of: kind) else { return }
    if Mode.isSymbolic {
      exploration.touches?.read(number, at: exploration.position)
    } else {
      exploration.trace?.read(number, at: exploration.position)
    }
  }

  /// Notes that something is given a new value. Where a condition is asked, it has its old one back afterwards.
  @inline(__always)
  mutating func noteWrite(_ kind: Slots.Kind) {
    guard Mode.isTracing || Mode.isSymbolic, let number = exploration.slots?.number(of: kind) else { return }
    if Mode.isSymbolic {
      // Where ways meet again it is not given on all of them.
      let isOnEveryWay = !exploration.isAsking && !exploration.openRegions.contains { $0.region.changesValues }
      if isOnEveryWay { exploration.touches?.write(number) } else { exploration.touches?.touch(number) }
    } else if exploration.isAsking {
      exploration.trace?.read(number, at: .nowhere)
    } else {
      exploration.trace?.write(number)
    }
  }

  /// Notes that what something will hold depends on what it held. Nothing is noted of temporary variables.
  @inline(__always)
  mutating func noteChange(_ kind: Slots.Kind) {
    if case .temporary = kind { return }
    guard Mode.isSymbolic, let number = exploration.slots?.number(of: kind) else { return }
    exploration.touches?.touch(number)
  }

  /// Whether it is left open what something holds, so that anything may be read there.
  @inline(__always)
  mutating func leavesOpen(_ kind: Slots.Kind) -> Bool {
    guard Mode.isTracing, !exploration.isOpen.isEmpty, let number = exploration.slots?.number(of: kind),
      exploration.isOpen[number]
    else { return false }
    exploration.trace?.noteOpenRead(number, at: exploration.position)
    return true
  }

  /// Draws a whole number within bounds.
  mutating func drawTraced(_ range: ClosedRange<Int32>) -> Cell {
    let count = Int64(range.upperBound) - Int64(range.lowerBound) + 1
    let drawn = exploration.trace?.draw(Int32(clamping: count)) ?? 0
    return .integer(range.lowerBound &+ drawn)
  }
}
