import LonghandCompiler
import LonghandSource

/// Finds choices that stand side by side and read the same, so that the reader cannot tell them apart.
package enum EqualChoices {
  package static let rule = Rule(
    code: "F011", name: "equal-choices",
    summary: "Two choices that are offered together read the same.",
    reason: """
      The reader sees the same words twice and cannot know that something different happens. Mostly the second one was \
      copied and then forgotten. Choices whose conditions differ are left alone, as they may never meet.
      """,
    whenToIgnore: "Ignore it where the reader is meant to have no real choice.",
    examples: [
      .triggering("* [Knock]\n  Nobody answers.\n* [⟦Knock⟧]\n  Somebody answers.\n- -> END\n"),
      .mended("* [Knock]\n  Nobody answers.\n* [Knock again]\n  Somebody answers.\n- -> END\n"),
      .triggering("VAR late = true\n* {late} [Knock]\n* {late} [⟦Knock⟧]\n* [Go]\n- -> END\n"),
      .mended("VAR late = true\n* {late} [Knock]\n* {not late} [Knock]\n* [Go]\n- -> END\n"),
      .fine("- (top)\n* (first) [Knock] Nobody answers.\n+ {first} [Knock] Nobody answers again.\n- -> top\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for weave in script.weaves.nodes where weave.hasWeavePoints {
      var offered: [String: [ChoiceID]] = [:]
      for statement in script.statements[weave.statements] {
        switch statement.kind {
        case .gather: offered.removeAll(keepingCapacity: true)
        case .choice(let id):
          guard let words = words(of: script.choices[id], story) else { continue }
          let known = offered[words, default: []].prefix(8)
          if let first = known.first(where: { canMeet($0, id, story) }) {
            report(id, like: first, story, &findings)
          }
          offered[words, default: []].append(id)
        case .content, .newline, .weave, .note, .variable, .constant, .list, .external, .persona, .shift, .temporary,
          .assignment, .call, .returning, .done:
          break
        }
      }
    }
  }

  /// What the reader sees, printed expressions as they are written; nil where it depends on more.
  private static func words(of choice: Choice, _ story: LintedStory) -> String? {
    guard !choice.isFallback else { return nil }
    var words = ""
    for content in [choice.start, choice.choiceOnly] {
      for item in story.script.contentItems[content] {
        switch item.kind {
        case .text(let text): words += story.script.texts[text]
        case .printed(let expression):
          guard case .reference = story.script.expressions[expression].kind else { return nil }
          words += story.text(in: item.range)
        case .newline, .glue, .tagStart, .tagEnd, .conditional, .sequence, .divert: return nil
        }
      }
    }
    return words
  }

  /// Whether two choices can be there at the same time, judging by their conditions.
  private static func canMeet(_ first: ChoiceID, _ second: ChoiceID, _ story: LintedStory) -> Bool {
    let (left, right) = (story.script.choices[first], story.script.choices[second])
    let (ones, others) = (conditions(of: left, story), conditions(of: right, story))
    if ones == others { return true }
    // What is gone once it was taken may be what the other one waits for.
    return ones.isEmpty && left.isSticky || others.isEmpty && right.isSticky
  }

  private static func conditions(of choice: Choice, _ story: LintedStory) -> [String] {
    choice.conditions.indices.map { story.words(of: story.script.expressionRows[$0]) }
  }

  private static func report(
    _ id: ChoiceID, like first: ChoiceID, _ story: LintedStory, _ findings: inout Findings
  ) {
    findings.report(
      story.wordsRange(of: id), "This choice reads the same as another one that is offered with it.",
      help: "Change the words of one of the two, or remove it.",
      labels: [Diagnostic.Label(range: story.wordsRange(of: first), text: "the other one")])
  }
}
