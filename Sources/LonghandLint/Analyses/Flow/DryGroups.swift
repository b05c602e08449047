import LonghandCompiler

/// The groups of choices that a reader can use up: each choice goes once it was taken, and leads back to the group.
package struct DryGroups {
  /// The places of the groups.
  package let places: [Int]

  /// Finds the groups of a story.
  package init(_ story: LintedStory) {
    let graph = story.flowGraph
    let stops = story.stoppingPlaces.stops
    let script = story.script
    places = story.choiceGroups.groups.filter { group in
      let choices = group.choices.map { script.choices[$0] }
      guard group.isOnlyWay, choices.allSatisfy({ !$0.isSticky }) else { return false }
      return group.offers.allSatisfy { Self.returns(from: $0.to, to: group.place, graph, stops, script) }
    }.map { $0.place }
  }

  /// Whether the reader can come back from a choice: by doing nothing, or by taking a choice that is surely there.
  private static func returns(
    from choice: Int, to place: Int, _ graph: FlowGraph, _ stops: [Int?], _ script: Script
  ) -> Bool {
    guard let stop = stops[choice] else { return false }
    if stop == place { return true }
    return graph.outgoing(stop).contains { edge in
      guard edge.kind == .offer, edge.isSure, stops[edge.to] == place,
        case .choice(let id) = graph.numbers.place(edge.to)
      else { return false }
      let next = script.choices[id]
      return next.conditions.isEmpty && !next.isFallback && (next.isSticky || stop == choice)
    }
  }
}
