import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Reads the words of logic off a syntax tree; prose is none of them.
struct TokenReader {
  private let tree: SyntaxTree
  private let view: StoryView?
  /// The names that are known, in order.
  private let names: [Occurrence]

  init(_ tree: SyntaxTree, _ names: [Occurrence], _ view: StoryView?) {
    self.tree = tree
    self.names = names
    self.view = view
  }

  /// The tokens from top to bottom.
  func tokens() -> [SemanticToken] {
    var tokens: [SemanticToken] = []
    var next = 0
    read(tree.root, &tokens, &next, isInString: false)
    return tokens
  }

  private func read(_ node: SyntaxNode, _ tokens: inout [SemanticToken], _ next: inout Int, isInString: Bool) {
    var isInTag = false
    for child in node.children {
      guard child.kind.isToken else {
        read(
          child, &tokens, &next, isInString: isInString || child.kind == .stringExpression)
        continue
      }
      if child.kind == .hash { isInTag = true }
      if let token = token(child, in: node, &next, isInString: isInString, isInTag: isInTag) { tokens.append(token) }
    }
  }

  private func token(
    _ node: SyntaxNode, in parent: SyntaxNode, _ next: inout Int, isInString: Bool, isInTag: Bool
  ) -> SemanticToken? {
    let kind: SemanticToken.Kind
    switch node.kind {
    case .comment: kind = .comment
    case .keyword: kind = .keyword
    case .integer, .float: kind = .number
    case .quote: kind = .string
    case .text where isInString: kind = .string
    case .text where isInTag, .hash: kind = .decorator
    case .fileName: kind = .string
    case .noteText: kind = .comment
    case .arrow, .tunnelArrow, .threadArrow, .glue, .assignmentOperator, .operatorSymbol, .sequenceMark, .tilde,
      .bullet, .headerMark:
      kind = .operator
    case .dash: kind = .operator
    case .identifier: return name(node, in: parent, &next)
    default: return nil
    }
    return SemanticToken(range: node.range, kind: kind)
  }

  // MARK: Names

  private func name(_ node: SyntaxNode, in parent: SyntaxNode, _ next: inout Int) -> SemanticToken? {
    let range = node.range
    while next < names.count, names[next].range.start < range.start { next += 1 }
    guard next < names.count, names[next].range.start == range.start, names[next].range.end == range.end else {
      return unknown(node, in: parent)
    }
    let occurrence = names[next]
    var modifiers: SemanticToken.Modifiers = []
    if occurrence.role.isDeclaration { modifiers.insert(.declaration) }
    if occurrence.role == .write { modifiers.insert(.modification) }
    if case .constant = occurrence.symbol { modifiers.insert(.readonly) }
    if case .builtIn = occurrence.symbol { modifiers.insert(.defaultLibrary) }
    if case .personaFunction = occurrence.symbol { modifiers.insert(.defaultLibrary) }
    return SemanticToken(range: range, kind: kind(of: occurrence.symbol), modifiers: modifiers)
  }

  /// A name that stands for nothing that is known, or for the end.
  private func unknown(_ node: SyntaxNode, in parent: SyntaxNode) -> SemanticToken? {
    let words = node.sourceText
    if words == "END" || words == "DONE" { return SemanticToken(range: node.range, kind: .keyword) }
    let isDeclaration = parent.kind == .knot || parent.kind == .stitch
    return isDeclaration ? SemanticToken(range: node.range, kind: .namespace, modifiers: .declaration) : nil
  }

  private func kind(of symbol: StorySymbol) -> SemanticToken.Kind {
    switch symbol {
    case .flow(let id): view?.script.flows[id].kind == .function ? .function : .namespace
    case .label: .event
    case .variable, .constant, .temporary: .variable
    case .parameter: .parameter
    case .list: .enum
    case .listItem: .enumMember
    case .external, .builtIn, .personaFunction: .function
    case .persona: .class
    case .pole: .property
    }
  }
}
