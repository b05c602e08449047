/// Sets of states that stand at one place, as decision diagrams: sets that are alike in part share what is alike.
///
/// A state has a value in each slot, a number from 0 on. A set is a node with a slot and a branch for each value that states
/// of it have there, which leads to the set of what they may have in the slots behind it. A node of which all states have 0
/// in its slot is left out, so what never changes takes no room (zero-suppressed decision diagrams: Minato, *DAC* 1993). The
/// same set is always the same node.
package struct DecisionDiagrams {
  /// A set, by its number.
  package typealias Node = UInt32

  /// The set of nothing, and the set of the state that has 0 in every slot.
  package static let (empty, unit): (Node, Node) = (0, 1)

  package init() {}

  /// The slot of each node.
  private var slots: [Int32] = [.max, .max]
  /// Where the branches of each node begin; and where those of the last end.
  private var starts: [UInt32] = [0, 0, 0]
  /// For each branch its value and where it leads; in ascending order of the values at each node.
  private var values: [UInt32] = []
  private var children: [Node] = []
  /// The nodes by a hash of their branches; 0 where there is none.
  private var table = [Node](repeating: 0, count: 1 << 12)
  /// What operations gave last, by a hash of what they were given.
  private var results = [Result](repeating: Result(), count: 1 << 16)
  /// What an operation gave for each node, in the run of this number.
  private var memo: [Node] = []
  private var stamps: [UInt32] = []
  private var stamp: UInt32 = 0
  /// The branches of the nodes that are being made.
  private var open: [Branch] = []
  /// How many nodes were looked at, of which those with many branches count as several.
  package private(set) var work = 0

  private struct Branch {
    var value: UInt32
    var child: Node
  }

  private struct Result {
    var (left, right, result): (Node, Node, Node) = (0, 0, 0)
    var isUnion = false
  }

  /// How many nodes there are.
  var count: Int { slots.count }

  /// How many bytes they take, and what finds them.
  package var byteCount: Int { 24 * slots.count + 8 * values.count }

  /// As how many nodes one counts that has so many branches.
  private static func work(ofBranches count: Int) -> Int { 1 + count / 8 }

  private func branches(of node: Node) -> Range<Int> { Int(starts[Int(node)])..<Int(starts[Int(node) + 1]) }

  /// The branch of a node for the value 0; empty where there is none.
  private func childOfZero(_ node: Node) -> Node {
    let first = Int(starts[Int(node)])
    return first < Int(starts[Int(node) + 1]) && values[first] == 0 ? children[first] : DecisionDiagrams.empty
  }

  // MARK: Nodes

  /// The node of a slot whose branches are the open ones from one on, in ascending order; they are not open any more.
  private mutating func close(_ slot: Int32, from first: Int) -> Node {
    if open.count == first { return DecisionDiagrams.empty }
    if open.count == first + 1, open[first].value == 0 { return open.removeLast().child }
    var hash = DecisionDiagrams.hash(slot)
    for index in first..<open.count { hash = DecisionDiagrams.hash(open[index].value, open[index].child, after: hash) }
    var place = Int(truncatingIfNeeded: hash) & (table.count - 1)
    while table[place] != 0 {
      if isNode(table[place], slot, withOpenFrom: first) {
        open.removeLast(open.count - first)
        return table[place]
      }
      place = (place + 1) & (table.count - 1)
    }
    let node = Node(count)
    for index in first..<open.count {
      values.append(open[index].value)
      children.append(open[index].child)
    }
    open.removeLast(open.count - first)
    slots.append(slot)
    starts.append(UInt32(values.count))
    table[place] = node
    if 2 * count > table.count { growTable() }
    return node
  }

  private static func hash(_ slot: Int32) -> UInt64 { 0x9E37_79B9_7F4A_7C15 &* (UInt64(bitPattern: Int64(slot)) &+ 1) }

  private static func hash(_ value: UInt32, _ child: Node, after hash: UInt64) -> UInt64 {
    let mixed = (hash ^ UInt64(value) << 32 ^ UInt64(child)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }

  private func isNode(_ node: Node, _ slot: Int32, withOpenFrom first: Int) -> Bool {
    let own = branches(of: node)
    guard slots[Int(node)] == slot, own.count == open.count - first else { return false }
    for (index, branch) in zip(own, first...) {
      if values[index] != open[branch].value || children[index] != open[branch].child { return false }
    }
    return true
  }

  private mutating func growTable() {
    table = Array(repeating: 0, count: 2 * table.count)
    fillTable()
    if results.count < table.count, results.count < 1 << 20 {
      results = Array(repeating: Result(), count: table.count)
    }
  }

  /// The states of a set with another value in a slot in which they have 0, before all others in which they have not.
  private mutating func set(_ child: Node, with value: UInt32, in slot: Int32) -> Node {
    if value == 0 || child == DecisionDiagrams.empty { return child }
    open.append(Branch(value: value, child: child))
    return close(slot, from: open.count - 1)
  }

  /// Forgets all nodes but those of some sets, and gives these new numbers, in their order.
  package mutating func compact(keeping sets: [Node]) -> [Node] {
    var isKept = [Bool](repeating: false, count: count)
    (isKept[0], isKept[1]) = (true, true)
    var waiting = sets
    while let node = waiting.popLast() {
      if isKept[Int(node)] { continue }
      isKept[Int(node)] = true
      for index in branches(of: node) where !isKept[Int(children[index])] { waiting.append(children[index]) }
    }
    // Whatever a node leads to was made before it.
    var numbers = [Node](repeating: 0, count: count)
    var (kept, end): (Int, Int) = (0, 0)
    for node in 0..<Node(count) where isKept[Int(node)] {
      let own = branches(of: node)
      numbers[Int(node)] = Node(kept)
      (slots[kept], starts[kept]) = (slots[Int(node)], UInt32(end))
      for index in own {
        (values[end], children[end]) = (values[index], numbers[Int(children[index])])
        end += 1
      }
      kept += 1
    }
    slots.removeLast(slots.count - kept)
    starts[kept] = UInt32(end)
    starts.removeLast(starts.count - kept - 1)
    values.removeLast(values.count - end)
    children.removeLast(children.count - end)
    (memo, stamps, stamp) = ([], [], 0)
    for place in results.indices { results[place] = Result() }
    fillTable()
    return sets.map { numbers[Int($0)] }
  }

  private mutating func fillTable() {
    for place in table.indices { table[place] = 0 }
    for node in 2..<max(2, Node(count)) {
      var hash = DecisionDiagrams.hash(slots[Int(node)])
      for index in branches(of: node) { hash = DecisionDiagrams.hash(values[index], children[index], after: hash) }
      var place = Int(truncatingIfNeeded: hash) & (table.count - 1)
      while table[place] != 0 { place = (place + 1) & (table.count - 1) }
      table[place] = node
    }
  }

  /// The set of one state.
  ///
  /// - Parameter state: The slots in which it has not 0, in ascending order, with its values.
  package mutating func set(of state: [(slot: Int, value: UInt32)]) -> Node {
    state.reversed().reduce(DecisionDiagrams.unit) { set($0, with: $1.value, in: Int32($1.slot)) }
  }

  // MARK: Unions and differences

  private func place(ofResult left: Node, _ right: Node, _ isUnion: Bool) -> Int {
    var hash = (UInt64(left) << 32 | UInt64(right)) &* 0x9E37_79B9_7F4A_7C15
    if isUnion { hash = ~hash }
    return Int(truncatingIfNeeded: hash >> 24) & (results.count - 1)
  }

  /// What is in either of two sets.
  package mutating func union(_ left: Node, _ right: Node) -> Node {
    if left == right || right == DecisionDiagrams.empty { return left }
    if left == DecisionDiagrams.empty { return right }
    // The one whose slot comes first is on the left.
    let isInOrder = (slots[Int(left)], left) < (slots[Int(right)], right)
    let (left, right) = isInOrder ? (left, right) : (right, left)
    let place = place(ofResult: left, right, true)
    if results[place].left == left, results[place].right == right, results[place].isUnion {
      return results[place].result
    }
    work += DecisionDiagrams.work(ofBranches: branches(of: left).count + branches(of: right).count)
    let slot = slots[Int(left)]
    let first = open.count
    if slot < slots[Int(right)] {
      var own = branches(of: left)
      var zero = right
      if values[own.lowerBound] == 0 {
        zero = union(children[own.lowerBound], right)
        own = own.dropFirst()
      }
      open.append(Branch(value: 0, child: zero))
      for index in own { open.append(Branch(value: values[index], child: children[index])) }
    } else {
      let (lefts, rights) = (branches(of: left), branches(of: right))
      var (one, other) = (lefts.lowerBound, rights.lowerBound)
      while one < lefts.upperBound || other < rights.upperBound {
        if other == rights.upperBound || one < lefts.upperBound && values[one] < values[other] {
          open.append(Branch(value: values[one], child: children[one]))
          one += 1
        } else if one == lefts.upperBound || values[other] < values[one] {
          open.append(Branch(value: values[other], child: children[other]))
          other += 1
        } else {
          let child = union(children[one], children[other])
          open.append(Branch(value: values[one], child: child))
          (one, other) = (one + 1, other + 1)
        }
      }
    }
    let result = close(slot, from: first)
    results[self.place(ofResult: left, right, true)] = Result(left: left, right: right, result: result, isUnion: true)
    return result
  }

  /// What is in one set and not in another.
  package mutating func difference(_ left: Node, _ right: Node) -> Node {
    if left == right || left == DecisionDiagrams.empty { return DecisionDiagrams.empty }
    if right == DecisionDiagrams.empty { return left }
    let slot = slots[Int(left)]
    if slots[Int(right)] < slot { return difference(left, childOfZero(right)) }
    let place = place(ofResult: left, right, false)
    if results[place].left == left, results[place].right == right, !results[place].isUnion {
      return results[place].result
    }
    work += DecisionDiagrams.work(ofBranches: branches(of: left).count + branches(of: right).count)
    let first = open.count
    let isAtBoth = slots[Int(right)] == slot
    let rights = branches(of: right)
    var other = rights.lowerBound
    for one in branches(of: left) {
      var child = children[one]
      if isAtBoth {
        while other < rights.upperBound, values[other] < values[one] { other += 1 }
        if other < rights.upperBound, values[other] == values[one] { child = difference(child, children[other]) }
      } else if values[one] == 0 {
        child = difference(child, right)
      }
      if child != DecisionDiagrams.empty { open.append(Branch(value: values[one], child: child)) }
    }
    let result = close(slot, from: first)
    results[self.place(ofResult: left, right, false)] = Result(left: left, right: right, result: result, isUnion: false)
    return result
  }

  // MARK: Single slots

  private mutating func begin() {
    stamp += 1
    if memo.count < count {
      stamps += Array(repeating: 0, count: count - memo.count)
      memo += Array(repeating: 0, count: count - memo.count)
    }
  }

  /// The values that states of a set have in a slot, in ascending order.
  package mutating func values(of set: Node, in slot: Int) -> [UInt32] {
    begin()
    var found: Set<UInt32> = []
    collect(set, Int32(slot), &found)
    return found.sorted()
  }

  private mutating func collect(_ node: Node, _ slot: Int32, _ found: inout Set<UInt32>) {
    if stamps[Int(node)] == stamp { return }
    stamps[Int(node)] = stamp
    work += DecisionDiagrams.work(ofBranches: branches(of: node).count)
    if slots[Int(node)] > slot {
      if node != DecisionDiagrams.empty { found.insert(0) }
      return
    }
    let isHere = slots[Int(node)] == slot
    for index in branches(of: node) {
      if isHere { found.insert(values[index]) } else { collect(children[index], slot, &found) }
    }
  }

  /// The states of a set that have one of some values in a slot.
  ///
  /// - Parameter wanted: Those, in ascending order.
  package mutating func states(of set: Node, with wanted: [UInt32], in slot: Int) -> Node {
    begin()
    return restrict(set, Int32(slot), wanted)
  }

  private mutating func restrict(_ node: Node, _ slot: Int32, _ wanted: [UInt32]) -> Node {
    let own = slots[Int(node)]
    if own > slot { return wanted.first == 0 ? node : DecisionDiagrams.empty }
    if stamps[Int(node)] == stamp { return memo[Int(node)] }
    work += DecisionDiagrams.work(ofBranches: branches(of: node).count)
    let first = open.count
    var next = 0
    for index in branches(of: node) {
      let (value, child) = (values[index], children[index])
      if own < slot {
        let rest = restrict(child, slot, wanted)
        if rest != DecisionDiagrams.empty { open.append(Branch(value: value, child: rest)) }
      } else {
        while next < wanted.count, wanted[next] < value { next += 1 }
        if next < wanted.count, wanted[next] == value { open.append(Branch(value: value, child: child)) }
      }
    }
    let result = close(own, from: first)
    (stamps[Int(node)], memo[Int(node)]) = (stamp, result)
    return result
  }

  // MARK: Images

  /// What becomes of the values in a slot.
  package struct Change {
    package var slot: Int
    /// For each value from the first on the one that takes its place; nothing where that is the same for all.
    package var map: [UInt32] = []
    package var first: UInt32 = 0
    /// That value.
    package var value: UInt32 = 0

    package init(slot: Int, value: UInt32 = 0) { (self.slot, self.value) = (slot, value) }

    /// What becomes of a value.
    subscript(old: UInt32) -> UInt32 { map.isEmpty ? value : map[Int(old - first)] }
  }

  /// What becomes of the states of a set.
  ///
  /// - Parameter changes: What becomes of the values in some slots, in ascending order of these.
  package mutating func image(of set: Node, _ changes: [Change]) -> Node {
    if changes.isEmpty { return set }
    begin()
    return image(set, changes[...])
  }

  /// - Parameter changes: Those of the slots that come behind the node's parent.
  private mutating func image(_ node: Node, _ changes: ArraySlice<Change>) -> Node {
    if node == DecisionDiagrams.empty { return node }
    var own = changes
    while let first = own.first, first.slot < slots[Int(node)] { own = own.dropFirst() }
    var result = own.isEmpty ? node : imageOfNode(node, own)
    for change in changes[changes.startIndex..<own.startIndex].reversed() {
      result = set(result, with: change[0], in: Int32(change.slot))
    }
    return result
  }

  /// - Parameter changes: Those of the node's slot and the slots behind it.
  private mutating func imageOfNode(_ node: Node, _ changes: ArraySlice<Change>) -> Node {
    if stamps[Int(node)] == stamp { return memo[Int(node)] }
    work += DecisionDiagrams.work(ofBranches: branches(of: node).count)
    let slot = slots[Int(node)]
    let change = changes[changes.startIndex]
    var result: Node
    if change.slot > slot {
      let first = open.count
      for index in branches(of: node) {
        let child = image(children[index], changes)
        open.append(Branch(value: values[index], child: child))
      }
      result = close(slot, from: first)
    } else if change.map.isEmpty {
      result = DecisionDiagrams.empty
      for index in branches(of: node) {
        let child = image(children[index], changes.dropFirst())
        result = union(result, child)
      }
      result = set(result, with: change.value, in: slot)
    } else {
      let first = open.count
      for index in branches(of: node) {
        let child = image(children[index], changes.dropFirst())
        open.append(Branch(value: change[values[index]], child: child))
      }
      result = closeInOrder(slot, from: first)
    }
    (stamps[Int(node)], memo[Int(node)]) = (stamp, result)
    return result
  }

  /// The node of a slot whose branches are the open ones from one on, in any order, of which several may have the same value.
  private mutating func closeInOrder(_ slot: Int32, from first: Int) -> Node {
    open[first...].sort { $0.value < $1.value }
    var last = first
    for next in first + 1..<max(first + 1, open.count) {
      if open[next].value == open[last].value {
        let both = union(open[last].child, open[next].child)
        open[last].child = both
      } else {
        last += 1
        open[last] = open[next]
      }
    }
    open.removeLast(open.count - last - 1)
    return close(slot, from: first)
  }

  // MARK: Single states

  /// A state of a set that is not empty: the slots in which it has not 0, in ascending order, with its values.
  package func first(of set: Node) -> [(slot: Int, value: UInt32)] {
    var (state, node): ([(slot: Int, value: UInt32)], Node) = ([], set)
    while node > DecisionDiagrams.unit {
      let branch = branches(of: node).lowerBound
      if values[branch] != 0 { state.append((Int(slots[Int(node)]), values[branch])) }
      node = children[branch]
    }
    return state
  }

  /// Whether a state is in a set.
  ///
  /// - Parameter state: The slots in which it has not 0, in ascending order, with its values.
  package func contains(_ set: Node, _ state: [(slot: Int, value: UInt32)]) -> Bool {
    var (node, rest) = (set, state[...])
    while node > DecisionDiagrams.unit {
      let slot = Int(slots[Int(node)])
      if let first = rest.first, first.slot < slot { return false }
      let wanted = rest.first?.slot == slot ? rest.removeFirst().value : 0
      guard let branch = branches(of: node).first(where: { values[$0] == wanted }) else { return false }
      node = children[branch]
    }
    return node == DecisionDiagrams.unit && rest.isEmpty
  }

  /// A state of a set with wanted values that is the wanted one, if it is found soon.
  ///
  /// - Parameters:
  ///   - limit: How many nodes are looked at.
  ///   - isWanted: Whether it may have a value in a slot; it is not asked of all in which it has 0.
  ///   - isFound: Whether a state is the one, by the slots in which it has not 0.
  func first(
    of set: Node, limit: Int, where isWanted: (Int, UInt32) -> Bool,
    isFound: ([(slot: Int, value: UInt32)]) -> Bool
  ) -> [(slot: Int, value: UInt32)]? {
    var (state, left): ([(slot: Int, value: UInt32)], Int) = ([], limit)
    return search(set, &state, &left, isWanted, isFound) ? state : nil
  }

  private func search(
    _ node: Node, _ state: inout [(slot: Int, value: UInt32)], _ left: inout Int, _ isWanted: (Int, UInt32) -> Bool,
    _ isFound: ([(slot: Int, value: UInt32)]) -> Bool
  ) -> Bool {
    if node == DecisionDiagrams.unit { return isFound(state) }
    left -= 1
    if left < 0 { return false }
    let slot = Int(slots[Int(node)])
    for branch in branches(of: node) where isWanted(slot, values[branch]) {
      if values[branch] != 0 { state.append((slot, values[branch])) }
      if search(children[branch], &state, &left, isWanted, isFound) { return true }
      if values[branch] != 0 { state.removeLast() }
    }
    return false
  }

  /// How many states there are in a set, about.
  package func stateCount(of set: Node) -> Double {
    var known: [Node: Double] = [DecisionDiagrams.empty: 0, DecisionDiagrams.unit: 1]
    func count(_ node: Node) -> Double {
      if let known = known[node] { return known }
      let sum = branches(of: node).reduce(0) { $0 + count(children[$1]) }
      known[node] = sum
      return sum
    }
    return count(set)
  }
}
