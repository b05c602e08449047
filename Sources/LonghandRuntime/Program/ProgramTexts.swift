/// The texts of a program: a table that never changes, where looking at a text counts no reference.
///
/// An array counts whoever holds it, and a count is one place in memory: two threads that play one program would wait
/// for each other at every text. So the bytes lie in memory of their own, which nobody but the program holds. It cannot
/// be copied, and whoever asks for bytes has the program: a machine holds it as long as it lives.
///
/// Threads may share it, since nothing in it changes once it is made; and no place lies outside of the bytes, since the
/// table made both, and numbers of texts are checked by the array of places.
@safe
struct ProgramTexts: ~Copyable, @unchecked Sendable {
  private let entries: [TextTable.Entry]
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Takes over the texts of a table, all of them UTF-8.
  init(_ table: TextTable) {
    entries = table.entries
    let storage = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: table.byteCount)
    _ = unsafe storage.initialize(fromContentsOf: table.bytes)
    unsafe bytes = UnsafeBufferPointer(storage)
  }

  deinit { unsafe bytes.deallocate() }

  /// How many texts there are.
  var count: Int { entries.count }

  /// The number of bytes in all texts together.
  var byteCount: Int { unsafe bytes.count }

  /// The same texts in a table of their own.
  var table: TextTable { TextTable(entries, unsafe Array(bytes)) }

  /// How many bytes a text has.
  func size(of text: TextNumber) -> Int { entries[Int(text)].range.count }

  /// Whether a text has no bytes.
  func isEmpty(_ text: TextNumber) -> Bool { entries[Int(text)].range.isEmpty }

  /// What a text is to the output.
  @inline(__always)
  func shape(of text: TextNumber) -> TextTable.Shape {
    if let shape = entries[Int(text)].shape { return shape }
    return TextTable.shape(of: self[text])
  }

  /// The bytes of a text, where they stand as long as the program is there.
  @inline(__always)
  func bytes(of text: TextNumber) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(rebasing: bytes[entries[Int(text)].range])
  }

  /// A copy of the bytes of a text.
  subscript(text: TextNumber) -> ArraySlice<UInt8> { unsafe Array(bytes(of: text))[...] }

  /// Whether all bytes of a text are ASCII, as far as is known.
  @inline(__always)
  func isASCII(_ text: TextNumber) -> Bool { entries[Int(text)].isASCII }

  /// A text as a string.
  func string(_ text: TextNumber) -> String {
    String(wellFormed: unsafe bytes(of: text).span, isASCII: isASCII(text))
  }

  /// Whether a text neither begins nor ends with a blank; an empty one does.
  func hasNoBlankEdge(_ text: TextNumber) -> Bool {
    let bytes = unsafe bytes(of: text)
    guard let first = unsafe bytes.first, let last = unsafe bytes.last else { return false }
    return !first.isBlank && !last.isBlank
  }

  /// Whether a text is words that cleaning leaves as they are, but for a blank at each edge.
  @inline(__always)
  func isPlain(_ text: TextNumber) -> Bool { entries[Int(text)].shape == .plain }
}
