/// A sequence (ink §86).
package struct SequenceSyntax: NodeSyntax {
  package static let kind = SyntaxKind.sequence
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// How it goes on from visit to visit.
  package var kinds: SequenceKinds {
    var kinds: SequenceKinds = []
    for child in node.children {
      switch child.kind {
      case .sequenceMark: kinds.formUnion(SequenceKinds(marks: child.cleanedText))
      case .keyword: kinds.formUnion(SequenceKinds(word: child.cleanedText))
      case .sequenceElement: return kinds.isEmpty ? .stopping : kinds
      default: break
      }
    }
    return kinds.isEmpty ? .stopping : kinds
  }

  /// Its elements in order.
  package var elements: SyntaxViews<SequenceElementSyntax> { SyntaxViews(node) }

  /// Whether its elements are lines of their own, not alternatives between bars (ink §91).
  package var isMultiline: Bool { node.first(.newline) != nil }
}
