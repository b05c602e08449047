import LonghandSource
import LonghandSyntax

extension ScriptBuilder {
  // MARK: Conditionals

  mutating func build(_ view: ConditionalSyntax) -> ConditionalID {
    let isMultiline = view.isMultiline
    let initial = view.initialExpression.map { topExpression($0) }
    let views = Array(view.branches)
    var branches: [Branch] = []
    if initial != nil, views.count == 1, views[0].isElse {
      branches.append(emptyTrueBranch(views[0].range, isMultiline))
    }
    let hasInserted = !branches.isEmpty
    var hasCase = false
    for (index, branch) in views.enumerated() {
      // An empty second alternative is the same as none (ink §76).
      if !isMultiline, index > 0, branch.content?.isEmpty ?? true { continue }
      let value = branch.expression.map { topExpression($0) }
      let kind = kind(
        value, hasInitial: initial != nil, hasCase: hasCase, isFirst: index == 0 && !hasInserted && !branch.isElse)
      if value != nil { hasCase = true }
      branches.append(
        Branch(
          kind: kind, isMultiline: isMultiline, body: body(branch.content, branch.statements, isMultiline),
          range: branch.range))
    }
    let run = script.branches.append(contentsOf: branches)
    return script.conditionals.append(Conditional(initial: initial, branches: run, range: view.range))
  }

  /// When a branch is taken (ink §80, ink §81).
  private func kind(_ value: ExpressionID?, hasInitial: Bool, hasCase: Bool, isFirst: Bool) -> Branch.Kind {
    if let value { return hasInitial ? .caseValue(value) : .condition(value) }
    if !hasInitial { return .otherwise }
    return hasCase ? .caseDefault : isFirst ? .whenTrue : .otherwise
  }

  /// What runs when the condition of a lone `- else:` holds: nothing.
  private mutating func emptyTrueBranch(_ range: SourceRange, _ isMultiline: Bool) -> Branch {
    Branch(kind: .whenTrue, isMultiline: isMultiline, body: makeWeave([], role: .block), range: range)
  }

  // MARK: Sequences

  mutating func build(_ view: SequenceSyntax) -> AlternativesID {
    let isMultiline = view.isMultiline
    var bodies: [WeaveID] = []
    for element in view.elements { bodies.append(body(element.content, element.statements, isMultiline)) }
    let elements = script.elements.append(contentsOf: bodies)
    return script.sequences.append(
      Alternatives(kind: Self.kind(view.kinds), elements: elements, isMultiline: isMultiline, range: view.range))
  }

  /// Unions without a meaning have been reported (ink §89).
  private static func kind(_ kinds: SequenceKinds) -> Alternatives.Kind {
    if kinds.contains(.shuffle) {
      return kinds.contains(.once) ? .shuffleOnce : kinds.contains(.stopping) ? .shuffleStopping : .shuffle
    }
    return kinds.contains(.cycle) ? .cycle : kinds.contains(.once) ? .once : .stopping
  }

  /// A branch or an element: lines of its own, or content between bars.
  private mutating func body(
    _ content: ContentSyntax?, _ statements: SyntaxViews<StatementSyntax>, _ isMultiline: Bool
  ) -> WeaveID {
    if isMultiline { return block(statements) }
    let items = inline(content)
    guard let content, !items.isEmpty else { return makeWeave([], role: .block) }
    return makeWeave([Statement(kind: .content(items), range: content.range)], role: .block)
  }
}
