import LonghandRuntime
import LonghandSource

/// A place as the protocol counts.
package struct TextPosition: Hashable, Sendable, Comparable {
  /// The line, from 0.
  package var line: Int
  /// The column, from 0, in the units agreed on.
  package var character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  init?(_ json: JSONValue?) {
    guard let line = json?["line"]?.number, let character = json?["character"]?.number, line >= 0, character >= 0 else {
      return nil
    }
    self.init(line: line, character: character)
  }

  var json: JSONValue { ["line": JSONValue(line), "character": JSONValue(character)] }

  package static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}

extension SourceFile {
  /// The place of a byte.
  package func position(at offset: UInt32, _ encoding: PositionEncoding) -> TextPosition {
    let offset = min(offset, UInt32(bytes.count))
    let line = lineTable.lineIndex(at: offset)
    let start = Int(lineTable.starts[line])
    return TextPosition(
      line: line, character: bytes[start..<Int(offset)].reduce(0) { $0 + encoding.width(ofByte: $1) })
  }

  /// The byte at a place; what lies behind the end of its line means that end, and what lies behind the last line the
  /// end of the text.
  package func offset(at position: TextPosition, _ encoding: PositionEncoding) -> UInt32 {
    guard position.line < lineTable.count else { return UInt32(bytes.count) }
    let line = range(ofLine: position.line + 1)
    var index = Int(line.start)
    var remaining = position.character
    while index < Int(line.end), remaining > 0 {
      var next = index + 1
      if encoding != .utf8 { while next < Int(line.end), bytes[next] & 0xC0 == 0x80 { next += 1 } }
      let width = encoding.width(ofByte: bytes[index])
      // The middle of a character means its beginning.
      guard width <= remaining else { break }
      remaining -= width
      index = next
    }
    while index > Int(line.start), index < bytes.count, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return UInt32(index)
  }

  /// A range as the protocol writes it.
  package func json(_ range: SourceRange, _ encoding: PositionEncoding) -> JSONValue {
    ["start": position(at: range.start, encoding).json, "end": position(at: range.end, encoding).json]
  }
}
