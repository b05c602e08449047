/// What a run looks at, draws and changes, in the order in which it does.
///
/// Two runs that begin with the same choice, and find the same wherever they look and draw, are the same run.
package struct RunTrace: Sendable {
  /// What the way that a run takes depends on.
  package enum Event: Hashable, Sendable {
    /// It looked at what a slot held when it began.
    case read(Int)
    /// It looked at what expressions come to, one after the other, of what a slot held when it began; by the number of
    /// all of them.
    case compared(Int, expressions: Int)
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
  /// The expressions that may look at one variable and at nothing else that is not known.
  let expressions: OneVariableExpressions
  /// Expressions that are put together, of which each takes what the one before it gives; first of all none.
  private(set) var chains: [[OneVariableExpressions.Use]] = [[]]
  private var longerChains: [Longer: Int] = [:]
  /// The run in which each slot was changed last by what it held, and by which expressions.
  private var changes: [UInt32]
  private var changeChains: [Int]

  /// Follows no run yet.
  init(_ program: Program, isOnlyPrinted: [Bool]) {
    self.isOnlyPrinted = isOnlyPrinted
    expressions = OneVariableExpressions(program)
    let count = Slots(program).count
    reads = Array(repeating: 0, count: count)
    (writes, changes) = (reads, reads)
    changeChains = Array(repeating: 0, count: count)
  }

  /// Whether the run has looked at so much that what follows is better known by itself.
  var isPieceLong: Bool { isParted && lookCount >= RunTrace.pieceLimit }

  /// Whether the run is parted where it has looked at much.
  var isParted = false

  /// How often a piece of a run looks at something, or draws.
  private static let pieceLimit = 2
  /// How often the run has.
  private var lookCount = 0
  /// How many expressions are put together.
  private static let chainLimit = 6
  /// How many events are looked over for one that is there already.
  private static let recentCount = 16
  /// No expressions at all: they come to something where what a slot holds is a whole number.
  package static let noExpressions = 0

  /// Begins to follow a run.
  mutating func begin(draws: [Int32]) {
    events.removeAll(keepingCapacity: true)
    self.draws = draws
    (drawCount, lookCount) = (0, 0)
    run += 1
    if isTold {
      decisions.removeAll(keepingCapacity: true)
      openReads.removeAll(keepingCapacity: true)
      toldDraws.removeAll(keepingCapacity: true)
      if !openOffers.isEmpty { openOffers.removeAll(keepingCapacity: true) }
      openReadsBefore = 0
      forcedWay = nil
    }
  }

  /// Notes that the item at a position looks at a slot.
  mutating func read(_ slot: Int, at position: Position) {
    if isKnown(slot, at: position) { return }
    reads[slot] = run
    lookCount += 1
    events.append(.read(slot))
  }

  /// Whether it makes no difference that the item at a position looks at a slot.
  func isKnown(_ slot: Int, at position: Position) -> Bool {
    reads[slot] == run || writes[slot] == run || position >= 0 && isOnlyPrinted[Int(position)]
  }

  /// Notes that an expression looks at a slot that looks at nothing else which is not known.
  ///
  /// - Parameter variable: What the slot holds now.
  mutating func read(_ slot: Int, in use: OneVariableExpressions.Use, _ variable: Cell) {
    switch expressions[use.expression].purpose {
    case .comparison: note(.compared(slot, expressions: chain(expressions(changing: slot), use)))
    case .change:
      note(.compared(slot, expressions: RunTrace.noExpressions))
      if case .integer = variable { return }
      // What it held is known: as what is not a whole number comes to nothing, it is told by what it is.
      reads[slot] = run
    }
  }

  private mutating func note(_ event: Event) {
    if events.suffix(RunTrace.recentCount).contains(event) { return }
    if case .compared(_, RunTrace.noExpressions) = event {} else { lookCount += 1 }
    events.append(event)
  }

  /// The number of some expressions with one more behind them.
  private mutating func chain(_ first: Int, _ last: OneVariableExpressions.Use) -> Int {
    let longer = Longer(first: first, last: last)
    if let known = longerChains[longer] { return known }
    longerChains[longer] = chains.count
    chains.append(chains[first] + [last])
    return chains.count - 1
  }

  /// Some expressions, by the number of all of them, with one more behind them.
  private struct Longer: Hashable {
    var first: Int
    var last: OneVariableExpressions.Use
  }

  /// Whether what a slot holds is still better told by the expressions that changed it than by what it held.
  func mayChangeMore(_ slot: Int) -> Bool { chains[expressions(changing: slot)].count < RunTrace.chainLimit }

  /// The expressions by which what a slot holds comes of what it held when the run began.
  func expressions(changing slot: Int) -> Int { changes[slot] == run ? changeChains[slot] : RunTrace.noExpressions }

  /// Whether it is told what every condition came to, and at which slots that are left open was looked for it.
  var isTold = false
  /// What conditions came to, one after the other.
  private(set) var decisions: [Decision] = []
  /// The slots that are left open at which was looked, each with how many conditions were asked before.
  private(set) var openReads: [(slot: Int, decision: Int)] = []
  /// The slots that are left open on which it depends whether choices are offered, by how many choices come before.
  private(set) var openOffers: [Int: Set<Int>] = [:]
  /// How many of those slots were looked at before the latest condition.
  private var openReadsBefore = 0
  /// What was drawn, without what unknown values came to; and with the first of all that may be drawn where that is left open.
  private(set) var toldDraws: [Int32] = []

  /// What a condition came to.
  package struct Decision: Hashable, Sendable {
    package var position: Position
    package var holds: Bool
  }

  /// The way that the run takes whatever its conditions come to; nil where these decide.
  var forcedWay: ForcedWay?

  /// Notes what a condition comes to, unless the run is to take another way.
  ///
  /// - Returns: Which way the run takes.
  mutating func decide(_ decision: Decision) -> Bool {
    guard isTold else { return decision.holds }
    let holds = forcedWay?.decide(decision, after: decisions.count) ?? decision.holds
    decisions.append(Decision(position: decision.position, holds: holds))
    openReadsBefore = openReads.count
    return holds
  }

  /// Notes that it is left open whether a choice is offered.
  ///
  /// - Parameter number: How many choices come before it.
  mutating func noteOpenOffer(_ number: Int) {
    guard isTold else { return }
    openOffers[number] = Set(openReads[openReadsBefore...].map { $0.slot })
    openReadsBefore = openReads.count
  }

  /// Notes that at a slot was looked which is left open.
  mutating func noteOpenRead(_ slot: Int, at position: Position) {
    guard isTold, position < 0 || !isOnlyPrinted[Int(position)] else { return }
    openReads.append((slot, decisions.count))
  }

  /// Draws which way is taken that depends on an unknown value.
  mutating func drawUnknown() -> Int32 { take(2) }

  /// Notes that something is drawn that is left open.
  mutating func noteOpenDraw(_ slot: Int, at position: Position) {
    if isTold { toldDraws.append(0) }
    noteOpenRead(slot, at: position)
  }

  /// Of how many each draw was, and what was drawn.
  var drawCounts: [Int32] { events.compactMap { if case .draw(let count) = $0 { count } else { nil } } }
  var allDraws: [Int32] { (0..<drawCount).map { drawn($0) } }

  /// Notes that a slot is given a new value: by an expression that looks at what it held, and at nothing else that is not
  /// known, or by something else.
  mutating func write(_ slot: Int, by use: OneVariableExpressions.Use?) {
    guard let use, reads[slot] != run, writes[slot] != run else { return writes[slot] = run }
    changeChains[slot] = chain(expressions(changing: slot), use)
    changes[slot] = run
  }

  /// Draws one of so many, counted from 0.
  mutating func draw(_ count: Int32) -> Int32 {
    let drawn = take(count)
    if isTold { toldDraws.append(drawn) }
    return drawn
  }

  private mutating func take(_ count: Int32) -> Int32 {
    drawCount += 1
    lookCount += 1
    events.append(.draw(count))
    return drawn(drawCount - 1)
  }

  /// What was drawn after so many draws.
  func drawn(_ number: Int) -> Int32 { number < draws.count ? draws[number] : 0 }

  /// Whether the run has looked at what a slot held when it began.
  func hasRead(_ slot: Int) -> Bool { reads[slot] == run }

  /// Whether the run has given a slot a new value, whatever it held; one that is made of what it held aside.
  func hasWritten(_ slot: Int) -> Bool { writes[slot] == run }
}

extension StoryMachine {
  /// Notes that something is looked at.
  @inline(__always)
  mutating func noteRead(_ kind: Slots.Kind) {
    guard Mode.isTracing || Mode.isSymbolic, let number = exploration.slots?.number(of: kind) else { return }
    if Mode.isSymbolic {
      exploration.touches?.read(number, at: exploration.position)
    } else if !isLookDecided {
      exploration.trace?.read(number, at: exploration.position)
    }
  }

  /// Notes that a global variable is looked at.
  @inline(__always)
  mutating func noteRead(ofGlobal slot: Int) {
    guard Mode.isTracing else { return noteRead(.global(slot)) }
    guard exploration.trace?.isKnown(slot, at: exploration.position) == false, !isLookDecided else { return }
    if exploration.trace?.mayChangeMore(slot) == true, let use = useOfExpression() {
      exploration.trace?.read(slot, in: use, state.globals[slot])
    } else {
      exploration.trace?.read(slot, at: exploration.position)
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
      let use = useOfExpression()
      exploration.trace?.write(number, by: use)
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
    if !isLookDecided { exploration.trace?.noteOpenRead(number, at: exploration.position) }
    return true
  }

  /// Draws a whole number within bounds.
  mutating func drawTraced(_ range: ClosedRange<Int32>) -> Cell {
    if isHidden { return .integer(range.lowerBound) }
    let count = Int64(range.upperBound) - Int64(range.lowerBound) + 1
    let drawn = exploration.trace?.draw(Int32(clamping: count)) ?? 0
    // On a way that is followed from another search there may be fewer to draw from.
    return .integer(range.lowerBound &+ min(drawn, Int32(clamping: count - 1)))
  }
}
