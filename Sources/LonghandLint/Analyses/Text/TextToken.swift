import LonghandSource

/// A word, a blank or a sign of a line, in the file's own bytes.
package struct TextToken: Sendable {
  /// What it is.
  package enum Kind: Hashable, Sendable {
    /// Letters, digits, and apostrophes and hyphens between them.
    case word
    /// Spaces and tabs.
    case blank
    /// Any other character.
    case mark(Unicode.Scalar)
    /// An escaped character, or something whose words are not known.
    case gap
  }

  /// What it is.
  package var kind: Kind
  /// Its words as they are written.
  package var text: String
  /// Where it stands.
  package var range: SourceRange
}

extension TextLine {
  /// The words, blanks and signs of the line.
  package func tokens(in story: LintedStory) -> [TextToken] {
    var tokens: [TextToken] = []
    for piece in pieces {
      switch piece {
      case .gap(let range): tokens.append(TextToken(kind: .gap, text: "", range: range))
      case .words(let range):
        var tokenizer = TextTokenizer(text: story.text(in: range), range: range)
        tokens += tokenizer.tokens()
      }
    }
    return tokens
  }
}
