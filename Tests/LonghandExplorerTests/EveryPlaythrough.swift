import LonghandRuntime

/// Everything that all playthroughs of a story show, followed state by state on the plain machine: no state is left out
/// and none is taken for another.
struct EveryPlaythrough {
  /// The words of all lines, and the words of all choices.
  private(set) var lines: Set<String> = []
  private(set) var offered: Set<String> = []
  /// Whether one of them ran into an error or ran out of content.
  private(set) var hasFailed = false
  /// The least and the greatest that variables which are whole numbers hold where a choice is made or the story stops.
  private(set) var bounds: [String: ClosedRange<Int>] = [:]
  /// How many choices the longest of them has.
  private(set) var longest = 0

  /// Follows all choices; nil where there are more states than a limit.
  init?(_ program: Program, limit: Int) {
    var layer: Set<StoryState> = []
    note(Story(program, seed: 0), &layer)
    var count = 0
    while !layer.isEmpty {
      longest += 1
      count += layer.count
      if count > limit { return nil }
      var next: Set<StoryState> = []
      for state in layer {
        var story = Story(program, seed: 0)
        story.state = state
        for choice in story.choices.indices {
          story.state = state
          guard (try? story.choose(choice)) != nil else { continue }
          note(story, &next)
        }
      }
      layer = next
    }
  }

  private mutating func note(_ start: Story, _ layer: inout Set<StoryState>) {
    var story = start
    for line in story.lines() {
      lines.formUnion(line.text.split(separator: " ").map { $0.trimmed })
      if line.problems.contains(where: { $0.severity == .error }) { hasFailed = true }
    }
    for choice in story.choices { offered.formUnion(choice.text.split(separator: " ").map { $0.trimmed }) }
    for name in ["x", "y", "fuel"] {
      guard let value = story[variable: name]?.integer else { continue }
      let known = bounds[name] ?? value...value
      bounds[name] = min(known.lowerBound, value)...max(known.upperBound, value)
    }
    if !story.choices.isEmpty { layer.insert(story.state) }
  }
}
