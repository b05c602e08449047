import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds operators and functions that stop the story, because they cannot take what stands beside them (runtime §156, runtime §173).
package enum UnsuitableOperands {
  package static let rule = Rule(
    code: "V012", name: "unsuitable-operands", severity: .error,
    summary: "An operator or function gets something that it cannot take, which stops the story.",
    reason: """
      Lists compare and mix with lists only, apart from `+` and `-` with a number behind them; texts can be joined and \
      searched, but neither ordered nor subtracted, nor put beside `and` and `or`. The story compiles, and stops with an error when it gets there.
      """,
    whenToIgnore: "Ignore it where a game puts something else into the variable.",
    examples: [
      .triggering("LIST Mood = calm, merry\n~ Mood = calm\n{⟦Mood == \"calm\"⟧: All is well.}\n-> END\n"),
      .mended("LIST Mood = calm, merry\n~ Mood = calm\n{Mood == calm: All is well.}\n-> END\n"),
      .triggering("LIST Mood = calm, merry\n{⟦LIST_VALUE(Mood) > merry⟧: Very merry.}\n-> END\n"),
      .mended("LIST Mood = calm, merry\n{Mood > merry: Very merry.}\n-> END\n"),
      .triggering(
        "VAR name = \"\"\nVAR met = false\n~ met = true\n~ name = \"Ida\"\n{⟦name and met⟧: Hello {name}.}\n-> END\n"),
      .mended(
        "VAR name = \"\"\nVAR met = false\n~ met = true\n~ name = \"Ida\"\n{name != \"\" and met: Hello {name}.}\n-> END\n"
      ),
      .triggering("VAR gold = 5\n~ ⟦gold -= \"5\"⟧\nYou have {gold}.\n-> END\n"),
      .mended("VAR gold = 5\n~ gold -= 5\nYou have {gold}.\n-> END\n"),
      .triggering("VAR name = \"Ida\"\n~ ⟦name⟧--\n{name}\n-> END\n"),
      .fine("VAR name = \"Ida\"\n~ name += \"!\"\n{name}\n-> END\n"),
      .fine("LIST Mood = calm, merry\n~ Mood = calm\n~ Mood++\n~ Mood -= (calm, merry)\n{Mood}\n-> END\n"),
      .fine("LIST Mood = calm, merry\n~ Mood = calm + 1\n{Mood > calm: Good.}{\"sunny\" ? \"sun\": Dry.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for (id, flow) in story.expressionSites.assignments { check(story.script.assignments[id], flow, story, &findings) }
    for site in story.expressionSites.sites {
      for part in story.script.parts(of: site.expression) {
        if let message = message(part, story) {
          findings.report(story.script.expressions[part].range, message, help: help)
        }
      }
    }
  }

  private static let help = "Use values of one kind; `LIST_VALUE` and `LIST_COUNT` make numbers of lists."

  /// Looks at the operator that is in `+=`, `-=`, `++` and `--`.
  private static func check(
    _ assignment: Assignment, _ flow: FlowID, _ story: LintedStory, _ findings: inout Findings
  ) {
    guard assignment.kind != .set else { return }
    let sign: BinaryOperator = assignment.kind == .add ? .add : .subtract
    let name = story.quoted(assignment.path.range)
    let variable = (name, story.valueRanges[StoryVariable(assignment, in: flow, story.script)])
    let symbol = sign == .add ? "+" : "-"
    guard let value = assignment.value else {
      let one = PossibleValues.numbers(NumberRange([1], isWhole: true))
      guard words(sign, variable, ("1", one)) != nil, let kind = variable.1.kind else { return }
      let message = "The story stops here: \(name) is \(kind), which `\(symbol)\(symbol)` cannot take."
      return findings.report(assignment.path.range, message, help: help)
    }
    guard let words = words(sign, variable, (story.quoted(value), story.valueRanges[value])) else { return }
    findings.report(
      assignment.path.range.union(story.script.expressions[value].range),
      "The story stops here: \(words), which `\(symbol)=` cannot take.", help: help)
  }

  /// Whether an expression surely stops the story.
  static func isFound(_ id: ExpressionID, _ story: LintedStory) -> Bool { message(id, story) != nil }

  private static func message(_ id: ExpressionID, _ story: LintedStory) -> String? {
    switch story.script.expressions[id].kind {
    case .binary(let sign, let left, let right):
      let ranges = story.valueRanges
      // Of bare texts beside `and` and `or` another rule says more.
      if sign == .and || sign == .or, [left, right].contains(where: { story.constantFolder[$0] != nil }) {
        return nil
      }
      let words = words(sign, (story.quoted(left), ranges[left]), (story.quoted(right), ranges[right]))
      return words.map { "The story stops here: \($0), which this operator cannot take." }
    case .negate(let operand), .not(let operand): return unary(id, operand, story)
    case .call(let call): return self.call(story.script.calls[call], story)
    default: return nil
    }
  }

  /// What an operator cannot take, by the words of its operands and what they may be; nil where it may take them.
  private static func words(
    _ sign: BinaryOperator, _ left: (words: String, range: PossibleValues),
    _ right: (words: String, range: PossibleValues)
  ) -> String? {
    if let first = left.range.kind, let second = right.range.kind {
      return fails(sign, left.range, right.range) ? "\(left.words) is \(first) and \(right.words) \(second)" : nil
    }
    // Whatever the other is, a text is neither ordered nor calculated with.
    switch sign {
    case .less, .greater, .lessOrEqual, .greaterOrEqual, .subtract, .multiply, .divide, .remainder:
      return [left, right].first { $0.range.isText }.map { "\($0.words) is a text" }
    case .and, .or, .equal, .notEqual, .has, .hasNot, .intersect, .add: return nil
    }
  }

  private static func unary(_ id: ExpressionID, _ operand: ExpressionID, _ story: LintedStory) -> String? {
    let range = story.valueRanges[operand]
    var isNegation = false
    if case .negate = story.script.expressions[id].kind { isNegation = true }
    guard range.isText || isNegation && range.isList, let kind = range.kind else { return nil }
    return "The story stops here: \(story.quoted(operand)) is \(kind), which `\(isNegation ? "-" : "not")` cannot take."
  }

  private static func call(_ call: Call, _ story: LintedStory) -> String? {
    guard case .builtIn(let function) = call.meaning, let argument = story.script.expressionRows[call.arguments].first
    else { return nil }
    let range = story.valueRanges[argument]
    let isUnsuitable: Bool
    switch function {
    case .listValue, .listCount, .listMin, .listMax, .listAll, .listInvert, .listRandom, .listRange:
      isUnsuitable = range.isNumber || range.isText
    case .floor, .ceiling, .int, .float, .min, .max, .pow, .random, .seedRandom:
      isUnsuitable = range.isList || range.isText
    case .choiceCount, .turns, .turnsSince, .readCount, .negate: isUnsuitable = false
    }
    guard isUnsuitable, let kind = range.kind else { return nil }
    return "The story stops here: \(story.quoted(argument)) is \(kind), which `\(function.rawValue)` cannot take."
  }

  private static func fails(_ sign: BinaryOperator, _ left: PossibleValues, _ right: PossibleValues) -> Bool {
    if left.isList || right.isList {
      guard left.kind != nil, right.kind != nil else { return false }
      if left.isList, right.isList { return [.multiply, .divide, .remainder].contains(sign) }
      if left.isList, sign == .add || sign == .subtract { return !right.isNumber }
      return sign != .and && sign != .or
    }
    let hasText = left.isText && (right.isText || right.isNumber) || right.isText && left.isNumber
    switch sign {
    case .less, .greater, .lessOrEqual, .greaterOrEqual, .subtract, .multiply, .divide, .remainder, .intersect:
      return hasText || sign == .intersect && left.isNumber && right.isNumber
    case .has, .hasNot: return left.isNumber && right.isNumber
    case .and, .or: return hasText
    case .add, .equal, .notEqual: return false
    }
  }
}
