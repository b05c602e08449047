import LonghandRuntime

/// Follows every choice from one state on, with the chance that it has: what it finds can be played, and what it does not
/// find says nothing.
struct LuckySearch: ~Copyable {
  private var machine: SilentMachine
  private var wanted: Set<Position>
  private var states: [(state: StoryState, parent: Int, choice: Int)] = []
  private var ways = WayMap.Ways()

  /// How many states are kept: whole ones, since what chance brings depends on all that was drawn.
  private static let stateLimit = 20_000

  init(_ plan: ExplorationPlan, _ wanted: Set<Position>) {
    machine = SilentMachine(plan)
    self.wanted = wanted
  }

  mutating func run(from state: StoryState?, seed: Int32, while mayGoOn: () -> Bool) -> WayMap.Ways {
    if let state {
      states.append((state, -1, 0))
    } else {
      machine.restart(seed: seed)
      follow(from: -1, by: 0)
    }
    var number = 0
    while number < states.count, !wanted.isEmpty, mayGoOn() {
      visit(number)
      number += 1
    }
    return ways
  }

  private mutating func visit(_ number: Int) {
    machine.state = states[number].state
    for choice in 0..<machine.offeredCount where states.count < Self.stateLimit && !wanted.isEmpty {
      machine.state = states[number].state
      machine.choose(choice)
      follow(from: number, by: choice)
    }
  }

  private mutating func follow(from parent: Int, by choice: Int) {
    guard machine.run() == .choices else { return }
    states.append((machine.state, parent, choice))
    for source in machine.offered where wanted.contains(source) {
      wanted.remove(source)
      ways.choices[source] = way(to: states.count - 1)
    }
  }

  private func way(to number: Int) -> [Int] {
    var way: [Int] = []
    var current = number
    while states[current].parent >= 0 {
      way.append(states[current].choice)
      current = states[current].parent
    }
    return way.reversed()
  }
}
