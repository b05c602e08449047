import LonghandCompiler
import LonghandLint

/// What comes only of each choice of a group, and where they come together again.
struct ChoiceRegions {
  /// Where the ways of one choice leave what is its own.
  enum Exit: Hashable {
    /// At a place that others come to as well.
    case place(Int)
    /// Back at the same choices.
    case again
    case end
    /// Nobody knows where to, or nowhere.
    case elsewhere
  }

  /// What one choice has of its own.
  struct Region {
    /// The places that only this choice of its group leads to.
    var places: [Int] = []
    var exits: Set<Exit> = []
    /// How many further choices are taken before the first exit; nil where none is come to.
    var choicesUntilExit: Int?
    /// Whether further choices are offered in it.
    var offers = false
  }

  /// The regions, by the place of the choice in the group.
  private(set) var regions: [Region]
  /// Whether so much belongs to the choices alone that not all of it was looked at.
  private(set) var isCut = false

  private static let shared = -1
  /// More places than these are not looked at.
  private static let mostPlaces = 1_000

  private let graph: FlowGraph
  private let ahead: FlowAhead
  private let group: ChoiceGroup
  /// The choice that each place belongs to, by its place in the group; the shared ones belong to none.
  private var owners: [Int: Int] = [:]

  init(_ group: ChoiceGroup, _ graph: FlowGraph, _ ahead: FlowAhead) {
    self.graph = graph
    self.ahead = ahead
    self.group = group
    regions = Array(repeating: Region(), count: group.choices.count)
    let order = spread()
    for place in order {
      guard let owner = owners[place], owner != Self.shared else { continue }
      regions[owner].places.append(place)
      addExits(of: place, owner)
    }
    for index in regions.indices { measure(index) }
  }

  private func start(_ index: Int) -> Int { graph.numbers[.choice(group.choices[index])] }

  /// Goes on from all choices at once, as far as each place belongs to one of them; gives the places in order.
  private mutating func spread() -> [Int] {
    var order: [Int] = []
    var pending: [Int] = []
    for index in group.choices.indices {
      owners[start(index)] = index
      pending.append(start(index))
    }
    var next = 0
    while next < pending.count {
      let place = pending[next]
      next += 1
      guard let owner = owners[place] else { continue }
      if order.count >= Self.mostPlaces {
        isCut = true
        break
      }
      order.append(place)
      for to in ahead.ways(from: place) where !group.offering.contains(to) {
        let known = owners[to]
        if known == nil, owner != Self.shared {
          owners[to] = owner
          pending.append(to)
        } else if let known, known != Self.shared, known != owner {
          // What follows it is shared as well.
          owners[to] = Self.shared
          pending.append(to)
        }
      }
    }
    var seen: Set<Int> = []
    return order.filter { seen.insert($0).inserted }
  }

  private mutating func addExits(of place: Int, _ owner: Int) {
    for to in ahead.ways(from: place) {
      if group.offering.contains(to) {
        regions[owner].exits.insert(.again)
      } else if owners[to] != owner {
        regions[owner].exits.insert(.place(to))
      }
    }
    for exit in graph.exits(of: place) {
      switch exit.kind {
      case .end: regions[owner].exits.insert(.end)
      // Whoever returns comes into the middle of a place.
      case .tunnelReturn: regions[owner].exits.insert(.elsewhere)
      case .functionReturn: break
      case .runsOut: if !exit.hasOffered { regions[owner].exits.insert(.elsewhere) }
      case .done, .variable: regions[owner].exits.insert(.elsewhere)
      }
    }
    if graph.outgoing(place).contains(where: { $0.kind == .offer || $0.kind == .thread }) {
      regions[owner].offers = true
    }
  }

  /// Counts the choices up to the nearest exit, with choices as the only steps that count.
  private mutating func measure(_ index: Int) {
    var distances: [Int: Int] = [start(index): 0]
    var level = [start(index)]
    var distance = 0
    while !level.isEmpty {
      var here = level
      var next: [Int] = []
      while let place = here.popLast() {
        if leaves(place, index) {
          regions[index].choicesUntilExit = distance
          return
        }
        for edge in graph.outgoing(place) where owners[edge.to] == index && distances[edge.to] == nil {
          guard edge.kind != .call, edge.kind != .value else { continue }
          distances[edge.to] = distance
          if edge.kind == .offer { next.append(edge.to) } else { here.append(edge.to) }
        }
      }
      level = next
      distance += 1
    }
  }

  private func leaves(_ place: Int, _ owner: Int) -> Bool {
    ahead.ways(from: place).contains { group.offering.contains($0) || owners[$0] != owner }
      || graph.exits(of: place).contains { $0.kind == .end }
  }
}
