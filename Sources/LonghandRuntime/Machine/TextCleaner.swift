/// Joins texts and cleans their white space on the way (runtime §127).
///
/// Blanks at the edges of a line go, those inside become one space; line ends stay.
struct TextCleaner: Sendable {
  /// The cleaned text.
  private(set) var bytes: [UInt8] = []
  /// Whether all of it is ASCII.
  private var isASCII = true
  private var isAtLineStart = true
  private var hasPendingBlank = false

  /// Forgets everything but the storage.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    (isASCII, isAtLineStart, hasPendingBlank) = (true, true, false)
  }

  /// Appends a text with blanks wherever it likes.
  mutating func append(_ text: some Sequence<UInt8>) {
    for byte in text {
      if byte.isBlank {
        hasPendingBlank = true
      } else if byte == UInt8.lineFeed {
        newline()
      } else {
        beginWord()
        bytes.append(byte)
        if byte >= 0x80 { isASCII = false }
      }
    }
  }

  /// Appends a text with no run of blanks and no line end in it.
  mutating func appendPlain(_ text: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
    if !isASCII { self.isASCII = false }
    let start = unsafe text.first == .space ? 1 : 0
    let end = unsafe text.count > start && text.last == .space ? text.count - 1 : text.count
    if start > 0 { hasPendingBlank = true }
    if start < end {
      beginWord()
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
    }
    if end < text.count { hasPendingBlank = true }
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

  /// The cleaned text as a string; all that was appended is UTF-8.
  var string: String { String(wellFormed: bytes.span, isASCII: isASCII) }
}
