/// A story file as it was read: its name, its bytes and where its lines start.
///
/// The bytes are UTF-8 as they came from disk, byte-order mark and carriage returns included; nothing repairs them. Those
/// of a file in UTF-16 or UTF-32 are its text in UTF-8.
public final class SourceFile: Sendable {
  /// The number of the file within the compilation.
  public let id: SourceFileID
  /// The name to show: the root's own, or the words of the `INCLUDE` line (ink §11).
  public let name: String
  /// The whole file in UTF-8.
  public let bytes: [UInt8]
  /// How the file was written down.
  package let encoding: SourceEncoding
  /// Where each line starts.
  package let lineTable: LineTable

  /// Makes a file from bytes.
  public init(id: SourceFileID = .root, name: String, bytes: [UInt8]) {
    self.id = id
    self.name = name
    encoding = SourceEncoding(of: bytes)
    self.bytes = encoding.decode(bytes)
    self.lineTable = LineTable(self.bytes)
  }

  /// The same file under another number and name, as when one is included before it.
  package init(_ file: SourceFile, id: SourceFileID, name: String) {
    self.id = id
    self.name = name
    bytes = file.bytes
    encoding = file.encoding
    lineTable = file.lineTable
  }

  /// The same file with other bytes in the place of some, as when somebody types; of its lines, only those are looked
  /// for that changed.
  package init(_ file: SourceFile, replacing range: Range<Int>, by replacement: [UInt8]) {
    id = file.id
    name = file.name
    encoding = file.encoding
    var bytes = file.bytes
    bytes.replaceSubrange(range, with: replacement)
    lineTable = LineTable(file.lineTable, replacing: range, by: replacement.count, in: bytes)
    self.bytes = bytes
  }

  /// Makes a file from a string.
  public convenience init(id: SourceFileID = .root, name: String, text: String) {
    self.init(id: id, name: name, bytes: Array(text.utf8))
  }

  /// The words at `range`; bytes that are no UTF-8 show as U+FFFD.
  public func text(in range: SourceRange) -> String {
    let end = min(Int(range.end), bytes.count)
    let start = min(Int(range.start), end)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The line and column of the byte at `offset`.
  public func location(at offset: UInt32) -> SourceLocation {
    let offset = min(offset, UInt32(bytes.count))
    let line = lineTable.lineIndex(at: offset)
    var column = 1
    for byte in bytes[Int(lineTable.starts[line])..<Int(offset)] where byte & 0xC0 != 0x80 {
      column += 1
    }
    return SourceLocation(line: line + 1, column: column)
  }

  /// The range of the line with the given number, counted from 1, without its line end.
  public func range(ofLine line: Int) -> SourceRange {
    let index = max(0, min(line - 1, lineTable.count - 1))
    let start = lineTable.starts[index]
    var end = index + 1 < lineTable.count ? lineTable.starts[index + 1] : UInt32(bytes.count)
    while end > start, bytes[Int(end) - 1] == 0x0A || bytes[Int(end) - 1] == 0x0D {
      end -= 1
    }
    return SourceRange(file: id, start: start, end: end)
  }
}
