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
        var tokenizer = TextTokenizer(bytes: story.file(range.file).bytes, range: range)
        tokenizer.add(to: &tokens)
      }
    }
    return tokens
  }

  /// Whether two bytes of the words stand side by side that a rule is about, so that the others need no tokens.
  ///
  /// - Parameter isWanted: Tells by a byte and the one before it, which is 0 at the beginning.
  package func holds(in story: LintedStory, _ isWanted: (_ before: UInt8, _ byte: UInt8) -> Bool) -> Bool {
    pieces.contains { piece in
      guard case .words(let range) = piece else { return false }
      let bytes = story.file(range.file).bytes
      var before: UInt8 = 0
      for index in Int(range.start)..<min(Int(range.end), bytes.count) {
        if isWanted(before, bytes[index]) { return true }
        before = bytes[index]
      }
      return false
    }
  }

  /// How many bytes its words take: more than it has letters, and more than twice as many as it has words.
  package var byteCount: Int {
    pieces.reduce(0) { count, piece in
      if case .words(let range) = piece { count + Int(range.count) } else { count }
    }
  }
}
