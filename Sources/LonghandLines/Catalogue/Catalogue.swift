import LonghandSource

/// The messages of a story with their translations into one language.
package struct Catalogue: Hashable, Sendable {
  /// The story's main file, as seen from the catalogue; empty where the catalogue does not say.
  package var story: String
  /// The language of the translations: `fr`; empty where none was chosen.
  package var language: String
  /// The language of the story.
  package var sourceLanguage: String
  /// The messages, in the order of the story.
  package var entries: [CatalogueEntry]
  /// Messages with translations that the story no longer has.
  package var obsolete: [CatalogueEntry] = []

  /// Makes a catalogue.
  package init(story: String, language: String, sourceLanguage: String = "en", entries: [CatalogueEntry]) {
    self.story = story
    self.language = language
    self.sourceLanguage = sourceLanguage
    self.entries = entries
  }

  /// The messages of a story, none translated. What has no identifier is left out.
  package init(of story: TranslatableStory, named path: String, language: String, sourceLanguage: String = "en") {
    self.init(
      story: path, language: language, sourceLanguage: sourceLanguage,
      entries: Self.names(of: story) + Self.messages(of: story))
  }

  private static func names(of story: TranslatableStory) -> [CatalogueEntry] {
    story.names.map { name in
      var entry = CatalogueEntry(identifier: name.key, kind: "name", text: name.text)
      entry.file = name.file
      entry.line = name.line
      entry.comments = [name.comment]
      return entry
    }
  }

  private static func messages(of story: TranslatableStory) -> [CatalogueEntry] {
    let messages = story.messages
    return messages.indices.compactMap { index in
      let message = messages[index]
      guard let identifier = message.identifier else { return nil }
      var entry = CatalogueEntry(identifier: identifier.name, kind: message.kind.rawValue, text: message.text)
      entry.file = message.file
      entry.line = message.line
      entry.place = message.place
      entry.speaker = message.speaker
      entry.conditions = message.conditions
      entry.comments = message.comments
      entry.before = neighbour(of: message, in: messages, at: index - 1)
      entry.after = neighbour(of: message, in: messages, at: index + 1)
      return entry
    }
  }

  /// The words beside a message, where they stand in the same knot.
  private static func neighbour(of message: StoryMessage, in messages: [StoryMessage], at index: Int) -> String? {
    guard messages.indices.contains(index), messages[index].kind != .string else { return nil }
    let other = messages[index]
    guard other.file == message.file, other.knot == message.knot else { return nil }
    return (other.kind == .choice ? "* " : "") + other.text.onOneLine.beginning(120)
  }
}
