import LonghandCompiler
import LonghandSource

/// Finds gathers with fewer dashes than the choices have bullets that they stand below (ink §134, ink §139).
package enum ShallowGather {
  package static let rule = Rule(
    code: "F025", name: "shallow-gather",
    summary: "A gather is indented like the deeper choices above it, but brings the outer ones together.",
    reason: """
      Blanks mean nothing to ink; the number of dashes says which choices a gather brings together. With one dash too \
      few it ends the whole group: a choice below it, which was to stand beside the others, is offered only after them.
      """,
    whenToIgnore: "Ignore it where the gather is meant for all choices and only its blanks are wrong.",
    examples: [
      .triggering(
        """
        The library.
        * [Read]
            * * [A novel] It begins slowly.
            * * [A map] It is old.
            ⟦-⟧ You yawn.
        * [Go out] The sun shines.
        - It is noon. -> END

        """),
      .fixed(
        """
        The library.
        * [Read]
            * * [A novel] It begins slowly.
            * * [A map] It is old.
            - - You yawn.
        * [Go out] The sun shines.
        - It is noon. -> END

        """),
      .triggering(
        """
        -> stall
        == stall
        The stall.
        + [Leave] You nod.
        + [Ask for a price]
          + + [The vase] "Ten."
          + + [The lamp] "Twelve."
          ⟦-⟧ (told) He waits.
        - The bell rings. -> END

        """),
      .fine(
        """
        The library.
        * [Read]
            * * [A novel] It begins slowly.
            * * [A map] It is old.
        - You yawn.
        * [Go out] The sun shines.
        * [Stay] You stay.
        - It is noon. -> END

        """),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for found in story.weaveLayout.shallowGathers {
      let script = story.script
      let depth = Int(script.gathers[found.gather].depth)
      let dashes = Array(repeating: "-", count: Int(script.choices[found.outer].depth) + 1).joined(separator: " ")
      let gather = script.gathers[found.gather].range
      let range = story.dashes(of: gather)
      let other = story.quoted(story.wordsRange(of: found.other))
      findings.report(
        range, message(depth, other, found.isBehind),
        help: "Write `\(dashes)`, so that it ends the inner choices only.",
        labels: [Diagnostic.Label(range: story.wordsRange(of: found.other), text: label(found.isBehind))],
        fixes: [FixIt(message: "Write `\(dashes)`", edits: [TextEdit(range: range, replacement: dashes)])])
    }
  }

  // MARK: Messages

  private static func message(_ depth: Int, _ other: String, _ isBehind: Bool) -> String {
    let dashes = depth == 1 ? "one dash" : "\(depth) dashes"
    return isBehind
      ? "This gather has \(dashes) and ends the outer choices: \(other) is offered only after it."
      : "This gather has \(dashes) and brings the outer choices together: \(other) leads to it as well."
  }

  private static func label(_ isBehind: Bool) -> String {
    isBehind ? "offered only after the gather" : "leads to the gather too"
  }
}
