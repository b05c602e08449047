import LonghandCompiler
import LonghandSource
import LonghandSyntax

extension FlowGraphBuilder {
  /// Notes the calls and the divert targets in an expression.
  mutating func walk(_ id: ExpressionID, _ run: Run) {
    guard run.isLive else { return }
    var pending = [id]
    while let next = pending.popLast() {
      let expression = script.expressions[next]
      switch expression.kind {
      case .integer, .float, .boolean, .list, .reference, .increment, .broken: break
      case .string(let content):
        var inner = run
        walk(content, &inner)
      case .divertTarget(let divert): addValue(script.diverts[divert], run)
      case .call(let call): pending += calls(script.calls[call], expression.range, run)
      case .negate(let operand), .not(let operand): pending.append(operand)
      case .binary(let sign, let left, let right):
        // What is only compared leads nowhere.
        let isComparison = sign == .equal || sign == .notEqual
        for operand in [right, left] where !(isComparison && isTarget(operand)) { pending.append(operand) }
      }
    }
  }

  private func isTarget(_ id: ExpressionID) -> Bool {
    if case .divertTarget = script.expressions[id].kind { return true }
    return false
  }

  private mutating func addValue(_ divert: Divert, _ run: Run) {
    switch divert.meaning {
    case .flow(let flow): addEdge(.value, to: .flow(flow), divert.range, run)
    case .weavePoint(let point): addEdge(.value, to: FlowPlace(point), divert.range, run)
    case .nothing, .done, .end, .variable: break
    }
  }

  /// Notes a call and gives the arguments that are worth a look.
  private mutating func calls(_ call: Call, _ range: SourceRange, _ run: Run) -> ArraySlice<ExpressionID> {
    switch call.meaning {
    case .flow(let flow): addEdge(.call, to: .flow(flow), range, run)
    case .external(let external):
      if let fallback = script.externals[external].fallback { addEdge(.call, to: .flow(fallback), range, run) }
    case .builtIn(let function):
      // What is only counted leads nowhere.
      if function == .turnsSince || function == .readCount { return [] }
    case .nothing, .list, .variable, .persona: break
    }
    return script.expressionRows[call.arguments]
  }
}
