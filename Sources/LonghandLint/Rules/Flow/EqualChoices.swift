import LonghandCompiler
import LonghandSource

/// Finds choices that stand side by side and read the same, so that the reader cannot tell them apart.
package enum EqualChoices: Rule {
  package static let documentation = RuleDocumentation(
    code: "F011", name: "equal-choices",
    summary: "Two choices that are offered together read the same.",
    reason: """
      The reader sees the same words twice and cannot know that something different happens. Mostly the second one was \
      copied and then forgotten.
      """,
    whenToIgnore: "Ignore it where the reader is meant to have no real choice.",
    examples: [
      .triggering("* [Knock]\n  Nobody answers.\n* [⟦Knock⟧]\n  Somebody answers.\n- -> END\n"),
      .mended("* [Knock]\n  Nobody answers.\n* [Knock again]\n  Somebody answers.\n- -> END\n"),
      .fine(
        """
        VAR late = true
        * {late} [Knock]
          Nobody answers.
        * {not late} [Knock]
          Somebody answers.
        - -> END

        """),
    ])

  package static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for weave in script.weaves.nodes where weave.hasWeavePoints { check(weave, story, script, &findings) }
  }

  private static func check(_ weave: Weave, _ story: LintedStory, _ script: Script, _ findings: inout Findings) {
    var offered: [String: SourceRange] = [:]
    for statement in script.statements[weave.statements] {
      switch statement.kind {
      case .gather: offered.removeAll(keepingCapacity: true)
      case .choice(let id):
        guard let words = words(of: script.choices[id], script), let range = range(of: script.choices[id], script)
        else { continue }
        if let first = offered.updateValue(range, forKey: words) {
          findings.report(
            range, "This choice reads the same as another one that is offered with it.",
            help: "Change the words of one of the two, or remove it.",
            labels: [Diagnostic.Label(range: first, text: "the other one")])
        }
      default: break
      }
    }
  }
}

extension EqualChoices {
  /// What the reader sees; nil where that depends on the state of the story.
  private static func words(of choice: Choice, _ script: Script) -> String? {
    guard choice.conditions.isEmpty, !choice.isFallback else { return nil }
    var words = ""
    for content in [choice.start, choice.choiceOnly] {
      for item in script.contentItems[content] {
        guard case .text(let text) = item.kind else { return nil }
        words += script.texts[text]
      }
    }
    return words
  }

  private static func range(of choice: Choice, _ script: Script) -> SourceRange? {
    let items = [choice.start, choice.choiceOnly].flatMap { script.contentItems[$0] }
    guard let first = items.first else { return nil }
    return items.dropFirst().reduce(first.range) { $0.union($1.range) }
  }
}
