import LonghandSource
import LonghandSyntax

/// What must be known of a whole story before the messages of a file are found.
struct CatalogueFacts: Sendable {
  /// Which strings are only ever printed.
  let strings: PrintedStrings
  /// Whether any function prints glue.
  let gluesInFunctions: Bool
  /// Whether any line may begin with glue, so that a blank at the end of another one would be printed.
  let joinsLines: Bool
  /// Whether a shuffle stands before the first knot of any file.
  let shufflesAtTop: Bool

  init(_ trees: [SyntaxTree]) {
    strings = PrintedStrings(trees)
    gluesInFunctions = trees.contains { Self.hasGlueInFunction($0.root, isInFunction: false) }
    joinsLines = trees.contains { Self.hasGlueBeforeWords($0.root) }
    shufflesAtTop = trees.contains { Self.lastShuffle(in: $0.root) != nil }
  }

  private static func hasGlueInFunction(_ node: SyntaxNode, isInFunction: Bool) -> Bool {
    let isInFunction = isInFunction || node.kind == .knot && KnotSyntax(unchecked: node).isFunction
    for child in node.children {
      if child.kind == .glue, isInFunction { return true }
      if !child.kind.isToken, hasGlueInFunction(child, isInFunction: isInFunction) { return true }
    }
    return false
  }

  /// Whether glue stands anywhere but at the end of a line.
  private static func hasGlueBeforeWords(_ node: SyntaxNode) -> Bool {
    var isBehindGlue = false
    for child in node.children where !child.kind.isTrivia {
      if child.kind == .glue {
        isBehindGlue = true
      } else if isBehindGlue, child.kind != .text || !child.literalText.trimmedBlanks.isEmpty {
        return true
      }
      if !child.kind.isToken, hasGlueBeforeWords(child) { return true }
    }
    // Glue alone in an alternative joins whatever follows the braces.
    return isBehindGlue && node.kind == .content && node.first(.text) == nil
  }

  /// Where the last shuffle of a flow begins, those of its stitches not counted.
  ///
  /// What a shuffle draws depends on its path, and so on how many items stand before it (ink §86).
  static func lastShuffle(in node: SyntaxNode) -> UInt32? {
    var last: UInt32?
    for child in node.children where !child.kind.isToken && child.kind != .knot && child.kind != .stitch {
      if child.kind == .sequence, SequenceSyntax(unchecked: child).kinds.contains(.shuffle) { last = child.range.start }
      last = lastShuffle(in: child) ?? last
    }
    return last
  }
}
