import LonghandCompiler
import LonghandSource

/// Finds endings between which no trait decides.
package enum EndingsAlike {
  package static let rule = Rule(
    code: "P109", name: "endings-alike", severity: .note, isDefault: false,
    summary: "No trait decides which of two endings the story comes to.",
    reason: """
      Where a story has personas, what they have become should tell at the end. For two endings that every condition \
      on a trait leads to alike, or not at all, it makes no difference who the persona is. Conditions that ask for \
      traits by way of functions and variables count.
      """,
    whenToIgnore: "Leave this rule out where the player alone is to decide how it ends.",
    examples: [
      .triggering(
        """
        PERSONA ida "Ida" {
            wary / trusting: 30
        }
        * [Smile]
          ~ ida: trusting +60
        * [Stare]
        - {ida.trusting > 50: She smiles too.}
        * [Stay]
          You stay. # ending: Together
          -> END
        * [Go]
          You go. # ending: Alone
          ⟦-> END⟧

        """),
      .mended(
        """
        PERSONA ida "Ida" {
            wary / trusting: 30
        }
        * [Smile]
          ~ ida: trusting +60
        * [Stare]
        - {ida.trusting > 50: She smiles too.}
        * {ida.trusting > 50} [Stay]
          You stay. # ending: Together
          -> END
        * [Go]
          You go. # ending: Alone
          -> END

        """),
      .fine("* [Stay]\n  You stay. # ending: Together\n  -> END\n* [Go]\n  You go. # ending: Alone\n  -> END\n"),
    ], check: check)

  /// Stories with more endings than this are left alone.
  private static let mostEndings = 64

  /// One ending: its name and all places that end the story by it.
  private struct Ending {
    var name: String
    var range: SourceRange
    var places: [Int]
  }

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    guard story.script.traits.count > 0 else { return }
    let graph = story.flowGraph
    let endings = endings(story, graph)
    guard endings.count > 1, endings.count <= mostEndings else { return }
    let influence = story.traitInfluence
    let decided = graph.edges.filter { isDecided($0, graph, influence) }
    var first: [[Bool]: Ending] = [:]
    for ending in endings {
      let leads = graph.leading(to: ending.places) { _ in true }
      let ways = decided.map { leads[$0.to] }
      if let other = first[ways] { report(ending, other, &findings) } else { first[ways] = ending }
    }
  }

  private static func isDecided(_ edge: FlowEdge, _ graph: FlowGraph, _ influence: TraitInfluence) -> Bool {
    if case .choice(let choice) = graph.numbers.place(edge.to), influence.choices.contains(choice) { return true }
    return influence.covers(edge.range)
  }

  private static func report(_ ending: Ending, _ other: Ending, _ findings: inout Findings) {
    findings.report(
      ending.range, "No trait decides between the endings `\(other.name)` and `\(ending.name)`.",
      help: "Let a condition on a trait stand before one of them.",
      labels: [Diagnostic.Label(range: other.range, text: "the other ending")])
  }

  // MARK: Endings

  private static func endings(_ story: LintedStory, _ graph: FlowGraph) -> [Ending] {
    let tags = story.storyTags.tags.filter { $0.key == "ending" && $0.value?.isEmpty == false }
    var endings: [Ending] = []
    for exit in graph.exits {
      guard case .end = exit.kind else { continue }
      let name = name(of: exit, graph.flows[exit.place], tags, story)
      if let index = endings.firstIndex(where: { $0.name == name }) {
        endings[index].places.append(exit.place)
      } else if endings.count <= mostEndings {
        endings.append(Ending(name: name, range: exit.range, places: [exit.place]))
      }
    }
    return endings
  }

  /// The name by the last tag before it in its flow, else that of the knot (persona §6).
  private static func name(of exit: FlowExit, _ flow: FlowID, _ tags: [TagUse], _ story: LintedStory) -> String {
    let script = story.script
    let tag = tags.last { tag in
      tag.range.file == exit.range.file && tag.range.start < exit.range.start && script.weaves[tag.weave].flow == flow
    }
    if let value = tag?.value { return String(value) }
    return flow == Script.story ? "END" : script.fullPath(of: flow)
  }
}
