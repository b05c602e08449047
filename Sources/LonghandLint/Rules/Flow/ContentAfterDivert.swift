import LonghandCompiler
import LonghandSource

/// Finds what stands behind a divert that always leads away (ink §97, ink §126).
package enum ContentAfterDivert {
  package static let rule = Rule(
    code: "F005", name: "content-after-divert",
    summary: "Something stands behind a divert, where the story never comes.",
    reason: """
      A divert does not come back: what follows it in the same knot, choice or gather is never shown. Either the divert \
      stands too early, or a tunnel was meant, which comes back: `-> place ->`.
      """,
    whenToIgnore: "Ignore it while a divert is there to skip lines that are not finished.",
    examples: [
      .triggering("-> inn\n=== inn ===\n-> END\n⟦The inn is full.⟧\n"),
      .mended("-> inn\n=== inn ===\nThe inn is full.\n-> END\n"),
      .triggering("* [Knock]\n  -> END\n  ⟦Nobody answers.⟧\n* [Leave] -> END\n"),
      .triggering("VAR late = true\n{late: -> END | -> day}\n⟦It is noon.⟧\n=== day ===\nDay. -> END\n"),
      .fine("-> inn\n=== inn ===\nThe inn is full.\n-> street\n\n-> END\n=== street ===\nRain. -> END\n-> END\n"),
      .fine("VAR late = true\n{late: -> END}\nIt is noon.\n"),
      .fine("-> day ->\nIt is noon.\n-> END\n=== day ===\nDay.\n->->\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let graph = story.flowGraph
    for dead in graph.deadContents where !SwallowedLine.isSwallowed(dead, story) {
      if isHarmless(dead, story.script) { continue }
      // What an included file does before its first knot lets it be played by itself.
      if dead.range.file != dead.cause.file { continue }
      let cause = dead.isBehindBlock ? "what stands before it always leads" : "\(story.quoted(dead.cause)) leads"
      findings.report(
        range(of: dead, story), "\(subject(dead.kind)): \(cause) away.", help: "Put it before that, or remove it.",
        labels: [Diagnostic.Label(range: dead.cause, text: "the story leaves here")])
    }
  }

  /// A last divert behind branches that all lead away is there for safety, and many a knot ends in `-> DONE` or
  /// `-> END`, or goes the same way once more, although it has led away, or waits for a choice, by then.
  static func isHarmless(_ dead: DeadContent, _ script: Script) -> Bool {
    guard case .divert(let id) = dead.kind else { return false }
    let divert = script.diverts[id]
    if dead.isBehindBlock || divert.meaning == .done { return true }
    return dead.isAlone && (divert.meaning == .end || divert.meaning == dead.causeMeaning)
  }

  private static func range(of dead: DeadContent, _ story: LintedStory) -> SourceRange {
    if case .choice(let id) = dead.kind { return story.wordsRange(of: id) }
    return dead.range
  }

  // MARK: Messages

  private static func subject(_ kind: DeadContent.Kind) -> String {
    switch kind {
    case .words: "This is never shown"
    case .choice: "This choice is never offered"
    case .divert: "This divert is never followed"
    case .logic: "This line never runs"
    }
  }
}
