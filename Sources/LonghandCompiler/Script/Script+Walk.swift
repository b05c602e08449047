/// The one walk through what a script says, in generation order, that analyses share.
///
/// Whoever walks is told of each part and says how to go on. The walk knows where everything stands, so that a part that
/// ink gets one day is added here. Only three go their own way: the analyser, which changes the script as it goes, the
/// emitter, which writes other things in between, and the flow graph, which follows what runs and not what is written.
extension Script {
  /// What a walk comes to.
  package enum Part {
    /// A statement, by its place among all statements.
    case statement(Int)
    /// An item of a line, a choice, a string or an alternative, by its place among all items.
    case item(Int)
    /// The body of a branch or of an element.
    case block(WeaveID)
    /// A divert, a tunnel, a thread, or a divert target value.
    case divert(DivertID)
    /// An assignment or increment.
    case assignment(AssignmentID)
    /// An expression that stands by itself.
    case expression(ExpressionID, ExpressionPurpose)
    /// An expression in one that stands by itself, or that itself.
    case operand(ExpressionID)
  }

  /// How a walk goes on.
  package enum Descent {
    /// Into the part, then on.
    case into
    /// On, and not into the part.
    case past
    /// Out of the weave or run of statements that the part is in.
    case out
  }

  /// What is told of parts.
  package typealias PartVisitor = (Part) -> Descent

  /// Walks a weave.
  package func walk(_ weave: WeaveID, _ visit: PartVisitor) {
    walk(statements: weaves[weave].statements.indices, visit)
  }

  /// Walks statements that stand in a row, by their places among all statements.
  package func walk(statements range: Range<Int>, _ visit: PartVisitor) {
    for index in range {
      switch visit(.statement(index)) {
      case .into: walkParts(of: statements[index].kind, visit)
      case .past: continue
      case .out: return
      }
    }
  }

  /// Walks the items of a line, of a part of a choice, of a string or of an alternative.
  package func walk(_ content: Content, _ visit: PartVisitor) {
    for index in content.indices {
      switch visit(.item(index)) {
      case .into: walkParts(of: contentItems[index].kind, visit)
      case .past: continue
      case .out: return
      }
    }
  }

  // MARK: Statements

  private func walkParts(of statement: Statement.Kind, _ visit: PartVisitor) {
    switch statement {
    case .content(let content): walk(content, visit)
    case .choice(let choice): walkParts(of: choice, visit)
    case .weave(let nested): walk(nested, visit)
    case .variable(let id): walk(variables[id].value, .variable(id), visit)
    case .constant(let id): walk(constants[id].value, .constant(id), visit)
    case .temporary(let id): walk(temporaries[id].value, .temporary(id), visit)
    case .assignment(let id): walk(id, visit)
    case .shift(let id):
      for index in shifts[id].clauses.indices { walk(shiftClauses[index].amount, .amount(index), visit) }
    case .call(let call): walk(call, .discarded, visit)
    case .returning(let value): if let value { walk(value, .returned, visit) }
    case .newline, .gather, .note, .list, .external, .persona, .done: break
    }
  }

  private func walkParts(of id: ChoiceID, _ visit: PartVisitor) {
    let choice = choices[id]
    walk(choice.start, visit)
    walk(choice.choiceOnly, visit)
    for index in choice.conditions.indices { walk(expressionRows[index], .choiceCondition(id), visit) }
    walk(choice.inner, visit)
    walk(choice.chain, visit)
  }

  private func walk(_ id: AssignmentID, _ visit: PartVisitor) {
    guard visit(.assignment(id)) == .into, let value = assignments[id].value else { return }
    walk(value, .assignment(id), visit)
  }

  // MARK: Content

  private func walkParts(of item: ContentItem.Kind, _ visit: PartVisitor) {
    switch item {
    case .text, .newline, .glue, .tagStart, .tagEnd: break
    case .printed(let expression): walk(expression, .printed, visit)
    case .conditional(let conditional): walkParts(of: conditional, visit)
    case .sequence(let sequence):
      for index in sequences[sequence].elements.indices { walk(block: elements[index], visit) }
    case .divert(let divert): walk(divert, visit)
    }
  }

  private func walkParts(of id: ConditionalID, _ visit: PartVisitor) {
    let conditional = conditionals[id]
    if let initial = conditional.initial { walk(initial, .initial(id), visit) }
    for index in conditional.branches.indices {
      switch branches[index].kind {
      case .condition(let value): walk(value, .condition(id, branch: index), visit)
      case .caseValue(let value): walk(value, .caseValue(id, branch: index), visit)
      case .whenTrue, .otherwise, .caseDefault: break
      }
      walk(block: branches[index].body, visit)
    }
  }

  private func walk(block: WeaveID, _ visit: PartVisitor) {
    if visit(.block(block)) == .into { walk(block, visit) }
  }

  private func walk(_ id: DivertID, _ visit: PartVisitor) {
    guard visit(.divert(id)) == .into else { return }
    for (position, index) in diverts[id].arguments.indices.enumerated() {
      walk(expressionRows[index], .argument(id, position: position), visit)
    }
  }

  // MARK: Expressions

  private func walk(_ expression: ExpressionID, _ purpose: ExpressionPurpose, _ visit: PartVisitor) {
    guard visit(.expression(expression, purpose)) == .into else { return }
    for operand in parts(of: expression) where visit(.operand(operand)) == .into {
      switch expressions[operand].kind {
      case .string(let content): walk(content, visit)
      case .divertTarget(let divert): walk(divert, visit)
      case .increment(let assignment): walk(assignment, visit)
      case .integer, .float, .boolean, .list, .reference, .call, .negate, .not, .binary, .broken: break
      }
    }
  }
}
