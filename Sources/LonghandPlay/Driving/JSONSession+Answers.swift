import LonghandRuntime

extension JSONSession {
  mutating func refuse(_ reason: String) {
    lines.write("refused") { writer in
      writer.key("message")
      writer.string(reason)
    }
  }

  /// What was told last: setting a variable tells nothing, so it is what was told before.
  private var told: [Line] { game.past.last { !$0.passage.isEmpty }?.passage ?? [] }

  /// Writes the passage, and the choices or the ending.
  ///
  /// - Parameters:
  ///   - isNew: Whether a move has just led there.
  ///   - isTold: Whether the text was written as it came.
  mutating func tell(isNew: Bool = false, isTold: Bool = false) {
    if !isTold { write(told) }
    let ledger = game.story.ledger
    let known = isNew ? game.storyBefore?.ledger.count ?? 0 : ledger.count
    for index in min(known, ledger.count)..<ledger.count { lines.write(ledger[index]) }
    if game.hasEnded { writeEnding() } else { writeChoices() }
  }

  private mutating func writeEnding() {
    let name = PassageWords.ending(of: told)
    lines.write("ending") { writer in
      writer.key("name")
      if let name { writer.string(name) } else { writer.null() }
    }
  }

  mutating func write(_ passage: [Line]) {
    for line in passage { lines.write(line) }
  }

  mutating func writeChoices() {
    let (turn, choices) = (game.turn, game.choices)
    lines.write("choices") { writer in
      writer.key("turn")
      writer.integer(turn)
      writer.key("choices")
      writer.array { writer in
        for choice in choices { JSONLines.write(choice, to: &writer) }
      }
    }
  }
}
