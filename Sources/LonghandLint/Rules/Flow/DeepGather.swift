import LonghandCompiler
import LonghandSource

/// Finds gathers with more dashes than the choices above them have bullets, which belong to the last of these (ink §134).
package enum DeepGather {
  package static let rule = Rule(
    code: "F040", name: "deep-gather",
    summary: "A gather at the margin has a dash too many, and so belongs to the last choice only.",
    reason: """
      The number of dashes says which choices a gather brings together. With one dash more than the choices above have \
      bullets it is part of what follows the last choice, and the others run past it.
      """,
    whenToIgnore: "Ignore it where the gather is meant for the last choice only; then indent it.",
    examples: [
      .triggering("The fork.\n* [North] Snow.\n* [South] Sand.\n⟦- -⟧ The road ends.\n-> END\n"),
      .fixed("The fork.\n* [North] Snow.\n* [South] Sand.\n- The road ends.\n-> END\n"),
      .triggering(
        "-> a\n== a\n+ + [Up] A roof.\n+ + [Down] A cellar.\n⟦- - -⟧ (seen) You have seen it all.\n-> END\n"),
      .triggering("-> a\n== a\nA cat.\n  * [Stroke it]\n  * [Pass]\n  ⟦--⟧ It purrs.\n  -> END\n"),
      .fine("The fork.\n* [North] Snow.\n* [South] Sand.\n  - - (wait) You wait.\n  * * [Wait] -> wait\n- -> END\n"),
      .fine("The fork.\n* [North] Snow.\n* [South] Sand.\n* * [Dig]\n- - The road ends.\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for weave in script.weaves.nodes where weave.hasWeavePoints {
      var choices: [ChoiceID] = []
      for statement in script.statements[weave.statements] {
        switch statement.kind {
        case .choice(let id): choices.append(id)
        case .gather: choices.removeAll()
        case .weave(let nested):
          guard choices.count > 1, let last = choices.last, let gather = firstGather(of: nested, script) else {
            continue
          }
          let range = script.gathers[gather].range
          guard story.column(of: range) <= story.column(of: script.choices[last].range) else { continue }
          report(story.dashes(of: range), last: last, first: choices[0], in: story, to: &findings)
        default: break
        }
      }
    }
  }

  /// The gather that a deeper weave begins with, no choice before it.
  private static func firstGather(of weave: WeaveID, _ script: Script) -> GatherID? {
    for statement in script.statements[script.weaves[weave].statements] {
      switch statement.kind {
      case .gather(let id): return script.gathers[id].range.isEmpty ? nil : id
      case .choice, .weave: return nil
      default: break
      }
    }
    return nil
  }

  private static func report(
    _ dashes: SourceRange, last: ChoiceID, first: ChoiceID, in story: LintedStory, to findings: inout Findings
  ) {
    let choice = story.quoted(story.wordsRange(of: last))
    let right = Array(repeating: "-", count: Int(story.script.choices[last].depth)).joined(separator: " ")
    findings.report(
      dashes, "This gather has a dash too many: it belongs to \(choice) only, and the other choices run past it.",
      help: "Write `\(right)`, so that it brings all of them together.",
      labels: [Diagnostic.Label(range: story.wordsRange(of: first), text: "this does not come to it")],
      fixes: [FixIt(message: "Write `\(right)`", edits: [TextEdit(range: dashes, replacement: right)])])
  }
}
