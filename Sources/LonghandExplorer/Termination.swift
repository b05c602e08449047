import LonghandRuntime
import LonghandSource

/// Whether every playthrough comes to a stop, and after how many choices at most, as far as a closed search shows.
///
/// A playthrough that never stops goes round for ever in one *cycle*: among nodes that can come to one another. But some
/// choices can be taken there only so often:
///
/// - one that is offered once, since taking it counts a visit, and no visit is ever taken back;
/// - one that moves a number, where no choice of the cycle moves it back and the cycle has a bound for it.
///
/// So from some moment on it takes none of them. If the cycle falls apart without them, and so does each cycle that is
/// left of it by the same reasoning, there is no such playthrough. What they take from is then a lexicographic ranking of
/// the states (Alias, Darte, Feautrier and Gonnord, *Multi-dimensional Rankings, Program Termination, and Complexity Bounds
/// of Flowchart Programs*, 2010, look for such ones in general). A search follows every way that there is, and some more,
/// so what holds of its graph holds of the story.
struct Termination {
  /// Whether every playthrough comes to a stop.
  var isProved: Bool { visits != nil }
  /// No playthrough has more choices than this; nil where no such number is known.
  var longestWay: Int? { visits.flatMap { $0 > Self.greatest ? nil : $0 - 1 } }
  /// How many nodes a playthrough meets at most, the beginning included.
  private var visits: Int?
  private let graph: SearchGraph
  private let program: Program
  private let relevance: Relevance
  private let changes: [Survey.Move: [Int: ClosedRange<Int64>]]

  /// The greatest number of choices that is told.
  private static let greatest = 1_000_000
  /// How often cycles may fall apart into smaller ones.
  private static let depthLimit = 12

  /// A way from one node to another.
  private struct Step: Hashable {
    var source: Int
    var target: Int
    var choice: Int
  }

  /// Choices of a cycle that can be taken only so often.
  private struct Ranking {
    var steps: Set<Step>
    /// How often all of them together; nil where no bound is known.
    var limit: Int?
  }

  init(of graph: SearchGraph, in program: Program, _ relevance: Relevance, _ survey: Survey) {
    self.graph = graph
    self.program = program
    self.relevance = relevance
    changes = survey.changes
    visits = visits(among: Array(graph.nodes.indices), without: [], depth: 0)
  }

  /// The nodes that lie on a cycle.
  static func nodesOnCycles(of graph: SearchGraph) -> Set<Int> {
    let targets = graph.nodes.map { node in node.edges.map { Int($0.target) } }
    let components = StronglyConnectedComponents(count: targets.count) { targets[$0][...] }
    var counts = [Int](repeating: 0, count: targets.count)
    for number in components.numbers { counts[number] += 1 }
    return Set(targets.indices.filter { counts[components.numbers[$0]] > 1 || targets[$0].contains($0) })
  }

  // MARK: Counting

  /// How many of some nodes a playthrough meets one after the other at most; nil where it may meet them for ever.
  private func visits(among nodes: [Int], without removed: Set<Step>, depth: Int) -> Int? {
    let places = Dictionary(uniqueKeysWithValues: zip(nodes, nodes.indices))
    let steps = nodes.map { self.steps(from: $0, removed).filter { places[$0.target] != nil } }
    let targets = steps.map { $0.compactMap { places[$0.target] } }
    let components = StronglyConnectedComponents(count: nodes.count) { targets[$0][...] }
    var members: [Int: [Int]] = [:]
    var roots: [Int] = []
    for place in components.order.reversed() {
      let root = components.numbers[place]
      if members[root] == nil { roots.append(root) }
      members[root, default: []].append(place)
    }
    var longest = [Int](repeating: 0, count: nodes.count)
    // What a cycle leads to is known before it.
    for root in roots.reversed() {
      let own = members[root] ?? []
      let inner = own.flatMap { steps[$0] }.filter { places[$0.target].map { components.numbers[$0] == root } ?? false }
      guard let visits = visits(inCycle: own.map { nodes[$0] }, inner, removed, depth: depth) else { return nil }
      let behind = own.flatMap { targets[$0] }.map { components.numbers[$0] }.filter { $0 != root }.map { longest[$0] }
      longest[root] = Self.sum(visits, behind.max() ?? 0)
    }
    return longest.max() ?? 0
  }

  private func steps(from node: Int, _ removed: Set<Step>) -> [Step] {
    graph.nodes[node].edges.map { Step(source: node, target: Int($0.target), choice: Int($0.choice)) }
      .filter { !removed.contains($0) }
  }

  /// How many nodes of a cycle a playthrough meets before it leaves it.
  private func visits(inCycle nodes: [Int], _ steps: [Step], _ removed: Set<Step>, depth: Int) -> Int? {
    if steps.isEmpty { return 1 }
    if depth == Self.depthLimit { return nil }
    let rankings = rankings(nodes, steps)
    guard !rankings.isEmpty else { return nil }
    // One alone may say all, and then the others would only make it seem longer.
    let single = rankings.compactMap { ranking in
      visits(among: nodes, without: removed.union(ranking.steps), depth: Self.depthLimit).map { (ranking, $0) }
    }
    let best = single.map { Self.product($0.0.limit.map { $0 + 1 }, $0.1) }.min()
    if let best { return best }
    let all = rankings.reduce(into: removed) { $0.formUnion($1.steps) }
    let limit = rankings.reduce(0 as Int?) { sum, ranking in
      sum.flatMap { sum in ranking.limit.map { Self.sum(sum, $0) } }
    }
    return visits(among: nodes, without: all, depth: depth + 1).map { Self.product(limit.map { $0 + 1 }, $0) }
  }

  /// A sum and a product that stop growing where they are not told any more.
  private static func sum(_ first: Int, _ second: Int) -> Int { min(first + second, 2 * greatest) }

  private static func product(_ first: Int?, _ second: Int) -> Int {
    guard let first else { return 2 * greatest }
    return min(min(first, 2 * greatest) * second, 2 * greatest)
  }

  // MARK: What can be taken only so often

  private func rankings(_ nodes: [Int], _ steps: [Step]) -> [Ranking] {
    var rankings: [Ranking] = []
    let once = steps.filter { graph.isOnce($0.source, $0.choice, program) }
    if !once.isEmpty {
      let sources = Set(once.map { graph.choice($0.source, $0.choice).source })
      rankings.append(Ranking(steps: Set(once), limit: sources.count))
    }
    let known = steps.map { step in
      changes[
        Survey.Move(node: step.source, choice: step.choice, isWithinRun: graph.isWithinRun(step.target))] ?? [:]
    }
    let slots = known.dropFirst().reduce(Set(known.first?.keys.map { $0 } ?? [])) { $0.intersection($1.keys) }
    for slot in slots.sorted() {
      let moves = zip(steps, known).map { (step: $0, change: $1[slot] ?? 0...0) }
      if let ranking = ranking(slot, nodes, moves) { rankings.append(ranking) }
    }
    return rankings
  }

  /// The choices that move a number, if none moves it back and there is a bound where it is moved to.
  private func ranking(_ slot: Int, _ nodes: [Int], _ moves: [(step: Step, change: ClosedRange<Int64>)]) -> Ranking? {
    let rises = moves.allSatisfy { $0.change.lowerBound >= 0 }
    guard rises || moves.allSatisfy({ $0.change.upperBound <= 0 }) else { return nil }
    let moving = moves.filter { rises ? $0.change.lowerBound > 0 : $0.change.upperBound < 0 }
    guard !moving.isEmpty, let bounds = bounds(of: slot, nodes) else { return nil }
    guard rises ? bounds.high != nil : bounds.low != nil else { return nil }
    let least = moving.map { rises ? $0.change.lowerBound : -$0.change.upperBound }.min() ?? 1
    var limit: Int?
    if let low = bounds.low, let high = bounds.high { limit = Int((Int64(high) - Int64(low)) / least) }
    return Ranking(steps: Set(moving.map { $0.step }), limit: limit)
  }

  /// The least and the greatest that a number may be at some nodes, each nil where there is none; nil where it may be
  /// something else at one of them.
  private func bounds(of slot: Int, _ nodes: [Int]) -> (low: Int32?, high: Int32?)? {
    var (low, high) = (Int32.max, Int32.min)
    for node in nodes {
      guard let index = graph.places[graph.nodes[node].location].live.firstIndex(of: slot),
        let bounds = graph.nodes[node].sets[index].bounds
      else { return nil }
      (low, high) = (min(low, bounds.low), max(high, bounds.high))
    }
    guard let known = relevance.known((low, high), in: slot) else { return nil }
    return (known.low == .min ? nil : known.low, known.high == .max ? nil : known.high)
  }
}

extension SearchGraph {
  /// The choice of a node by its number.
  fileprivate func choice(_ node: Int, _ choice: Int) -> Location.Choice {
    places[nodes[node].location].location.choices[choice]
  }

  /// Whether a choice of a node can be taken once in a playthrough and never again: it is offered only as long as its
  /// container was not visited, and taking it is a visit.
  fileprivate func isOnce(_ node: Int, _ choice: Int, _ program: Program) -> Bool {
    guard choice >= 0 else { return false }
    let found = self.choice(node, choice)
    guard !found.isContinuation else { return false }
    guard case .choicePoint(let target, let flags) = program.code[Int(found.source)], flags.contains(.onceOnly),
      target >= 0, target == found.target
    else { return false }
    let container = program.containers[Int(target)]
    return !container.isEmpty && container.visitSlot >= 0 && container.flags.contains(.startOnly)
      && container.countedFlags.contains([.visits, .startOnly])
  }
}
