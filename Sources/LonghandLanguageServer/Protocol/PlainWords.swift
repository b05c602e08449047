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
