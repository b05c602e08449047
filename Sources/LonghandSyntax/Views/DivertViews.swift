// Views of diverts, tunnels and threads.

/// A divert, tunnel, tunnel return or thread, link by link (ink §97).
package typealias DivertChainSyntax = Typed<NodeKinds.DivertChain>

extension DivertChainSyntax {
  /// Whether it starts a thread; its one link is the target then (ink §100).
  package var isThread: Bool { node.first(.threadArrow) != nil }

  /// The arrows and targets in the order written.
  package var links: SyntaxViews<DivertLinkSyntax> { SyntaxViews(node) }
}

/// Where a divert goes, with its arguments (ink §96).
package typealias DivertTargetSyntax = Typed<NodeKinds.DivertTarget>

extension DivertTargetSyntax {
  /// The path; always there.
  package var path: PathSyntax {
    SyntaxViews<PathSyntax>(node).first ?? PathSyntax(unchecked: node)
  }

  /// The arguments, if a list of them is written; `()` is one.
  package var arguments: ArgumentListSyntax? { SyntaxViews<ArgumentListSyntax>(node).first }
}

/// Arguments in parentheses (ink §108).
package typealias ArgumentListSyntax = Typed<NodeKinds.ArgumentList>

extension ArgumentListSyntax {
  /// The arguments in order.
  package var arguments: SyntaxViews<ExpressionSyntax> { SyntaxViews(node) }
}

/// Names joined by dots (ink §96, ink §188).
package typealias PathSyntax = Typed<NodeKinds.Path>

extension PathSyntax {
  /// The names in order, at least one.
  package var components: [SyntaxNode] { node.children.filter { $0.kind == .identifier } }

  /// The names joined by dots, without the spaces and comments between them.
  package var text: String {
    var text = ""
    for child in node.children where child.kind == .identifier {
      if !text.isEmpty { text += "." }
      text += child.cleanedText
    }
    return text
  }
}

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
