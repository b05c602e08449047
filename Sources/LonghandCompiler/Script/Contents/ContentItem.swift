import LonghandSource

/// One item of content, trimmed and with its tags closed (ink §57, ink §66, ink §147).
package struct ContentItem: Sendable {
  /// What it is.
  package enum Kind: Sendable {
    case text(TextID)
    case newline
    case glue
    case tagStart
    case tagEnd
    case printed(ExpressionID)
    case conditional(ConditionalID)
    case sequence(AlternativesID)
    case divert(DivertID)
  }

  /// What it is.
  package var kind: Kind
  /// Where it stands.
  package var range: SourceRange
}
