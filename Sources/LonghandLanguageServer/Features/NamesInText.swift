import LonghandSource

/// Names within text that is no ink.
enum NamesInText {
  /// Where a name stands as a whole word.
  static func ranges(of name: String, in range: SourceRange, of file: SourceFile) -> [SourceRange] {
    let wanted = Array(name.utf8)
    let bytes = file.bytes
    var ranges: [SourceRange] = []
    var index = Int(range.start)
    while index + wanted.count <= Int(range.end) {
      let end = index + wanted.count
      let isWhole =
        (index == 0 || !LineBeforeCursor.isInName(bytes[index - 1]))
        && (end == bytes.count || !LineBeforeCursor.isInName(bytes[end]))
      if isWhole, bytes[index..<end].elementsEqual(wanted) {
        ranges.append(SourceRange(file: file.id, start: UInt32(index), end: UInt32(end)))
        index = end
      } else {
        index += 1
      }
    }
    return ranges
  }
}
