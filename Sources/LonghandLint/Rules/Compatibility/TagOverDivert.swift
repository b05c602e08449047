import LonghandCompiler
import LonghandSource

/// Finds tags that go on through braces with a divert in them (ink §151).
package enum TagOverDivert {
  package static let rule = Rule(
    code: "C010", name: "tag-over-divert",
    summary: "A tag goes on through braces that hold a divert.",
    reason: """
      In the original compiler the tag ends only where the divert is taken. Where it is not, the tag stays open, and \
      the lines that follow become part of it. Longhand ends the tag with the line.
      """,
    whenToIgnore: "Ignore it if the story is compiled by Longhand only.",
    examples: [
      .triggering("VAR late = true\nAt home. # mood ⟦{late: -> bed}⟧ calm\n-> END\n== bed\nGood night.\n-> END\n"),
      .mended("VAR late = true\nAt home. {late: -> bed} # mood calm\n-> END\n== bed\nGood night.\n-> END\n"),
      .fine("VAR late = true\nAt home. # mood {late: tired|calm}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for statement in script.statements.nodes {
      guard case .content(let content) = statement.kind else { continue }
      check(script.contentItems[content], script, &findings)
    }
  }

  private static func check(
    _ items: ArraySlice<ContentItem>, _ script: Script, _ findings: inout Findings
  ) {
    var isTagOpen = false
    for item in items {
      switch item.kind {
      case .tagStart: isTagOpen = true
      case .tagEnd: isTagOpen = false
      case .conditional(let id) where isTagOpen:
        let bodies = script.branches[script.conditionals[id].branches].map { $0.body }
        if bodies.contains(where: { hasDivert($0, script) }) { report(item.range, &findings) }
      case .sequence(let id) where isTagOpen:
        if script.elements[script.sequences[id].elements].contains(where: { hasDivert($0, script) }) {
          report(item.range, &findings)
        }
      case .text, .newline, .glue, .printed, .conditional, .sequence, .divert: break
      }
    }
  }

  /// Whether a line of a branch ends in a divert.
  private static func hasDivert(_ body: WeaveID, _ script: Script) -> Bool {
    script.statements[script.weaves[body].statements].contains { statement in
      guard case .content(let content) = statement.kind else { return false }
      return script.contentItems[content].contains { item in
        if case .divert = item.kind { true } else { false }
      }
    }
  }

  private static func report(_ range: SourceRange, _ findings: inout Findings) {
    findings.report(
      range, "Other ink compilers leave the tag before these braces open where their divert is not taken.",
      help: "Put the braces before the tag.")
  }
}
