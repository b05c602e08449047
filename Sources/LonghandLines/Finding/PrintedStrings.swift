import LonghandSyntax

/// Tells strings that are only ever printed from those that the story compares, hands on or computes with: only the
/// former may be translated.
///
/// A variable counts as printed where every mention of its name is `{name}` or takes a string of words; a function where
/// every call is `{name()}`. It goes by names alone, so that it errs on the careful side.
struct PrintedStrings: Sendable {
  /// Names that are used for anything but printing.
  private var used: Set<String> = []
  /// Functions that are called for anything but printing what they return.
  private var calledForValue: Set<String> = []
  /// The texts that are compared anywhere.
  private var compared: Set<String> = []

  init(_ trees: [SyntaxTree]) {
    for tree in trees { read(tree.root, isPrinted: false, isCompared: false) }
  }

  /// The strings of a statement that may be translated.
  ///
  /// - Parameter function: The function that the statement stands in.
  func printed(in statement: SyntaxNode, function: String?) -> [StringExpressionSyntax] {
    guard let value = SyntaxViews<ExpressionSyntax>(statement).first, isPrinted(statement, function) else { return [] }
    return strings(in: value).filter { string in
      guard let content = string.content else { return false }
      let words = content.node.cleanedText
      return !words.trimmedBlanks.isEmpty && !compared.contains(words)
        && !content.items.contains { item in
          if case .text = item { false } else { true }
        }
    }
  }

  /// Whether what a statement sets or returns is only ever printed.
  private func isPrinted(_ statement: SyntaxNode, _ function: String?) -> Bool {
    if statement.kind == .returnStatement { return function.map { !calledForValue.contains($0) } ?? false }
    guard let name = statement.first(.identifier)?.cleanedText else { return false }
    return !used.contains(name)
  }

  /// The strings that an expression is, by itself or joined with others.
  private func strings(in expression: ExpressionSyntax) -> [StringExpressionSyntax] {
    switch expression {
    case .string(let string): return [string]
    case .parenthesized(let inner): return inner.expression.map { strings(in: $0) } ?? []
    case .binary(let binary) where binary.symbol == .add:
      return [binary.left, binary.right].compactMap { $0 }.flatMap { strings(in: $0) }
    case .binary, .prefix, .postfix, .call, .reference, .divertTarget, .list, .number, .boolean: return []
    }
  }

  // MARK: Reading

  private mutating func read(_ node: SyntaxNode, isPrinted: Bool, isCompared: Bool) {
    switch node.kind {
    case .referenceExpression:
      if !isPrinted { used.insert(ReferenceExpressionSyntax(unchecked: node).path.node.cleanedText) }
    case .callExpression:
      let call = CallExpressionSyntax(unchecked: node)
      if !isPrinted { calledForValue.insert(call.name.cleanedText) }
      if let arguments = call.arguments { readChildren(of: arguments.node, isCompared: true) }
    case .stringExpression:
      if isCompared, let content = StringExpressionSyntax(unchecked: node).content {
        compared.insert(content.node.cleanedText)
      }
      readChildren(of: node, isCompared: false)
    case .printedExpression:
      for child in node.children { read(child, isPrinted: true, isCompared: false) }
    case .variableDeclaration, .constantDeclaration, .temporaryDeclaration, .assignment, .returnStatement:
      for child in node.children { read(child, isPrinted: false, isCompared: false) }
    case .binaryExpression:
      let isSum = BinaryExpressionSyntax(unchecked: node).symbol == .add
      readChildren(of: node, isCompared: isCompared || !isSum)
    default:
      if !node.kind.isToken { readChildren(of: node, isCompared: isCompared || Self.compares(node)) }
    }
  }

  private mutating func readChildren(of node: SyntaxNode, isCompared: Bool) {
    for child in node.children { read(child, isPrinted: false, isCompared: isCompared) }
  }

  /// Whether strings directly in a node are compared: in the query of a switch and in its cases.
  private static func compares(_ node: SyntaxNode) -> Bool {
    guard node.kind == .conditional || node.kind == .branch else { return false }
    return SyntaxViews<ExpressionSyntax>(node).first != nil && node.first(.content) == nil
  }
}
