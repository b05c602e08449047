import LonghandSource
import LonghandSyntax

/// Says in words what a condition asks, for somebody who does not read ink: `manner == fond and not late` is "manner is fond
/// and not late".
enum LogicWords {
  /// The words for an expression.
  static func of(_ expression: ExpressionSyntax?) -> String {
    guard let expression else { return "?" }
    switch expression {
    case .binary(let binary): return "\(of(binary.left)) \(word(for: binary.symbol)) \(of(binary.right))"
    case .prefix(let prefix): return (prefix.isNot ? "not " : "-") + of(prefix.operand)
    case .parenthesized(let inner): return "(\(of(inner.expression)))"
    case .call(let call):
      let arguments = call.arguments.map { SyntaxViews<ExpressionSyntax>($0.node).map { of($0) } } ?? []
      let name = call.name.cleanedText
      return arguments.isEmpty ? name : "\(name) of \(arguments.joined(separator: ", "))"
    case .reference, .divertTarget, .list, .string, .number, .boolean, .postfix:
      return expression.node.cleanedText.onOneLine
    }
  }

  /// The words for what a case of a switch asks.
  static func of(_ value: ExpressionSyntax?, equals other: ExpressionSyntax?) -> String {
    "\(of(value)) is \(of(other))"
  }

  private static func word(for symbol: BinaryOperator?) -> String {
    switch symbol {
    case .and: "and"
    case .or: "or"
    case .equal: "is"
    case .notEqual: "is not"
    case .less: "is less than"
    case .greater: "is more than"
    case .lessOrEqual: "is at most"
    case .greaterOrEqual: "is at least"
    case .has: "has"
    case .hasNot: "has not"
    case .intersect: "shares with"
    case .add: "plus"
    case .subtract: "minus"
    case .multiply: "times"
    case .divide: "divided by"
    case .remainder: "modulo"
    case nil: "?"
    }
  }
}
