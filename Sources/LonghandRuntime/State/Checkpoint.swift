/// The way back to the moment right behind a newline that may end a line (runtime §142, runtime §144), and from there
/// the way forth to where the machine was when it went back.
///
/// Most lines keep one, so it must be cheap. A copy of the state would count references for each of its arrays and
/// copy each that then changes. This takes down what every line changes, into arrays that it keeps from line to line,
/// and logs the variables and visits that change. Where anything at all may change, because the host takes over or
/// because the line goes on for long, it becomes a copy of the state after all.
struct Checkpoint: Sendable {
  /// What the checkpoint holds.
  enum Kind: Sendable {
    /// Nothing.
    case none
    /// A moment to go back to, and a log of what has changed since.
    case logged
    /// A moment to go back to, as a copy of the whole state.
    case whole
    /// What the next line begins with: the machine tried it out, and has gone back.
    case parked
  }

  private(set) var kind = Kind.none
  /// The state of the moment to go back to, where it is kept as a whole; boxed, since it seldom is.
  private(set) var whole: KeptState?
  /// What every line changes, as it was at that moment, or as it will be again.
  private(set) var kept = LineState(flow: Flow(name: Flow.defaultName, at: .nowhere), seed: 0)

  // What only grows is cut off again
  private var ledgerCount = 0
  /// How many texts and lists there were; nil when they were renumbered since.
  private var madeCounts: (texts: Int, lists: Int)?
  /// The changes of traits that were cut off and are to be added again.
  private var parkedChanges: [TraitChange] = []

  // What is logged, oldest first: what it was, or what it will be again
  private var globals: [(slot: Int32, value: Cell)] = []
  private var visits: [(slot: Int32, value: VisitCounts.Visit)] = []

  /// How many changes are logged before the whole state is kept instead.
  private static let logLimit = 512
  /// Among how many of the latest changes a slot is looked for, so that a loop logs each of its few once.
  private static let logReach = 6

  /// Whether there is a moment to go back to.
  var isSet: Bool { kind == .logged || kind == .whole }
  /// Whether changes must be logged; not once the whole state is kept.
  var isLogging: Bool { kind == .logged }
  /// Whether the beginning of the next line is known.
  var isParked: Bool { kind == .parked }

  /// Keeps this moment. The state is passed by its address so that nothing of it is copied on the way.
  mutating func keep(_ state: inout StoryState) {
    kind = .logged
    kept.copy(&state.line)
    ledgerCount = state.ledger.count
    madeCounts = (state.texts.count, state.lists.count)
    globals.removeAll(keepingCapacity: true)
    visits.removeAll(keepingCapacity: true)
  }

  /// Forgets the moment.
  mutating func forget() {
    kind = .none
    if whole != nil { whole = nil }
    if !kept.flow.choices.isEmpty { kept.flow.choices = [] }
  }

  /// Puts the state back as it was; false if there is no such moment.
  mutating func restore(_ state: inout StoryState) -> Bool {
    guard isSet else { return false }
    if let whole {
      state = whole.state
    } else {
      exchange(&state, isForth: false)
      cutOff(&state)
    }
    forget()
    return true
  }

  /// Keeps a copy of the whole state, for what no log takes down.
  mutating func keepWhole(_ state: inout StoryState) {
    guard isLogging else { return }
    var moment = state
    exchange(&moment, isForth: false)
    cutOff(&moment)
    whole = KeptState(state: moment)
    kind = .whole
  }

  /// Puts what was printed at that moment in the place of what is printed now, or the other way round.
  mutating func exchangeOutput(_ state: inout StoryState) {
    swap(&state.line.flow.output, &kept.flow.output)
  }

  // MARK: Parking

  /// Puts the state back as it was, and keeps what came of it for `unpark(_:)`.
  mutating func park(_ state: inout StoryState) {
    exchange(&state, isForth: false)
    parkedChanges = Array(state.ledger.dropFirst(ledgerCount))
    state.ledger.removeAll(keepingFirst: ledgerCount)
    kind = .parked
  }

  /// Puts the state to where it was when it was parked: nothing has changed it meanwhile.
  mutating func unpark(_ state: inout StoryState) {
    exchange(&state, isForth: true)
    for change in parkedChanges { state.ledger.append(change) }
    forget()
  }

  /// Forgets what was parked.
  mutating func discardParked(_ state: inout StoryState) {
    guard isParked else { return }
    cutOff(&state)
    forget()
  }

  // MARK: Logging

  /// Logs what a global variable holds that is about to change.
  mutating func note(global slot: Int32, _ state: inout StoryState) {
    var index = globals.count - 1
    while index >= max(0, globals.count - Checkpoint.logReach) {
      if globals[index].slot == slot { return }
      index -= 1
    }
    guard globals.count < Checkpoint.logLimit else { return keepWhole(&state) }
    globals.append((slot, state.globals[Int(slot)]))
  }

  /// Logs the visits of a container that is about to be visited.
  mutating func note(visit slot: Int32, _ state: inout StoryState) {
    var index = visits.count - 1
    while index >= max(0, visits.count - Checkpoint.logReach) {
      if visits[index].slot == slot { return }
      index -= 1
    }
    guard visits.count < Checkpoint.logLimit else { return keepWhole(&state) }
    visits.append((slot, state.visits[slot]))
  }

  /// Exchanges what is kept and logged for what is. A slot may be logged twice, so the way back begins with the latest
  /// change, and the way forth with the oldest.
  private mutating func exchange(_ state: inout StoryState, isForth: Bool) {
    swap(&state.line, &kept)
    let (globalCount, visitCount) = (globals.count, visits.count)
    for step in 0..<globalCount {
      let index = isForth ? step : globalCount - 1 - step
      swap(&state.globals[Int(globals[index].slot)], &globals[index].value)
    }
    for step in 0..<visitCount {
      let index = isForth ? step : visitCount - 1 - step
      swap(&state.visits[visits[index].slot], &visits[index].value)
    }
  }

  private func cutOff(_ state: inout StoryState) {
    state.ledger.removeAll(keepingFirst: ledgerCount)
    guard let madeCounts else { return }
    state.texts.removeAll(keepingFirst: madeCounts.texts)
    state.lists.removeAll(keepingFirst: madeCounts.lists)
  }
}

/// A state on the heap.
final class KeptState: Sendable {
  let state: StoryState

  init(state: StoryState) {
    self.state = state
  }
}

extension Checkpoint {
  /// Gives every value another one, since the texts and lists of the state were renumbered.
  mutating func mapCells(_ map: (Cell) -> Cell) {
    madeCounts = nil
    kept.mapCells(map)
    for index in globals.indices { globals[index].value = map(globals[index].value) }
  }

  /// Gives every text another number.
  mutating func mapTexts(_ map: (TextNumber) -> TextNumber) { kept.flow.mapTexts(map) }
}
