import LonghandCompiler
import LonghandSource

/// Finds values at the beginning of a choice's words that ink takes for its condition (ink §117).
package enum ValueBeforeChoiceWords {
  package static let rule = Rule(
    code: "F029", name: "value-before-choice-words",
    summary: "A value that a choice was to show is taken for its condition.",
    reason: """
      Braces right behind the bullet of a choice, or behind its label, are a condition: what they hold is asked, and not \
      shown. A number or a text that was to be the first word of the choice is lost.
      """,
    whenToIgnore: "Ignore it where the braces are meant to be a condition.",
    examples: [
      .triggering("VAR price = 5\n\"How much?\"\n* Nothing.\n* {⟦price⟧} coins.\n- \"Hm.\"\n-> END\n"),
      .fixed("VAR price = 5\n\"How much?\"\n* Nothing.\n* \\ {price} coins.\n- \"Hm.\"\n-> END\n"),
      .triggering(
        """
        VAR name = "Ann"
        * [Be Tom]
          ~ name = "Tom"
        * [Be Ann]
        - + (ask) {⟦name⟧} asks the way[.], and gets no answer.
          -> END
        + [Wait] -> END

        """),
      .fixed(
        """
        VAR name = "Ann"
        * [Be Tom]
          ~ name = "Tom"
        * [Be Ann]
        - + (ask) \\ {name} asks the way[.], and gets no answer.
          -> END
        + [Wait] -> END

        """),
      .triggering(
        """
        -> bar
        == bar
        * Leave.
        * {⟦hours()⟧} hours later.
        - -> END
        == function hours()
        ~ return RANDOM(2, 5)

        """),
      .fine("VAR gold = 5\n* Nothing.\n* {gold} [Pay] You pay.\n* {gold} Pay twice. You pay.\n- -> END\n"),
      .fine("VAR key = true\n* knock\n* {key} open the door\n- -> END\n"),
      .fine("-> hall\n== hall\n* (look) look around\n  -> hall\n* {look} leave at once\n  -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for choice in script.choices.nodes where choice.conditions.count == 1 && !choice.start.isEmpty {
      let condition = script.expressionRows[Int(choice.conditions.start)]
      guard isValue(condition, story), let first = script.contentItems[choice.start].first,
        case .text(let text) = first.kind, let sign = firstSign(of: script.texts[text])
      else { continue }
      // A text is never meant as a condition; a number may be, unless the words that follow go on a sentence.
      let range = story.valueRanges[condition]
      guard range.isText || (goesOn(sign) && isCount(condition, range, story)) else { continue }
      report(condition, choice: choice, in: story, to: &findings)
    }
  }

  /// Whether an expression is only a variable or a call.
  static func isValue(_ expression: ExpressionID, _ story: LintedStory) -> Bool {
    let script = story.script
    switch script.expressions[expression].kind {
    case .reference(let id):
      switch script.references[id].meaning {
      case .global, .temporary, .constant: return true
      case .nothing, .listItem, .flow, .weavePoint, .complement: return false
      }
    case .call(let id):
      if case .flow = script.calls[id].meaning { return true }
      return false
    default: return false
    }
  }

  /// Whether a value is a number that is more than a sign of true and false.
  static func isCount(_ id: ExpressionID, _ range: PossibleValues, _ story: LintedStory) -> Bool {
    let script = story.script
    guard case .reference(let reference) = script.expressions[id].kind,
      case .global(let name) = script.references[reference].meaning
    else { return !range.mayBeText && (range.numbers?.upper ?? 0) > 1 }
    guard case .variable(let variable)? = story.analysis.symbols.global(name) else { return false }
    switch story.constantFolder[script.variables[variable].value] {
    case .integer(let start)?:
      return start > 1 || (story.uses[.global(name)].isChanged && (range.numbers?.upper ?? 0) > 1)
    case .float?: return true
    case .boolean?, .text?, .item?, nil: return false
    }
  }

  static func firstSign(of text: String) -> Character? { text.first { $0 != " " && $0 != "\t" } }

  /// Whether words go on a sentence that something has begun.
  static func goesOn(_ sign: Character) -> Bool { sign.isLowercase || ",.;:!?%'’".contains(sign) }

  private static func report(
    _ condition: ExpressionID, choice: Choice, in story: LintedStory, to findings: inout Findings
  ) {
    let range = story.script.expressions[condition].range
    let shown = story.script.contentItems[choice.start].first.map { story.quoted($0.range) } ?? ""
    let bytes = story.file(range.file).bytes
    var start = Int(range.start)
    while start > 0, bytes[start] != UInt8(ascii: "{") { start -= 1 }
    let braces = SourceRange(file: range.file, start: UInt32(start), end: UInt32(start))
    findings.report(
      range, "\(story.quoted(range)) is the condition of this choice and is not shown: the reader sees \(shown).",
      help: "Put a backslash and a blank before the braces if it is to be shown: `\\ {\(story.text(in: range))}`.",
      fixes: [FixIt(message: "Show the value", edits: [TextEdit(range: braces, replacement: "\\ ")])])
  }
}
