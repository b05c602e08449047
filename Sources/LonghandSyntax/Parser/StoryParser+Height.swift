extension StoryParser {
  /// The highest tree that whoever walks it by recursion can take; nesting alone stays below it.
  static let highestTree = deepestNesting + 500

  /// Makes skipped bytes of the nodes that lie too deep (ink §219).
  ///
  /// Nesting is limited while it is read, but a long row of operators makes a high tree too.
  mutating func cutTooHighNodes() {
    var kept: [SyntaxElement] = []
    kept.reserveCapacity(elements.count)
    // Each open node: where it ends in `elements`, and where it is in `kept`.
    var open: [(end: Int, kept: Int)] = []
    var index = 0
    var isCut = false
    while index < elements.count {
      closeNodes(&open, at: index, kept: &kept)
      var element = elements[index]
      if element.kind.isToken || open.count < Self.highestTree {
        if !element.kind.isToken { open.append((index + 1 + Int(element.descendantCount), kept.count)) }
        index += 1
      } else {
        index += 1 + Int(element.descendantCount)
        if !isCut { reportCut(element) }
        isCut = true
        element.kind = .skipped
        element.descendantCount = 0
      }
      kept.append(element)
    }
    closeNodes(&open, at: index, kept: &kept)
    elements = kept
  }

  private func closeNodes(_ open: inout [(end: Int, kept: Int)], at index: Int, kept: inout [SyntaxElement]) {
    while let last = open.last, last.end <= index {
      kept[last.kept].descendantCount = UInt32(kept.count - 1 - last.kept)
      open.removeLast()
    }
  }

  private mutating func reportCut(_ element: SyntaxElement) {
    let start = cleaned.cleanedOffset(of: Int(element.start))
    report(.nestingTooDeep, from: start, to: cleaned.cleanedOffset(of: Int(element.end)))
  }
}
