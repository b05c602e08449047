import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds conditions that come out the same in every playthrough.
package enum ConstantCondition {
  package static let rule = Rule(
    code: "V008", name: "constant-condition",
    summary: "A condition is always true, or never.",
    reason: """
      A condition that cannot come out both ways is no condition: what depends on it is always there, or never. Mostly \
      the value that it waits for is spelled differently where it is set, or `and` stands where `or` was meant. \
      Variables that a game may well set are taken to hold anything: those that the story never sets, or only counts \
      up and down, and all of them in a story that has external functions or waits for a variable that it never sets. Bare `true`, `false` and constants are switches, and are left alone.
      """,
    whenToIgnore: "Ignore it where a game sets the variable to something that the story never does.",
    options: [
      RuleOption("closed", "Whether no game sets variables of the story from outside", standard: .flag(false))
    ],
    examples: [
      .triggering(
        """
        VAR mood = "calm"
        * [Sing]
          ~ mood = "merry"
        * [Weep]
          ~ mood = "sad"
        - {⟦mood == "merri"⟧: She laughs.}
        -> END

        """),
      .mended(
        """
        VAR mood = "calm"
        * [Sing]
          ~ mood = "merry"
        * [Weep]
          ~ mood = "sad"
        - {mood == "merry": She laughs.}
        -> END

        """),
      .triggering("VAR gold = 0\n~ gold += RANDOM(1, 6)\n{⟦gold != 1 or gold != 2⟧: Strange dice.}\n-> END\n"),
      .mended("VAR gold = 0\n~ gold += RANDOM(1, 6)\n{gold != 1 and gold != 2: Strange dice.}\n-> END\n"),
      .triggering("LIST Bag = lamp, rope\nLIST Rooms = attic\n~ Bag += lamp\n{⟦Bag ? attic⟧: Too heavy.}\n-> END\n"),
      .mended("LIST Bag = lamp, rope\nLIST Rooms = attic\n~ Bag += lamp\n{Bag ? lamp: There is light.}\n-> END\n"),
      .triggering("VAR gold = 3\n{⟦gold > 5⟧: You are rich.}\n-> END\n", with: closed),
      .mended("VAR gold = 3\n~ gold += RANDOM(1, 6)\n{gold > 5: You are rich.}\n-> END\n", with: closed),
      .fine("~ temp is_open = true\n{is_open: In you go.} {1 == 2: Never.} {\"a\" == \"a\": Ever.}\n-> END\n"),
      .fine("VAR lucky = false\n{lucky: You win.}\n{false: Not yet.}\n-> END\n"),
      .fine("VAR coins = 0\n~ coins -= 5\n{coins >= 5: You can pay.}\n-> END\n"),
    ], check: check)

  private static let closed = LintSettings(options: ["constant-condition": ["closed": .flag(true)]])

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let decider = story.conditionDecider
    for condition in story.conditions.all {
      let parts = condition.parts.filter { !isForOthers($0, story) }
      let answers = parts.map { ($0, decider.answer($0)) }.filter { $0.1 != .varies }
      for (part, answer) in answers { report(part, answer: answer, in: story, to: &findings) }
      guard answers.isEmpty, condition.parts.count > 1, parts.count == condition.parts.count else { continue }
      let whole = decider.answer(condition.expression)
      if whole != .varies { report(condition.expression, answer: whole, in: story, to: &findings) }
    }
  }

  /// Whether another rule says more about a part: traits, numbers compared with texts, `not` before a comparison.
  private static func isForOthers(_ part: ExpressionID, _ story: LintedStory) -> Bool {
    if isSwitch(part, story) { return true }
    if TraitConditions.isAboutTrait(part, story) || EqualOperands.isFound(part, story) { return true }
    return NumberComparedWithText.isFound(part, story) || NegatedComparison.isFound(part, story)
      || UnsuitableOperands.isFound(part, story)
  }

  /// Whether a part is a comparison of what is written out, or a temp that is given one value: a switch of the writer's.
  private static func isSwitch(_ part: ExpressionID, _ story: LintedStory) -> Bool {
    let script = story.script
    switch script.expressions[part].kind {
    case .binary(_, let left, let right):
      return story.constantFolder[left] != nil && story.constantFolder[right] != nil
    case .reference(let reference):
      let flow = story.expressionSites.flow(of: part) ?? Script.story
      guard let variable = StoryVariable(script.references[reference].meaning, in: flow) else { return false }
      switch script.references[reference].meaning {
      case .temporary: break
      case .global(let name): if story.analysis.symbols.temporary(name, of: Script.story) == nil { return false }
      case .nothing, .constant, .listItem, .flow, .weavePoint, .complement: return false
      }
      return !story.uses[variable].isChanged
    default: return false
    }
  }

  // MARK: Messages

  private static func report(
    _ id: ExpressionID, answer: ConditionDecider.Answer, in story: LintedStory, to findings: inout Findings
  ) {
    let quoted = story.quoted(id)
    let message = answer == .always ? "\(quoted) is always true." : "\(quoted) is never true."
    let (help, labels) = reason(id, story)
    findings.report(
      story.script.expressions[id].range, message, help: help ?? "Compare it with something that it can be.",
      labels: labels)
  }

  /// Why: what the left side of a comparison can be.
  private static func reason(_ id: ExpressionID, _ story: LintedStory) -> (String?, [Diagnostic.Label]) {
    let script = story.script
    let ranges = story.valueRanges
    guard case .binary(let sign, let left, let right) = script.expressions[id].kind else { return (nil, []) }
    if sign == .and || sign == .or {
      // What one of the sides compares says why the whole comes out so.
      let (help, labels) = reason(left, story)
      return help == nil ? reason(right, story) : (help, labels)
    }
    if sign == .has || sign == .hasNot {
      if ranges.isEmptyLiteral(right) {
        return ("No list has nothing: write `\(story.text(in: script.expressions[left].range)) == ()`.", [])
      }
      guard let words = ranges[left].words(script) else { return (nil, []) }
      return ("\(story.quoted(left)) only ever holds \(words).", [])
    }
    let constants = story.constantFolder
    let operand = constants[left] == nil ? left : right
    guard constants[operand] == nil, let words = ranges[operand].words(script) else { return (nil, []) }
    return ("\(story.quoted(operand)) is only ever \(words).", labels(operand, story))
  }

  private static func labels(_ operand: ExpressionID, _ story: LintedStory) -> [Diagnostic.Label] {
    let script = story.script
    guard case .reference(let id) = script.expressions[operand].kind,
      let flow = story.expressionSites.flow(of: operand),
      let variable = StoryVariable(script.references[id].meaning, in: flow)
    else { return [] }
    return story.uses[variable].writes.prefix(3).map { write in
      Diagnostic.Label(range: script.assignments[write].path.range, text: "set here")
    }
  }
}
