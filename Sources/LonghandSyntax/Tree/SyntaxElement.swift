/// One node or token in the flat array of a `SyntaxTree`.
///
/// Elements stand in reading order; a node is followed by everything inside it, so its next sibling is
/// `descendantCount + 1` further on. A checkpoint of a parse is the length of the array.
package struct SyntaxElement: Hashable, Sendable {
  /// What the element is.
  package var kind: SyntaxKind
  /// How many of the elements that follow belong to this node; 0 for a token.
  package var descendantCount: UInt32
  /// The offset of its first byte in the file.
  package var start: UInt32
  /// The offset behind its last byte.
  package var end: UInt32
}
