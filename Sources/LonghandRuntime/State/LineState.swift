/// What every line may change, and what going back to a moment puts back as a whole (runtime §142, runtime §144).
///
/// Whatever is added to it is kept, compared and restored with it. Beside it a line changes only what is logged, the
/// global variables and the visits, and what only grows: the ledger and the tables of texts and lists.
struct LineState: Hashable, Sendable {
  /// The flow that runs.
  var flow: Flow
  /// The evaluation stack, shared by all flows (runtime §51).
  var evaluation: [Cell] = []
  /// Where flow jumps at the next advance; nowhere if it does not.
  var diverted: Position = .nowhere
  /// The container that directly holds `diverted`, for static diverts.
  var divertedContainer: ContainerID = -1
  /// The seed of random numbers and shuffles.
  var seed: Int32
  /// The latest random number (runtime §184).
  var previousRandom: Int32 = 0
  /// Whether the story stopped on purpose.
  var didExitSafely = false
  /// What went wrong since it was last reported, oldest first.
  var problems: [StoryProblem] = []

  /// A state in which nothing has happened.
  init(flow: Flow, seed: Int32) {
    self.flow = flow
    self.seed = seed
  }

  /// Becomes like another one without sharing what that will change: a shared array would be copied by its next change.
  mutating func copy(_ other: inout LineState) {
    flow.copy(&other.flow)
    evaluation.refill(other.evaluation)
    (diverted, divertedContainer) = (other.diverted, other.divertedContainer)
    (seed, previousRandom) = (other.seed, other.previousRandom)
    didExitSafely = other.didExitSafely
    problems = other.problems
  }

  /// Gives every value another one.
  mutating func mapCells(_ map: (Cell) -> Cell) {
    for index in evaluation.indices { evaluation[index] = map(evaluation[index]) }
    flow.mapCells(map)
  }
}

extension Array {
  /// Copies the elements of another array into the storage that this one has.
  mutating func refill(_ other: [Element]) {
    if !isEmpty { removeAll(keepingCapacity: true) }
    if !other.isEmpty { append(contentsOf: other) }
  }
}
