import LonghandCompiler
import LonghandSyntax

/// Finds out which lists a story may print, by the names that stand alone in braces.
///
/// A name that is neither a global variable nor a constant (a parameter, a temp) may hold anything, and so may what a
/// function returns.
struct PrintedLists {
  private var printed: Set<String> = []
  private var mayBeAny = false
  /// The lists whose items a global variable is given anywhere.
  private var listsOfVariables: [String: Set<String>] = [:]

  init(_ trees: [SyntaxTree], _ script: Script) {
    var owners: [String: Set<String>] = [:]
    for list in script.lists.nodes {
      let name = script.names[list.name]
      owners[name] = [name]
      for item in script.listItems[list.items] {
        owners[script.names[item.name], default: []].insert(name)
        owners["\(name).\(script.names[item.name])"] = [name]
      }
    }
    guard !owners.isEmpty else { return }
    let globals = Set(script.variables.nodes.map { script.names[$0.name] })
    for tree in trees { readValues(tree.root, owners) }
    for tree in trees { readPrinted(tree.root, globals, owners) }
  }

  /// Whether items of a list may be printed.
  func mayPrint(_ list: String) -> Bool { mayBeAny || printed.contains(list) }

  private mutating func readValues(_ node: SyntaxNode, _ owners: [String: Set<String>]) {
    for child in node.children where !child.kind.isToken {
      if child.kind == .variableDeclaration || child.kind == .assignment,
        let name = child.first(.identifier)?.cleanedText
      {
        var mentioned: Set<String> = []
        Self.mentions(child, owners, &mentioned)
        listsOfVariables[name, default: []].formUnion(mentioned)
      }
      readValues(child, owners)
    }
  }

  private static func mentions(_ node: SyntaxNode, _ owners: [String: Set<String>], _ found: inout Set<String>) {
    for child in node.children where !child.kind.isToken {
      if child.kind == .path { found.formUnion(owners[child.cleanedText] ?? []) }
      mentions(child, owners, &found)
    }
  }

  private mutating func readPrinted(_ node: SyntaxNode, _ globals: Set<String>, _ owners: [String: Set<String>]) {
    for child in node.children where !child.kind.isToken {
      if child.kind == .printedExpression, let expression = SyntaxViews<ExpressionSyntax>(child).first {
        addPrinted(expression, globals, owners)
      }
      readPrinted(child, globals, owners)
    }
  }

  private mutating func addPrinted(
    _ expression: ExpressionSyntax, _ globals: Set<String>, _ owners: [String: Set<String>]
  ) {
    switch expression {
    case .reference(let reference):
      let name = reference.path.node.cleanedText
      if let lists = owners[name] { printed.formUnion(lists) }
      if globals.contains(name) {
        printed.formUnion(listsOfVariables[name] ?? [])
      } else if !name.contains(".") {
        mayBeAny = mayBeAny || owners[name] == nil
      }
    case .call(let call):
      var mentioned: Set<String> = []
      Self.mentions(call.node, owners, &mentioned)
      printed.formUnion(mentioned)
    case .binary, .list, .parenthesized:
      var mentioned: Set<String> = []
      Self.mentions(expression.node, owners, &mentioned)
      printed.formUnion(mentioned)
    case .prefix, .postfix, .divertTarget, .string, .number, .boolean: return
    }
  }
}
