import LonghandCompiler
import LonghandSyntax

/// Tells conditions that are never both false, judging by how they are written.
enum Opposites {
  /// Whether one of two conditions always holds where the other does not.
  static func areOpposite(_ left: ExpressionID, _ right: ExpressionID, _ story: LintedStory) -> Bool {
    isNegation(left, of: right, story) || isNegation(right, of: left, story) || areCounterparts(left, right, story)
  }

  private static func isNegation(_ left: ExpressionID, of right: ExpressionID, _ story: LintedStory) -> Bool {
    guard case .not(let operand) = story.script.expressions[left].kind else { return false }
    return bare(story.words(of: operand)) == bare(story.words(of: right))
  }

  /// Whether two comparisons of the same things fill each other's gap, as `>` and `<=` do, or `==` and `!=`.
  private static func areCounterparts(_ left: ExpressionID, _ right: ExpressionID, _ story: LintedStory) -> Bool {
    guard case .binary(let first, let a, let b) = story.script.expressions[left].kind,
      case .binary(let second, let c, let d) = story.script.expressions[right].kind
    else { return false }
    // Two comparisons with different numbers may fill the gap as well; it is not said that they do not.
    guard isComparison(first), isComparison(second) else { return false }
    return story.words(of: a) == story.words(of: c) || story.words(of: b) == story.words(of: d)
  }

  private static func isComparison(_ sign: BinaryOperator) -> Bool {
    switch sign {
    case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual, .has, .hasNot: true
    case .and, .or, .intersect, .add, .subtract, .multiply, .divide, .remainder: false
    }
  }

  private static func bare(_ words: String) -> Substring {
    words.first == "(" && words.last == ")" ? words.dropFirst().dropLast() : words[...]
  }
}
