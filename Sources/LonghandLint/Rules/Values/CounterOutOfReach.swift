import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds comparisons that no playthrough can bring a counter to.
package enum CounterOutOfReach {
  package static let rule = Rule(
    code: "V042", name: "counter-out-of-reach",
    summary: "A condition asks for more of a counter than all lines together give it.",
    reason: """
      A line behind a once-only choice runs once. Where a counter starts at 0 and two such lines raise it by 1, it is never 3, \
      whatever the reader does.
      """,
    whenToIgnore: "Ignore it where a game sets the variable too.",
    examples: [
      .triggering(
        """
        VAR courage = 0
        * [Speak]
          ~ courage += 1
        * [Stay silent]
        - The hall.
        * [Stand up]
          ~ courage += 1
        * [Sit]
        - {⟦courage >= 3⟧: You are brave.|You are shy.}
        -> END

        """),
      .mended(
        """
        VAR courage = 0
        * [Speak]
          ~ courage += 1
        * [Stay silent]
        - The hall.
        * [Stand up]
          ~ courage += 1
        * [Sit]
        - {courage >= 2: You are brave.|You are shy.}
        -> END

        """),
      .triggering(
        """
        VAR clues = 0
        -> room
        == room
        * [Look under the bed]
          ~ clues++
          -> room
        * [Search the desk]
          ~ clues = clues + 1
          -> room
        * {⟦clues == 4⟧} [Name the thief] -> END
        + [Leave] -> END

        """),
      .triggering(
        "VAR trust = 0\n* [Smile]\n  ~ trust += 2\n* [Frown]\n  ~ trust -= 1\n- {⟦trust < -1⟧: She leaves.}\n-> END\n"),
      .fine(
        "VAR gold = 0\n-> mine\n== mine\n+ [Dig]\n  ~ gold++\n  -> mine\n* {gold > 50} [Buy the farm] -> END\n+ [Go] -> END\n"
      ),
      .fine("VAR points = 0\n* [Four]\n  ~ points += 1\n* [Five]\n- {points == 1: Right!|Wrong.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for condition in story.conditions.all {
      for part in condition.parts {
        guard case .binary(let sign, let left, let right) = script.expressions[part].kind,
          case .reference(let reference) = script.expressions[left].kind,
          case .global(let name) = script.references[reference].meaning, let bounds = story.counterBounds[name],
          let wanted = story.constantFolder[right]?.number, isOut(sign, wanted, bounds),
          story.conditionDecider.answer(part) == .varies
        else { continue }
        report(part, name: name, isBelow: wanted < bounds.lower, bounds: bounds, in: story, to: &findings)
      }
    }
  }

  /// Whether a comparison holds for no number between the bounds.
  private static func isOut(_ sign: BinaryOperator, _ wanted: Double, _ bounds: CounterBounds.Bounds) -> Bool {
    switch sign {
    case .equal: wanted > bounds.upper || wanted < bounds.lower
    case .greater: wanted >= bounds.upper
    case .greaterOrEqual: wanted > bounds.upper
    case .less: wanted <= bounds.lower
    case .lessOrEqual: wanted < bounds.lower
    default: false
    }
  }

  private static func report(
    _ part: ExpressionID, name: NameID, isBelow: Bool, bounds: CounterBounds.Bounds, in story: LintedStory,
    to findings: inout Findings
  ) {
    let script = story.script
    let isLess = if case .binary(.less, _, _) = script.expressions[part].kind { true } else { isBelow }
    let words = script.names[name]
    let limit = isLess ? "\(Int(bounds.lower)) at least" : "\(Int(bounds.upper)) at most"
    findings.report(
      script.expressions[part].range,
      "`\(words)` starts at \(Int(bounds.start)) and comes to \(limit), so that this is never true.",
      help: "Ask for less, or let more lines \(isLess ? "lower" : "raise") it.",
      labels: bounds.steps.prefix(3).map {
        Diagnostic.Label(range: script.assignments[$0].path.range, text: "counted here")
      })
  }
}
