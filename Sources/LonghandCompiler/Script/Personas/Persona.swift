import LonghandSource

/// A persona: a named set of traits (persona §1).
package struct Persona: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// The name that is shown (persona §1.1).
  package var displayName: String
  /// Its traits in the order written.
  package var traits: Run<Trait>
  /// Where the block stands.
  package var range: SourceRange
  /// Whether the parser could not read all of it, so that traits may be missing.
  package var isBroken: Bool
}
