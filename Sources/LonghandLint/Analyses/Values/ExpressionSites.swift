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

  /// Looks through a story.
  package init(_ story: LintedStory) { self.init(story.script) }

  /// Looks through a script.
  package init(_ script: Script) {
    flows = Array(repeating: -1, count: script.expressions.count)
    for flow in script.flows.ids {
      script.walk(script.flows[flow].body) { part in
        note(part, flow)
        return .into
      }
    }
  }

  private mutating func note(_ part: Script.Part, _ flow: FlowID) {
    switch part {
    case .expression(let expression, let purpose):
      sites.append(ExpressionSite(expression: expression, purpose: purpose, flow: flow))
    case .operand(let operand): flows[Int(operand.index)] = flow.index
    case .divert(let divert): diverts.append((divert, flow))
    case .assignment(let assignment): assignments.append((assignment, flow))
    case .statement, .item, .block: break
    }
  }

  /// The flow that an expression stands in; nil where the story does not use it.
  package func flow(of expression: ExpressionID) -> FlowID? {
    let flow = flows[Int(expression.index)]
    return flow < 0 ? nil : FlowID(index: flow)
  }
}

/// An expression that stands by itself: a condition, a value, an argument, what braces print.
package struct ExpressionSite: Sendable {
  /// The expression.
  package var expression: ExpressionID
  /// What it is for.
  package var purpose: ExpressionPurpose
  /// The flow that it stands in.
  package var flow: FlowID
}
