/// Texts in one run of UTF-8, by number.
struct TextTable: Sendable {
  /// What a text is to the output (runtime §113).
  enum Shape: UInt8, Hashable, Sendable {
    /// Exactly one line feed.
    case newline
    /// Only spaces and tabs, or nothing.
    case blank
    /// Words, with no blank at its edges doubled and none inside: appended as it stands.
    case plain
    /// Words with runs of blanks or with line ends inside, which cleaning changes.
    case ragged
    /// A line end at its head or its tail: split before it is pushed (runtime §114).
    case split
  }

  private(set) var bytes: [UInt8] = []
  private(set) var entries: [Entry] = []

  /// Where a text stands, and what it is.
  struct Entry {
    var start: UInt32
    var end: UInt32
    /// Nil where it is worked out when it is asked for: most texts that are made while playing are never printed.
    var shape: Shape?
    /// Whether all bytes are ASCII, as far as is known.
    var isASCII: Bool

    /// Its place among the bytes.
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// A table without a text.
  init() {}

  /// A table of such texts.
  init(_ entries: [Entry], _ bytes: [UInt8]) {
    self.entries = entries
    self.bytes = bytes
  }

  /// How many texts there are.
  var count: Int { entries.count }

  /// The number of bytes in all texts together.
  var byteCount: Int { bytes.count }

  /// Appends a text and returns its number.
  mutating func append(_ text: some Collection<UInt8>) -> TextNumber {
    let start = bytes.count
    bytes.append(contentsOf: text)
    return close(from: start)
  }

  /// Appends a text that the closure writes, byte by byte.
  mutating func append(writing write: (inout [UInt8]) -> Void) -> TextNumber {
    let start = bytes.count
    write(&bytes)
    return close(from: start)
  }

  /// Adds a text of a program to the one that is being made.
  @inline(__always)
  mutating func add(_ text: TextNumber, of program: Program) {
    unsafe bytes.append(contentsOf: program.texts.bytes(of: text))
  }

  /// Adds a text of this table to the one that is being made.
  mutating func add(_ text: TextNumber) {
    let range = range(of: text)
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: range.count))
    unsafe bytes.withUnsafeMutableBytes { all in
      let end = unsafe UnsafeMutableRawBufferPointer(rebasing: all[start...])
      unsafe end.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[range]))
    }
  }

  /// Adds bytes to the text that is being made.
  mutating func add(_ more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Adds the digits of a number to the text that is being made.
  mutating func add(number: Int32) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var divisor: UInt32 = 1
    while number.magnitude / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number.magnitude / divisor % 10))
      divisor /= 10
    }
  }

  /// Ends the text that is being made, and returns its number.
  ///
  /// - Parameter shape: The shape, where all bytes are ASCII and it is known.
  mutating func finishText(_ shape: Shape? = nil) -> TextNumber {
    entries.append(Entry(start: entries.last?.end ?? 0, end: UInt32(bytes.count), shape: shape, isASCII: shape != nil))
    return TextNumber(entries.count - 1)
  }

  private mutating func close(from start: Int) -> TextNumber {
    var high: UInt8 = 0
    for place in start..<bytes.count { high |= bytes[place] }
    let shape = TextTable.shape(of: bytes[start...])
    entries.append(
      Entry(start: entries.last?.end ?? 0, end: UInt32(bytes.count), shape: shape, isASCII: high < 0x80))
    return TextNumber(entries.count - 1)
  }

  /// Replaces what is no UTF-8, so that every text is a string as it stands.
  mutating func repair() {
    let isWhole = entries.allSatisfy { $0.start == $0.end || bytes[Int($0.start)] & 0xC0 != 0x80 }
    if isWhole, bytes.areWellFormed { return }
    var repaired = TextTable()
    for entry in entries {
      let text = String(decoding: bytes[entry.range], as: UTF8.self)
      _ = repaired.append(text.utf8)
    }
    self = repaired
  }

  /// Where the bytes of a text stand.
  func range(of text: TextNumber) -> Range<Int> { entries[Int(text)].range }

  /// The bytes of a text.
  subscript(text: TextNumber) -> ArraySlice<UInt8> { bytes[range(of: text)] }

  /// Lets a closure look at the bytes of a text where they stand, without a slice that counts a reference to them all.
  @inline(__always)
  func withBytes<Result>(of text: TextNumber, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = range(of: text)
    return unsafe bytes.withUnsafeBufferPointer { unsafe body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// A text as a string.
  func string(_ text: TextNumber) -> String {
    let entry = entries[Int(text)]
    return String(wellFormed: bytes.span.extracting(entry.range), isASCII: entry.isASCII)
  }

  /// Whether a text has no bytes.
  func isEmpty(_ text: TextNumber) -> Bool { range(of: text).isEmpty }

  /// Whether a text neither begins nor ends with a blank; an empty one does.
  func hasNoBlankEdge(_ text: TextNumber) -> Bool {
    let range = range(of: text)
    return !range.isEmpty && !bytes[range.lowerBound].isBlank && !bytes[range.upperBound - 1].isBlank
  }

  /// Appends a text to a line that is being cleaned.
  @inline(__always)
  func clean(_ text: TextNumber, into cleaner: inout TextCleaner) {
    let (isPlain, isASCII) = (entries[Int(text)].shape == .plain, entries[Int(text)].isASCII)
    unsafe withBytes(of: text) { unsafe isPlain ? cleaner.appendPlain($0, isASCII: isASCII) : cleaner.append($0) }
  }

  /// What a text is to the output.
  func shape(of text: TextNumber) -> Shape {
    entries[Int(text)].shape ?? TextTable.shape(of: self[text])
  }

  /// Removes every text from the given number on.
  mutating func removeAll(keepingFirst kept: Int) {
    guard kept < entries.count else { return }
    bytes.removeLast(bytes.count - Int(entries[kept].start))
    entries.removeLast(entries.count - kept)
  }

  static func shape(of text: ArraySlice<UInt8>) -> Shape {
    guard let first = text.first, let last = text.last else { return .blank }
    if text.count == 1, first == UInt8.lineFeed { return .newline }
    if first > 0x20, last > 0x20 { return isPlain(text) ? .plain : .ragged }
    return shapeOfUntrimmed(text)
  }

  private static func shapeOfUntrimmed(_ text: ArraySlice<UInt8>) -> Shape {
    guard let head = text.firstIndex(where: { !$0.isBlankOrLineFeed }) else {
      return text.contains(.lineFeed) ? .split : .blank
    }
    let tail = text.lastIndex(where: { !$0.isBlankOrLineFeed }) ?? head
    if text[..<head].contains(.lineFeed) || text[tail...].contains(.lineFeed) { return .split }
    return isPlain(text) ? .plain : .ragged
  }

  private static func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
    var previousWasBlank = false
    for byte in text where byte <= 0x20 || previousWasBlank {
      if byte == UInt8.lineFeed || byte == UInt8.tab { return false }
      if byte == UInt8.space {
        if previousWasBlank { return false }
        previousWasBlank = true
      } else {
        previousWasBlank = false
      }
    }
    return true
  }
}

extension UInt8 {
  static let lineFeed: UInt8 = 0x0A
  static let tab: UInt8 = 0x09
  static let space: UInt8 = 0x20

  /// Whether the byte is a space or a tab, the only inline white space (runtime §3).
  var isBlank: Bool { self == .space || self == .tab }

  /// Whether the byte is a space, a tab or a line feed.
  var isBlankOrLineFeed: Bool { isBlank || self == .lineFeed }

  /// Whether the byte is a control character that ink JSON leaves out (runtime §259).
  var isLostInJSON: Bool { self < 0x20 && self != .lineFeed && self != .tab }

  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
