import LonghandCompiler
import LonghandSource

/// Finds a question under one choice whose answers stand under the next (ink §134).
package enum AnswersUnderWrongChoice {
  package static let rule = Rule(
    code: "F038", name: "answers-under-wrong-choice",
    summary: "Deeper choices stand under one choice, while a question under the choice above has no answers.",
    reason: """
      Deeper choices belong to the choice that stands last before them, wherever they are indented. A choice that was \
      written between a question and its answers takes the answers for its own: whoever asks gets none.
      """,
    whenToIgnore: "Ignore it where the question wants no answer, and the deeper choices belong where they are.",
    examples: [
      .triggering(
        """
        The office.
        * [Ask]
          "Whom do you mean?"
        * [Leave] You turn round.
            ⟦* *⟧ [Ann] "She left."
            * * [Tom] "He is ill."
        - You close the door. -> END

        """),
      .mended(
        """
        The office.
        * [Ask]
          "Whom do you mean?"
            * * [Ann] "She left."
            * * [Tom] "He is ill."
        * [Leave] You turn round.
        - You close the door. -> END

        """),
      .triggering(
        """
        -> ferry
        == ferry
        + [Cross] "With the horse, or without?"
        + [Stay here] You sit down.
          ⟦+ +⟧ [With] "Three coins."
          + + [Without] "One coin."
        - The river flows. -> END

        """),
      .triggering(
        """
        The oracle.
        * [Bow] She smiles.
        * [Ask her]
          She raises her hand: what is it that you want to know?
        * [Go away]
          ⟦* *⟧ [The past] "Dust."
          * * [The future] "Dust too."
        - The smoke rises. -> END

        """),
      .fine(
        """
        The office.
        * [Ask]
          "Whom do you mean?"
            * * [Ann] "She left."
            * * [Tom] "He is ill."
        * [Leave] You turn round.
            * * [Run]
            * * [Walk]
        - You close the door. -> END

        """),
      .fine(
        """
        The office.
        * [Shrug]
          "What was that?" But nobody answers.
        * [Speak up] "What shall I do?"
            * * [Wait]
            * * [Go]
        - You close the door. -> END

        """),
    ], check: check)

  /// A choice of a weave, and what stands below it.
  private struct Entry {
    var choice: ChoiceID
    /// The words that are told under it, its own line included.
    var told: [SourceRange] = []
    /// Whether lines of its own stand below it before deeper choices do.
    var hasLines = false
    /// The first deeper choices.
    var deeper: WeaveID?
    /// Whether anything else stands below it.
    var isOther = false
  }

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for weave in story.script.weaves.nodes where weave.hasWeavePoints {
      let entries = entries(of: weave, story.script)
      for (above, below) in zip(entries, entries.dropFirst()) {
        guard let above, let below, above.deeper == nil, !above.isOther, isQuestion(above, story),
          let deeper = below.deeper, !below.hasLines, !below.isOther, !mentionsQuestion(below, story),
          let first = firstChoice(of: deeper, atLeast: 2, story.script)
        else { continue }
        report(first, above: above.choice, below: below.choice, in: story, to: &findings)
      }
    }
  }

  /// The choices directly in a weave; nil for each gather between them.
  private static func entries(of weave: Weave, _ script: Script) -> [Entry?] {
    var entries: [Entry?] = []
    for statement in script.statements[weave.statements] {
      switch statement.kind {
      case .choice(let id):
        var entry = Entry(choice: id)
        entry.told = told(in: script.choices[id].inner, script)
        entry.isOther = !script.choices[id].chain.isEmpty || script.choices[id].isFallback
        entries.append(entry)
      case .gather: entries.append(nil)
      default:
        guard let last = entries.indices.last, var entry = entries[last] else { continue }
        note(statement.kind, &entry, script)
        entries[last] = entry
      }
    }
    return entries
  }

  private static func note(_ statement: Statement.Kind, _ entry: inout Entry, _ script: Script) {
    switch statement {
    case .newline, .note: break
    case .content(let content):
      let told = told(in: content, script)
      entry.told += told
      if entry.deeper == nil { entry.hasLines = entry.hasLines || !told.isEmpty }
      let leads = script.contentItems[content].contains { item in
        switch item.kind {
        case .divert, .conditional: true
        default: false
        }
      }
      if leads { entry.isOther = true }
    case .weave(let nested): entry.deeper = entry.deeper ?? nested
    default: break
    }
  }

  private static func told(in content: Content, _ script: Script) -> [SourceRange] {
    script.contentItems[content].compactMap { item in
      guard case .text(let text) = item.kind, script.texts[text].contains(where: { $0.isWordLetter }) else {
        return nil
      }
      return item.range
    }
  }

  private static func isQuestion(_ entry: Entry, _ story: LintedStory) -> Bool {
    guard let last = entry.told.last else { return false }
    let words = story.text(in: last)
    guard let sign = words.lastIndex(of: "?") else { return false }
    // Whoever begins another sentence has dropped the question.
    let rest = words[sign...].drop { !$0.isWordLetter }
    return !(rest.first?.isUppercase ?? false)
  }

  /// Whether the lower choice asks something itself, which its deeper choices answer.
  private static func mentionsQuestion(_ entry: Entry, _ story: LintedStory) -> Bool {
    let own = entry.told + [story.wordsRange(of: entry.choice)]
    return own.contains { story.text(in: $0).contains { $0 == "?" || $0 == ":" } }
  }

  private static func firstChoice(of weave: WeaveID, atLeast count: Int, _ script: Script) -> ChoiceID? {
    let choices = script.statements[script.weaves[weave].statements].compactMap { statement -> ChoiceID? in
      if case .choice(let id) = statement.kind { id } else { nil }
    }
    return choices.count >= count ? choices[0] : nil
  }

  private static func report(
    _ first: ChoiceID, above: ChoiceID, below: ChoiceID, in story: LintedStory, to findings: inout Findings
  ) {
    let (asked, taken) = (story.quoted(story.wordsRange(of: above)), story.quoted(story.wordsRange(of: below)))
    findings.report(
      story.bullets(of: first),
      "These choices are offered after \(taken), while the question under \(asked) has no answers.",
      help: "Put \(taken) below them if they answer the question.",
      labels: [Diagnostic.Label(range: story.wordsRange(of: above), text: "a question stands here")])
  }
}
