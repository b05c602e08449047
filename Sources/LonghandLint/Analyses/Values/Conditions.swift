import LonghandCompiler
import LonghandSyntax

/// The conditions of a story, and the comparisons that they are put together from.
package struct Conditions {
  /// A condition.
  package struct Condition {
    /// The whole condition.
    package var expression: ExpressionID
    /// What it is put together from by `and`, `or` and `not`.
    package var parts: [ExpressionID]

    /// The `not` that stands right before a part; nil for none.
    package func negation(of part: ExpressionID, _ script: Script) -> ExpressionID? {
      script.parts(of: expression).first { id in
        if case .not(let operand) = script.expressions[id].kind { operand == part } else { false }
      }
    }
  }

  /// The conditions of choices and branches, in generation order.
  package private(set) var all: [Condition] = []

  /// Collects the conditions of a story.
  package init(_ story: LintedStory) {
    let script = story.script
    for site in story.expressionSites.sites where Self.isCondition(site, script) {
      all.append(Condition(expression: site.expression, parts: Self.parts(of: site.expression, script)))
    }
  }

  /// Whether a site asks for truth; the value that cases are compared with does not.
  package static func isCondition(_ site: ExpressionSite, _ script: Script) -> Bool {
    switch site.purpose {
    case .choiceCondition, .condition: return true
    case .initial(let id):
      guard let first = script.branches[script.conditionals[id].branches].first else { return false }
      if case .caseValue = first.kind { return false }
      return true
    default: return false
    }
  }

  /// What a condition is put together from, from left to right.
  package static func parts(of condition: ExpressionID, _ script: Script) -> [ExpressionID] {
    var parts: [ExpressionID] = []
    var waiting = [condition]
    while let next = waiting.popLast() {
      switch script.expressions[next].kind {
      case .not(let operand): waiting.append(operand)
      case .binary(.and, let left, let right), .binary(.or, let left, let right): waiting += [right, left]
      default: parts.append(next)
      }
    }
    return parts
  }
}
