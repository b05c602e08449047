import LonghandCompiler
import LonghandSource

/// Finds branches of a conditional that those above them leave nothing for.
package enum UnreachedBranch {
  package static let rule = Rule(
    code: "V009", name: "unreached-branch",
    summary: "A branch is never taken, because a branch above it is taken first, or no value fits it.",
    reason: """
      Of several branches the first one that fits is taken. A branch that only fits where one above it fits too is \
      never seen; mostly the order is wrong, with the wider condition first.
      """,
    whenToIgnore: "There is hardly a reason to ignore it: nobody can read that branch.",
    examples: [
      .triggering(
        """
        VAR gold = 0
        ~ gold += 7
        {
        - gold > 5: You are well off.
        - ⟦gold > 10⟧: You are rich.
        - else: You are poor.
        }
        -> END

        """),
      .mended(
        """
        VAR gold = 0
        ~ gold += 7
        {
        - gold > 10: You are rich.
        - gold > 5: You are well off.
        - else: You are poor.
        }
        -> END

        """),
      .triggering(
        """
        VAR room = 1
        { room:
        - 1: The hall.
        - 2: The attic.
        - ⟦1⟧: The cellar.
        }
        -> END

        """),
      .mended(
        """
        VAR room = 1
        { room:
        - 1: The hall.
        - 2: The attic.
        - 3: The cellar.
        }
        -> END

        """),
      .fine("VAR gold = 0\n~ gold += 7\n{\n- gold > 5: Rich.\n- gold > 1: Well off.\n- else: Poor.\n}\n-> END\n"),
    ], check: check)

  /// Conditions further up than this are not compared.
  private static let mostCompared = 8

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for site in story.expressionSites.sites {
      switch site.purpose {
      case .condition(let id, let branch):
        let first = Int(script.conditionals[id].branches.start)
        if branch > first { check(site.expression, after: first..<branch, story, &findings) }
      case .initial(let id): checkCases(script.conditionals[id], initial: site.expression, in: story, to: &findings)
      default: break
      }
    }
  }

  // MARK: Conditions

  private static func check(
    _ condition: ExpressionID, after branches: Range<Int>, _ story: LintedStory, _ findings: inout Findings
  ) {
    let script = story.script
    let decider = story.conditionDecider
    guard decider.answer(condition) == .varies else { return }
    var failed: [ExpressionID] = []
    for branch in branches.suffix(mostCompared).reversed() {
      guard case .condition(let other) = script.branches[branch].kind, !runsStory(other, script) else { break }
      failed.append(other)
    }
    guard !failed.isEmpty, !runsStory(condition, script) else { return }
    for other in failed where decider.answer(condition, after: [other]) == .never {
      return report(condition, other: other, in: story, to: &findings)
    }
    if failed.count > 1, decider.answer(condition, after: failed) == .never {
      report(condition, other: failed[failed.count - 1], in: story, to: &findings)
    }
  }

  /// Whether evaluating a condition runs lines of the story or code of the game, which may change what others find.
  private static func runsStory(_ id: ExpressionID, _ script: Script) -> Bool {
    script.parts(of: id).contains { part in
      guard case .call(let call) = script.expressions[part].kind else { return false }
      if case .builtIn = script.calls[call].meaning { return false }
      return true
    }
  }

  private static func report(
    _ condition: ExpressionID, other: ExpressionID, in story: LintedStory, to findings: inout Findings
  ) {
    findings.report(
      story.script.expressions[condition].range,
      "This branch is never taken: wherever \(story.quoted(condition)) holds, a branch above it is taken first.",
      help: "Move it up, or change one of the two conditions.",
      labels: [Diagnostic.Label(range: story.script.expressions[other].range, text: "taken first")])
  }

  // MARK: Cases

  /// What a case is compared with.
  private enum Case: Hashable {
    case known(ConstantValue)
    case unknown(key: String)
  }

  private static func checkCases(
    _ conditional: Conditional, initial: ExpressionID, in story: LintedStory, to findings: inout Findings
  ) {
    let script = story.script
    let constants = story.constantFolder
    let keys = story.expressionKeys
    var seen: [Case: SourceRange] = [:]
    for branch in script.branches[conditional.branches] {
      guard case .caseValue(let value) = branch.kind else { continue }
      let range = script.expressions[value].range
      let known = constants[value]
      guard let key: Case = known.map({ .known($0) }) ?? keys.key(value).map({ .unknown(key: $0) }) else { continue }
      if let first = seen.updateValue(range, forKey: key) {
        findings.report(
          range, "This branch is never taken: \(story.quoted(value)) has a branch above.",
          help: "Change the value, or put the two branches together.",
          labels: [Diagnostic.Label(range: first, text: "taken first")])
      } else if let known, story.conditionDecider.answer(known, equals: initial) == .never {
        reportValue(value, initial: initial, in: story, to: &findings)
      }
    }
  }

  private static func reportValue(
    _ value: ExpressionID, initial: ExpressionID, in story: LintedStory, to findings: inout Findings
  ) {
    let words = story.valueRanges[initial].words(story.script)
    findings.report(
      story.script.expressions[value].range,
      "This branch is never taken: \(story.quoted(initial)) is never \(story.quoted(value)).",
      help: words.map { "\(story.quoted(initial)) is only ever \($0)." } ?? "Change the value, or delete the branch.")
  }
}
