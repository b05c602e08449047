import LonghandCompiler
import LonghandSource

/// Finds choices before the first knot after which the story stops, while others beside them lead on (ink §226).
package enum ChoiceEndsInSilence {
  package static let rule = Rule(
    code: "F027", name: "choice-ends-in-silence",
    summary: "Before the first knot the story stops after one choice, while the others beside it lead on.",
    reason: """
      In a knot the compiler warns of a choice that leads nowhere. Before the first knot it does not, because the story \
      may end there. Where the other choices of the group lead to knots, a divert was forgotten: the reader who takes \
      this one is left with nothing, not even an end.
      """,
    whenToIgnore: "Write `-> END` where the story is to end there.",
    examples: [
      .triggering(
        """
        The crossroads.
        * [North]
          You walk north. -> wood
        * [South]
          ⟦You walk south.⟧
        == wood
        Trees. -> END

        """),
      .mended(
        """
        The crossroads.
        * [North]
          You walk north. -> wood
        * [South]
          You walk south. -> wood
        == wood
        Trees. -> END

        """),
      .triggering(
        """
        "Who is there?"
        * "A friend."
          ~ temp tries = 1
          "Come in." {tries}
          -> hall
        * [⟦Say nothing⟧]
        == hall
        A hall. -> END

        """),
      .triggering("Rain.\n+ [Run] -> home\n+ [Wait] ⟦You wait for ever.⟧\n== home\nHome. -> END\n"),
      .fine("The crossroads.\n* [North] -> wood\n* [South] You never return. -> END\n== wood\nTrees. -> END\n"),
      .fine("The crossroads.\n* [North] -> wood\n* [Wait] You wait.\n- You go. -> wood\n== wood\nTrees. -> END\n"),
      .fine("The crossroads.\n* [North] -> wood\n* [South]\n  TODO: the south\n== wood\nTrees. -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for weave in script.weaves.nodes where weave.flow == Script.story && weave.role != .block && weave.hasWeavePoints {
      var group: [ChoiceID] = []
      for statement in script.statements[weave.statements] {
        switch statement.kind {
        case .choice(let choice): group.append(choice)
        case .gather(let gather):
          if script.gathers[gather].range.isEmpty { check(group, story, &findings) }
          group.removeAll()
        default: break
        }
      }
    }
  }

  private static func check(_ group: [ChoiceID], _ story: LintedStory, _ findings: inout Findings) {
    guard group.count > 1, let other = group.first(where: { leadsOn($0, story) }) else { return }
    for choice in group where stops(choice, story) {
      findings.report(
        lastWords(of: choice, story), "After \(story.quoted(story.wordsRange(of: choice))) the story simply stops.",
        help: "Say where it goes on, `-> …`, or write `-> END`.",
        labels: [Diagnostic.Label(range: story.wordsRange(of: other), text: "this one leads on")])
    }
  }

  /// Whether a choice surely goes to some knot.
  private static func leadsOn(_ choice: ChoiceID, _ story: LintedStory) -> Bool {
    let graph = story.flowGraph
    return graph.outgoing(graph.numbers[.choice(choice)]).contains { edge in
      guard case .flow = graph.numbers.place(edge.to) else { return false }
      return edge.kind == .divert && edge.isSure
    }
  }

  /// Whether nothing follows a choice but the end of the story's own lines.
  private static func stops(_ choice: ChoiceID, _ story: LintedStory) -> Bool {
    let graph = story.flowGraph
    let place = graph.numbers[.choice(choice)]
    let isFinished = !story.analysis.plan.following(.choice(choice)).contains { index in
      if case .note = story.script.statements[index].kind { true } else { false }
    }
    let edges = graph.outgoing(place)
    return isFinished && !story.script.choices[choice].isFallback && edges.contains { $0.kind == .falls && $0.isSure }
      && edges.allSatisfy { $0.kind == .falls || $0.kind == .call } && !graph.exits(of: place).contains { _ in true }
  }

  private static func lastWords(of choice: ChoiceID, _ story: LintedStory) -> SourceRange {
    let script = story.script
    for index in story.analysis.plan.following(.choice(choice)).reversed() {
      switch script.statements[index].kind {
      case .content, .assignment, .call, .shift: return story.firstLine(of: script.statements[index].range)
      default: break
      }
    }
    let inner = script.contentItems[script.choices[choice].inner].filter { item in
      if case .text = item.kind { true } else { false }
    }
    guard let first = inner.first else { return story.wordsRange(of: choice) }
    var range = inner.dropFirst().reduce(first.range) { $0.union($1.range) }
    let bytes = story.file(range.file).bytes
    while range.count > 1, bytes[Int(range.start)] == 0x20 || bytes[Int(range.start)] == 0x09 { range.start += 1 }
    return range
  }
}
