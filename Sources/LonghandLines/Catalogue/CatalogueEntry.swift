import LonghandSource

/// One message of a catalogue: what the story says, what a translator made of it, and what helps to translate it.
package struct CatalogueEntry: Hashable, Sendable {
  /// The identifier: of a line or a choice, or the key of a name.
  package var identifier: String
  /// What kind of words they are: `line`, `choice`, `string` or `name`.
  package var kind: String
  /// What the story says, as ink.
  package var text: String
  /// What the translation says, as ink; empty where there is none.
  package var translation = ""
  /// Whether the translation was made for another text and somebody must look at it.
  package var isFuzzy = false
  /// The text that a fuzzy translation was made for.
  package var previousText: String?
  /// The file's name and the line, from 1.
  package var file = ""
  package var line = 0
  /// The knot and the stitch.
  package var place = ""
  /// Who says it.
  package var speaker: String?
  /// On what it depends, in words.
  package var conditions: [String] = []
  /// What stands before and after it in the file.
  package var before: String?
  package var after: String?
  /// The writer's comments.
  package var comments: [String] = []
  /// The translator's comments.
  package var notes: [String] = []

  /// Makes an entry.
  package init(identifier: String, kind: String, text: String) {
    self.identifier = identifier
    self.kind = kind
    self.text = text
  }

  /// Whether there is a translation that somebody stands by.
  package var isTranslated: Bool { !translation.trimmedBlanks.isEmpty && !isFuzzy }

  /// What helps to translate it, a line each, with a word before it that says what it is.
  var remarks: [String] {
    var remarks: [String] = []
    if !place.isEmpty { remarks.append("Place: \(place)") }
    if let speaker { remarks.append("Speaker: \(speaker)") }
    if !conditions.isEmpty { remarks.append("Only: \(conditions.joined(separator: "; "))") }
    if let before { remarks.append("Before: \(before)") }
    if let after { remarks.append("After: \(after)") }
    return remarks + comments.map { "Note: \($0)" }
  }
}
