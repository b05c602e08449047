import LonghandSource
import LonghandSyntax

/// The parts of a story's trees that rules about spelling look at, found in one walk over each file.
package struct SyntaxParts {
  /// Braces that print a value, with what stands around them.
  package struct Printed {
    /// The braces.
    package var node: SyntaxNode
    /// What stands behind them in the same line.
    package var next: SyntaxNode?
    /// Whether nothing stands before them in the same line.
    package var isFirst: Bool
  }

  /// The choices.
  package private(set) var choices: [SyntaxNode] = []
  /// The gathers.
  package private(set) var gathers: [SyntaxNode] = []
  /// The sequences.
  package private(set) var sequences: [SyntaxNode] = []
  /// The braces that print to the reader; not those in tags and texts in quotes.
  package private(set) var printed: [Printed] = []

  /// Walks through a story; a file that is included twice says nothing new the second time.
  package init(_ story: LintedStory) {
    var seen: Set<String> = []
    for file in story.files where seen.insert(file.name).inserted { walk(story.tree(of: file.id).root, isTold: true) }
  }

  private mutating func walk(_ node: SyntaxNode, isTold: Bool) {
    switch node.kind {
    case .choice: choices.append(node)
    case .gather: gathers.append(node)
    case .sequence: sequences.append(node)
    default: break
    }
    // What a text in quotes is made of is for the story, not for the reader; so is a tag.
    var isTold = isTold && node.kind != .stringExpression
    var last: Printed?
    var isFirst = true
    for child in node.children where !child.kind.isTrivia {
      if var before = last {
        before.next = child
        printed.append(before)
        last = nil
      }
      if child.kind == .hash { isTold = false }
      if !child.kind.isToken {
        if child.kind == .printedExpression, isTold { last = Printed(node: child, next: nil, isFirst: isFirst) }
        walk(child, isTold: isTold)
      }
      isFirst = false
    }
    if let last { printed.append(last) }
  }
}
