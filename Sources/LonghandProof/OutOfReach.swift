import LonghandExplorer
import LonghandRuntime

/// What is out of reach, cause by cause: what only follows from a cause is no finding of its own.
///
/// Nobody comes to the lines of a knot to which nobody comes, nor to what a choice leads to that is never offered.
struct OutOfReach {
  /// Something that is out of reach for a reason of its own.
  struct Cause {
    var item: StoryItem
    var proof: Proof
    /// What is out of reach for that reason alone.
    var followers: [StoryItem] = []
  }

  /// Something with the proof that nobody comes to it.
  private struct Entry {
    var item: StoryItem
    var proof: Proof

    var isGate: Bool { item.kind == .choice || item.kind == .branch || item.kind == .alternative }
    var isContainer: Bool {
      item.kind == .knot || item.kind == .stitch || item.kind == .label || item.kind == .function
    }
    /// Whether the thing is what its own proof speaks of.
    var isOwnGate: Bool { isGate && proof.place != nil && proof.place == item.place }
  }

  /// The causes, in the order of the report; endings last.
  private(set) var causes: [Cause] = []
  private var entries: [Entry] = []
  /// The lines of everything in the story, by runtime path, to tell what stands inside of a knot.
  private let places: [(path: String, place: StoryPlace)]
  /// The conditions that always hold, so that what stands behind `else` is out of reach.
  private var alwaysHolding: [StoryPlace: Proof] = [:]

  init(_ findings: [ItemFinding]) {
    places = findings.compactMap { finding in finding.item.place.map { (finding.item.path, $0) } }
    for finding in findings {
      guard case .unreachable(let proof) = finding.verdict else { continue }
      if finding.item.kind == .otherwise {
        if let place = finding.item.place, proof.place == place { alwaysHolding[place] = proof }
      } else if finding.item.kind != .function || finding.item.place != nil {
        entries.append(Entry(item: finding.item, proof: proof))
      }
    }
    // An ending comes about at something else, which is the cause.
    entries = entries.filter { $0.item.kind != .ending } + entries.filter { $0.item.kind == .ending }
    index()
    group()
  }

  private mutating func group() {
    let roots = entries.indices.map { root(of: $0) }
    var numbers: [Int: Int] = [:]
    for (index, root) in roots.enumerated() where index == root {
      numbers[index] = causes.count
      causes.append(Cause(item: entries[index].item, proof: told(index)))
    }
    for (index, root) in roots.enumerated() where index != root {
      if let number = numbers[root] { causes[number].followers.append(entries[index].item) }
    }
  }

  /// What is said of a cause: of what stands behind `else`, that the condition always holds.
  private func told(_ index: Int) -> Proof {
    let entry = entries[index]
    guard !entry.isOwnGate, let place = gates[index], let proof = alwaysHolding[place] else { return entry.proof }
    return proof
  }

  // MARK: Finding quickly

  /// The knots, stitches, labels and functions.
  private var containers: [Int] = []
  /// For each thing the line of the condition that keeps readers from coming to it; nil where nothing leads there.
  private var gates: [StoryPlace?] = []
  /// The choices and branches in each line.
  private var gateItems: [StoryPlace: [Int]] = [:]
  /// What comes first of all that the condition in a line keeps readers from.
  private var firstBehind: [StoryPlace: Int] = [:]
  /// What comes first of all in one part of the text to which nothing leads.
  private var firstWithin: [String: Int] = [:]

  private mutating func index() {
    containers = entries.indices.filter { entries[$0].isContainer }
    gates = entries.map { gate(of: $0) }
    for (index, entry) in entries.enumerated() {
      if entry.isGate, let place = entry.item.place { gateItems[place, default: []].append(index) }
      if let place = gates[index] {
        // What stands behind the condition itself rather than a knot that is led to from there.
        let first = firstBehind[place]
        if first == nil || entries[first ?? 0].isContainer && !entry.isContainer && entry.item.kind != .ending {
          if !isInLostKnot(entry) || first == nil { firstBehind[place] = index }
        }
      } else if !entry.isContainer, entry.item.kind != .ending, firstWithin[entry.item.path.outer] == nil {
        firstWithin[entry.item.path.outer] = index
      }
    }
  }

  private func isInLostKnot(_ entry: Entry) -> Bool { containers.contains { holds($0, entry) } }

  private func gate(of entry: Entry) -> StoryPlace? {
    if let place = entry.proof.place { return place }
    guard entry.isContainer else { return nil }
    // Nobody comes to the first words of a knot for the same reason as to the knot.
    let inner = entries.first { $0.item.path.isInside(entry.item.path) && $0.proof.place != nil }
    guard let place = inner?.proof.place else { return nil }
    return places.contains { $0.place == place && $0.path.isInside(entry.item.path) } ? nil : place
  }

  // MARK: Causes

  /// The thing that an entry is out of reach for; itself, where it is a cause.
  private func root(of index: Int) -> Int {
    var index = index
    // Each step leads further out or back; more of them than there are things lead in a circle.
    for _ in entries.indices {
      guard let next = next(index), next != index else { return index }
      index = next
    }
    return index
  }

  private func next(_ index: Int) -> Int? {
    let entry = entries[index]
    if let container = containers.first(where: { $0 != index && holds($0, entry) }) { return container }
    if entry.isOwnGate { return nil }
    guard let place = gates[index] else { return sameWay(as: entry) }
    return gateItems[place]?.first { $0 != index } ?? firstBehind[place]
  }

  /// Whether a knot, stitch or label that is out of reach has something in it.
  private func holds(_ container: Int, _ entry: Entry) -> Bool {
    let path = entries[container].item.path
    return entry.item.path.isInside(path) || entry.item.kind == .ending && entry.item.path == path
  }

  /// The first thing to which nothing leads, in whose part of the text this one stands.
  private func sameWay(as entry: Entry) -> Int? {
    if entry.item.kind == .knot || entry.item.kind == .stitch { return nil }
    var path = entry.item.path.outer
    var first: Int?
    while !path.isEmpty {
      if let found = firstWithin[path], found < first ?? .max { first = found }
      path = path.outer
    }
    return first
  }
}

extension String {
  /// Whether a runtime path leads into something at another path.
  fileprivate func isInside(_ path: String) -> Bool {
    utf8.count > path.utf8.count + 1 && utf8.starts(with: path.utf8) && utf8.dropFirst(path.utf8.count).first == 46
  }

  /// The path of what something at this path stands in.
  fileprivate var outer: String { lastIndex(of: ".").map { String(self[..<$0]) } ?? "" }
}
