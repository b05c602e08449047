import LonghandCompiler
import LonghandSource

/// Finds labelled gathers that neither what stands before them nor a divert leads to (ink §136).
package enum UnreachableLabel {
  package static let rule = Rule(
    code: "F003", name: "unreachable-label",
    summary: "Nothing leads to a gather that has a label.",
    reason: """
      All that stands above the gather leads elsewhere, and no divert names its label, so that the story never comes \
      there. Mostly a divert to it was forgotten or misspelled.
      """,
    whenToIgnore: "Ignore it where a game enters the gather by its path.",
    examples: [
      .triggering("-> inn\n=== inn ===\n* Stay.\n  -> END\n* Go.\n  -> END\n- (⟦street⟧) It rains. -> END\n"),
      .mended("-> inn\n=== inn ===\n* Stay.\n  -> END\n* Go.\n  -> street\n- (street) It rains. -> END\n"),
      .fine("- (top) Round and round.\n* [Again] -> top\n* [Stop]\n- Done. -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for id in story.reachability.missedGathers {
      guard let label = story.script.gathers[id].label else { continue }
      let name = story.script.names[label.name]
      findings.report(
        label.range, "The story never comes to the gather `\(name)`: all above it leads elsewhere.",
        help: "Divert to it with `-> \(name)`, or remove it.")
    }
  }
}
