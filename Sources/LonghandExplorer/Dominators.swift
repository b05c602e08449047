import LonghandRuntime

/// What flow must have come through before it is at each position, from the beginning on.
///
/// One position *dominates* another if every way there leads through it (Cooper, Harvey and Kennedy, *A Simple, Fast
/// Dominance Algorithm*, 2001).
struct Dominators {
  /// For each position the nearest one that dominates it, the root where there is none; -1 for one that flow never comes
  /// to.
  private var nearest: [Int32]
  /// When each was entered and left in a walk over the tree that they make.
  private var entered: [Int32]
  private var left: [Int32]
  /// What stands before everything where flow may begin.
  private let root: Int

  /// - Parameter starts: Where flow may begin.
  init(_ flow: InstructionFlow, from starts: [Position]) {
    let next = flow.nextWithWordCalls()
    root = next.count
    nearest = Array(repeating: -1, count: root + 1)
    (entered, left) = (nearest, nearest)
    let order = Dominators.order(next, starts, root)
    var number = [Int](repeating: 0, count: root + 1)
    for (place, position) in order.enumerated() { number[position] = place }
    var sources: [[Int32]] = Array(repeating: [], count: root + 1)
    for start in starts { sources[Int(start)].append(Int32(root)) }
    for position in order where position < root {
      for target in next[position] { sources[Int(target)].append(Int32(position)) }
    }
    nearest[root] = Int32(root)
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for position in order where position != root {
        var found: Int32 = -1
        for source in sources[position] where nearest[Int(source)] >= 0 {
          found = found < 0 ? source : meeting(Int(found), Int(source), number)
        }
        if nearest[position] != found { (nearest[position], hasChanged) = (found, true) }
      }
    }
    walk(order)
  }

  /// What flow comes to, the beginning first, each before what follows it where no way leads back.
  private static func order(_ targets: [[Position]], _ starts: [Position], _ root: Int) -> [Int] {
    var isSeen = [Bool](repeating: false, count: root + 1)
    var order: [Int] = []
    var open: [(position: Int, next: Int)] = [(root, 0)]
    isSeen[root] = true
    while let last = open.last {
      let following = last.position == root ? starts : targets[last.position]
      if last.next == following.count {
        order.append(last.position)
        open.removeLast()
        continue
      }
      open[open.count - 1].next += 1
      let next = Int(following[last.next])
      if !isSeen[next] {
        isSeen[next] = true
        open.append((next, 0))
      }
    }
    return order.reversed()
  }

  private func meeting(_ first: Int, _ second: Int, _ number: [Int]) -> Int32 {
    var (first, second) = (first, second)
    while first != second {
      if number[first] > number[second] { first = Int(nearest[first]) } else { second = Int(nearest[second]) }
    }
    return Int32(first)
  }

  private mutating func walk(_ order: [Int]) {
    var below: [[Int32]] = Array(repeating: [], count: root + 1)
    for position in order where position != root { below[Int(nearest[position])].append(Int32(position)) }
    var clock: Int32 = 0
    var open: [(position: Int, next: Int)] = [(root, 0)]
    entered[root] = 0
    while let last = open.last {
      if last.next == below[last.position].count {
        clock += 1
        left[last.position] = clock
        open.removeLast()
        continue
      }
      open[open.count - 1].next += 1
      let next = Int(below[last.position][last.next])
      clock += 1
      entered[next] = clock
      open.append((next, 0))
    }
  }

  /// Whether flow ever comes to a position.
  func isReachable(_ position: Position) -> Bool { nearest[Int(position)] >= 0 }

  /// Whether every way to a position leads through another, which it may be itself.
  func dominates(_ other: Position, _ position: Position) -> Bool {
    guard isReachable(position), isReachable(other) else { return false }
    return entered[Int(other)] <= entered[Int(position)] && left[Int(position)] <= left[Int(other)]
  }

  /// The positions that dominate one, the nearest first, without itself.
  func all(of position: Position) -> [Position] {
    guard isReachable(position) else { return [] }
    var found: [Position] = []
    var current = Int(nearest[Int(position)])
    while current != root {
      found.append(Position(current))
      current = Int(nearest[current])
    }
    return found
  }

  /// The positions that dominate all of some that flow comes to, the outermost first; one of these may be among them.
  func common(of positions: [Position]) -> [Position] {
    guard let first = positions.first else { return [] }
    // What was entered before all of them and left after all of them is above them all in the tree.
    let earliest = positions.map { entered[Int($0)] }.min() ?? 0
    let latest = positions.map { left[Int($0)] }.max() ?? 0
    var chain: [Position] = []
    var position = Int(first)
    while position != root {
      if entered[position] <= earliest, left[position] >= latest { chain.append(Position(position)) }
      position = Int(nearest[position])
    }
    return chain.reversed()
  }
}
