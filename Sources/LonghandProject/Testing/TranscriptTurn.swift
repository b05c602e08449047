/// What a transcript says about one turn: everything up to the choice that ends it, or up to where it goes on elsewhere.
struct TranscriptTurn {
  /// The orders before all else, which are followed before the story goes on.
  var orders: [Transcript.Line] = []
  /// All other lines.
  var lines: [Transcript.Line] = []
  /// The choice that ends it, unless the run ends here or goes on elsewhere.
  var choice: (words: String, line: Int)?
  /// The line on which it begins.
  var firstLine: Int

  /// The turns of a run; at least one.
  static func turns(of run: Transcript.Run) -> [TranscriptTurn] {
    var turns: [TranscriptTurn] = []
    var turn = TranscriptTurn(firstLine: run.line)
    for line in run.lines {
      switch line.item {
      case .choice(let words):
        turn.choice = (words, line.number)
        turns.append(turn)
        turn = TranscriptTurn(firstLine: line.number)
      case .at:
        if !turn.lines.isEmpty {
          turns.append(turn)
          turn = TranscriptTurn(firstLine: line.number)
        }
        turn.orders.append(line)
      case .set, .seed, .external:
        if turn.lines.isEmpty { turn.orders.append(line) } else { turn.lines.append(line) }
      case .paragraph, .anything, .tag, .offered, .condition, .ending, .choiceCount: turn.lines.append(line)
      }
    }
    return turns + [turn]
  }

  /// The lines that say what must appear, with what they say: nil for anything.
  var prose: [(line: Transcript.Line, words: String?)] {
    lines.compactMap { line in
      switch line.item {
      case .paragraph(let words): (line, words)
      case .anything: (line, nil)
      case .tag, .offered, .choice, .condition, .ending, .choiceCount, .set, .seed, .external, .at: nil
      }
    }
  }

  /// Whether it says what must appear.
  var hasParagraph: Bool { prose.contains { $0.words != nil } }

  /// Whether a condition stands between two paragraphs, so that the story is asked in between.
  var hasConditionWithin: Bool {
    guard let last = lines.lastIndex(where: { if case .paragraph = $0.item { true } else { false } }),
      let first = lines.firstIndex(where: { if case .paragraph = $0.item { true } else { false } })
    else { return false }
    return lines[first..<last].contains { line in
      switch line.item {
      case .condition, .ending, .choiceCount: true
      case .paragraph, .anything, .tag, .offered, .choice, .set, .seed, .external, .at: false
      }
    }
  }
}
