import LonghandSource

/// Finds the comments of a file as ink does: everywhere, in strings and text too (ink §16 to ink §20).
package enum CommentScanner {
  /// A comment.
  package struct Comment {
    /// From its first slash to behind its end, without the line end.
    package var range: SourceRange
    /// Whether it begins with two slashes.
    package var isLine: Bool
    /// Whether a block comment has its `*/`.
    package var isClosed = true
  }

  /// The comments in the order of the file. `/**/` is one here, though plain ink prints it (ink §19).
  package static func comments(in file: SourceFile) -> [Comment] {
    var comments: [Comment] = []
    unsafe file.bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 1 < bytes.count {
        guard unsafe bytes[index] == UInt8(ascii: "/") else {
          index += 1
          continue
        }
        let start = index
        switch unsafe bytes[index + 1] {
        case UInt8(ascii: "/"):
          while index < bytes.count, unsafe bytes[index] != 0x0A, unsafe bytes[index] != 0x0D { index += 1 }
          comments.append(Comment(range: range(file, start, index), isLine: true))
        case UInt8(ascii: "*"):
          let end = unsafe blockEnd(bytes, from: index + 2)
          index = end ?? bytes.count
          comments.append(Comment(range: range(file, start, index), isLine: false, isClosed: end != nil))
        default: index += 1
        }
      }
    }
    return comments
  }

  private static func blockEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if unsafe bytes[index] == UInt8(ascii: "*"), unsafe bytes[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return nil
  }

  private static func range(_ file: SourceFile, _ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: file.id, start: UInt32(start), end: UInt32(end))
  }
}
