extension StoryStatistics {
  /// What the rows of a table are.
  package enum Grouping: String, CaseIterable, Sendable {
    case story, file, knot, speaker, tag
  }

  /// The rows of a grouping.
  package func rows(by grouping: Grouping) -> [Row] {
    switch grouping {
    case .story: [Row(name: title ?? name, kind: "story", place: LinePlace(file: name, line: 1), amount: all)]
    case .file: files
    case .knot: knots
    case .speaker: speakers
    case .tag: tags
    }
  }

  /// Stories as a table of comma-separated values (RFC 4180), one row for each thing of the grouping.
  package static func csv(of stories: [StoryStatistics], by grouping: Grouping) -> String {
    var text = "story,kind,name,file,line,prose,choice words,choices\n"
    for story in stories {
      for row in story.rows(by: grouping) {
        let cells = [
          story.name, row.kind, row.name, row.place?.file ?? "", row.place.map { "\($0.line)" } ?? "",
          "\(row.amount.prose.words)", "\(row.amount.offered.words)", "\(row.amount.choices)",
        ]
        text += cells.map(cell).joined(separator: ",") + "\n"
      }
    }
    return text
  }

  /// A cell, in quotation marks where it needs them; what a spreadsheet would take for a formula stays text.
  private static func cell(_ words: String) -> String {
    let isFormula = words.first.map { "=+-@\t".contains($0) } ?? false
    let words = isFormula ? "'" + words : words
    guard words.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return words }
    return "\"" + words.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
