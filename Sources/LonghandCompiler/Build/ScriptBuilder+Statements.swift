import LonghandSource
import LonghandSyntax

extension ScriptBuilder {
  /// Builds one statement, and the newline that some bring along.
  mutating func add(_ view: StatementSyntax, to statements: inout [Statement]) {
    let range = view.range
    switch view {
    case .contentLine(let line):
      guard let content = line.content else { return }
      let items = lineItems(content)
      statements.append(Statement(kind: .content(script.contentItems.append(contentsOf: items)), range: range))
    case .divert(let line):
      guard let chain = line.chain else { return }
      statements.append(Statement(kind: .content(diverts(chain)), range: range))
    case .choice(let choice):
      statements.append(Statement(kind: .choice(build(choice)), range: range))
    case .gather(let gather):
      statements.append(Statement(kind: .gather(build(gather)), range: range))
    case .note(let note):
      let words = note.text?.cleanedText ?? ""
      statements.append(Statement(kind: .note(text(words)), range: range))
    case .include(let include): drop(include)
    case .variable, .constant, .list, .external:
      if let kind = declaration(view) { statements.append(Statement(kind: kind, range: range)) }
    case .returned, .temporary, .assignment, .expression:
      hasMetCall = false
      if let kind = logicLine(view) { statements.append(Statement(kind: kind, range: range)) }
      if hasMetCall { statements.append(Statement(kind: .newline, range: range)) }
    case .persona(let persona): statements += personaStatements(persona)
    case .shift(let shift):
      if let id = build(shift) { statements.append(Statement(kind: .shift(id), range: range)) }
    }
  }

  /// The statements of a branch or an element.
  mutating func block(_ views: SyntaxViews<StatementSyntax>) -> WeaveID {
    var statements: [Statement] = []
    for view in views { add(view, to: &statements) }
    return makeWeave(statements, role: .block)
  }

  // MARK: Weave points

  private mutating func build(_ view: GatherSyntax) -> GatherID {
    let label = label(view.label)
    let id = script.gathers.append(
      Gather(label: label, depth: Int32(view.depth), flow: flow, range: view.range))
    if label != nil { script.labelledPoints.append(.gather(id)) }
    return id
  }

  private mutating func build(_ view: ChoiceSyntax) -> ChoiceID {
    let label = label(view.label)
    let start = part(view.startContent)
    let choiceOnly = part(view.choiceOnlyContent)
    var conditions: [ExpressionID] = []
    for condition in view.conditions {
      if let expression = condition.expression { conditions.append(topExpression(expression)) }
    }
    let inner = part(view.innerContent)
    let chain = view.divertChain.map { diverts($0) } ?? Content()
    let id = script.choices.append(
      Choice(
        label: label, depth: Int32(view.depth), isSticky: view.isSticky,
        conditions: script.expressionRows.append(contentsOf: conditions), start: start, choiceOnly: choiceOnly,
        inner: inner, chain: chain, isFallback: start.isEmpty && choiceOnly.isEmpty && inner.isEmpty, flow: flow,
        range: view.range))
    if label != nil { script.labelledPoints.append(.choice(id)) }
    return id
  }

  private mutating func label(_ view: LabelSyntax?) -> Label? {
    guard let node = view?.name else { return nil }
    return Label(name: name(node), range: node.range)
  }

  // MARK: Logic lines

  private mutating func logicLine(_ view: StatementSyntax) -> Statement.Kind? {
    switch view {
    case .returned(let line):
      if script.flows[flow].firstReturn == nil { script.flows[flow].firstReturn = line.range }
      return .returning(line.value.map { expression($0) })
    case .temporary(let line):
      guard let node = line.name else { return nil }
      let value = value(line.value, line.node)
      return .temporary(
        script.temporaries.append(
          Temporary(name: name(node), nameRange: node.range, value: value, flow: flow)))
    case .assignment(let line):
      guard let node = line.name else { return nil }
      let kind: Assignment.Kind =
        switch line.effect {
        case .set: .set
        case .add: .add
        case .subtract: .subtract
        }
      let value = value(line.value, line.node)
      return .assignment(
        script.assignments.append(Assignment(kind: kind, path: path(of: node), value: value, isTemporary: false)))
    case .expression(let line):
      noteDottedLine(line.expression, line.range)
      return line.expression.flatMap { statement(of: $0) }
    case .contentLine, .choice, .gather, .divert, .note, .include, .variable, .constant, .list, .external, .persona,
      .shift:
      return nil
    }
  }

  /// A call or an increment; the parser has reported anything else (ink §155).
  private mutating func statement(of view: ExpressionSyntax) -> Statement.Kind? {
    switch view {
    case .call: return .call(expression(view))
    case .postfix(let postfix): return increment(postfix).map { .assignment($0) }
    case .parenthesized(let inner): return inner.expression.flatMap { statement(of: $0) }
    case .binary, .prefix, .reference, .divertTarget, .list, .string, .number, .boolean: return nil
    }
  }

  /// `x++`; nil where the operand is no variable, which the parser has reported (`E42`).
  mutating func increment(_ view: PostfixExpressionSyntax) -> AssignmentID? {
    guard case .reference(let reference) = view.operand else { return nil }
    return script.assignments.append(
      Assignment(
        kind: view.isIncrement ? .add : .subtract, path: path(reference.path), value: nil, isTemporary: false))
  }

  /// A value that the grammar requires; a stand-in where it is missing, which the parser has reported.
  mutating func value(_ view: ExpressionSyntax?, _ node: SyntaxNode) -> ExpressionID {
    view.map { expression($0) } ?? script.expressions.append(Expression(kind: .broken, range: node.range))
  }
}
