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

  /// More places than these are not looked at.
  private static let mostPlaces = 500

  private let graph: FlowGraph
  private let ahead: FlowAhead
  private let group: ChoiceGroup

  /// What each place is to the group that is looked at.
  ///
  /// One serves all groups of a story, one after the other: what one group has marked is taken back behind it.
  struct Owners {
    /// The choice that a place belongs to, by its place in the group.
    private var owners: [Int32]
    private var isOffering: [Bool]
    private var marked: [Int] = []

    private static let nobody: Int32 = -1
    /// It belongs to no choice alone.
    static let shared: Int32 = -2

    init(placeCount: Int) {
      owners = Array(repeating: Self.nobody, count: placeCount)
      isOffering = Array(repeating: false, count: placeCount)
    }

    func isFree(_ place: Int) -> Bool { owners[place] == Self.nobody }

    /// Whether a place belongs to a choice and to no other.
    func belongs(_ place: Int, to choice: Int) -> Bool { owners[place] == Int32(choice) }

    /// The choice that alone leads to a place.
    func owner(of place: Int) -> Int? { owners[place] >= 0 ? Int(owners[place]) : nil }

    /// Whether a place offers some of the choices.
    func offers(_ place: Int) -> Bool { isOffering[place] }

    mutating func mark(_ place: Int, _ owner: Int32) {
      marked.append(place)
      owners[place] = owner
    }

    mutating func begin(_ group: ChoiceGroup) {
      for place in marked { (owners[place], isOffering[place]) = (Self.nobody, false) }
      marked = Array(group.offering)
      for place in marked { isOffering[place] = true }
    }
  }

  init(_ group: ChoiceGroup, in graph: FlowGraph, ahead: FlowAhead, owners: inout Owners) {
    self.graph = graph
    self.ahead = ahead
    self.group = group
    regions = Array(repeating: Region(), count: group.choices.count)
    owners.begin(group)
    for place in spread(&owners) {
      guard let owner = owners.owner(of: place) else { continue }
      regions[owner].places.append(place)
      addExits(of: place, owner, owners)
    }
    for index in regions.indices { measure(index, owners) }
  }

  private func start(_ index: Int) -> Int { graph.numbers[.choice(group.choices[index])] }

  /// Goes on from all choices at once, as far as each place belongs to one of them; gives the places in order.
  private mutating func spread(_ owners: inout Owners) -> [Int] {
    var order: [Int] = []
    var pending: [Int] = []
    for index in group.choices.indices {
      owners.mark(start(index), Int32(index))
      pending.append(start(index))
    }
    var next = 0
    while next < pending.count {
      let place = pending[next]
      next += 1
      if order.count >= Self.mostPlaces {
        isCut = true
        break
      }
      order.append(place)
      let owner = owners.owner(of: place)
      for to in ahead.ways(from: place) where !owners.offers(to) {
        if let owner, owners.isFree(to) {
          owners.mark(to, Int32(owner))
          pending.append(to)
        } else if let known = owners.owner(of: to), known != owner {
          // What follows it is shared as well.
          owners.mark(to, Owners.shared)
          pending.append(to)
        }
      }
    }
    // A place comes up a second time only where it turns out to be shared.
    return order
  }

  private mutating func addExits(of place: Int, _ owner: Int, _ owners: Owners) {
    for to in ahead.ways(from: place) {
      if owners.offers(to) {
        regions[owner].exits.insert(.again)
      } else if !owners.belongs(to, to: owner) {
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
  private mutating func measure(_ index: Int, _ owners: Owners) {
    var distances: [Int: Int] = [start(index): 0]
    var level = [start(index)]
    var distance = 0
    while !level.isEmpty {
      var here = level
      var next: [Int] = []
      while let place = here.popLast() {
        if leaves(place, index, owners) {
          regions[index].choicesUntilExit = distance
          return
        }
        for edge in graph.outgoing(place) where owners.belongs(edge.to, to: index) && distances[edge.to] == nil {
          guard edge.kind != .call, edge.kind != .value else { continue }
          distances[edge.to] = distance
          if edge.kind == .offer { next.append(edge.to) } else { here.append(edge.to) }
        }
      }
      level = next
      distance += 1
    }
  }

  private func leaves(_ place: Int, _ owner: Int, _ owners: Owners) -> Bool {
    ahead.ways(from: place).contains { owners.offers($0) || !owners.belongs($0, to: owner) }
      || graph.exits(of: place).contains { $0.kind == .end }
  }
}
