/// An arrow or a target of a divert chain (ink §95–ink §97).
package enum DivertLinkSyntax: SyntaxView {
  /// `->`.
  case arrow(SyntaxNode)
  /// `->->`.
  case tunnelArrow(SyntaxNode)
  /// Where it goes.
  case target(DivertTargetSyntax)

  package init?(_ node: SyntaxNode) {
    switch node.kind {
    case .arrow: self = .arrow(node)
    case .tunnelArrow: self = .tunnelArrow(node)
    case .divertTarget: self = .target(DivertTargetSyntax(unchecked: node))
    default: return nil
    }
  }

  package var node: SyntaxNode {
    switch self {
    case .arrow(let node), .tunnelArrow(let node): node
    case .target(let target): target.node
    }
  }
}
