import LonghandSource
import LonghandSyntax

/// Where a text ends for the reader, when what follows makes the blanks at its end mean nothing.
enum TextEdge {
  /// Whether the blanks at the end of a text token mean nothing: at the end of a line of content they are dropped
  /// (ink §57), and before a divert they become one (ink §66).
  ///
  /// On a choice they are kept, for the compiler keeps them too (ink §119).
  ///
  /// - Parameters:
  ///   - index: The place of the text among the elements.
  ///   - content: The place of the node that it is in.
  ///   - parent: The kind of the node around that.
  ///   - isBehindTag: Whether a tag began on the line, which shields the text before a thread.
  static func isTrimmable(
    at index: Int, in elements: [SyntaxElement], content: Int, parent: SyntaxKind, behindTag isBehindTag: Bool
  ) -> Bool {
    guard elements[content].kind == .content else { return false }
    let end = content + Int(elements[content].descendantCount)
    var next = index + 1
    while next <= end, elements[next].kind.isTrivia { next += 1 }
    if next > end { return parent == .contentLine }
    guard elements[next].kind == .divertChain else { return false }
    return next + 1 >= elements.count || elements[next + 1].kind != .threadArrow || !isBehindTag
  }

  /// Behind the last byte of a text that is no blank; a blank with a backslash before it is kept.
  static func end(of range: Range<Int>, in tree: SyntaxTree) -> Int {
    let source = tree.source.bytes
    guard let last = source[range].last, Byte.isBlank(last) || last == Byte.slash else { return range.upperBound }
    let cleaned = tree.cleaned
    let start = cleaned.cleanedOffset(of: range.lowerBound)
    var end = cleaned.cleanedOffset(of: range.upperBound)
    let full = end
    while end > start, Byte.isBlank(cleaned.bytes[end - 1]) { end -= 1 }
    if end < full, isEscaped(end, from: start, cleaned.bytes) { end += 1 }
    if end == full { return range.upperBound }
    return end == start ? range.lowerBound : cleaned.fileOffset(of: end - 1) + 1
  }

  /// Whether an odd number of backslashes stands before an offset.
  private static func isEscaped(_ offset: Int, from start: Int, _ bytes: [UInt8]) -> Bool {
    var first = offset
    while first > start, bytes[first - 1] == Byte.backslash { first -= 1 }
    return (offset - first) % 2 == 1
  }
}
