import LonghandCompiler
import LonghandSource

/// Finds groups of choices of which none is there where variables still hold what they began with (ink §117, runtime §121).
package enum NoChoiceLeft {
  package static let rule = Rule(
    code: "F033", name: "no-choice-left",
    summary: "A reader can come to choices of which none is offered.",
    reason: """
      Every choice of the group has a condition, and there is a way to it on which nothing sets what the conditions ask \
      for. Whoever takes that way has nothing to choose: the story stops with an error. A choice without a condition, or \
      a fallback, `* ->`, is there for these readers.
      """,
    whenToIgnore: "Ignore it where a game sets the variables beforehand.",
    examples: [
      .triggering(
        """
        VAR gold = 0
        VAR friend = false
        * [Work]
          ~ gold = 5
        * [Visit]
          ~ friend = true
        * [Sleep]
        - -> evening
        == evening
        Evening.
        * {gold > 0} [Pay the inn] -> END
        * {friend} [⟦Stay with your friend⟧] -> END

        """),
      .mended(
        """
        VAR gold = 0
        VAR friend = false
        * [Work]
          ~ gold = 5
        * [Visit]
          ~ friend = true
        * [Sleep]
        - -> evening
        == evening
        Evening.
        * {gold > 0} [Pay the inn] -> END
        * {friend} [Stay with your friend] -> END
        * [Sleep under the bridge] -> END

        """),
      .triggering(
        """
        VAR answer = "none"
        -> gate
        == gate
        "The word?"
        + "Rose."
          ~ answer = "rose"
        + [Say nothing]
        - (opening) He waits.
        + {answer == "rose"} [Go in] -> END
        + {answer == "lily"} [⟦Run⟧] -> END

        """),
      .triggering(
        """
        VAR lamp = false
        VAR rope = false
        -> shed
        == shed
        + [Take the lamp]
          ~ lamp = true
          -> cave
        + [Take the rope]
          ~ rope = true
          -> cave
        + [Go on] -> cave
        == cave
        It is dark.
        * {lamp and rope} [Climb down] -> END
        * {not (not lamp)} [⟦Look round⟧] -> END

        """),
      .fine(
        """
        VAR gold = 0
        * [Work]
          ~ gold = 5
        * [Beg]
          ~ gold = 1
        - -> evening
        == evening
        * {gold > 4} [Pay the inn] -> END
        * {gold > 0} [Pay the barn] -> END

        """),
      .fine("VAR lamp = true\n-> cave\n== cave\n* {lamp} [Look round] -> END\n* {not lamp} [Go] -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let dry = Set(story.dryGroups.places)
    for group in story.choiceGroups.groups where !dry.contains(group.place) && group.isOnlyWay {
      let choices = group.choices.map { story.script.choices[$0] }
      guard zip(group.offers, choices).allSatisfy({ $0.isSure && !$1.conditions.isEmpty }) else { continue }
      let rows = choices.map { choice in choice.conditions.indices.map { story.script.expressionRows[$0] } }
      guard let last = group.choices.last, story.firstVisit.mayFindNone(of: rows, at: group.place) else { continue }
      let words = conditions(rows, story)
      findings.report(
        story.wordsRange(of: last), "A reader can come here with nothing to choose: \(words).",
        help: "Add a choice without a condition behind it, or what happens then: `* -> …`.")
    }
  }

  // MARK: Messages

  private static func conditions(_ rows: [[ExpressionID]], _ story: LintedStory) -> String {
    var words: [String] = []
    for condition in rows.compactMap({ $0.first }) {
      let quoted = story.quoted(condition)
      if !words.contains(quoted) { words.append(quoted) }
    }
    guard words.count > 1 else { return "\(words.joined()) need not hold" }
    return words.count < 4
      ? "none of \(words.joined(separator: ", ")) need hold" : "none of the \(words.count) conditions need hold"
  }
}
