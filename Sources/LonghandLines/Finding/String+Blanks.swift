extension StringProtocol {
  /// The text without the blanks and line ends at its edges.
  var trimmedBlanks: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  /// What ink prints of the text: without the backslashes that make characters literal (ink §38).
  var withoutEscapes: String {
    var result = ""
    var isEscaped = false
    for character in self {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }

  /// The beginning of the text, where it is long, with a mark that says so.
  func beginning(_ length: Int) -> String {
    count <= length ? String(self) : String(prefix(length - 1)) + "…"
  }
}
