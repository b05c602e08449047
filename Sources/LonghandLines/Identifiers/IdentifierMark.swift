import LonghandSource

/// Where the identifier of a message stands, or where it would.
package struct IdentifierMark: Sendable {
  /// How an identifier is written.
  package enum Form: Hashable, Sendable {
    /// As a tag, which a host receives with the line.
    case tag
    /// As a comment, where a tag would change what the story does.
    case comment
  }

  /// The identifiers that are written, one unless somebody copied.
  package var written: [(identifier: LineIdentifier, range: SourceRange)] = []
  /// How a new one is written.
  package var form: Form
  /// Where a new one is written.
  package var place: UInt32
  /// Whether a blank stands before it.
  package var takesBlank: Bool

  /// The words that write an identifier.
  func words(for identifier: LineIdentifier) -> String {
    let words = form == .tag ? identifier.asTag : identifier.asComment
    return takesBlank ? " " + words : words
  }
}
