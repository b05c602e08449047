import LonghandSource

/// Turns story files into syntax trees.
package enum Parser {
  /// Reads a whole file; every input gives a tree, whose diagnostics say what is wrong with it.
  package static func parse(_ source: SourceFile) -> SyntaxTree {
    let cleaned = CleanedText(source.bytes)
    var parser = StoryParser(source: source, cleaned: cleaned)
    parser.parseWholeFile()
    return tree(of: &parser)
  }

  /// Reads words that are one expression and nothing else: what a test or a promise asks of a story.
  ///
  /// The expression is a child of the root.
  package static func parseExpression(_ source: SourceFile) -> SyntaxTree {
    var parser = StoryParser(source: source, cleaned: CleanedText(source.bytes))
    parser.parseExpressionAlone()
    return tree(of: &parser)
  }

  private static func tree(of parser: inout StoryParser) -> SyntaxTree {
    if parser.hasLongExpression { parser.cutTooHighNodes() }
    return SyntaxTree(
      source: parser.tree.source, cleaned: parser.tree.cleaned, elements: parser.tree.elements,
      findings: parser.findings)
  }
}
