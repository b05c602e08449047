/// A name, perhaps dotted, in an expression (`L191`).
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
  }

  /// The names as written.
  package var path: Path
  /// What it means, once analysed.
  package var meaning: Meaning = .nothing
}
