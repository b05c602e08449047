import LonghandPlay
import LonghandProject

/// Writes the results of tests for a person: what failed, where, and which words differ.
struct TestPrinter {
  let isStyled: Bool

  func text(of report: TestReport) -> String {
    var text = ""
    for story in report.stories {
      for result in story.results where !result.failures.isEmpty { text += failures(of: result) }
      if let random = story.random { text += words(of: random, story.path) }
    }
    let isClean = report.isClean
    return text + (isClean ? Style.strong : Style.error).apply(report.summary, isStyled: isStyled)
  }

  private func failures(of result: TestResult) -> String {
    let title = result.run.title.map { " – \($0)" } ?? ""
    let head = Style.strong.apply("\(result.name)\(title)", isStyled: isStyled)
    let lines = result.failures.map { failure in
      "  \(result.transcript):\(failure.line): \(failure.message)\n" + difference(of: failure)
    }
    return Style.error.apply("failed", isStyled: isStyled) + " \(head)\n\(lines.joined())\n"
  }

  // MARK: Differences

  private func difference(of failure: TestFailure) -> String {
    (failure.difference?.lines ?? []).map { line in
      switch line {
      case .same(let words): "      \(Style.quiet.apply(words, isStyled: isStyled))\n"
      case .expected(let pieces): marked("-", pieces, .error)
      case .found(let pieces): marked("+", pieces, .note)
      }
    }.joined()
  }

  /// A line with what the other side has not: in colour, or with a row of marks below.
  private func marked(_ sign: String, _ pieces: [Difference.Piece], _ style: Style) -> String {
    let words = pieces.map { $0.isChanged ? style.apply($0.words, isStyled: isStyled) : $0.words }
    let line = "    \(style.apply(sign, isStyled: isStyled)) \(words.joined(separator: " "))\n"
    guard !isStyled, pieces.contains(where: { !$0.isChanged }), pieces.contains(where: \.isChanged) else { return line }
    let marks = pieces.map { piece in
      String(repeating: piece.isChanged ? "^" : " ", count: DisplayWidth.of(piece.words))
    }.joined(separator: " ")
    return line + "      " + marks.reversed().drop { $0 == " " }.reversed() + "\n"
  }

  // MARK: Random playthroughs

  private func words(of random: RandomTests.Outcome, _ path: String) -> String {
    var text = Style.strong.apply(
      "\(path): \(random.count.counted("random playthrough", "random playthroughs"))", isStyled: isStyled)
    text += "\n"
    for (name, count) in random.endings.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      text += "  \(count * 100 / max(1, random.count)) % ended in `\(name)`\n"
    }
    if random.unfinished > 0 { text += "  \(random.unfinished) went on for a thousand choices and were given up\n" }
    for failure in random.failures {
      text +=
        "  " + Style.error.apply("failed", isStyled: isStyled)
        + " \(failure.count == 1 ? "once" : "\(failure.count) times"): "
      text += "\(failure.message)\n    seed \(failure.seed), \(failure.choices.count.counted("choice", "choices")):\n"
      text += failure.words.map { "    > \($0)\n" }.joined()
    }
    return text + "\n"
  }
}
