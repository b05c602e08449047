import LonghandRuntime

/// Places in a story with what is known of the variables there, and how they follow one another.
struct SearchGraph {
  /// A place, and what everything may hold there that may be read from there on.
  struct Node {
    /// The number of the location.
    var location: Int
    /// For each slot that is read from here on what it may hold.
    var sets: [ValueSet]
    /// How often each of them has grown.
    var growth: [UInt16]
    /// Which of them have grown since the choices were followed.
    var grown: [Bool]
    /// On which of them it depends what the choices do; nothing before they were followed.
    var isTouched: [Bool] = []
    /// How often the choices were followed.
    var followCount = 0
    /// For each node that may follow the slots to which every way there gives new values.
    fileprivate(set) var written: [Int: Set<Int>] = [:]
    /// The nodes that may follow, each once, with the choice that leads there.
    fileprivate(set) var edges: [Edge] = []
    /// How the story may stop after a choice here.
    var stops: [StopEdge] = []
  }

  /// A way from one node to another.
  struct Edge: Hashable {
    var choice: Int32
    var target: Int32
  }

  /// A way to where the story stops.
  struct StopEdge: Hashable {
    var choice: Int32
    var stop: Int32
  }

  /// A location with what is read from there on.
  struct Place {
    var location: Location
    var live: [Int]
    /// For each live slot whether it is told apart by its value.
    var isKeyed: [Bool]
    /// What those hold that hold here what they held at the beginning, by their places among what is live.
    var unchanged: [Int: ValueSet] = [:]
  }

  private(set) var places: [Place] = []
  var nodes: [Node] = []
  private(set) var stops: [Stop] = []
  /// How many sets of values all nodes have together.
  private(set) var valueCount = 0
  private var placeWords: [[Int32]] = []
  private var placeNumbers: [[Int32]: Int] = [:]
  private var nodeNumbers: [Key: Int] = [:]
  private var stopNumbers: [Stop: Int] = [:]

  private var knownEdges: Set<NodeEdge> = []

  private struct NodeEdge: Hashable {
    var node: Int32
    var edge: Edge
  }

  private struct Key: Hashable {
    var place: Int
    var values: [UInt64]
  }

  /// Whether a run is parted at a node, and no choice is to be made.
  func isWithinRun(_ node: Int) -> Bool { places[nodes[node].location].location.isWithinRun }

  /// The number of a known location.
  func place(_ words: [Int32]) -> Int? { placeNumbers[words] }

  /// A location in the words by which it is known.
  func words(ofPlace place: Int) -> [Int32] { placeWords[place] }

  /// Adds a location.
  mutating func add(_ place: Place, _ words: [Int32]) -> Int {
    places.append(place)
    placeWords.append(words)
    placeNumbers[words] = places.count - 1
    return places.count - 1
  }

  /// The number of a node, and whether it is new.
  mutating func node(at place: Int, _ values: [UInt64], _ sets: [ValueSet]) -> (number: Int, isNew: Bool) {
    let key = Key(place: place, values: values)
    if let known = nodeNumbers[key] { return (known, false) }
    nodeNumbers[key] = nodes.count
    valueCount += sets.count
    nodes.append(
      Node(
        location: place, sets: sets, growth: Array(repeating: 0, count: sets.count),
        grown: Array(repeating: false, count: sets.count)))
    return (nodes.count - 1, true)
  }

  /// The node of a place at which nothing is told apart by its value, if there is one.
  func node(at place: Int) -> Int? { nodeNumbers[Key(place: place, values: [])] }

  /// Adds a way from a node to another, unless it is there.
  ///
  /// - Parameter written: The slots to which it gives new values.
  mutating func add(_ edge: Edge, from node: Int, written: [Int]) {
    let target = Int(edge.target)
    if let known = nodes[node].written[target] {
      if !known.isEmpty { nodes[node].written[target] = known.intersection(written) }
    } else {
      nodes[node].written[target] = Set(written)
    }
    if knownEdges.insert(NodeEdge(node: Int32(node), edge: edge)).inserted { nodes[node].edges.append(edge) }
  }

  /// Forgets what is known of how the choices of a node were followed, since they were not to the end.
  mutating func forgetFollowing(_ node: Int) {
    nodes[node].isTouched = []
    nodes[node].written = [:]
  }

  /// The number of a way in which the story stops.
  mutating func stop(_ stop: Stop) -> Int {
    if let known = stopNumbers[stop] { return known }
    stops.append(stop)
    stopNumbers[stop] = stops.count - 1
    return stops.count - 1
  }
}

/// How a story stops.
package struct Stop: Hashable, Sendable {
  /// In what way.
  package enum Kind: Hashable, Sendable {
    /// At `-> END`, in a knot or outside of all (0).
    case end(ContainerID)
    /// At `-> DONE`.
    case done
    /// Where content runs out.
    case ranOut
    /// With an error, in these words.
    case failed(String)
  }

  package var kind: Kind
  /// The number of the ending that a tag named on the way from the latest choice; -1 for none.
  package var endingTag: Int32
  /// The position that ran last.
  package var position: Position
}
