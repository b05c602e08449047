import LonghandSource

/// `mirrors persona.pole by N` (persona §1.4).
package struct Mirror: Sendable {
  /// What is followed, as written.
  package var path: Path
  /// By how much, as written.
  package var amount: Int32
  /// Where the number stands.
  package var amountRange: SourceRange
  /// The trait that is followed, once analysed.
  package var source: TraitID?
  /// Of each shift of the source toward its high pole, the percentage that moves the trait toward its own (persona §4.1).
  package var by: Int32 = 0
}
