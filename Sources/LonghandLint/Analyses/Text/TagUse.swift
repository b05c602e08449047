import LonghandCompiler
import LonghandSource

/// A tag where it is written (ink §146).
package struct TagUse: Sendable {
  /// The part of a line that a tag stands in.
  package enum Part: Sendable {
    /// A line of its own, or behind its words.
    case line
    /// Before the brackets of a choice: offered and printed (ink §148).
    case choiceStart
    /// In the brackets: only offered.
    case choiceOnly
    /// Behind the brackets: only printed.
    case choiceInner
  }

  /// The `#`.
  package var hash: SourceRange
  /// The words behind it; empty where there are none.
  package var range: SourceRange
  /// The words; nil where some are put together while the story runs.
  package var text: String?
  /// The statement that holds it, as an index.
  package var statement: Int
  /// The weave that holds the statement.
  package var weave: WeaveID
  /// The part of the line.
  package var part: Part
  /// Whether no words stand before it on its line, so that it belongs to the next line of text (ink §149).
  package var isFirst: Bool
  /// Whether nothing but tags and declarations stands before it in the whole story, so that it is about the story.
  package var isAboutStory: Bool

  /// What stands before a colon, or else all the words.
  package var key: String? { text.map { Self.trimmed($0.prefix { $0 != ":" }) } }

  /// What stands behind a colon; nil without one.
  package var value: String? {
    guard let text, let colon = text.firstIndex(of: ":") else { return nil }
    return Self.trimmed(text[text.index(after: colon)...])
  }

  /// Where the key stands: its words are as many bytes as in the source unless it holds escapes.
  package var keyRange: SourceRange {
    guard let key, key.utf8.count <= range.count else { return range }
    return SourceRange(file: range.file, start: range.start, end: range.start + UInt32(key.utf8.count))
  }

  /// Where the value stands, if there is one.
  package var valueRange: SourceRange {
    guard let value, value.utf8.count <= range.count else { return range }
    return SourceRange(file: range.file, start: range.end - UInt32(value.utf8.count), end: range.end)
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
