import LonghandCompiler
import LonghandSource

/// Finds stories that end before anything is told, because nothing stands before their first knot (ink §52).
package enum StoryWithoutBeginning {
  package static let rule = Rule(
    code: "F042", name: "story-without-beginning",
    summary: "The story ends before anything is told, because nothing leads from its beginning to the first knot.",
    reason: """
      A story begins before its first knot, and a knot is never entered by itself, not even the first one: without a \
      divert the player sees nothing at all, and the story is over.
      """,
    whenToIgnore: """
      Ignore it where a game enters the first knot by its name; better still, name that knot in the option \
      `entered-by-game` of `unreachable-knot`. Where the first knot leads to few of the others, the rule takes it that \
      a game enters them, and is silent.
      """,
    examples: [
      .triggering("VAR gold = 3\n\n=== ⟦market⟧ ===\nYou have {gold} coins.\n-> END\n"),
      .fixed("VAR gold = 3\n\n-> market\n\n=== market ===\nYou have {gold} coins.\n-> END\n"),
      .triggering(
        """
        # title: The Well

        === ⟦yard⟧ ===
        The well is deep.
        + [Look again] -> yard
        + [Climb down] -> well

        === well ===
        Water.
        -> END

        === attic ===
        Dust.
        -> END

        """),
      .fine("=== cass ===\n\"Hello.\"\n-> END\n=== ann ===\n\"Hi.\"\n-> END\n"),
      .fine("=== function double(x)\n~ return x * 2\n"),
      .fine("The hall. # begin\n-> END\n=== attic ===\nDust.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    guard let first = story.reachability.forgottenBeginning else { return }
    let knot = story.script.flows[first]
    let path = story.script.fullPath(of: first)
    // A game may name it, in the settings or in a tag.
    if MissedFlow.isEnteredByGame(path, story, UnreachableKnot.rule) || story.namesForGame.names.contains(knot.name) {
      return
    }
    findings.report(
      knot.nameRange,
      "The story ends before anything is told: nothing stands before its first knot, and no knot is entered by itself.",
      help: "Write `-> \(path)\(knot.parameters.isEmpty ? "" : "(…)")` above the first knot.",
      fixes: fix(knot, path, in: story).map { [$0] } ?? [])
  }

  /// Puts the divert before the first header; only where the knot stands in the story's own file and wants no arguments.
  private static func fix(_ knot: Flow, _ path: String, in story: LintedStory) -> FixIt? {
    guard knot.nameRange.file == .root, knot.parameters.isEmpty else { return nil }
    let headers = story.script.flows.nodes.filter { $0.kind != .story && $0.headerRange.file == .root }
    let file = story.file(.root)
    guard let first = headers.map({ $0.headerRange.start }).min() else { return nil }
    let line = file.range(ofLine: file.location(at: first).line)
    let place = SourceRange(file: .root, start: line.start, end: line.start)
    return FixIt(
      message: "Begin with `\(path)`", edits: [TextEdit(range: place, replacement: "-> \(path)\n\n")])
  }
}
