import LonghandSource

/// What a story did between two choices.
package struct TurnRecord: Hashable, Sendable {
  /// One line that it printed.
  package struct Paragraph: Hashable, Sendable {
    /// The words, with one blank between them.
    package var words: String
    package var tags: [String]
  }

  /// What it printed, lines without words left out; their tags belong to the line before.
  package var paragraphs: [Paragraph] = []
  /// The tags of lines without words before any with words.
  package var earlyTags: [String] = []
  /// The choices that it offered at the end.
  package var offered: [String] = []

  /// All tags.
  package var tags: [String] { earlyTags + paragraphs.flatMap { $0.tags } }

  /// Notes a line.
  mutating func add(_ text: String, _ tags: [String]) {
    let words = text.onOneLine
    if !words.isEmpty {
      paragraphs.append(Paragraph(words: words, tags: tags))
    } else if let last = paragraphs.indices.last {
      paragraphs[last].tags += tags
    } else {
      earlyTags += tags
    }
  }
}
