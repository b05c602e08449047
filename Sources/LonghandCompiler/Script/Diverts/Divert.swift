import LonghandSource

/// One divert of a chain, or a divert target value.
package struct Divert: Sendable {
  /// What it does.
  package enum Kind: Sendable {
    /// `-> a`: goes there.
    case plain
    /// `-> a ->`: goes there and comes back.
    case tunnel
    /// `<- a`: gathers what it offers.
    case thread
    /// `->->`: comes back, perhaps to somewhere else.
    case tunnelReturn
    /// `-> a` as a value.
    case value
  }

  /// What it does.
  package var kind: Kind
  /// Where it leads, as written; empty for a bare `->->`.
  package var path: Path
  /// The arguments.
  package var arguments: Run<ExpressionID>
  /// What the path means, once analysed.
  package var meaning: Meaning
  /// Where it stands, arrow included where it has one of its own.
  package var range: SourceRange

  /// What a path means.
  package enum Meaning: Hashable, Sendable {
    /// Not analysed, not found, or without a target.
    case nothing
    case done
    case end
    case flow(FlowID)
    case weavePoint(WeavePoint)
    /// Wherever the variable points (ink §104).
    case variable(NameID)
  }
}
