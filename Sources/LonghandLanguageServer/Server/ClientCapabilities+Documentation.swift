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

/// Markdown without its signs, for clients that would show them.
enum PlainWords {
  static func words(of markdown: String) -> String {
    var lines: [String] = []
    var isCode = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isCode.toggle()
      } else if isCode {
        lines.append(String(line))
      } else if line != "---" {
        lines.append(plain(line))
      } else {
        // The blank lines around a rule are one.
        while lines.last?.isEmpty == true { lines.removeLast() }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A line without the signs of headings, emphasis and code.
  private static func plain(_ line: Substring) -> String {
    var rest = line
    if rest.hasPrefix("#") { rest = rest.drop { $0 == "#" }.drop { $0 == " " } }
    var words = ""
    while let character = rest.first {
      let isStrong = rest.hasPrefix("**")
      if !isStrong, character != "`" { words.append(character) }
      rest = rest.dropFirst(isStrong ? 2 : 1)
    }
    return words
  }
}
