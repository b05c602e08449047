/// `x = e`, `x += e`, `x -= e`, `x++`, `x--`.
package struct Assignment: Sendable {
  /// What happens to the variable.
  package enum Kind: Sendable {
    case set, add, subtract
  }

  /// What happens to the variable.
  package var kind: Kind
  /// The variable.
  package var path: Path
  /// The value; nil for `++` and `--`.
  package var value: ExpressionID?
  /// Whether the variable belongs to the flow, once analysed (ink §234).
  package var isTemporary: Bool
}
