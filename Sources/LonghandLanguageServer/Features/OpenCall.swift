import LonghandSource

/// A call whose parentheses are open at a place.
struct OpenCall {
  /// The name, with dots, as it is written.
  var path: String
  /// Which argument the place is in, from 0.
  var argument: Int

  /// Finds the innermost call on the line of a byte.
  init?(_ file: SourceFile, at offset: UInt32) {
    let line = file.range(ofLine: file.location(at: offset).line)
    let bytes = file.bytes[Int(line.start)..<max(Int(line.start), Int(min(offset, line.end)))]
    var (depth, argument) = (0, 0)
    var index = bytes.endIndex - 1
    while index >= bytes.startIndex {
      switch bytes[index] {
      case UInt8(ascii: ")"): depth += 1
      case UInt8(ascii: "(") where depth > 0: depth -= 1
      case UInt8(ascii: "("):
        guard let name = Self.name(before: index, in: bytes) else { return nil }
        (path, self.argument) = (name, argument)
        return
      case UInt8(ascii: ",") where depth == 0: argument += 1
      case UInt8(ascii: "{"), UInt8(ascii: "}"): if depth == 0 { return nil }
      default: break
      }
      index -= 1
    }
    return nil
  }

  private static func name(before index: Int, in bytes: ArraySlice<UInt8>) -> String? {
    var end = index
    while end > bytes.startIndex, bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > bytes.startIndex, LineBeforeCursor.isInName(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ".")
    {
      start -= 1
    }
    return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : nil
  }
}
