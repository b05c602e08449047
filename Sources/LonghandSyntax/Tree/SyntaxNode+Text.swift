import LonghandSource

extension SyntaxNode {
  /// Its words without the comments in them, line ends as LF (ink §14).
  package var cleanedText: String {
    String(decoding: tree.cleaned.bytes[cleanedOffsets], as: UTF8.self)
  }

  /// What a text token prints: its words without comments, escapes resolved (ink §38).
  ///
  /// A backslash makes the next character literal and is itself dropped, at the very end of the file too.
  package var literalText: String {
    let bytes = tree.cleaned.bytes[cleanedOffsets]
    guard let first = bytes.firstIndex(of: UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var literal = Array(bytes[..<first])
    var index = first
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\\") { index += 1 }
      guard index < bytes.endIndex else { break }
      literal.append(bytes[index])
      index += 1
    }
    return String(decoding: literal, as: UTF8.self)
  }

  /// Where its words stand, without the white space, comments and line ends at its edges.
  package var trimmedRange: SourceRange {
    guard !kind.isToken else { return range }
    var range = range
    var last = index + Int(element.descendantCount)
    while last > index, tree.elements[last].kind.isTrivia {
      range.end = tree.elements[last].start
      last -= 1
    }
    return range
  }

  /// The number of direct children of the given kind.
  func count(of kind: SyntaxKind) -> Int {
    children.reduce(into: 0) { count, child in count += child.kind == kind ? 1 : 0 }
  }

  private var cleanedOffsets: Range<Int> {
    let element = element
    let start = tree.cleaned.cleanedOffset(of: Int(element.start))
    return start..<max(start, tree.cleaned.cleanedOffset(of: Int(element.end)))
  }
}
