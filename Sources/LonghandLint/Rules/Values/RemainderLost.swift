import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds divisions of whole numbers whose result is multiplied afterwards, or compared with a fraction (runtime §161).
package enum RemainderLost {
  package static let rule = Rule(
    code: "V039", name: "remainder-lost",
    summary: "Two whole numbers are divided first and multiplied afterwards, so that the remainder is lost.",
    reason: """
      Whole numbers divide without a remainder: with 3 of 4 right, `right / asked * 100` is 0, since `3 / 4` is 0. Multiply \
      first, or make one of them a float.
      """,
    whenToIgnore: "Ignore it where rounding down before multiplying is meant.",
    examples: [
      .triggering("VAR right = 3\nVAR asked = 4\n~ right--\nYou got {⟦right / asked⟧ * 100} per cent.\n-> END\n"),
      .mended("VAR right = 3\nVAR asked = 4\n~ right--\nYou got {(right * 100) / asked} per cent.\n-> END\n"),
      .triggering("VAR hits = 1\nVAR shots = 3\n~ hits++\n{⟦hits / shots⟧ > 0.5: A good shot.}\n-> END\n"),
      .triggering("VAR paid = 7\n~ temp share = 20 * (⟦paid / 10⟧)\n~ paid++\n{share}\n-> END\n"),
      .triggering(
        "VAR wins = 0\nVAR games = 4\n* [Well]\n  ~ wins = 3\n* [Badly]\n  ~ wins = 1\n- Rate: {⟦wins / games⟧}.\n-> END\n"
      ),
      .fine("{INT(CEILING(1.2)) / 3}\n{FLOOR(2.5) / 3}\n-> END\n"),
      .fine("VAR coins = 17\n~ coins++\n{coins / 10} notes and {coins - coins / 10 * 10} coins.\n-> END\n"),
      .fine("VAR right = 3.0\nVAR asked = 4\n~ right--\n{right / asked * 100}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for site in story.expressionSites.sites where !story.isWrittenOut(site.expression) {
      for part in script.parts(of: site.expression) {
        guard case .binary(let sign, let left, let right) = script.expressions[part].kind else { continue }
        if part == site.expression, case .printed = site.purpose, sign == .divide, isLess(left, right, story) {
          reportNothing(part, left: left, right: right, in: story, to: &findings)
        }
        for (division, other) in [(left, right), (right, left)]
        where isLost(division, sign: sign, other: other, in: story) {
          report(division, sign: sign, other: other, in: story, to: &findings)
        }
      }
    }
  }

  /// Whether a whole number is always less than the one that it is divided by, but not always 0.
  private static func isLess(_ left: ExpressionID, _ right: ExpressionID, _ story: LintedStory) -> Bool {
    guard let first = known(left, story), let second = known(right, story), first.isWhole, second.isWhole else {
      return false
    }
    return first.lower >= 0 && first.upper > 0 && first.upper < second.lower
  }

  /// The numbers that an expression may be; of a variable that is never set, the one that it begins with.
  private static func known(_ id: ExpressionID, _ story: LintedStory) -> NumberRange? {
    let script = story.script
    if case .reference(let reference) = script.expressions[id].kind,
      case .global(let name) = script.references[reference].meaning,
      case .variable(let variable)? = story.analysis.symbols.global(name), !story.uses[.global(name)].isChanged,
      script.externals.count == 0, case .integer(let number)? = story.constantFolder[script.variables[variable].value]
    {
      return NumberRange([Double(number)], isWhole: true)
    }
    let range = story.valueRanges[id]
    return range.isNumber ? range.numbers : nil
  }

  private static func reportNothing(
    _ division: ExpressionID, left: ExpressionID, right: ExpressionID, in story: LintedStory,
    to findings: inout Findings
  ) {
    findings.report(
      story.script.expressions[division].range,
      "The reader always sees `0` here: \(story.quoted(left)) is less than \(story.quoted(right)), and the rest is dropped.",
      help: "Write `FLOAT(\(story.words(of: left))) / \(story.words(of: right))`.")
  }

  private static func isLost(
    _ division: ExpressionID, sign: BinaryOperator, other: ExpressionID, in story: LintedStory
  ) -> Bool {
    guard case .binary(.divide, let left, let right) = story.script.expressions[division].kind,
      isWhole(left, story), isWhole(right, story), story.constantFolder[division] == nil
    else { return false }
    switch sign {
    case .multiply:
      // Rounding down to a multiple, as `n / 10 * 10` does, is meant.
      return story.words(of: right) != story.words(of: other)
    case .less, .greater, .lessOrEqual, .greaterOrEqual, .equal, .notEqual:
      guard case .float(let number)? = story.constantFolder[other] else { return false }
      return number != number.rounded(.towardZero)
    default: return false
    }
  }

  private static func isWhole(_ id: ExpressionID, _ story: LintedStory) -> Bool {
    let range = story.valueRanges[id]
    if range.isNumber, range.numbers?.isWhole ?? true { return true }
    let script = story.script
    // A game may set a variable to anything; what the story itself gives it tells what it is meant to be.
    guard case .reference(let reference) = script.expressions[id].kind,
      case .global(let name) = script.references[reference].meaning,
      case .variable(let variable)? = story.analysis.symbols.global(name),
      case .integer? = story.constantFolder[script.variables[variable].value]
    else { return false }
    return story.uses[.global(name)].writes.allSatisfy { write in
      guard let value = script.assignments[write].value else { return true }
      return story.valueRanges[value].isNumber && story.valueRanges[value].numbers?.isWhole ?? true
    }
  }

  private static func report(
    _ division: ExpressionID, sign: BinaryOperator, other: ExpressionID, in story: LintedStory,
    to findings: inout Findings
  ) {
    guard case .binary(_, let left, let right) = story.script.expressions[division].kind else { return }
    let better =
      sign == .multiply
      ? "(\(story.words(of: left)) * \(story.words(of: other))) / \(story.words(of: right))"
      : "FLOAT(\(story.words(of: left))) / \(story.words(of: right))"
    findings.report(
      story.script.expressions[division].range,
      "Two whole numbers are divided here and the rest is dropped before anything else is done with it.",
      help: "Write `\(better)`.")
  }
}
