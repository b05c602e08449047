import LonghandCompiler
import LonghandSource

/// Every expression of a story that stands by itself, with the flow that it stands in; likewise its diverts and assignments.
///
/// It follows what the story says, so that nothing which analysis dropped is found in it.
package struct ExpressionSites {
  /// The expressions in generation order; those in strings are sites of their own.
  package private(set) var sites: [ExpressionSite] = []
  /// The diverts with their flows, divert target values among them.
  package private(set) var diverts: [(divert: DivertID, flow: FlowID)] = []
  /// The assignments and increments with their flows.
  package private(set) var assignments: [(assignment: AssignmentID, flow: FlowID)] = []
  /// The flow of each expression, by its index; -1 where the story does not use it.
  private var flows: [Int32]
  private let script: Script
  private var flow = Script.story

  /// Looks through a story.
  package init(_ story: LintedStory) { self.init(story.script) }

  /// Looks through a script.
  package init(_ script: Script) {
    self.script = script
    flows = Array(repeating: -1, count: script.expressions.count)
    for id in script.flows.ids {
      flow = id
      walk(script.flows[id].body)
    }
  }

  /// The flow that an expression stands in; nil where the story does not use it.
  package func flow(of expression: ExpressionID) -> FlowID? {
    let flow = flows[Int(expression.index)]
    return flow < 0 ? nil : FlowID(index: flow)
  }

  // MARK: Statements

  private mutating func walk(_ weave: WeaveID) {
    for index in script.weaves[weave].statements.indices { walk(script.statements[index].kind) }
  }

  private mutating func walk(_ statement: Statement.Kind) {
    switch statement {
    case .content(let content): walk(content)
    case .choice(let choice): walk(choice)
    case .weave(let nested): walk(nested)
    case .variable(let id): add(script.variables[id].value, .variable(id))
    case .constant(let id): add(script.constants[id].value, .constant(id))
    case .temporary(let id): add(script.temporaries[id].value, .temporary(id))
    case .assignment(let id): walk(id)
    case .shift(let id):
      for index in script.shifts[id].clauses.indices { add(script.shiftClauses[index].amount, .amount(index)) }
    case .call(let call): add(call, .discarded)
    case .returning(let value): if let value { add(value, .returned) }
    case .newline, .gather, .note, .list, .external, .persona, .done: break
    }
  }

  private mutating func walk(_ id: AssignmentID) {
    assignments.append((id, flow))
    if let value = script.assignments[id].value { add(value, .assignment(id)) }
  }

  private mutating func walk(_ id: ChoiceID) {
    let choice = script.choices[id]
    walk(choice.start)
    walk(choice.choiceOnly)
    for index in choice.conditions.indices { add(script.expressionRows[index], .choiceCondition(id)) }
    walk(choice.inner)
    walk(choice.chain)
  }

  // MARK: Content

  private mutating func walk(_ content: Content) {
    for index in content.indices {
      switch script.contentItems[index].kind {
      case .text, .newline, .glue, .tagStart, .tagEnd: break
      case .printed(let expression): add(expression, .printed)
      case .conditional(let conditional): walk(conditional)
      case .sequence(let sequence):
        for index in script.sequences[sequence].elements.indices { walk(script.elements[index]) }
      case .divert(let divert): walk(divert)
      }
    }
  }

  private mutating func walk(_ id: ConditionalID) {
    let conditional = script.conditionals[id]
    if let initial = conditional.initial { add(initial, .initial(id)) }
    for index in conditional.branches.indices {
      switch script.branches[index].kind {
      case .condition(let value): add(value, .condition(id, branch: index))
      case .caseValue(let value): add(value, .caseValue(id, branch: index))
      case .whenTrue, .otherwise, .caseDefault: break
      }
      walk(script.branches[index].body)
    }
  }

  private mutating func walk(_ id: DivertID) {
    diverts.append((id, flow))
    for (position, index) in script.diverts[id].arguments.indices.enumerated() {
      add(script.expressionRows[index], .argument(id, position: position))
    }
  }

  // MARK: Expressions

  private mutating func add(_ expression: ExpressionID, _ purpose: ExpressionSite.Purpose) {
    sites.append(ExpressionSite(expression: expression, purpose: purpose, flow: flow))
    for part in script.parts(of: expression) {
      flows[Int(part.index)] = flow.index
      switch script.expressions[part].kind {
      case .string(let content): walk(content)
      case .divertTarget(let divert): walk(divert)
      case .increment(let assignment): walk(assignment)
      default: break
      }
    }
  }
}
