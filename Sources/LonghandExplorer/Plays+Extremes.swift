import LonghandRuntime
import LonghandSource

extension Plays {
  /// Plays on from wherever a number is less or greater than it ever was there, until it gets no further.
  ///
  /// What needs a rare meeting of values is found so: a trait that was driven as far as it goes, while something else is
  /// as it must be.
  ///
  /// - Parameters:
  ///   - directions: What is driven.
  ///   - others: What is told apart: the slots of variables and visits, by number.
  ///   - tellsLengths: Whether it is told apart after how many choices it is, so that a number is driven on where it was
  ///     driven further sooner.
  ///   - seeds: With how much different luck it is begun.
  ///   - wanted: What it is for, any of several goals each; once all of it was met it is enough.
  mutating func playToExtremes(
    of directions: [Direction], tellingApart others: [Slots.Kind], tellingLengths tellsLengths: Bool, seeds: Int32,
    runs limit: Int,
    until wanted: [[StoryItem.Goal]], while mayGoOn: (Int) -> Bool
  ) {
    var extremes = Extremes(directions: directions, others: others, tellsLengths: tellsLengths)
    var queue: [Extremes.Entry] = []
    for seed in 0..<seeds {
      machine.restart(seed: seed)
      if runAndNote(seed, []) { extremes.add(&machine, from: -1 - Int(seed), by: 0, &queue) }
    }
    var next = 0
    let end = runs + limit
    while next < queue.count, runs < end, !isDone(wanted), mayGoOn(runs) {
      let entry = queue[next]
      queue[next].state = machine.initialState
      next += 1
      guard extremes.isStill(entry), entry.length < Plays.lengthLimit else { continue }
      let (seed, way) = Extremes.way(to: next - 1, queue)
      machine.state = entry.state
      for choice in 0..<machine.offeredCount {
        machine.state = entry.state
        machine.choose(choice)
        if runAndNote(seed, way + [UInt16(clamping: choice)]) {
          extremes.add(&machine, from: next - 1, by: choice, &queue)
        }
      }
    }
  }
}

/// What is driven to be as small and as great as it gets: a number, how many items a list has, how often something was
/// visited, or several of them together.
struct Direction: Equatable {
  /// What is added.
  var added: [Slots.Kind]
  /// What is taken from that.
  var subtracted: Slots.Kind?

  /// How far it is.
  func value(_ machine: borrowing SilentMachine) -> Int64 {
    var value: Int64 = 0
    for kind in added { value += machine.amount(of: kind) }
    guard let subtracted else { return value }
    return value - machine.amount(of: subtracted)
  }
}

/// The least and the greatest that numbers were at each place.
private struct Extremes {
  /// A state to go on from.
  struct Entry {
    var state: StoryState
    /// The entry from which it was come to, below 0 the seed with which it was begun, counted from -1 downwards; by which
    /// choice; and after how many in all.
    var parent: Int
    var choice: UInt16
    var length: Int
    var cell: UInt64
    var values: [Int64]
  }

  let directions: [Direction]
  let others: [Slots.Kind]
  let tellsLengths: Bool
  private var known: [UInt64: (low: [Int64], high: [Int64])] = [:]
  private var words: [Int32] = []

  init(directions: [Direction], others: [Slots.Kind], tellsLengths: Bool) {
    self.directions = directions
    self.others = others
    self.tellsLengths = tellsLengths
  }

  /// Keeps the present state, if a number is less or greater in it than it ever was here.
  mutating func add(_ machine: inout SilentMachine, from parent: Int, by choice: Int, _ queue: inout [Entry]) {
    let length = parent < 0 ? 0 : queue[parent].length + 1
    machine.writeLocation(into: &words)
    var hash = StableHash(words: words)
    if tellsLengths { hash.combine(word: UInt64(length)) }
    for other in others { hash.combine(word: machine.contentKey(of: other)) }
    let cell = hash.value
    var values: [Int64] = []
    for direction in directions { values.append(direction.value(machine)) }
    if var bounds = known[cell] {
      var isNew = false
      for (index, value) in values.enumerated() {
        if value < bounds.low[index] { (bounds.low[index], isNew) = (value, true) }
        if value > bounds.high[index] { (bounds.high[index], isNew) = (value, true) }
      }
      guard isNew else { return }
      known[cell] = bounds
    } else {
      known[cell] = (values, values)
    }
    queue.append(
      Entry(
        state: machine.state, parent: parent, choice: UInt16(clamping: choice), length: length, cell: cell,
        values: values))
  }

  /// The seed and the choices that lead to an entry.
  static func way(to entry: Int, _ queue: [Entry]) -> (seed: Int32, way: [UInt16]) {
    var (way, current) = ([UInt16](), entry)
    while queue[current].parent >= 0 {
      way.append(queue[current].choice)
      current = queue[current].parent
    }
    return (Int32(-1 - queue[current].parent), way.reversed())
  }

  /// Whether nothing has gone further since.
  func isStill(_ entry: Entry) -> Bool {
    guard let bounds = known[entry.cell] else { return false }
    return directions.isEmpty
      || entry.values.indices.contains {
        entry.values[$0] == bounds.low[$0] || entry.values[$0] == bounds.high[$0]
      }
  }
}
