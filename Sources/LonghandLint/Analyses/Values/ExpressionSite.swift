import LonghandCompiler

/// An expression that stands by itself: a condition, a value, an argument, what braces print.
package struct ExpressionSite: Sendable {
  /// The expression.
  package var expression: ExpressionID
  /// What it is for.
  package var purpose: ExpressionPurpose
  /// The flow that it stands in.
  package var flow: FlowID
}
