/// What a number in the source says (ink §180, ink §181).
package enum NumberLiteral: Hashable, Sendable {
  /// A whole number.
  case integer(Int32)
  /// A number with a point.
  case float(Float)
}
