import LonghandCompiler
import LonghandSource

/// Finds conditions of choices that are printed, because they stand indented on the line below the label (ink §115).
package enum PrintedChoiceCondition {
  package static let rule = Rule(
    code: "F034", name: "printed-choice-condition",
    summary: "A condition on the line below a choice's label is printed, because it is indented.",
    reason: """
      Behind a label one line may end before the condition, but the condition must then stand at the very beginning of \
      the next line. Behind blanks it is text: the choice is always offered, and the reader sees a value before its words.
      """,
    whenToIgnore: "Ignore it where the choice's words are to begin with the value.",
    examples: [
      .triggering(
        "VAR brave = false\n* [Breathe]\n  ~ brave = true\n- * (pat)\n  {⟦brave⟧} Pat it.\n* Leave.\n- -> END\n"),
      .fixed("VAR brave = false\n* [Breathe]\n  ~ brave = true\n- * (pat) {brave} Pat it.\n* Leave.\n- -> END\n"),
      .triggering("VAR coins = 3\n+ (buy)\n\t{⟦coins > 2⟧} [Buy the hat] It suits you.\n+ [Leave]\n- -> END\n"),
      .fixed("VAR coins = 3\n+ (buy) {coins > 2} [Buy the hat] It suits you.\n+ [Leave]\n- -> END\n"),
      .triggering("-> hall\n== hall\n+ [Look]\n  -> hall\n* (go)\n  {⟦hall⟧} {not go} Go.\n  -> END\n"),
      .fixed("-> hall\n== hall\n+ [Look]\n  -> hall\n* (go) {hall} {not go} Go.\n  -> END\n"),
      .triggering("VAR brave = 7\n* (pat)\n  {⟦brave⟧} Pat it.\n* Leave.\n- -> END\n"),
      .fine("VAR brave = true\n* (pat)\n{brave} Pat it.\n* Leave.\n- -> END\n"),
      .fine("VAR brave = true\n* (pat)\n  {brave: Bravely pat it.|Pat it.}\n* Leave.\n- -> END\n"),
      .fine(
        "VAR name = \"Ann\"\n* [Be Tom]\n  ~ name = \"Tom\"\n* [Be Ann]\n- * (ask)\n  {name} asks.\n* Leave.\n- -> END\n"
      ),
      .fine("VAR coins = 3\n* (count)\n  {coins} coins, you count.\n* Leave.\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for choice in script.choices.nodes {
      guard let label = choice.label, choice.conditions.isEmpty, let first = script.contentItems[choice.start].first,
        case .printed(let value) = first.kind, isOnLaterLine(first.range, than: label.range, story),
        !isWord(value, in: choice, story)
      else { continue }
      report(value, braces: first.range, label: label, in: story, to: &findings)
    }
  }

  private static func isOnLaterLine(_ range: SourceRange, than label: SourceRange, _ story: LintedStory) -> Bool {
    guard range.file == label.file, range.start > label.end else { return false }
    return story.file(range.file).bytes[Int(label.end)..<Int(range.start)].contains(UInt8(ascii: "\n"))
  }

  /// Whether a value is the first word of what is offered rather than a condition: a text, or a number of something.
  private static func isWord(_ value: ExpressionID, in choice: Choice, _ story: LintedStory) -> Bool {
    guard ValueBeforeChoiceWords.isValue(value, story) else { return false }
    let range = story.valueRanges[value]
    if mayBeText(value, range, story) { return true }
    let texts = story.script.contentItems[choice.start].dropFirst().compactMap { item -> String? in
      if case .text(let text) = item.kind { story.script.texts[text] } else { nil }
    }
    guard let sign = texts.first.flatMap({ ValueBeforeChoiceWords.firstSign(of: $0) }) else { return false }
    return ValueBeforeChoiceWords.goesOn(sign) && ValueBeforeChoiceWords.isCount(value, range, story)
  }

  /// Whether a value may be a text; of a variable that the story never sets, what it begins with says so.
  private static func mayBeText(_ value: ExpressionID, _ range: PossibleValues, _ story: LintedStory) -> Bool {
    guard case .reference(let reference) = story.script.expressions[value].kind,
      case .global(let name) = story.script.references[reference].meaning, !story.uses[.global(name)].isChanged,
      let variable = story.script.variables.nodes.first(where: { $0.name == name })
    else { return range.mayBeText }
    switch story.constantFolder[variable.value] {
    case .text?: return true
    case .integer?, .float?, .boolean?, .item?: return false
    case nil: return range.mayBeText
    }
  }

  private static func report(
    _ value: ExpressionID, braces: SourceRange, label: Label, in story: LintedStory, to findings: inout Findings
  ) {
    let range = story.script.expressions[value].range
    let bytes = story.file(range.file).bytes
    // From behind the bracket that closes the label to the brace.
    let between = Int(label.range.end)..<Int(braces.start)
    var fixes: [FixIt] = []
    if let close = bytes[between].firstIndex(of: UInt8(ascii: ")")),
      bytes[(close + 1)..<between.upperBound].allSatisfy({ $0 <= 0x20 })
    {
      let gap = SourceRange(file: range.file, start: UInt32(close + 1), end: braces.start)
      fixes.append(
        FixIt(message: "Put the condition behind the label", edits: [TextEdit(range: gap, replacement: " ")]))
    }
    findings.report(
      range,
      "\(story.quoted(range)) is printed here, and is no condition of the choice: it is indented below the label.",
      help: "Write it on the line of the label: `(\(story.text(in: label.range))) {\(story.text(in: range))}`.",
      labels: [Diagnostic.Label(range: label.range, text: "the label")], fixes: fixes)
  }
}
