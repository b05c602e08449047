import LonghandCompiler
import LonghandSource

/// Finds choices without words that take the next line, bullet and all, for theirs (ink §116).
package enum ChoiceSwallowsChoice {
  package static let rule = Rule(
    code: "F031", name: "choice-swallows-choice",
    summary: "A choice has no words, so that the next line, a choice or a gather, becomes its words.",
    reason: """
      Between the condition of a choice and its words there may be a line break. Where the words are missing, the next \
      line takes their place: the reader is offered a choice that begins with a star, and the one below is lost.
      """,
    whenToIgnore: "There is no reason to: the reader sees the bullet.",
    examples: [
      .triggering("VAR brave = true\nA dog.\n* ⟦{brave}⟧\n* [Run] You run.\n* [Stay] You stay.\n- It barks. -> END\n"),
      .mended(
        """
        VAR brave = true
        A dog.
        * {brave} [Pat it] You pat it.
        * [Run] You run.
        * [Stay] You stay.
        - It barks. -> END

        """),
      .triggering(
        """
        VAR gold = 3
        -> shop
        == shop
        + (buy) ⟦{gold > 2}⟧
          + [Leave] -> END

        """),
      .triggering("VAR brave = true\nA dog.\n* [Run] You run.\n* ⟦{brave}⟧\n- It barks. -> END\n"),
      .triggering("VAR lit = true\nA cave.\n* * ⟦{lit}{not lit}⟧\n* * [Go on]\n- - You go on. -> END\n"),
      .fine(
        "VAR brave = true\nVAR calm = true\nA dog.\n* {brave}\n  {calm}\n  [Pat it] You pat it.\n* [Run] You run.\n- -> END\n"
      ),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for id in script.choices.ids where !script.choices[id].conditions.isEmpty {
      let choice = script.choices[id]
      guard let first = [choice.start, choice.choiceOnly].lazy.compactMap({ script.contentItems[$0].first }).first,
        case .text = first.kind, beginsWithBullet(first.range, story)
      else { continue }
      let conditions = script.expressionRows[choice.conditions]
      guard let condition = conditions.first, let last = conditions.last,
        isLineBetween(script.expressions[last].range, first.range, story)
      else { continue }
      var range = script.expressions[condition].range.union(script.expressions[last].range)
      let bytes = story.file(range.file).bytes
      while bytes[Int(range.start)] != UInt8(ascii: "{"), range.start > choice.range.start { range.start -= 1 }
      while range.end < first.range.start, bytes[Int(range.end) - 1] != UInt8(ascii: "}") { range.end += 1 }
      findings.report(
        range,
        "This choice has no words, so that the next line becomes its words: the reader sees `\(offeredWords(of: choice, story))`.",
        help: "Write what the reader chooses behind the condition, or put the condition on the choice below.",
        labels: [Diagnostic.Label(range: story.firstLine(of: first.range), text: "this is no choice of its own")])
    }
  }

  /// What the reader is offered, as far as it is plain words.
  private static func offeredWords(of choice: Choice, _ story: LintedStory) -> Substring {
    let items = [choice.start, choice.choiceOnly].flatMap { story.script.contentItems[$0] }
    return items.map { story.text(in: $0.range) }.joined().prefix { $0 != "\n" }.trimmingBlanks
  }

  /// Whether words begin with a bullet and a choice behind it, or with the dash of a gather.
  private static func beginsWithBullet(_ range: SourceRange, _ story: LintedStory) -> Bool {
    let text = story.text(in: range)
    if text.first == "-" { return text.dropFirst().first == " " && !text.dropFirst().trimmingBlanks.isEmpty }
    guard let bullet = text.first, bullet == "*" || bullet == "+" else { return false }
    let rest = text.drop { $0 == bullet || $0 == " " || $0 == "\t" }
    // Stars around the words are an ornament.
    return rest.last != bullet
  }

  private static func isLineBetween(_ left: SourceRange, _ right: SourceRange, _ story: LintedStory) -> Bool {
    left.file == right.file && left.end <= right.start
      && story.file(left.file).bytes[Int(left.end)..<Int(right.start)].contains(0x0A)
  }
}
