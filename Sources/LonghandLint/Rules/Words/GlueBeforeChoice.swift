import LonghandCompiler
import LonghandSource

/// Finds glue at the end of a line before choices, where it joins nothing (runtime §115).
package enum GlueBeforeChoice {
  package static let rule = Rule(
    code: "W016", name: "glue-before-choice",
    summary: "A line ends with glue, but choices follow, which begin on lines of their own.",
    reason: """
      Glue joins lines that are told one after the other. When choices are offered the line is over; what the chosen one \
      tells begins a new line.
      """,
    whenToIgnore: "Ignore it where a game shows choices in its own way.",
    examples: [
      .triggering("You look ⟦<>⟧\n* beautiful.\n* horrible.\n- -> END\n"),
      .mended("You look at her:\n* beautiful.\n* horrible.\n- -> END\n"),
      .triggering("-> a\n== a\nThe door is⟦<>⟧\n+ open.\n+ shut.\n- -> END\n"),
      .fine("You look <>\nwell.\n* Yes.\n* No.\n- -> END\n"),
      .fine("You look <>\n* -> well\n== well\nwell. -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for weave in script.weaves.nodes {
      var glue: SourceRange?
      for statement in script.statements[weave.statements] {
        switch statement.kind {
        case .content(let content): glue = lastGlue(in: script.contentItems[content])
        case .newline: continue
        default:
          if let glue, offersChoice(statement.kind, script) {
            findings.report(
              glue, "Glue does not join a line with a choice: what is chosen begins a new line.",
              help: "Write the whole sentence into each choice.")
          }
          glue = nil
        }
      }
    }
  }

  /// Whether a statement is a choice that a reader sees, or deeper ones that begin with one.
  private static func offersChoice(_ statement: Statement.Kind, _ script: Script) -> Bool {
    switch statement {
    case .choice(let id): return !script.choices[id].isFallback
    case .weave(let inner):
      guard case .choice(let id)? = script.statements[script.weaves[inner].statements].first?.kind else { return false }
      return !script.choices[id].isFallback
    default: return false
    }
  }

  private static func lastGlue(in items: ArraySlice<ContentItem>) -> SourceRange? {
    for item in items.reversed() {
      switch item.kind {
      case .newline: continue
      case .glue: return item.range
      default: return nil
      }
    }
    return nil
  }
}
