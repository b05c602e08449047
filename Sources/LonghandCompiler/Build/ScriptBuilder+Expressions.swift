import LonghandSource
import LonghandSyntax

extension ScriptBuilder {
  /// An expression where an increment was already reported (`E41`): in braces, and as a condition.
  mutating func topExpression(_ view: ExpressionSyntax) -> ExpressionID {
    if case .postfix = view { return script.expressions.append(Expression(kind: .broken, range: view.range)) }
    return expression(view)
  }

  /// Builds an expression.
  mutating func expression(_ view: ExpressionSyntax) -> ExpressionID {
    if case .binary(let binary) = view { return self.binary(binary) }
    if case .parenthesized(let inner) = view { return value(inner.expression, inner.node) }
    let kind = kind(of: view)
    return script.expressions.append(Expression(kind: kind, range: view.range))
  }

  private mutating func kind(of view: ExpressionSyntax) -> Expression.Kind {
    switch view {
    case .prefix(let prefix): return kind(of: prefix)
    case .postfix(let postfix): return increment(postfix).map { .increment($0) } ?? .broken
    case .call(let call): return .call(build(call))
    case .reference(let reference):
      return .reference(script.references.append(Reference(path: path(reference.path))))
    case .divertTarget(let target):
      guard let written = target.target else { return .broken }
      return .divertTarget(divertID(.value, written, target.range))
    case .list(let list): return .list(build(list))
    case .string(let string):
      let wasOpen = isTagOpen
      isTagOpen = false
      let content = inline(string.content)
      isTagOpen = wasOpen
      return .string(content)
    case .number(let number): return kind(of: number)
    case .boolean(let boolean): return .boolean(boolean.value)
    case .binary, .parenthesized: return .broken
    }
  }

  private func kind(of number: NumberExpressionSyntax) -> Expression.Kind {
    switch number.value {
    case .integer(let value): .integer(value)
    case .float(let value): .float(value)
    case nil: .broken
    }
  }

  /// Operators in a row nest to the left without end, so that side is walked in a loop.
  private mutating func binary(_ view: BinaryExpressionSyntax) -> ExpressionID {
    var pending = [view]
    var leftmost = view.left
    while case .binary(let next) = leftmost {
      pending.append(next)
      leftmost = next.left
    }
    var result = value(leftmost, view.node)
    while let next = pending.popLast() {
      let right = value(next.right, next.node)
      let kind: Expression.Kind = next.symbol.map { .binary($0, result, right) } ?? .broken
      result = script.expressions.append(Expression(kind: kind, range: next.range))
    }
    return result
  }

  // MARK: Prefixes

  /// A negation, folded where it stands before a number or a truth value (ink §182).
  private mutating func kind(of view: PrefixExpressionSyntax) -> Expression.Kind {
    let operand = value(view.operand, view.node)
    let kind = script.expressions[operand].kind
    if view.isNot {
      switch kind {
      case .integer(let value): return .boolean(value == 0)
      case .float(let value): return .boolean(value == 0)
      case .boolean(let value): return .boolean(!value)
      case .string, .divertTarget, .list, .reference, .call, .negate, .not, .binary, .increment, .broken:
        return .not(operand)
      }
    }
    switch kind {
    case .integer(let value): return .integer(0 &- value)
    case .float(let value): return .float(-value)
    case .boolean:
      findings.append(Finding(.expression(.negatedBoolean), view.range))
      return .broken
    case .string, .divertTarget, .list, .reference, .call, .negate, .not, .binary, .increment, .broken:
      return .negate(operand)
    }
  }

  // MARK: Calls and lists

  private mutating func build(_ view: CallExpressionSyntax) -> CallID {
    let node = view.name
    let name = name(node)
    let arguments = view.arguments.map { self.arguments($0) } ?? Run()
    hasMetCall = true
    return script.calls.append(Call(name: name, nameRange: node.range, arguments: arguments))
  }

  mutating func arguments(_ view: ArgumentListSyntax) -> Run<ExpressionID> {
    var arguments: [ExpressionID] = []
    for argument in view.arguments { arguments.append(expression(argument)) }
    return script.expressionRows.append(contentsOf: arguments)
  }

  private mutating func build(_ view: ListExpressionSyntax) -> ListLiteralID {
    var items: [ListLiteral.Item] = []
    for item in view.items { items.append(ListLiteral.Item(path: path(item), item: nil)) }
    return script.listLiterals.append(ListLiteral(items: script.listLiteralItems.append(contentsOf: items)))
  }
}
