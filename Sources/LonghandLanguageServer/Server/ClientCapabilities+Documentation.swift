import LonghandRuntime

extension ClientCapabilities {
  /// Where words about something are shown.
  enum DocumentationPlace {
    case hover, completion, signature
  }

  /// Words about something as the protocol writes them: as Markdown, or where the client says that it shows none there,
  /// as plain text.
  func documentation(_ markdown: String, in place: DocumentationPlace) -> JSONValue {
    let isPlain = formats(in: place).map { !$0.isEmpty && !$0.contains("markdown") } ?? false
    return isPlain
      ? ["kind": "plaintext", "value": .words(PlainWords.words(of: markdown))]
      : ["kind": "markdown", "value": .words(markdown)]
  }
}
