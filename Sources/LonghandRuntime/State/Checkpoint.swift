/// The way back to the moment right behind a newline that may end a line (runtime §142, runtime §144).
///
/// Most lines keep one, so it must be cheap. A copy of the state would count references for each of its arrays and
/// copy each that then changes. This takes down what every line changes, into arrays that it keeps from line to line,
/// and logs the variables and visits that change. Where anything at all may change, because the host takes over or
/// because the line goes on for long, it becomes a copy of the state after all.
struct Checkpoint: Sendable {
  /// Whether there is a moment to go back to.
  private(set) var isSet = false
  /// Whether changes must be logged; false once the whole state is kept.
  private(set) var isLogging = false
  /// The state of that moment, where it is kept as a whole; boxed, since it seldom is.
  private(set) var whole: KeptState?

  // What is taken down
  private var thread = Thread(at: .nowhere)
  private var waiting: [Thread] = []
  private var threadCounter: Int32 = 0
  private var output = OutputStream()
  private var evaluation: [Cell] = []
  private var diverted: Position = .nowhere
  private var divertedContainer: ContainerID = -1
  private var seed: Int32 = 0
  private var previousRandom: Int32 = 0
  private var didExitSafely = false
  private var endedIn: ContainerID = -1

  // What only grows is cut off again
  private var choiceCount = 0
  private var problemCount = 0
  private var ledgerCount = 0
  /// How many texts and lists there were; nil when they were renumbered since.
  private var madeCounts: (texts: Int, lists: Int)?

  // What is logged, oldest first
  private var globals: [(slot: Int32, old: Cell)] = []
  private var visits: [(slot: Int32, old: VisitCounts.Visit)] = []
  /// The choices of that moment, if they were taken away.
  private var removedChoices: [PendingChoice]?

  /// How many changes are logged before the whole state is kept instead.
  private static let logLimit = 512

  /// Keeps this moment. The state is passed by its address so that nothing of it is copied on the way.
  mutating func keep(_ state: inout StoryState) {
    (isSet, isLogging) = (true, true)
    thread.copy(&state.flow.thread)
    waiting = state.flow.waiting
    threadCounter = state.flow.threadCounter
    output.copy(&state.flow.output)
    evaluation.refill(state.evaluation)
    (diverted, divertedContainer) = (state.diverted, state.divertedContainer)
    (seed, previousRandom) = (state.seed, state.previousRandom)
    (didExitSafely, endedIn) = (state.didExitSafely, state.flow.endedIn)
    choiceCount = state.flow.choices.count
    problemCount = state.problems.count
    ledgerCount = state.ledger.count
    madeCounts = (state.texts.count, state.lists.count)
    forgetLog()
  }

  /// Forgets the moment.
  mutating func forget() {
    (isSet, isLogging) = (false, false)
    if whole != nil { whole = nil }
  }

  /// Puts the state back as it was; false if there is no such moment.
  mutating func restore(_ state: inout StoryState) -> Bool {
    guard isSet else { return false }
    if let whole { state = whole.state } else { undo(&state) }
    forget()
    return true
  }

  /// Keeps a copy of the whole state, for what no log takes down.
  mutating func keepWhole(_ state: inout StoryState) {
    guard isLogging else { return }
    var kept = state
    undo(&kept)
    whole = KeptState(state: kept)
    isLogging = false
  }

  /// Puts what was printed at that moment in the place of what is printed now, or the other way round.
  mutating func exchangeOutput(_ state: inout StoryState) {
    swap(&state.flow.output, &output)
  }

  // MARK: Logging

  /// Logs what a global variable holds that is about to change.
  mutating func note(global slot: Int32, _ state: inout StoryState) {
    guard globals.count < Checkpoint.logLimit else { return keepWhole(&state) }
    globals.append((slot, state.globals[Int(slot)]))
  }

  /// Logs the visits of a container that is about to be visited.
  mutating func note(visit slot: Int32, _ state: inout StoryState) {
    guard visits.count < Checkpoint.logLimit else { return keepWhole(&state) }
    visits.append((slot, state.visits[slot]))
  }

  /// Keeps the choices that are about to be taken away.
  mutating func note(removed choices: [PendingChoice]) {
    if removedChoices == nil { removedChoices = Array(choices.prefix(choiceCount)) }
  }

  private mutating func forgetLog() {
    globals.removeAll(keepingCapacity: true)
    visits.removeAll(keepingCapacity: true)
    removedChoices = nil
  }

  private mutating func undo(_ state: inout StoryState) {
    swap(&state.flow.thread, &thread)
    swap(&state.flow.waiting, &waiting)
    swap(&state.flow.output, &output)
    swap(&state.evaluation, &evaluation)
    state.flow.threadCounter = threadCounter
    (state.diverted, state.divertedContainer) = (diverted, divertedContainer)
    (state.seed, state.previousRandom) = (seed, previousRandom)
    (state.didExitSafely, state.flow.endedIn) = (didExitSafely, endedIn)
    state.flow.errors = []
    for change in globals.reversed() { state.globals[Int(change.slot)] = change.old }
    for change in visits.reversed() { state.visits[change.slot] = change.old }
    if let removedChoices { state.flow.choices = removedChoices }
    cutOff(&state)
  }

  private func cutOff(_ state: inout StoryState) {
    state.flow.choices.removeLast(state.flow.choices.count - choiceCount)
    state.problems.removeLast(state.problems.count - problemCount)
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
    for index in evaluation.indices { evaluation[index] = map(evaluation[index]) }
    for index in globals.indices { globals[index].old = map(globals[index].old) }
    thread.mapCells(map)
    for index in waiting.indices { waiting[index].mapCells(map) }
    for index in (removedChoices ?? []).indices { removedChoices?[index].thread.mapCells(map) }
    output.mapCells(map)
  }

  /// Gives every text another number.
  mutating func mapTexts(_ map: (TextID) -> TextID) {
    output.mapTexts(map)
    for index in (removedChoices ?? []).indices { removedChoices?[index].mapTexts(map) }
  }
}

extension Array {
  /// Copies the elements of another array into the storage that this one has.
  mutating func refill(_ other: [Element]) {
    if !isEmpty { removeAll(keepingCapacity: true) }
    if !other.isEmpty { append(contentsOf: other) }
  }
}
