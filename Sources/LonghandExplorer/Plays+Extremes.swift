import LonghandRuntime
import LonghandSource

extension Plays {
  /// Plays on from wherever a number is less or greater than it ever was there, until it gets no further.
  ///
  /// What needs a rare meeting of values is found so: a trait that was driven as far as it goes, while something else is
  /// as it must be.
  ///
  /// - Parameters:
  ///   - numbers: The global variables that are driven, by place.
  ///   - others: What is told apart: the slots of variables and visits, by number.
  mutating func playToExtremes(
    of numbers: [Int], tellingApart others: [Slots.Kind], runs limit: Int, while mayGoOn: (Int) -> Bool
  ) {
    var extremes = Extremes(numbers: numbers, others: others)
    var queue: [Extremes.Entry] = []
    machine.restart(seed: 0)
    if runAndNote(0, []) { extremes.add(&machine, [], &queue) }
    var next = 0
    let end = runs + limit
    while next < queue.count, runs < end, mayGoOn(runs) {
      let entry = queue[next]
      next += 1
      if !extremes.isStill(entry) { continue }
      machine.state = entry.state
      for choice in 0..<machine.offeredCount {
        machine.state = entry.state
        machine.choose(choice)
        let choices = entry.choices + [UInt16(clamping: choice)]
        if runAndNote(0, choices) { extremes.add(&machine, choices, &queue) }
      }
      queue[next - 1].state = machine.initialState
    }
  }
}

/// The least and the greatest that numbers were at each place.
private struct Extremes {
  /// A state to go on from.
  struct Entry {
    var state: StoryState
    var choices: [UInt16]
    var cell: UInt64
    var values: [Int32]
  }

  let numbers: [Int]
  let others: [Slots.Kind]
  private var known: [UInt64: (low: [Int32], high: [Int32])] = [:]
  private var words: [Int32] = []

  init(numbers: [Int], others: [Slots.Kind]) {
    self.numbers = numbers
    self.others = others
  }

  /// Keeps the present state, if a number is less or greater in it than it ever was here.
  mutating func add(_ machine: inout SilentMachine, _ choices: [UInt16], _ queue: inout [Entry]) {
    machine.writeLocation(into: &words)
    var hash = StableHash(words: words)
    for other in others { hash.combine(word: machine.contentKey(of: other)) }
    let cell = hash.value
    let values = numbers.map { machine.global($0).wholeNumber ?? 0 }
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
    queue.append(Entry(state: machine.state, choices: choices, cell: cell, values: values))
  }

  /// Whether nothing has gone further since.
  func isStill(_ entry: Entry) -> Bool {
    guard let bounds = known[entry.cell] else { return false }
    return numbers.isEmpty
      || entry.values.indices.contains {
        entry.values[$0] == bounds.low[$0] || entry.values[$0] == bounds.high[$0]
      }
  }
}
