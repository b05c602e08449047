import LonghandCompiler
import LonghandLint
import LonghandSource

/// Puts an audit together.
struct ChoiceAuditor {
  let story: ViewedStory
  let script: Script
  let graph: FlowGraph
  let facts: PlaceFacts
  let ahead: FlowAhead
  let groups: [ChoiceGroup]
  let endings: [StoryEndings.Ending]
  private(set) var audit: ChoiceAudit
  /// What is known of each choice, by its place in the audit.
  private(set) var facets: [Facet] = []
  /// The choices of each group, by their place in the audit.
  private(set) var members: [[Int]] = []
  /// What each flow moves by the functions that it calls and by itself.
  private let effects: FunctionEffects

  /// What is known of a choice beside what the audit tells.
  struct Facet {
    var choice: ChoiceID
    var region = ChoiceRegions.Region()
    /// All that it moves, in order.
    var moves: [PlaceFacts.Move] = []
    /// What of that it moves by itself, mirrors and visits left out, each once.
    var ownMoves: [PlaceFacts.Move] = []
    /// What of that nothing in the story reads afterwards.
    var unreadMoves: [PlaceFacts.Move] = []
    /// The one place where its ways come together with those of all others; nil where there is none.
    var joint: Int?
    /// Whether the same choices may be offered again.
    var isRepeated = false
    /// Whether not everything was looked at.
    var isCut = false
  }

  init(_ story: ViewedStory) {
    self.story = story
    script = story.script
    graph = story.linted.flowGraph
    facts = PlaceFacts(story)
    let all = StoryEndings(story.script).all
    endings = all
    var places: [[Int]] = Array(repeating: [], count: graph.numbers.count)
    for exit in graph.exits where exit.kind == .end {
      let knot = story.knot(of: graph.flows[exit.place])
      places[exit.place] = all.indices.filter { all[$0].knot == knot }
    }
    ahead = FlowAhead(story, facts, endings: places)
    groups = ChoiceGroup.groups(of: story)
    effects = FunctionEffects(graph, facts)
    audit = ChoiceAudit(story: story.path)
  }

  mutating func audit(isDetailed: Bool) {
    var found: [(entry: ChoiceAudit.Entry, facet: Facet)] = []
    var owners = ChoiceRegions.Owners(placeCount: graph.numbers.count)
    for (number, group) in groups.enumerated() { found += look(at: group, number, &owners) }
    let order = found.indices.sorted { left, right in
      let (first, second) = (
        script.choices[found[left].facet.choice].range, script.choices[found[right].facet.choice].range
      )
      return (first.file, first.start) < (second.file, second.start)
    }
    audit.groupCount = groups.count
    audit.entries = order.map { found[$0].entry }
    facets = order.map { found[$0].facet }
    members = Array(repeating: [], count: groups.count)
    for (index, entry) in audit.entries.enumerated() { members[entry.group].append(index) }
    if isDetailed {
      var readers = ChoiceReaders(self)
      for index in audit.entries.indices {
        audit.entries[index].moves = movements(facets[index])
        readers.add(to: &audit.entries[index], facets[index])
      }
    }
    audit.findings = findings()
  }

  private func look(
    at group: ChoiceGroup, _ number: Int, _ owners: inout ChoiceRegions.Owners
  ) -> [(entry: ChoiceAudit.Entry, facet: Facet)] {
    let regions = ChoiceRegions(group, in: graph, ahead: ahead, owners: &owners)
    let joint = commonJoint(of: regions, group)
    return group.choices.indices.map { index in
      let region = regions.regions[index]
      var facet = Facet(choice: group.choices[index], region: region)
      facet.isCut = regions.isCut
      facet.joint = joint
      facet.isRepeated = joint.map { ahead.components[$0] == ahead.components[group.place] } ?? true
      facet.moves = moves(in: region)
      facet.ownMoves = Self.ownMoves(facet.moves)
      facet.unreadMoves = unreadMoves(facet)
      return (entry(facet, number, group), facet)
    }
  }

  /// The one place where all choices of a group come together; nil where some go elsewhere.
  private func commonJoint(of regions: ChoiceRegions, _ group: ChoiceGroup) -> Int? {
    guard !regions.isCut, group.choices.count > 1, let first = regions.regions.first, first.exits.count == 1,
      regions.regions.allSatisfy({ $0.exits == first.exits && !$0.places.isEmpty })
    else { return nil }
    switch first.exits.first {
    case .place(let place): return place
    case .again: return group.place
    case .end, .elsewhere, nil: return nil
    }
  }

  private func moves(in region: ChoiceRegions.Region) -> [PlaceFacts.Move] {
    var moves: [PlaceFacts.Move] = []
    for place in region.places {
      moves += facts.moves[place]
      for edge in graph.outgoing(place) where edge.kind == .call { moves += effects.moves(of: edge.to) }
    }
    return moves
  }

  private static func ownMoves(_ moves: [PlaceFacts.Move]) -> [PlaceFacts.Move] {
    var seen: Set<StoryThing> = []
    return moves.filter { move in
      if case .visits = move.thing { return false }
      return move.mirrored == nil && seen.insert(move.thing).inserted
    }
  }

  private func unreadMoves(_ facet: Facet) -> [PlaceFacts.Move] {
    guard !facts.readsAnyVisits else { return [] }
    let start = graph.numbers[.choice(facet.choice)]
    return facet.ownMoves.filter { move in
      // What a function is given is its own business.
      if case .variable(.local) = move.thing { return false }
      return move.thing != .host && !isReadAnyhow(move.thing, from: start, facet)
    }
  }

  // MARK: Entries

  /// What tells one movement of a choice from another.
  private struct Moved: Hashable {
    var thing: StoryThing
    var change: String
    var file: SourceFileID
    var line: Int
    var mirrored: TraitID?
  }

  private func entry(_ facet: Facet, _ number: Int, _ group: ChoiceGroup) -> ChoiceAudit.Entry {
    let choice = script.choices[facet.choice]
    var entry = ChoiceAudit.Entry(
      words: story.words(ofChoice: facet.choice), place: story.place(of: choice.range),
      knot: story.name(of: choice.flow) ?? "", group: number, isSticky: choice.isSticky, isFallback: choice.isFallback,
      conditions: script.expressionRows[choice.conditions].map { story.words(in: script.expressions[$0].range) })
    for place in facet.region.places {
      entry.ownWords += facts.words[place]
      entry.ownLines += facts.lines[place]
    }
    noteMoves(facet, &entry)
    entry.joint = joint(of: facet.region)
    if entry.joint != .never { entry.choicesUntilJoint = facet.region.choicesUntilExit }
    return entry
  }

  private func noteMoves(_ facet: Facet, _ entry: inout ChoiceAudit.Entry) {
    let start = graph.numbers[.choice(facet.choice)]
    if visits(facet).contains(where: { ahead.isRead($0.0, from: start) }) {
      (entry.isMoving, entry.isRead) = (true, true)
    }
    for move in facet.moves {
      if entry.isMoving, entry.isRead { return }
      if case .result = move.thing { continue }
      if move.mirrored == nil { entry.isMoving = true }
      if !entry.isRead { entry.isRead = isRead(move.thing, after: facet, from: start) }
    }
  }

  private func joint(of region: ChoiceRegions.Region) -> ChoiceAudit.Joint {
    // The nearest in the text is the one that a writer thinks of.
    let places = region.exits.compactMap { exit -> SourceRange? in
      if case .place(let place) = exit { return range(of: place) }
      return nil
    }
    if let first = places.min(by: { ($0.file, $0.start) < ($1.file, $1.start) }) {
      return .place(story.place(of: first))
    }
    return region.exits.contains(.again) ? .again : .never
  }

  private func range(of place: Int) -> SourceRange {
    switch graph.numbers.place(place) {
    case .flow(let flow): script.flows[flow].headerRange
    case .choice(let choice): script.choices[choice].range
    case .gather(let gather): script.gathers[gather].range
    }
  }

  private func movements(_ facet: Facet) -> [ChoiceAudit.Movement] {
    var seen: Set<Moved> = []
    var movements: [ChoiceAudit.Movement] = []
    let start = graph.numbers[.choice(facet.choice)]
    func add(_ thing: StoryThing, change: String, at range: SourceRange, mirrored: TraitID? = nil) {
      if case .result = thing { return }
      let moved = Moved(
        thing: thing, change: change, file: range.file, line: script.line(of: range), mirrored: mirrored)
      guard seen.insert(moved).inserted else { return }
      movements.append(
        ChoiceAudit.Movement(
          name: story.name(of: thing), kind: thing.kind(in: script), change: change, place: story.place(of: range),
          mirrors: mirrored.map { script.spelling(of: $0) }, isRead: isRead(thing, after: facet, from: start)))
    }
    for move in facet.moves { add(move.thing, change: move.change, at: move.range, mirrored: move.mirrored) }
    for (thing, range) in visits(facet) where ahead.isRead(thing, from: start) {
      add(thing, change: "one more", at: range)
    }
    return movements
  }

  /// Whether a thing is read after a choice: anywhere that the story may come to from there.
  private func isRead(_ thing: StoryThing, after facet: Facet, from start: Int) -> Bool {
    thing == .host || isReadAnyhow(thing, from: start, facet)
  }

  /// The visits that a choice makes and its neighbours do not, as far as anything asks for them, with where.
  func visits(_ facet: Facet) -> [(StoryThing, SourceRange)] {
    let own = script.choices[facet.choice].flow
    var flows: Set<FlowID> = [own, story.knot(of: own)]
    var visits: [(StoryThing, SourceRange)] = []
    var last = own
    for place in facet.region.places {
      if ahead.isCounted(place) { visits.append((.visits(place), range(of: place))) }
      let flow = graph.flows[place]
      guard flow != last else { continue }
      last = flow
      for entered in [flow, story.knot(of: flow)] where flows.insert(entered).inserted {
        let number = graph.numbers[.flow(entered)]
        if number != place, ahead.isCounted(number) {
          visits.append((.visits(number), script.flows[entered].headerRange))
        }
      }
    }
    return visits
  }
}

/// What each function moves, by itself and by those that it calls.
private struct FunctionEffects {
  private let all: [Int: [PlaceFacts.Move]]

  init(_ graph: FlowGraph, _ facts: PlaceFacts) {
    let called = Set(graph.edges.filter { $0.kind == .call }.map { $0.to })
    var all: [Int: [PlaceFacts.Move]] = [:]
    for start in called.sorted() {
      var seen: Set<Int> = [start]
      var pending = [start]
      var moves: [PlaceFacts.Move] = []
      while let place = pending.popLast() {
        for inner in graph.places(in: graph.flows[place]) where inner == place || seen.insert(inner).inserted {
          moves += facts.moves[inner]
          for edge in graph.outgoing(inner) where edge.kind == .call && seen.insert(edge.to).inserted {
            pending.append(edge.to)
          }
        }
      }
      // What is a function's own is gone when it returns.
      all[start] = moves.filter { move in
        if case .variable(.local) = move.thing { return false }
        return true
      }
    }
    self.all = all
  }

  func moves(of place: Int) -> [PlaceFacts.Move] { all[place] ?? [] }
}
