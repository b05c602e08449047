import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Tells whether words would be logic of this story if they stood where logic stands: only if the parser takes them and
/// every name in them is one of the story's.
package struct LogicReader {
  private let values: Set<String>
  private let variables: Set<String>
  private let functions: Set<String>
  private let personas: Set<String>
  /// The knots, stitches and labels by every name that leads to them.
  package let places: Set<String>

  package init(_ story: LintedStory) {
    let script = story.script
    func name(_ id: NameID) -> String { script.names[id] }
    var places: Set<String> = []
    var functions = Set(script.externals.nodes.map { name($0.name) })
    for id in script.flows.ids where id != Script.story {
      let flow = script.flows[id]
      if flow.kind == .function {
        functions.insert(name(flow.name))
      } else {
        places.insert(name(flow.name))
        places.insert(script.fullPath(of: id))
      }
    }
    for point in script.labelledPoints {
      if let label = script.label(of: point) { places.insert(name(label.name)) }
      if let path = script.fullPath(of: point) { places.insert(path) }
    }
    var variables = Set(script.variables.nodes.map { name($0.name) })
    variables.formUnion(script.temporaries.nodes.map { name($0.name) })
    variables.formUnion(script.parameters.nodes.map { name($0.name) })
    variables.formUnion(script.lists.nodes.map { name($0.name) })
    var values = variables
    values.formUnion(script.constants.nodes.map { name($0.name) })
    values.formUnion(script.listItems.nodes.map { name($0.name) })
    (self.places, self.values, self.functions) = (places, values, functions)
    self.variables = variables
    personas = Set(script.personas.nodes.map { name($0.name) })
  }

  /// Whether a name is that of a variable, a constant, a list or an item.
  package func isValue(_ name: some StringProtocol) -> Bool { values.contains(String(name)) }

  /// Whether a name is that of a variable, a temp, a parameter or a list: of something that can be set.
  package func isVariable(_ name: some StringProtocol) -> Bool { variables.contains(String(name)) }

  /// Whether a name is that of a function of the story or the game.
  package func isFunction(_ name: some StringProtocol) -> Bool { functions.contains(String(name)) }

  /// Whether words name a knot, a stitch, a label, or one of `END` and `DONE`.
  package func isPlace(_ words: some StringProtocol) -> Bool {
    let words = String(words)
    return places.contains(words) || words == "END" || words == "DONE"
  }

  /// Whether words are an expression in which at least one name of the story stands, and no other name.
  package func isExpression(_ words: some StringProtocol) -> Bool {
    let words = String(words)
    guard words.utf8.count < 200, let statement = statement("~ temp value = \(words)"),
      let value = SyntaxViews<ExpressionSyntax>(statement).first
    else { return false }
    return knowsNames(in: value.node)
  }

  /// Whether words are a call of a function, of the story or built in, with arguments that it can take.
  package func isCall(_ words: some StringProtocol) -> Bool {
    let words = String(words)
    guard words.utf8.count < 200, let statement = statement("~ temp value = \(words)"),
      let value = SyntaxViews<ExpressionSyntax>(statement).first, value.node.kind == .callExpression
    else { return false }
    return knowsNames(in: value.node)
  }

  /// Whether words are something that a logic line does with names of the story: an assignment, a call, a shift.
  package func isLogic(_ words: some StringProtocol) -> Bool {
    let words = String(words)
    guard words.utf8.count < 200, let statement = statement("~ \(words)") else { return false }
    switch statement.kind {
    case .assignment: return knowsNames(in: statement)
    case .expressionStatement:
      return holds(statement) { $0 == .callExpression || $0 == .postfixExpression } && knowsNames(in: statement)
    case .temporaryDeclaration: return statement.first(.assignmentOperator) != nil
    case .shiftLine: return statement.first(.identifier).map { personas.contains($0.cleanedText) } ?? false
    default: return false
    }
  }

  /// The one statement of a line that the parser takes without a word.
  private func statement(_ line: String) -> SyntaxNode? {
    guard !line.utf8.contains(UInt8(ascii: "\\")) else { return nil }
    let tree = Parser.parse(SourceFile(name: "", text: line + "\n"))
    guard tree.diagnostics.isEmpty else { return nil }
    let statements = tree.root.children.filter { !$0.kind.isTrivia }
    return statements.count == 1 ? statements[0] : nil
  }

  private func holds(_ node: SyntaxNode, _ isWanted: (SyntaxKind) -> Bool) -> Bool {
    node.children.contains { isWanted($0.kind) || holds($0, isWanted) }
  }

  /// Whether all names in an expression are known, and there is at least one.
  private func knowsNames(in node: SyntaxNode) -> Bool {
    var count = 0
    return areKnown(node, &count) && count > 0
  }

  private func areKnown(_ node: SyntaxNode, _ count: inout Int) -> Bool {
    switch node.kind {
    case .callExpression:
      guard let name = node.first(.identifier)?.cleanedText, functions.contains(name) || isBuiltIn(name) else {
        return false
      }
      count += 1
      return node.children.allSatisfy { $0.kind == .identifier || areKnown($0, &count) }
    case .path:
      count += 1
      let words = node.cleanedText.filter { $0 != " " && $0 != "\t" }
      return isValue(words) || isPlace(words) || isItemOrTrait(words)
    case .identifier:
      count += 1
      return isValue(node.cleanedText)
    case .stringExpression: return true
    default: return node.children.allSatisfy { areKnown($0, &count) }
    }
  }

  private func isBuiltIn(_ name: String) -> Bool { BuiltInFunction.allCases.contains { $0.rawValue == name } }

  /// Whether words are a list with its item, or a persona with a pole.
  private func isItemOrTrait(_ words: String) -> Bool {
    let parts = words.split(separator: ".")
    guard parts.count == 2 else { return false }
    return isValue(parts[0]) && isValue(parts[1]) || personas.contains(String(parts[0]))
  }
}
