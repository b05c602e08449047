import LonghandCompiler
import LonghandSource

/// Finds external functions that the story declares and never calls.
package enum UnusedExternal {
  package static let rule = Rule(
    code: "V027", name: "unused-external", severity: .note, isDefault: false,
    summary: "The story declares an external function and never calls it.",
    reason: "A declaration that no call needs only makes readers look for the call.",
    whenToIgnore: "Leave this rule out if several stories share one file of declarations.",
    examples: [
      .triggering("EXTERNAL ⟦ring⟧(times)\nThe bell is silent.\n-> END\n"),
      .mended("EXTERNAL ring(times)\n~ ring(2)\nThe bell rings.\n-> END\n"),
      .fine("EXTERNAL weather()\nIt is {weather()}.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let uses = story.uses
    for id in story.script.externals.ids where !uses.isCalled(id) {
      let external = story.script.externals[id]
      findings.report(
        external.nameRange, "The story never calls `\(story.script.names[external.name])`.",
        help: "Call it, or delete its line.")
    }
  }
}
