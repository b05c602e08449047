/// A name, perhaps dotted, in an expression (ink §191).
package struct Reference: Sendable {
  /// What it means.
  package enum Meaning: Hashable, Sendable {
    case nothing
    case constant(ConstantID)
    case listItem(ListItemID)
    case flow(FlowID)
    case weavePoint(WeavePoint)
    case temporary(NameID)
    case global(NameID)
    /// 100 less a trait, which is how far it leans to its low pole (persona §2.1); lowering turns it into that.
    case complement(TraitID)
  }

  /// The names as written.
  package var path: Path
  /// What it means, once analysed.
  package var meaning: Meaning = .nothing
}
