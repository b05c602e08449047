/// Joins texts and cleans their white space on the way (`R127`).
///
/// Blanks at the edges of a line go, those inside become one space; line ends stay.
struct TextCleaner {
  private var bytes: [UInt8] = []
  private var isAtLineStart = true
  private var hasPendingBlank = false

  /// Appends a text with blanks wherever it likes.
  mutating func append(_ text: ArraySlice<UInt8>) {
    for byte in text {
      if byte.isBlank {
        hasPendingBlank = true
      } else if byte == UInt8.lineFeed {
        newline()
      } else {
        beginWord()
        bytes.append(byte)
      }
    }
  }

  /// Appends a text with no run of blanks and no line end in it.
  mutating func appendPlain(_ text: ArraySlice<UInt8>) {
    var text = text
    if text.first == .space {
      hasPendingBlank = true
      text.removeFirst()
    }
    let endsInBlank = text.last == .space
    if endsInBlank { text.removeLast() }
    if !text.isEmpty {
      beginWord()
      bytes.append(contentsOf: text)
    }
    if endsInBlank { hasPendingBlank = true }
  }

  /// Appends a line end.
  mutating func newline() {
    bytes.append(.lineFeed)
    hasPendingBlank = false
    isAtLineStart = true
  }

  /// Appends a blank that counts only between words.
  mutating func blank() { hasPendingBlank = true }

  private mutating func beginWord() {
    if hasPendingBlank, !isAtLineStart { bytes.append(.space) }
    hasPendingBlank = false
    isAtLineStart = false
  }

  /// The cleaned text.
  func finished() -> [UInt8] { bytes }
}
