import LonghandPlay

extension String {
  /// The lines, none wider than a window where words allow it; what does not fit goes on below, two blanks deeper.
  ///
  /// - Parameter columns: How many columns there are; nil for as many as it takes, as for a pipe.
  func wrapped(to columns: Int?) -> String {
    guard let columns, columns >= 20 else { return self }
    return split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let indent = line.prefix { $0 == " " }.count
      // One column stays free: a terminal that has written the last one stands there or in the next row.
      guard Self.width(of: line) >= columns, indent + 12 < columns else { return String(line) }
      return Self.broken(line, indent: indent, columns: columns - 1)
    }.joined(separator: "\n")
  }

  private static func broken(_ line: Substring, indent: Int, columns: Int) -> String {
    var lines: [String] = []
    var current = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in line.dropFirst(indent).split(separator: " ", omittingEmptySubsequences: false) {
      if !isEmpty, width(of: current[...]) + 1 + width(of: word) > columns {
        lines.append(current)
        (current, isEmpty) = (String(repeating: " ", count: indent + 2), true)
        if word.isEmpty { continue }
      }
      current += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [current]).joined(separator: "\n")
  }

  /// The columns of some words, without the commands that style them.
  private static func width(of words: Substring) -> Int {
    var plain = ""
    var isInCommand = false
    for scalar in words.unicodeScalars {
      if scalar == "\u{1B}" { isInCommand = true }
      if !isInCommand { plain.unicodeScalars.append(scalar) }
      if isInCommand, scalar.properties.isAlphabetic { isInCommand = false }
    }
    return DisplayWidth.of(plain)
  }
}
