/// One end of a trait.
package struct Pole: Hashable, Sendable {
  /// The trait.
  package var trait: TraitID
  /// Whether it is the end at 100.
  package var isHigh: Bool

  /// Makes the pole of a trait.
  package init(trait: TraitID, isHigh: Bool) {
    self.trait = trait
    self.isHigh = isHigh
  }
}
