import LonghandSource

/// A sequence: elements of which one is shown at each visit (ink §86).
package struct Alternatives: Sendable {
  /// How the element is picked.
  package enum Kind: Sendable {
    case stopping, cycle, once, shuffle, shuffleOnce, shuffleStopping
  }

  /// How the element is picked.
  package var kind: Kind
  /// The bodies of its elements.
  package var elements: Run<WeaveID>
  /// Whether its elements stand on lines of their own.
  package var isMultiline: Bool
  /// Where it stands.
  package var range: SourceRange
}
