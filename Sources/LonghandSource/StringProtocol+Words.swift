extension StringProtocol {
  /// The text on one line, as words are compared and quoted: each run of blanks and line ends is one blank, and there are
  /// none at its edges.
  package var onOneLine: String {
    split { $0.isWhitespace }.joined(separator: " ")
  }
}
