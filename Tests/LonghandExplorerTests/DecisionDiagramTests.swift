import LonghandExplorer
import Testing

/// Sets of states as decision diagrams, held against plain sets.
@Suite struct DecisionDiagramTests {
  private typealias State = [UInt32]

  private static let (slotCount, valueCount) = (5, 4)

  /// Diagrams with two sets of random states, and these.
  private struct Sets {
    var diagrams = DecisionDiagrams()
    var nodes: [DecisionDiagrams.Node] = []
    var states: [Set<State>] = []
    private var random: UInt64

    init(seed: UInt64) {
      random = seed &* 0x9E37_79B9_7F4A_7C15 | 1
      for count in [40, 25] {
        var (node, all) = (DecisionDiagrams.empty, Set<State>())
        for _ in 0..<count {
          let state = (0..<slotCount).map { _ in number(below: valueCount) * number(below: 2) }
          node = diagrams.union(node, diagrams.set(of: sparse(state)))
          all.insert(state)
        }
        nodes.append(node)
        states.append(all)
      }
    }

    mutating func number(below limit: Int) -> UInt32 {
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return UInt32(random % UInt64(limit))
    }
  }

  private static func sparse(_ state: State) -> [(slot: Int, value: UInt32)] {
    state.enumerated().filter { $0.element != 0 }.map { ($0.offset, $0.element) }
  }

  /// Expects that a diagram holds some states and no others.
  private func expect(
    _ node: DecisionDiagrams.Node, in sets: Sets, is states: Set<State>,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(sets.diagrams.stateCount(of: node) == Double(states.count), sourceLocation: sourceLocation)
    for state in states {
      #expect(sets.diagrams.contains(node, Self.sparse(state)), sourceLocation: sourceLocation)
      // A slot in which none of them has anything but 0 counts too.
      #expect(!sets.diagrams.contains(node, Self.sparse(state) + [(9, 1)]), sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: UInt64(1)...20)
  func unionsAndDifferences(_ seed: UInt64) {
    var sets = Sets(seed: seed)
    let both = sets.diagrams.union(sets.nodes[0], sets.nodes[1])
    expect(both, in: sets, is: sets.states[0].union(sets.states[1]))
    let left = sets.diagrams.difference(sets.nodes[0], sets.nodes[1])
    expect(left, in: sets, is: sets.states[0].subtracting(sets.states[1]))
    #expect(sets.diagrams.union(left, sets.nodes[1]) == both)
    #expect(sets.diagrams.difference(both, both) == DecisionDiagrams.empty)
  }

  @Test(arguments: UInt64(1)...20)
  func valuesAndParts(_ seed: UInt64) {
    var sets = Sets(seed: seed)
    for slot in 0..<Self.slotCount {
      let values = Set(sets.states[0].map { $0[slot] }).sorted()
      #expect(sets.diagrams.values(of: sets.nodes[0], in: slot) == values)
      for wanted in [[0], [2], [0, 3], [1, 2]] as [[UInt32]] {
        let part = sets.diagrams.states(of: sets.nodes[0], with: wanted, in: slot)
        expect(part, in: sets, is: sets.states[0].filter { wanted.contains($0[slot]) })
      }
    }
    // In a slot that none of them has, all have 0.
    #expect(sets.diagrams.values(of: sets.nodes[0], in: 9) == [0])
    #expect(sets.diagrams.states(of: sets.nodes[0], with: [1], in: 9) == DecisionDiagrams.empty)
  }

  @Test(arguments: UInt64(1)...20)
  func images(_ seed: UInt64) {
    var sets = Sets(seed: seed)
    let map: [UInt32] = [2, 0, 2, 1]
    var changes: [DecisionDiagrams.Change] = []
    let fates = (0..<Self.slotCount + 1).map { _ in sets.number(below: 4) }
    for (slot, fate) in fates.enumerated() where fate > 0 {
      var change = DecisionDiagrams.Change(slot: slot, value: fate == 1 ? 0 : 3)
      if fate == 3 { change.map = map }
      changes.append(change)
    }
    let image = sets.diagrams.image(of: sets.nodes[0], changes)
    let expected = sets.states[0].map { state -> State in
      zip(state + [0], fates).map { value, fate -> UInt32 in
        switch fate {
        case 0: return value
        case 1: return 0
        case 2: return 3
        default: return map[Int(value)]
        }
      }
    }
    expect(image, in: sets, is: Set(expected))
  }

  @Test(arguments: UInt64(1)...20)
  func whatIsKeptStaysWhatItWas(_ seed: UInt64) {
    var sets = Sets(seed: seed)
    _ = sets.diagrams.union(sets.nodes[0], sets.nodes[1])
    let kept = sets.diagrams.compact(keeping: [sets.nodes[0], sets.nodes[0], DecisionDiagrams.unit])
    #expect(kept[0] == kept[1] && kept[2] == DecisionDiagrams.unit)
    expect(kept[0], in: sets, is: sets.states[0])
    // What is made anew finds what is there.
    let again = sets.states[0].sorted { $0.lexicographicallyPrecedes($1) }.reduce(DecisionDiagrams.empty) {
      node, state in
      let one = sets.diagrams.set(of: Self.sparse(state))
      return sets.diagrams.union(node, one)
    }
    #expect(again == kept[0])
    let first = sets.diagrams.first(of: kept[0])
    #expect(sets.states[0].contains { state in Self.sparse(state).elementsEqual(first) { $0 == $1 } })
  }
}
