/// A number (ink §180, ink §181).
package struct NumberExpressionSyntax: NodeSyntax {
  package static let kind = SyntaxKind.numberExpression
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// Its value; nothing when it is out of range, which is an error of its own.
  package var value: NumberLiteral? {
    for child in node.children {
      switch child.kind {
      case .integer: return Int32(child.cleanedText).map(NumberLiteral.integer)
      case .float: return Float(paddedFloat(child.cleanedText)).map(NumberLiteral.float)
      default: break
      }
    }
    return nil
  }

  /// `5.` as `5.0`, which the standard library can read (ink §181).
  private func paddedFloat(_ text: String) -> String {
    text.hasSuffix(".") ? text + "0" : text
  }
}
