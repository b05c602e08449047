import LonghandRuntime

/// What comes of runs: for each way to begin one a tree, whose nodes are what a run looks at and draws, whose branches are
/// the values found, and whose leaves are numbers of what comes of it.
package struct RunTree: Sendable {
  /// What comes next: a node, a leaf, or nothing that is known.
  package struct Link: Hashable, Sendable {
    fileprivate var number: Int32

    /// No run has come here.
    package static let unknown = Link(number: 0)

    fileprivate static func node(_ index: Int) -> Link { Link(number: Int32(index) + 1) }

    fileprivate static func leaf(_ index: Int) -> Link { Link(number: ~Int32(index)) }

    /// The number of a leaf; nil for what is none.
    package var leaf: Int? { number < 0 ? Int(~number) : nil }
  }

  /// What a node looks at.
  package enum Look: Hashable, Sendable {
    /// What a slot holds.
    case value(slot: Int32)
    /// The answer to a question of what a slot holds.
    case answer(Int32, slot: Int32)
    /// A draw of one of so many.
    case draw(Int32)
  }

  private struct Node {
    var look: Look
    /// Where its branches begin, and for how many there is room.
    var first: Int32
    var room: Int32
  }

  /// A way to begin a run.
  private struct Root {
    var link = Link.unknown
    /// How many leaves were kept, and how often one was found.
    var leaves = 0
    var uses = 0
  }

  private var nodes: [Node] = []
  private var branches: [Link] = []
  private var roots: [Root] = []
  /// For a draw that was made in all ways, one draw for each branch that differs from the others.
  private var distinct: [Int: [Int32]] = [:]

  package init() {}

  /// How many leaves of one way to begin are kept before it is asked whether that was of use.
  private static let trialLeaves = 500

  /// How many bytes are kept.
  var byteCount: Int { 24 * nodes.count + 4 * branches.count + 24 * roots.count }

  /// How many ways there are to begin a run.
  var rootCount: Int { roots.count }

  /// Adds a way to begin a run.
  package mutating func addRoot() -> Int {
    roots.append(Root())
    return roots.count - 1
  }

  /// Whether those leaves that were kept are of use.
  func isOfUse(_ root: Int) -> Bool {
    roots[root].leaves < RunTree.trialLeaves || roots[root].uses >= 2 * roots[root].leaves
  }

  /// Whether leaves are found so seldom that less should be looked at on the way to one.
  ///
  /// - Parameter count: How many leaves are kept before that is asked.
  func isSeldomFound(_ root: Int, after count: Int) -> Bool {
    roots[root].leaves >= count && roots[root].uses < 4 * roots[root].leaves
  }

  /// Notes that a leaf was found so many times.
  mutating func noteUses(_ root: Int, _ count: Int) { roots[root].uses += count }

  /// What comes first.
  package func root(_ number: Int) -> Link { roots[number].link }

  /// What a node looks at or draws.
  package func look(_ link: Link) -> Look { nodes[Int(link.number) - 1].look }

  /// What comes behind a node where it finds a value.
  package func branch(_ link: Link, _ value: Int) -> Link {
    let node = nodes[Int(link.number) - 1]
    return value < Int(node.room) ? branches[Int(node.first) + value] : .unknown
  }

  /// The leaf to which a tree without draws leads from a state; nil where that is not known.
  func leaf(
    from root: Int, _ view: StateView, _ offer: PlaceTable.Offer, _ places: PlaceTable, _ answers: ValueAnswers
  ) -> Int? {
    var link = roots[root].link
    while link.number > 0 {
      let node = nodes[Int(link.number) - 1]
      let value: Int
      switch node.look {
      case .value(let slot): value = Int(view.value(Int(slot), offer, places))
      case .answer(let question, let slot):
        guard let answer = answers.answer(question, view.value(Int(slot), offer, places)) else { return nil }
        value = Int(answer)
      case .draw: return nil
      }
      link = value < Int(node.room) ? branches[Int(node.first) + value] : .unknown
    }
    return link.leaf
  }

  /// The draws of a node after which something else comes than after the others before them; all where not all are known.
  mutating func draws(_ link: Link, of count: Int32) -> [Int32] {
    let index = Int(link.number) - 1
    if let distinct = distinct[index] { return distinct }
    guard nodes[index].room >= count else { return Array(0..<count) }
    let own = branches[Int(nodes[index].first)..<Int(nodes[index].first + count)]
    if own.contains(.unknown) { return Array(0..<count) }
    var seen: Set<Link> = []
    let found = zip(0..<count, own).filter { seen.insert($0.1).inserted }.map { $0.0 }
    distinct[index] = found
    return found
  }

  /// Keeps what comes of a run: what it looked at and drew, the values that it found there, and the leaf.
  package mutating func keep(_ root: Int, _ looks: [(look: Look, value: Int)], leaf: Int) {
    roots[root].leaves += 1
    var (node, value) = (-1, 0)
    for (look, found) in looks {
      var next = link(node, value, root)
      // What was looked at there before may be something else: since then less may be looked at on the way there.
      if next.number <= 0 || self.look(next) != look {
        nodes.append(Node(look: look, first: Int32(branches.count), room: 0))
        next = .node(nodes.count - 1)
        set(node, value, root, next)
      }
      (node, value) = (Int(next.number) - 1, found)
    }
    set(node, value, root, .leaf(leaf))
  }

  private func link(_ node: Int, _ value: Int, _ root: Int) -> Link {
    node < 0 ? roots[root].link : branch(.node(node), value)
  }

  private mutating func set(_ node: Int, _ value: Int, _ root: Int, _ link: Link) {
    if node < 0 {
      roots[root].link = link
      return
    }
    if value >= Int(nodes[node].room) { grow(node, to: value + 1) }
    branches[Int(nodes[node].first) + value] = link
  }

  private mutating func grow(_ node: Int, to count: Int) {
    let (first, room) = (Int(nodes[node].first), Int(nodes[node].room))
    let larger = max(count, min(2 * room, room + 64))
    nodes[node].first = Int32(branches.count)
    nodes[node].room = Int32(larger)
    for place in 0..<larger { branches.append(place < room ? branches[first + place] : .unknown) }
  }
}
