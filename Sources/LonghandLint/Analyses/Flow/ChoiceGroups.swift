import LonghandCompiler
import LonghandSource

/// The groups of choices that a reader is shown together, as far as that is certain.
package struct ChoiceGroups {
  /// All choices that can be there when a story stops at a place.
  package struct Group: Sendable {
    /// The number of the place.
    package var place: Int
    /// How the choices are offered, in order.
    package var offers: [FlowEdge]
    /// The choices.
    package var choices: [ChoiceID]
    /// Whether the place leads nowhere but to its choices.
    package var isOnlyWay: Bool
  }

  /// The groups in the order of their places.
  package let groups: [Group]

  /// Finds the groups of a story.
  package init(_ story: LintedStory) {
    let graph = story.flowGraph
    let canOfferAndReturn = graph.exits.contains { $0.kind == .tunnelReturn && $0.hasOffered }
    // Something else may stop the story there, or add choices.
    var isOpen = story.pendingChoices.isPending
    var isOnlyWay = Array(repeating: true, count: graph.numbers.count)
    for edge in graph.edges {
      if edge.kind == .thread || edge.kind == .tunnel && canOfferAndReturn { isOpen[edge.from] = true }
      if edge.isStep { isOnlyWay[edge.from] = false }
      if edge.isStep && edge.followsOffer { isOpen[edge.from] = true }
    }
    for exit in graph.exits where exit.kind != .runsOut {
      isOnlyWay[exit.place] = false
      if exit.hasOffered && exit.kind != .done { isOpen[exit.place] = true }
    }
    var groups: [Group] = []
    for place in 0..<graph.numbers.count where !isOpen[place] {
      let offers = graph.outgoing(place).filter { $0.kind == .offer }
      guard !offers.isEmpty else { continue }
      let choices = offers.compactMap { edge in
        if case .choice(let choice) = graph.numbers.place(edge.to) { return choice }
        return nil
      }
      groups.append(Group(place: place, offers: offers, choices: choices, isOnlyWay: isOnlyWay[place]))
    }
    self.groups = groups
  }
}
