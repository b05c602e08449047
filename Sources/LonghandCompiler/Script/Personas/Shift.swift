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
