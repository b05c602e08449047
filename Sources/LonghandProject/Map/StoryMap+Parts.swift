extension StoryMap {
  /// More arrows than these are no picture any more.
  package static let mostArrows = 30

  /// The map with each box as one place that names what it holds; knots that end the story stay places of their own.
  ///
  /// Where there is one box only, or none, nothing would be left to see, and the map stays as it is.
  package func collapsed() -> StoryMap {
    let inBoxes = Set(nodes.compactMap { $0.box })
    guard inBoxes.count > 1 else { return self }
    var parts = StoryMap(story: story)
    var numbers = Array(repeating: 0, count: nodes.count)
    var partOfBox: [Int: Int] = [:]
    for index in nodes.indices {
      guard let box = nodes[index].box, nodes[index].endings.isEmpty else {
        numbers[index] = parts.nodes.count
        parts.nodes.append(nodes[index])
        parts.nodes[parts.nodes.count - 1].box = nil
        continue
      }
      if partOfBox[box] == nil {
        partOfBox[box] = parts.nodes.count
        var part = Node(name: boxes[box].title, kind: .part, place: nodes[index].place, words: 0, choices: 0)
        part.isReached = false
        parts.nodes.append(part)
      }
      numbers[index] = partOfBox[box] ?? 0
      parts.nodes[numbers[index]].take(nodes[index])
    }
    parts.addArrows(arrows, numbers)
    return parts
  }

  private mutating func addArrows(_ all: [Arrow], _ numbers: [Int]) {
    var known: [[Int]: Int] = [:]
    var isUnconditional: Set<Int> = []
    var isWithoutChoice: Set<Int> = []
    for arrow in all {
      let (from, to) = (numbers[arrow.from], numbers[arrow.to])
      guard from != to else { continue }
      let kind = Way.allCases.firstIndex(of: arrow.way) ?? 0
      let index = known[[from, to, kind]] ?? arrows.count
      if index == arrows.count {
        known[[from, to, kind]] = index
        arrows.append(Arrow(from: from, to: to, way: arrow.way))
      }
      arrows[index].places += arrow.places
      if arrow.conditions.isEmpty { isUnconditional.insert(index) }
      if arrow.choices.isEmpty { isWithoutChoice.insert(index) }
      for condition in arrow.conditions where !arrows[index].conditions.contains(condition) {
        arrows[index].conditions.append(condition)
      }
      for choice in arrow.choices where !arrows[index].choices.contains(choice) {
        arrows[index].choices.append(choice)
      }
    }
    for index in isUnconditional { arrows[index].conditions = [] }
    for index in isWithoutChoice { arrows[index].choices = [] }
  }
}

extension StoryMap.Node {
  /// Takes a place into a part.
  fileprivate mutating func take(_ node: StoryMap.Node) {
    words += node.words
    choices += node.choices
    if !node.name.isEmpty, node.kind != .stitch { members.append(node.name) }
    isReached = isReached || node.isReached
    if let share = node.share { self.share = max(self.share ?? 0, share) }
    if let verdict = node.verdict, self.verdict != "reached" { self.verdict = verdict }
  }
}
