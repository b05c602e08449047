import LonghandCompiler
import LonghandSource

/// Finds an `INCLUDE` that cuts the choice above it off from the gather below (ink §31).
package enum IncludeAfterChoice {
  package static let rule = Rule(
    code: "C009", name: "include-after-choice",
    summary: "An `INCLUDE` stands below a choice and cuts it off from what follows.",
    reason: """
      What a file holds outside its knots, be it a single variable, is a part of the story of its own. A choice above \
      it no longer reaches the gather below, so that the story runs out of content there. Every ink compiler does this, \
      and none says a word. Here `lamps.ink` holds the line `VAR lamps = 3`.
      """,
    whenToIgnore: "Ignore it where the choice ends in a divert anyway.",
    examples: [
      .triggering("* Left.\n  You go left.\n⟦INCLUDE lamps.ink⟧\n* Right.\n- There are {lamps} lamps.\n-> END\n"),
      .mended("INCLUDE lamps.ink\n* Left.\n  You go left.\n* Right.\n- There are {lamps} lamps.\n-> END\n"),
      .fine("* Left.\n  -> lit\nINCLUDE lamps.ink\n- (lit) There are {lamps} lamps.\n-> END\n"),
      .fine("* Left.\n* Right.\n- The end.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for weave in script.weaves.nodes where weave.flow == Script.story && weave.role != .block {
      var choice: ChoiceID?
      for statement in script.statements[weave.statements] {
        switch statement.kind {
        case .choice(let id): choice = script.choices[id].chain.isEmpty ? id : nil
        case .gather: choice = nil
        case .content(let content): if hasDivert(content, script) { choice = nil }
        case .weave(let inner):
          guard let above = choice else { continue }
          choice = nil
          guard isInclude(statement.range, story), !hasWeavePoint(inner, script) else { continue }
          report(statement.range, script.choices[above], &findings)
        default: break
        }
      }
    }
  }

  /// Whether a line may leave the choice for somewhere else.
  private static func hasDivert(_ content: Content, _ script: Script) -> Bool {
    script.contentItems[content].contains { item in
      switch item.kind {
      case .divert, .conditional, .sequence: true
      case .text, .newline, .glue, .tagStart, .tagEnd, .printed: false
      }
    }
  }

  /// Whether an included file has a choice or gather, which takes the story on.
  private static func hasWeavePoint(_ weave: WeaveID, _ script: Script) -> Bool {
    script.weaves[weave].hasWeavePoints
      || script.statements[script.weaves[weave].statements].contains { statement in
        if case .weave(let inner) = statement.kind { hasWeavePoint(inner, script) } else { false }
      }
  }

  private static func isInclude(_ range: SourceRange, _ story: LintedStory) -> Bool {
    story.file(range.file).bytes[range.offsets].starts(with: "INCLUDE".utf8)
  }

  private static func report(_ range: SourceRange, _ choice: Choice, _ findings: inout Findings) {
    findings.report(
      range, "This `INCLUDE` cuts the choice above it off from what follows.",
      help: "Move it to the top of the file.",
      labels: [Diagnostic.Label(range: choice.range, text: "behind this choice the story runs out of content")])
  }
}
