import LonghandCompiler
import LonghandSource

/// Something behind a divert, which the story never comes to.
package struct DeadContent: Sendable {
  /// What never happens.
  package enum Kind: Sendable {
    case words
    case choice(ChoiceID)
    case divert(DivertID)
    case logic
  }

  /// The number of the place that it belongs to.
  package var place: Int
  /// What never happens.
  package var kind: Kind
  /// Where it stands.
  package var range: SourceRange
  /// What leads away before it.
  package var cause: SourceRange
  /// Where the divert leads that is the cause.
  package var causeMeaning: Divert.Meaning?
  /// Whether nothing more stands behind it.
  package var isAlone = true
  /// Whether the cause is a whole conditional or sequence, all ways of which lead away.
  package var isBehindBlock: Bool
}
