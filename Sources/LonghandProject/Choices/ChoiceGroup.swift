import LonghandCompiler
import LonghandLint

/// Choices that a reader may be shown together.
struct ChoiceGroup {
  /// The place where they are offered; that of the first, where several offer together.
  var place: Int
  /// All places that offer some of them.
  var offering: Set<Int>
  /// The choices, in the order of the story.
  var choices: [ChoiceID]

  /// The groups of a story, each choice in one: where threads bring it to several, in the first.
  static func groups(of story: ViewedStory) -> [ChoiceGroup] {
    let graph = story.linted.flowGraph
    let offers = (0..<graph.numbers.count).filter { place in
      graph.outgoing(place).contains { $0.kind == .offer || $0.kind == .thread }
    }
    // Whoever gathers threads, or offers and goes on, has the choices of the others too.
    var isPart: Set<Int> = []
    for edge in graph.edges where edge.from != edge.to && (edge.kind == .thread || edge.isStep && edge.followsOffer) {
      isPart.insert(edge.to)
    }
    var taken: Set<ChoiceID> = []
    var groups: [ChoiceGroup] = []
    for place in offers.filter({ !isPart.contains($0) }) + offers {
      var group = ChoiceGroup(place: place, offering: [], choices: [])
      group.collect(place, graph, isThread: false)
      group.choices = group.choices.filter { taken.insert($0).inserted }
      if !group.choices.isEmpty { groups.append(group) }
    }
    return groups.sorted { $0.place < $1.place }
  }

  private mutating func collect(_ place: Int, _ graph: FlowGraph, isThread: Bool) {
    // A hundred threads deep is more than anybody sees.
    guard offering.count < 100, offering.insert(place).inserted else { return }
    for edge in graph.outgoing(place) {
      switch edge.kind {
      case .offer: if case .choice(let choice) = graph.numbers.place(edge.to) { choices.append(choice) }
      case .thread: collect(edge.to, graph, isThread: true)
      case .falls, .divert, .tunnelReturn:
        if isThread || edge.followsOffer { collect(edge.to, graph, isThread: isThread) }
      case .tunnel, .call, .value: break
      }
    }
  }
}
