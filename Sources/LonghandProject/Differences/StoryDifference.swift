/// What an edit did to a story, in a writer's words.
package struct StoryDifference: Sendable {
  /// What happened to something.
  package enum Action: String, Sendable {
    case added, cut, changed, renamed
    /// It stands elsewhere, word for word.
    case moved
  }

  /// What a line, or a part of one, is.
  package enum Subject: String, Sendable, CaseIterable {
    case text, choice, condition, divert, logic, gather, label, tag, declaration, include, header, note, comment
  }

  /// Something that changed in a passage.
  package struct Change: Sendable {
    package var subject: Subject
    package var action: Action
    /// What it was; nil for what is new.
    package var old: String?
    /// What it is; nil for what is gone.
    package var new: String?
    /// The line in the old file, and in the new one.
    package var oldLine: Int?
    package var newLine: Int?
    /// The words of the line that it belongs to, where the change is not in these.
    package var context: String?
    /// Where it went to or came from, where it moved.
    package var other: String?
    /// How many words a reader may see were added and cut.
    package var wordsAdded = 0
    package var wordsCut = 0
    /// What differs within the words of a line.
    package var difference: Difference?
  }

  /// A knot, stitch or function, or the top of a file.
  package struct PassageChange: Sendable {
    /// `top`, `knot`, `stitch` or `function`.
    package var kind: String
    package var action: Action
    package var oldName: String?
    package var newName: String?
    /// Where it stands; where it stood, if it is gone.
    package var place: LinePlace
    package var changes: [Change] = []
    package var wordsAdded = 0
    package var wordsCut = 0
    /// Whether nothing but blanks and line ends changed.
    package var isLayoutOnly = false

    /// What it is called.
    package var name: String { newName ?? oldName ?? "" }
  }

  /// An ending that there was or is.
  package struct EndingChange: Hashable, Sendable {
    package var action: Action
    package var old: String?
    package var new: String?
  }

  /// The path, in the old version and in the new one.
  package var oldStory: String
  package var newStory: String
  package var passages: [PassageChange] = []
  package var endings: [EndingChange] = []
  /// What playing both showed; nil where it was not wanted or not possible.
  package var plays: PlayDifference?
  /// How many errors the two versions have.
  package var oldErrors = 0
  package var newErrors = 0

  /// Whether nothing differs.
  package var isEmpty: Bool { passages.isEmpty && endings.isEmpty && newErrors == oldErrors }

  /// Whether something that went well no longer does.
  package var isBreaking: Bool {
    newErrors > oldErrors || endings.contains { $0.action == .cut } || (plays?.isBreaking ?? false)
  }
}
