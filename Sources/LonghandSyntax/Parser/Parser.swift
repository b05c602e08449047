import LonghandSource

/// Turns story files into syntax trees.
package enum Parser {
  /// Reads a whole file; every input gives a tree, whose diagnostics say what is wrong with it.
  package static func parse(_ source: SourceFile) -> SyntaxTree {
    let cleaned = CleanedText(source.bytes)
    var parser = StoryParser(source: source, cleaned: cleaned)
    parser.parseSourceFile()
    if parser.hasLongExpression { parser.cutTooHighNodes() }
    return SyntaxTree(
      source: source, cleaned: cleaned, elements: parser.elements,
      diagnostics: SyntaxFinding.diagnostics(of: parser.findings, in: source))
  }
}
