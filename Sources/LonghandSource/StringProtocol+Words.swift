extension StringProtocol {
  /// The text on one line, as words are compared and quoted: each run of blanks and line ends is one blank, and there are
  /// none at its edges.
  package var onOneLine: String {
    isOnOneLine ? String(self) : split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Whether the text is plainly as `onOneLine` would have it, as most is: ASCII, and each blank between two words.
  private var isOnOneLine: Bool {
    var last: UInt8 = 0x20
    for byte in utf8 {
      guard byte < 0x80, byte > 0x20 || byte == 0x20 && last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20
  }
}
