import LonghandExplorer
import LonghandRuntime
import Testing

/// Holds ways to hidden choices against the plain machine: each can be played and ends where the choice is offered, none
/// is shorter, and where none is said to be, trying everything finds none.
struct WayTrial {
  private let map: WayMap

  /// How many choices are tried one after the other, and how many playthroughs at once.
  private static let (depth, width) = (3, 120)
  /// How often a search may ask whether to go on.
  private static let patience = 40

  init(_ program: Program) { map = WayMap(program) }

  func check(_ hidden: [HiddenChoice], at story: Story) throws {
    for choice in hidden {
      var asked = 0
      let ways = map.ways(to: [choice.source], from: story.state) {
        asked += 1
        return asked < Self.patience
      }
      let (shortest, isAll) = tried(choice.source, from: story)
      if let way = ways.choices[choice.source] {
        #expect(try isOffered(choice.source, after: way, story), "\(choice.text): \(way)")
        if let shortest { #expect(way.count == shortest, "\(choice.text): \(way)") }
        if shortest == nil, isAll { #expect(way.count > Self.depth, "\(choice.text): \(way)") }
      } else if ways.isComplete {
        #expect(shortest == nil, "\(choice.text) opens after \(shortest ?? 0)")
      }
    }
  }

  private func isOffered(_ source: Position, after way: [Int], _ story: Story) throws -> Bool {
    var story = story
    for choice in way {
      guard story.choices.indices.contains(choice) else { return false }
      try story.choose(choice)
      _ = story.lines()
    }
    return story.offers(source)
  }

  /// The fewest choices after which it is offered, tried one by one; and whether all were tried.
  private func tried(_ source: Position, from story: Story) -> (shortest: Int?, isAll: Bool) {
    var layer = [story]
    for depth in 0...Self.depth {
      if layer.contains(where: { $0.offers(source) }) { return (depth, true) }
      if depth == Self.depth { break }
      layer = layer.flatMap { story in
        story.choices.indices.compactMap { choice in
          var next = story
          guard (try? next.choose(choice)) != nil else { return nil }
          _ = next.lines()
          return next
        }
      }
      if layer.count > Self.width { return (nil, false) }
    }
    return (nil, true)
  }
}

extension Story {
  /// Whether the choice of a choice point is offered.
  fileprivate func offers(_ source: Position) -> Bool {
    let path = program.layout.path(ofObjectAt: source)
    return choices.contains { $0.sourcePath == path }
  }
}
