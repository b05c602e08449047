import LonghandSource

/// What a source file says, without losing a byte of it.
///
/// The tree is one flat array in reading order. Every byte of the file lies in exactly one token, so that the texts
/// of all tokens, one after the other, are the file. Nodes own what is inside them and know no parent.
package final class SyntaxTree: Sendable {
  /// The file that was parsed.
  package let source: SourceFile
  /// The file without comments, and from there back to the file.
  package let cleaned: CleanedText
  /// The nodes and tokens in reading order; the first is the root.
  package let elements: [SyntaxElement]
  /// What the parser found wrong with the file, in reading order.
  package let syntaxFindings: [SyntaxFinding]

  init(source: SourceFile, cleaned: CleanedText, elements: [SyntaxElement], findings: [SyntaxFinding]) {
    self.source = source
    self.cleaned = cleaned
    self.elements = elements
    syntaxFindings = SyntaxFinding.inReadingOrder(findings)
  }

  /// What is wrong with the file, in reading order.
  package var diagnostics: [Diagnostic] { syntaxFindings.map { $0.diagnostic(in: source) } }

  /// The tree of the same words in a file of another number or name; nil where findings tell of the old one.
  package func moved(to source: SourceFile) -> SyntaxTree? {
    if source.id == self.source.id, source.name == self.source.name { return self }
    guard syntaxFindings.isEmpty, source.bytes == self.source.bytes else { return nil }
    let moved = SourceFile(self.source, id: source.id, name: source.name)
    return SyntaxTree(source: moved, cleaned: cleaned, elements: elements, findings: [])
  }

  /// What was found wrong between two offsets.
  package func findings(from start: UInt32, through end: UInt32) -> ArraySlice<SyntaxFinding> {
    syntaxFindings[syntaxFindings.partitioningIndex { $0.range.start >= start }...].prefix { $0.range.start <= end }
  }

  /// The node of the whole file.
  package var root: SyntaxNode { SyntaxNode(tree: self, index: 0) }

  /// The texts of all tokens in reading order; equal to the file for every input.
  package var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.bytes.count)
    for element in elements where element.kind.isToken {
      result.append(contentsOf: source.bytes[Int(element.start)..<Int(element.end)])
    }
    return result
  }
}

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
