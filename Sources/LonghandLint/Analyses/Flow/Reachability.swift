import LonghandCompiler
import LonghandSource

/// What a story can come to from its start, and why it cannot come to the rest.
///
/// Functions count as reached: a game may call them by name.
package struct Reachability: SharedAnalysis {
  /// Whether the story can come to each place from its start.
  package let isReached: [Bool]
  /// Whether it can come to each place from the beginning of some flow, as a game may enter knots by name.
  package let isReachedFromFlows: [Bool]
  /// The knots and stitches that are never come to for no other's sake, in order.
  package let missed: [MissedFlow]
  /// The gathers that are never come to even from the beginning of their flow, for no other's sake, in order.
  package let missedGathers: [GatherID]
  /// Whether so much is never come to that a game must be entering knots by name.
  package let isEnteredByGame: Bool

  /// Finds out what a story can come to.
  package init(_ story: LintedStory) {
    self.init(story.script, story.shared(FlowGraph.self))
  }

  /// Finds out what a script can come to.
  package init(_ script: Script, _ graph: FlowGraph) {
    let functions = script.flows.ids.filter { script.flows[$0].kind == .function }
    isReached = graph.reached(from: ([Script.story] + functions).map { Int($0.index) }) { _ in true }
    isReachedFromFlows = graph.reached(from: script.flows.ids.map { Int($0.index) }) { _ in true }
    missed = MissedFlows(script, graph, isReached, isReachedFromFlows).find()
    missedGathers = Self.missedGathers(graph, isReachedFromFlows)
    isEnteredByGame = Self.isEnteredByGame(script, missed)
  }

  private static func missedGathers(_ graph: FlowGraph, _ isReached: [Bool]) -> [GatherID] {
    guard isReached.contains(false) else { return [] }
    let causes = RootCauses(
      count: graph.numbers.count, isNode: { !isReached[$0] }, leads: { graph.outgoing($0).map(\.to) })
    return causes.roots.compactMap { root in
      if case .gather(let gather) = graph.numbers.place(root) { return gather }
      return nil
    }
  }

  // MARK: Games

  /// A story that opens with nothing, or in which nothing leads to many knots, is one that a game picks knots from.
  private static func isEnteredByGame(_ script: Script, _ missed: [MissedFlow]) -> Bool {
    guard !missed.isEmpty else { return false }
    if !hasOpening(script.flows[Script.story].body, script) {
      return missed.count > 1 || missed[0].followers.count < 2
    }
    let knots = script.flows.nodes.count { $0.kind == .knot }
    let missedKnots = missed.count { script.flows[$0.flow].kind == .knot }
    return missedKnots > 3 && missedKnots * 4 > knots
  }

  /// Whether a story does anything before its first knot.
  private static func hasOpening(_ weave: WeaveID, _ script: Script) -> Bool {
    script.statements[script.weaves[weave].statements].contains { statement in
      switch statement.kind {
      case .content, .choice, .call: true
      case .weave(let nested): hasOpening(nested, script)
      case .newline, .gather, .note, .variable, .constant, .list, .external, .persona, .shift, .temporary, .assignment,
        .returning, .done:
        false
      }
    }
  }
}
