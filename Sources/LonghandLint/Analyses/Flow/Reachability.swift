import LonghandCompiler
import LonghandSource

/// What a story can come to from its start, and why it cannot come to the rest.
///
/// Functions count as reached: a game may call them by name.
package struct Reachability {
  /// Whether the story can come to each place from its start.
  package let isReached: [Bool]
  /// Whether it can come to each place from the beginning of some flow, as a game may enter knots by name.
  package let isReachedFromFlows: [Bool]
  /// The knots and stitches that are never come to for no other's sake, in order.
  package let missed: [MissedFlow]
  /// The gathers that are never come to even from the beginning of their flow, for no other's sake, in order.
  package let missedGathers: [GatherID]
  /// Whether the story does anything before its first knot.
  package let hasOpening: Bool
  /// The knot with which the story should begin, where it does nothing before its first one although most of it is to be
  /// come to from there.
  package let forgottenBeginning: FlowID?
  /// Whether so much is never come to that a game must be entering knots by name.
  package let isEnteredByGame: Bool

  /// Finds out what a story can come to.
  package init(_ story: LintedStory) {
    self.init(story.script, story.flowGraph)
  }

  /// Finds out what a script can come to.
  package init(_ script: Script, _ graph: FlowGraph) {
    let functions = script.flows.ids.filter { script.flows[$0].kind == .function }
    isReached = graph.reached(from: ([Script.story] + functions).map { Int($0.index) }) { _ in true }
    isReachedFromFlows = graph.reached(from: script.flows.ids.map { Int($0.index) }) { _ in true }
    missed = MissedFlows(script, graph, isReached: isReached, isReachedFromFlows: isReachedFromFlows).find()
    missedGathers = Self.missedGathers(graph, isReachedFromFlows)
    hasOpening = Self.hasOpening(script.flows[Script.story].body, script)
    forgottenBeginning = hasOpening ? nil : Self.forgottenBeginning(script, graph, missed)
    isEnteredByGame =
      forgottenBeginning == nil && Self.isEnteredByGame(script, missed, hasOpening)
  }

  private static func missedGathers(_ graph: FlowGraph, _ isReached: [Bool]) -> [GatherID] {
    guard isReached.contains(false) else { return [] }
    let causes = RootCauses(
      count: graph.numbers.count, isNode: { !isReached[$0] }, leads: { graph.outgoing($0).map { $0.to } })
    return causes.roots.compactMap { root in
      if case .gather(let gather) = graph.numbers.place(root) { return gather }
      return nil
    }
  }

  // MARK: Games

  /// A story that opens with nothing, or in which nothing leads to many knots, is one that a game picks knots from.
  private static func isEnteredByGame(_ script: Script, _ missed: [MissedFlow], _ hasOpening: Bool) -> Bool {
    guard !missed.isEmpty else { return false }
    if !hasOpening { return missed.count > 1 }
    let knots = script.flows.nodes.count { $0.kind == .knot }
    let missedKnots = missed.count { script.flows[$0.flow].kind == .knot }
    guard missedKnots > 1 else { return false }
    // Where a game has functions of its own, or most knots have no way to them, it enters knots as well.
    if script.externals.count > 0 || missedKnots * 2 >= knots { return true }
    return missedKnots > 3 && missedKnots * 4 > knots
  }

  private static func forgottenBeginning(_ script: Script, _ graph: FlowGraph, _ missed: [MissedFlow]) -> FlowID? {
    let knots = script.flows.ids.filter { script.flows[$0].kind == .knot }
    guard !missed.isEmpty,
      let first = knots.first(where: { script.flows[$0].nameRange.file == .root }) ?? knots.first
    else { return nil }
    let isReached = graph.reached(from: [Int(first.index)]) { _ in true }
    // All is to be come to from one knot: from the first, if that leads to the others.
    if missed.count == 1, script.flows[missed[0].flow].kind == .knot {
      return isReached[Int(missed[0].flow.index)] ? first : missed[0].flow
    }
    // A game that has functions of its own enters knots as well.
    guard script.externals.count == 0 else { return nil }
    let count = knots.count { isReached[Int($0.index)] }
    return count * 2 > knots.count ? first : nil
  }

  /// Whether a story does anything before its first knot.
  private static func hasOpening(_ weave: WeaveID, _ script: Script) -> Bool {
    script.statements[script.weaves[weave].statements].contains { statement in
      switch statement.kind {
      case .content(let content): doesSomething(content, script)
      case .choice, .call: true
      case .weave(let nested): hasOpening(nested, script)
      case .newline, .gather, .note, .variable, .constant, .list, .external, .persona, .shift, .temporary, .assignment,
        .returning, .done:
        false
      }
    }
  }

  /// Whether a line does more than to carry tags, or to end the story at once.
  private static func doesSomething(_ content: Content, _ script: Script) -> Bool {
    var isInTag = false
    for item in script.contentItems[content] {
      switch item.kind {
      case .tagStart: isInTag = true
      case .tagEnd: isInTag = false
      case .newline, .glue: break
      case .text, .printed, .conditional, .sequence: if !isInTag { return true }
      case .divert(let divert):
        let meaning = script.diverts[divert].meaning
        if meaning != .done && meaning != .end { return true }
      }
    }
    return false
  }
}
