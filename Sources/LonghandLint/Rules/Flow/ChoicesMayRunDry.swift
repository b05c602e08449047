import LonghandCompiler
import LonghandSource

/// Finds groups of choices without a fallback of which it is not certain that one is always left.
package enum ChoicesMayRunDry {
  package static let rule = Rule(
    code: "F009", name: "choices-may-run-dry", isDefault: false,
    summary: "A group of choices has no fallback, and there may be none left to take.",
    reason: """
      Where every choice has a condition, or can be taken only once in a place that the story may come back to, there \
      may be nothing to choose: the story stops with an error. A fallback, `* -> place`, is taken when nothing else \
      is left. Whether it comes to that depends on the story, which is why this rule has to be asked for.
      """,
    whenToIgnore: "Ignore it where the story sees to it that one choice is always left.",
    examples: [
      .triggering(
        "VAR key = true\nVAR lamp = true\n-> door\n=== door ===\n* {key} [⟦Open⟧] -> END\n* {lamp} [Light] -> END\n"),
      .mended(
        """
        VAR key = true
        VAR lamp = true
        -> door
        === door ===
        * {key} [Open] -> END
        * {lamp} [Light] -> END
        * -> END

        """),
      .triggering(
        """
        -> door
        === door ===
        * [⟦Knock⟧] -> street
        * [Leave] -> street
        === street ===
        {RANDOM(1, 2) == 1: -> door | -> END}

        """),
      .fine("VAR key = true\n-> door\n=== door ===\n* {key} [Open] -> END\n* {not key} [Knock] -> END\n"),
      .fine("-> door\n=== door ===\n* [Knock] -> door\n* [Leave] -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let graph = story.flowGraph
    let dry = Set(story.dryGroups.places)
    for group in story.choiceGroups.groups where !dry.contains(group.place) {
      let choices = group.choices.map { story.script.choices[$0] }
      if choices.contains(where: { $0.isFallback && $0.conditions.isEmpty }) { continue }
      let range = story.wordsRange(of: group.choices[0])
      let help = "Add what happens then: `* -> …`."
      if let words = emptyingCase(group, choices, story) {
        findings.report(range, "None of these choices is there \(words).", help: help)
      } else if choices.allSatisfy({ !$0.isSticky }), mayComeBack(to: group, graph, story) {
        findings.report(
          range, "These choices can be taken only once each, but the story may come back here.", help: help)
      }
    }
  }

  /// When no choice is there, in words; nil where one has no condition, or the conditions make up for each other.
  private static func emptyingCase(
    _ group: ChoiceGroups.Group, _ choices: [Choice], _ story: LintedStory
  ) -> String? {
    let conditions = choices.map { choice in choice.conditions.indices.map { story.script.expressionRows[$0] } }
    guard zip(group.offers, conditions).allSatisfy({ !$1.isEmpty && $0.isSure }) else { return nil }
    let all = conditions.flatMap { $0 }
    // Of many conditions, who knows which make up for each other.
    guard all.count <= 32, all.allSatisfy({ story.dependsOnState($0) }) else { return nil }
    for (index, condition) in all.enumerated() {
      if all[..<index].contains(where: { Opposites.areOpposite($0, condition, story) }) { return nil }
    }
    var words: [String] = []
    for condition in conditions.compactMap({ $0.first }) {
      let quoted = story.quoted(story.script.expressions[condition].range)
      if !words.contains(quoted) { words.append(quoted) }
    }
    return words.count == 1 ? "unless \(words[0]) holds" : "if none of \(words.joined(separator: ", ")) holds"
  }

  private static func mayComeBack(to group: ChoiceGroups.Group, _ graph: FlowGraph, _ story: LintedStory) -> Bool {
    if case .choice(let id) = graph.numbers.place(group.place), !story.script.choices[id].isSticky,
      graph.incoming(group.place).allSatisfy({ $0.kind == .offer })
    {
      return false
    }
    let components = story.components.numbers
    return group.offers.allSatisfy { components[$0.to] == components[group.place] }
  }
}
