import LonghandCompiler
import LonghandLint
import LonghandSource

/// Finds where what a choice moves is read afterwards, and what hangs on it.
struct ChoiceReaders {
  private let auditor: ChoiceAuditor
  private let readsOf: [StoryThing: [PlaceFacts.Read]]
  /// Of each place where ways part on conditions: the things, and the endings that some of its ways lead to and others not.
  private let decisions: [(place: Int, things: Set<StoryThing>, endings: [Int])]

  /// More readers of one choice are not listed.
  private static let mostReaders = 200

  init(_ auditor: ChoiceAuditor) {
    self.auditor = auditor
    readsOf = Dictionary(grouping: auditor.facts.reads) { $0.thing }
    var things: [Int: Set<StoryThing>] = [:]
    for gate in auditor.facts.gates where !gate.things.isEmpty {
      things[gate.place, default: []].formUnion(gate.things)
    }
    decisions = things.sorted { $0.key < $1.key }.compactMap { place, things in
      let endings = auditor.partedEndings(at: place)
      return endings.isEmpty ? nil : (place, things, endings)
    }
  }

  mutating func add(to entry: inout ChoiceAudit.Entry, _ facet: ChoiceAuditor.Facet) {
    let story = auditor.story
    let start = auditor.graph.numbers[.choice(facet.choice)]
    let isReached = reached(from: start)
    var things = Set(facet.moves.map(\.thing))
    for (thing, _) in auditor.visits(facet) where readsOf[thing] != nil { things.insert(thing) }
    var seen: Set<ChoiceAudit.Reader> = []
    for thing in things {
      for read in readsOf[thing] ?? [] where isReached[read.place] && entry.readers.count < Self.mostReaders {
        let reader = ChoiceAudit.Reader(
          name: story.name(of: thing), kind: read.kind.rawValue, place: story.place(of: read.range),
          knot: story.name(of: auditor.graph.flows[read.place]) ?? "")
        if seen.insert(reader).inserted { entry.readers.append(reader) }
      }
    }
    entry.readers.sort { ($0.place.file, $0.place.line, $0.name) < ($1.place.file, $1.place.line, $1.name) }
    addInfluence(of: things, isReached, to: &entry)
    addOwnEndings(start, facet, to: &entry)
  }

  private func reached(from start: Int) -> [Bool] {
    var isReached = Array(repeating: false, count: auditor.graph.numbers.count)
    isReached[start] = true
    var pending = [start]
    while let place = pending.popLast() {
      for to in auditor.ahead.ways(from: place, withCalls: true) where !isReached[to] {
        isReached[to] = true
        pending.append(to)
      }
    }
    return isReached
  }

  private func addInfluence(of things: Set<StoryThing>, _ isReached: [Bool], to entry: inout ChoiceAudit.Entry) {
    let script = auditor.script
    let influenced = auditor.facts.influenced(by: things)
    var flows: Set<FlowID> = []
    for thing in influenced {
      for read in readsOf[thing] ?? [] where isReached[read.place] && read.kind != .value {
        let flow = auditor.graph.flows[read.place]
        if script.flows[flow].kind != .function { flows.insert(flow) }
      }
    }
    entry.passages = flows.sorted { $0.index < $1.index }.map { auditor.story.name(of: $0) ?? "" }
    var endings: Set<Int> = []
    for decision in decisions where isReached[decision.place] && !decision.things.isDisjoint(with: influenced) {
      endings.formUnion(decision.endings)
    }
    entry.endings = names(of: endings)
  }

  /// The endings that a choice leads to and some of its neighbours do not, or the other way round.
  private func addOwnEndings(_ start: Int, _ facet: ChoiceAuditor.Facet, to entry: inout ChoiceAudit.Entry) {
    let others = auditor.groups[entry.group].choices.filter { $0 != facet.choice }
    guard !others.isEmpty else { return }
    let ahead = auditor.ahead
    let parted = auditor.endings.indices.filter { ending in
      let own = ahead.leads(from: start, to: ending)
      return others.contains { ahead.leads(from: auditor.graph.numbers[.choice($0)], to: ending) != own }
    }
    for name in names(of: Set(parted)) where !entry.endings.contains(name) { entry.endings.append(name) }
  }

  private func names(of endings: Set<Int>) -> [String] {
    var seen: Set<String> = []
    return endings.sorted().map { auditor.endings[$0].name }.filter { seen.insert($0).inserted }
  }
}

extension ChoiceAuditor {
  /// The endings that some ways from a place lead to and others do not.
  func partedEndings(at place: Int) -> [Int] {
    let ways = ahead.ways(from: place)
    return endings.indices.filter { ending in
      let leading = ways.count { ahead.leads(from: $0, to: ending) }
      return leading > 0 && leading < ways.count || leading > 0 && ways.count == 1
    }
  }
}
