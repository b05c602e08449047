import LonghandSource

/// A choice (ink §114).
package struct Choice: Sendable {
  /// The label, if it has one.
  package var label: Label?
  /// The number of bullets.
  package var depth: Int32
  /// Whether it can be chosen again.
  package var isSticky: Bool
  /// Its conditions, in order.
  package var conditions: Run<ExpressionID>
  /// The text that is both offered and printed.
  package var start: Content
  /// The text in brackets, which is only offered.
  package var choiceOnly: Content
  /// The text behind the brackets, which is only printed.
  package var inner: Content
  /// The diverts that end the line.
  package var chain: Content
  /// Whether it is never offered (ink §122).
  package var isFallback: Bool
  /// The flow it stands in.
  package var flow: FlowID
  /// Where its line stands.
  package var range: SourceRange
}
