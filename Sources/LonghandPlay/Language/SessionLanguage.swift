import LonghandRuntime

/// In which language a session speaks to its player: its own messages, and how the story's names are shown.
package struct SessionLanguage: Sendable {
  /// The session's own messages.
  package var messages: MessageTable
  /// How names are shown; nil where they are shown as they are.
  package var names: DisplayNames?

  /// Makes a language.
  package init(messages: MessageTable, names: DisplayNames? = nil) {
    self.messages = messages
    self.names = names
  }

  /// English, and names as they are.
  package static let english = SessionLanguage(messages: .english)

  /// How an ending is shown.
  func ending(_ name: String) -> String { names?.ending(name) ?? name }
}
