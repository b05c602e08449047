import LonghandSource
import LonghandSyntax

extension ScriptBuilder {
  /// A global declaration; nil where its name is missing, which the parser has reported.
  mutating func declaration(_ view: StatementSyntax) -> Statement.Kind? {
    switch view {
    case .variable(let line):
      guard let node = line.name else { return nil }
      let value = value(line.value, line.node)
      return .variable(
        script.variables.append(Variable(name: name(node), nameRange: node.range, value: value, flow: flow)))
    case .constant(let line):
      guard let node = line.name else { return nil }
      let value = value(line.value, line.node)
      return .constant(
        script.constants.append(Constant(name: name(node), nameRange: node.range, value: value, flow: flow)))
    case .list(let line): return line.name.map { .list(build(line, name: $0)) }
    case .external(let line):
      guard let node = line.name else { return nil }
      var count = 0
      if let parameters = line.parameters {
        for _ in parameters.parameters { count += 1 }
      }
      return .external(
        script.externals.append(External(name: name(node), nameRange: node.range, parameterCount: count, fallback: nil))
      )
    case .contentLine, .choice, .gather, .divert, .note, .include, .returned, .temporary, .assignment, .expression,
      .persona, .shift:
      return nil
    }
  }

  /// A list; values count on from the last one (ink §170).
  private mutating func build(_ view: ListDeclarationSyntax, name nameNode: SyntaxNode) -> ListID {
    let id = script.lists.nextID
    var items: [ListItem] = []
    var next: Int32 = 1
    for item in view.items {
      guard let node = item.name else { continue }
      let value = item.value ?? next
      items.append(
        ListItem(name: name(node), range: node.range, value: value, isInitial: item.isInitial, list: id))
      next = value &+ 1
    }
    return script.lists.append(
      ListDeclaration(
        name: name(nameNode), nameRange: nameNode.range, items: script.listItems.append(contentsOf: items)))
  }
}
