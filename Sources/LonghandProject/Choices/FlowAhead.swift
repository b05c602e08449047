import LonghandCompiler
import LonghandLint
import LonghandSource

/// What may come after each place of a story: which things are read, which endings are come to.
///
/// The flow graph ends where a tunnel returns and where a variable says where to go; here the ways on from there are
/// added: to what follows wherever the tunnel is called, and to every divert target that any variable may hold.
struct FlowAhead {
  private let graph: FlowGraph
  /// The ways that the flow graph does not have.
  private var further: [Int: [Int]] = [:]
  /// The ways that the story itself goes, and those with calls and values.
  private var storyWays = Ways()
  private var allWays = Ways()
  /// The places in whose middle a tunnel returns that ends at each place.
  private var returnsTo: [Int: Set<Int>] = [:]
  /// The component that each place belongs to: places that can come to each other have the same number.
  private(set) var components: [Int]
  /// The things that are read somewhere, by the bit that stands for each.
  private let bits: [StoryThing: Int]
  /// Whether anything asks for the visits of each place.
  private var hasCountedVisits: [Bool]
  private let width: Int
  private let endingBits: Int
  private var sets: [UInt64]

  /// Where one comes to from each place, the places one behind the other.
  private struct Ways {
    private var targets: [Int] = []
    private var starts = [0]

    subscript(place: Int) -> ArraySlice<Int> { targets[starts[place]..<starts[place + 1]] }

    mutating func add(_ ways: [Int]) {
      targets += ways
      starts.append(targets.count)
    }
  }

  /// Looks ahead from every place of a story.
  init(_ story: ViewedStory, _ facts: PlaceFacts, endings: [[Int]]) {
    graph = story.linted.flowGraph
    components = []
    var bits: [StoryThing: Int] = [:]
    for read in facts.reads where bits[read.thing] == nil { bits[read.thing] = bits.count }
    self.bits = bits
    hasCountedVisits = Array(repeating: false, count: graph.numbers.count)
    for case .visits(let place) in bits.keys { hasCountedVisits[place] = true }
    endingBits = (bits.count + 63) / 64 * 64
    let endingCount = (endings.flatMap { $0 }.max() ?? -1) + 1
    width = (endingBits + endingCount + 63) / 64
    sets = Array(repeating: 0, count: graph.numbers.count * width)
    addFurtherWays(story.script)
    for place in 0..<graph.numbers.count {
      storyWays.add(findWays(from: place, withCalls: false))
      allWays.add(findWays(from: place, withCalls: true))
    }
    let found = StronglyConnectedComponents(count: graph.numbers.count) { [allWays] in allWays[$0] }
    components = found.numbers
    var sites: [Int: [Int]] = [:]
    for read in facts.reads { sites[read.place, default: []].append(bits[read.thing] ?? 0) }
    for (place, own) in endings.enumerated() where !own.isEmpty {
      sites[place, default: []] += own.map { endingBits + $0 }
    }
    for (place, own) in sites { for bit in own { insert(bit, at: place) } }
    // Whoever returns into the middle of a place comes to all that stands in it, as far as one can tell.
    for (place, middles) in returnsTo {
      for middle in middles { for bit in sites[middle] ?? [] { insert(bit, at: place) } }
    }
    spread(found.order)
  }

  /// Whether something is read at a place or after it.
  func isRead(_ thing: StoryThing, from place: Int) -> Bool {
    guard let bit = bits[thing] else { return false }
    return contains(bit, at: place)
  }

  /// Whether an ending may be come to from a place.
  func leads(from place: Int, to ending: Int) -> Bool { contains(endingBits + ending, at: place) }

  /// Whether a tunnel returns from a place.
  func returns(from place: Int) -> Bool { returnsTo[place] != nil }

  /// Whether anything asks for the visits of a place.
  func isCounted(_ place: Int) -> Bool { hasCountedVisits[place] }

  /// The ways on from a place; without calls and values, those that the story itself goes.
  func ways(from place: Int, withCalls: Bool = false) -> ArraySlice<Int> {
    withCalls ? allWays[place] : storyWays[place]
  }

  private func findWays(from place: Int, withCalls: Bool) -> [Int] {
    var ways: [Int] = []
    for edge in graph.outgoing(place) {
      switch edge.kind {
      case .falls, .divert, .tunnel, .tunnelReturn, .thread, .offer: ways.append(edge.to)
      case .call, .value: if withCalls { ways.append(edge.to) }
      }
    }
    if let more = further[place] { ways += more }
    return ways
  }

  // MARK: Further ways

  private mutating func addFurtherWays(_ script: Script) {
    let targets = Set(graph.edges.filter { $0.kind == .value }.map { $0.to }).sorted()
    for exit in graph.exits where exit.kind == .variable { further[exit.place, default: []] += targets }
    // The middles of places that each tunnel returns to, with what follows there.
    var callers: [Int: Set<Int>] = [:]
    var following: [Int: Set<Int>] = [:]
    for place in 0..<graph.numbers.count {
      let edges = graph.outgoing(place)
      for (position, edge) in zip(edges.indices, edges) where edge.kind == .tunnel {
        callers[edge.to, default: []].insert(place)
        following[place, default: []].formUnion(edges[(position + 1)...].map { $0.to })
      }
    }
    for place in tunnelsByVariable(script) {
      following[place, default: []].formUnion(graph.outgoing(place).map { $0.to })
      for target in targets { callers[target, default: []].insert(place) }
    }
    for (target, places) in callers {
      for place in reachedInTunnel(target) where graph.exits(of: place).contains(where: { $0.kind == .tunnelReturn }) {
        returnsTo[place, default: []].formUnion(places)
      }
    }
    returnThroughTunnels()
    for (place, middles) in returnsTo {
      var ways: Set<Int> = []
      for middle in middles { ways.formUnion(following[middle] ?? []) }
      further[place] = Set((further[place] ?? []) + ways).sorted()
    }
  }

  /// Whoever returns into a tunnel may return from that as well.
  private mutating func returnThroughTunnels() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for (place, middles) in returnsTo {
        var all = middles
        for middle in middles { all.formUnion(returnsTo[middle] ?? []) }
        guard all.count > middles.count else { continue }
        returnsTo[place] = all
        isChanged = true
      }
    }
  }

  /// The places where a tunnel is entered whose name a variable holds.
  private func tunnelsByVariable(_ script: Script) -> [Int] {
    let hasAny = script.diverts.nodes.contains { divert in
      if case .variable = divert.meaning { return divert.kind == .tunnel }
      return false
    }
    return hasAny ? Set(graph.exits.filter { $0.kind == .variable }.map { $0.place }).sorted() : []
  }

  private func reachedInTunnel(_ target: Int) -> [Int] {
    var seen: Set<Int> = [target]
    var pending = [target]
    while let place = pending.popLast() {
      for edge in graph.outgoing(place) where edge.isStep || edge.kind == .offer || edge.kind == .thread {
        if seen.insert(edge.to).inserted { pending.append(edge.to) }
      }
    }
    return seen.sorted()
  }

  // MARK: Sets

  private mutating func insert(_ bit: Int, at place: Int) {
    sets[place * width + bit / 64] |= 1 << UInt64(bit % 64)
  }

  private func contains(_ bit: Int, at place: Int) -> Bool {
    sets[place * width + bit / 64] & (1 << UInt64(bit % 64)) != 0
  }

  /// Hands back what each place leads to, the last places first, until nothing is added.
  private mutating func spread(_ order: [Int]) {
    guard width > 0 else { return }
    var isChanged = true
    while isChanged {
      isChanged = false
      for place in order {
        for to in ways(from: place, withCalls: true) where to != place {
          for word in 0..<width {
            let old = sets[place * width + word]
            let new = old | sets[to * width + word]
            if new != old {
              sets[place * width + word] = new
              isChanged = true
            }
          }
        }
      }
    }
  }
}
