import LonghandSource

/// `~ persona: pole +n, pole = n` (persona §3.1).
package struct Shift: Sendable {
  /// The persona.
  package var persona: PathName
  /// What happens, in order.
  package var clauses: Run<ShiftClause>
  /// The flow that the line stands in.
  package var flow: FlowID
  /// Where the line stands.
  package var range: SourceRange
}

/// One clause of a shift line.
package struct ShiftClause: Sendable {
  /// What it does to the trait.
  package enum Effect: Sendable {
    /// Moves it toward the pole named.
    case toward
    /// Moves it away from it.
    case away
    /// Sets it (persona §3.3).
    case set
  }

  /// The pole.
  package var pole: PathName
  /// What it does to the trait.
  package var effect: Effect
  /// By or to how much.
  package var amount: ExpressionID
  /// Whether the amount is a number without parentheses, which must be in range (persona §3.1).
  package var isLiteral: Bool
  /// The trait, and whether its high pole is named, once analysed.
  package var meaning: Pole?
}

/// A logic line that begins with a dotted name and does nothing.
package struct DottedLine: Sendable {
  /// The name.
  package var path: Path
  /// The flow that the line stands in.
  package var flow: FlowID
  /// Where the line stands.
  package var range: SourceRange
}
