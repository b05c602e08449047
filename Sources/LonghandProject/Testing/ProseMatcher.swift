import LonghandSource

/// Compares the paragraphs that a turn printed with those that a transcript expects.
struct ProseMatcher {
  /// A stretch of paragraphs that must follow one another.
  private struct Section {
    /// Which of the expected lines it has.
    var lines: Range<Int>
  }

  /// What came of comparing.
  struct Result {
    /// For each expected line, the paragraph that it was found in; nil where it was not found.
    var places: [Int?]
    /// The lines and paragraphs that differ; nil where all is well.
    var difference: (expected: Range<Int>, found: Range<Int>)?
  }

  /// The expected lines, nil for `...`.
  private let expected: [String?]
  private let found: [String]

  /// Compares.
  ///
  /// - Parameters:
  ///   - expected: The lines of the transcript; nil for anything.
  ///   - found: The paragraphs that were printed.
  static func match(_ expected: [String?], _ found: [String]) -> Result {
    ProseMatcher(expected: expected.map { $0.map { $0.onOneLine } }, found: found.map { $0.onOneLine }).result
  }

  /// The first section stands at the beginning, the last at the end, and each other one at its first place between.
  private var result: Result {
    var result = Result(places: Array(repeating: nil, count: expected.count))
    var position = 0
    let sections = sections
    for (number, section) in sections.enumerated() {
      let isFirst = number == 0
      let isLast = number == sections.count - 1
      guard let (places, end) = place(section, from: position, isFirst, isLast) else {
        result.difference = difference(section, from: position, isFirst, isLast)
        return result
      }
      for (line, place) in zip(section.lines, places) { result.places[line] = place }
      position = end
    }
    return result
  }

  private var sections: [Section] {
    var sections: [Section] = []
    var start = 0
    for index in expected.indices where expected[index] == nil {
      sections.append(Section(lines: start..<index))
      start = index + 1
    }
    return sections + [Section(lines: start..<expected.count)]
  }

  private func place(
    _ section: Section, from position: Int, _ isFirst: Bool, _ isLast: Bool
  ) -> (places: [Int], end: Int)? {
    if isFirst {
      guard let match = match(section, at: position), !isLast || match.end == found.count else { return nil }
      return match
    }
    if section.lines.isEmpty { return ([], isLast ? found.count : position) }
    for start in position..<max(position, found.count) {
      if let match = match(section, at: start), !isLast || match.end == found.count { return match }
    }
    return nil
  }

  /// The paragraphs that the lines of a section fill, from a place on; a paragraph may be broken over several lines.
  private func match(_ section: Section, at start: Int) -> (places: [Int], end: Int)? {
    var places: [Int] = []
    var position = start
    var line = section.lines.lowerBound
    while line < section.lines.upperBound {
      guard position < found.count, let count = lines(from: line, in: section, filling: found[position]) else {
        return nil
      }
      places += Array(repeating: position, count: count)
      line += count
      position += 1
    }
    return (places, position)
  }

  /// How many lines together are a paragraph.
  private func lines(from line: Int, in section: Section, filling paragraph: String) -> Int? {
    var joined = ""
    for index in line..<section.lines.upperBound {
      joined += (joined.isEmpty ? "" : " ") + (expected[index] ?? "")
      if joined == paragraph { return index - line + 1 }
      guard paragraph.hasPrefix(joined) else { return nil }
    }
    return nil
  }

  /// What is shown where a section was not found: it, and the paragraphs in whose place it belongs.
  private func difference(
    _ section: Section, from position: Int, _ isFirst: Bool, _ isLast: Bool
  ) -> (expected: Range<Int>, found: Range<Int>) {
    if isFirst, !isLast {
      return (section.lines, position..<min(found.count, position + section.lines.count))
    }
    if isLast, !isFirst {
      return (section.lines, max(position, found.count - section.lines.count)..<found.count)
    }
    return (section.lines, position..<found.count)
  }
}
