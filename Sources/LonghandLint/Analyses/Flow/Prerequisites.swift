import LonghandCompiler
import LonghandSyntax

/// What must have been visited before a choice is offered, judging by conditions such as `{met_ann}` (ink §192).
struct Prerequisites {
  /// One place that a choice waits for.
  struct Prerequisite {
    /// The place.
    var place: FlowPlace
    /// The part of the condition that says so.
    var expression: ExpressionID
  }

  private let script: Script

  /// Looks at the conditions of a script.
  init(_ script: Script) { self.script = script }

  /// What a choice waits for.
  func prerequisites(of id: ChoiceID) -> [Prerequisite] {
    var found: [Prerequisite] = []
    var pending = script.choices[id].conditions.indices.map { script.expressionRows[$0] }
    while let next = pending.popLast() {
      switch script.expressions[next].kind {
      case .binary(.and, let left, let right): pending += [right, left]
      case .binary(let sign, let left, let right):
        if asksForVisits(sign, right), let place = place(left) {
          found.append(Prerequisite(place: place, expression: next))
        }
      case .reference:
        if let place = place(next) { found.append(Prerequisite(place: place, expression: next)) }
      case .integer, .float, .boolean, .string, .divertTarget, .list, .call, .negate, .not, .increment, .broken: break
      }
    }
    return found
  }

  /// Whether a comparison with a number holds only after a visit.
  private func asksForVisits(_ sign: BinaryOperator, _ right: ExpressionID) -> Bool {
    guard case .integer(let number) = script.expressions[right].kind else { return false }
    switch sign {
    case .greater: return number >= 0
    case .greaterOrEqual, .equal: return number >= 1
    case .notEqual: return number == 0
    case .and, .or, .less, .lessOrEqual, .has, .hasNot, .intersect, .add, .subtract, .multiply, .divide, .remainder:
      return false
    }
  }

  /// The place whose visits an expression counts.
  private func place(_ id: ExpressionID) -> FlowPlace? {
    guard case .reference(let reference) = script.expressions[id].kind else { return nil }
    switch script.references[reference].meaning {
    case .flow(let flow): return .flow(flow)
    case .weavePoint(let point): return FlowPlace(point)
    case .nothing, .constant, .listItem, .temporary, .global, .complement: return nil
    }
  }
}
