import LonghandCompiler

/// Which flows do more than tell and give back: they change variables, count, draw random numbers or call the game.
package struct Effects {
  private let has: [Bool]

  /// Looks at a story's flows.
  package init(_ story: LintedStory) {
    let script = story.script
    let graph = story.flowGraph
    var direct: [Int] = []
    for (assignment, flow) in story.expressionSites.assignments where !script.assignments[assignment].isTemporary {
      direct.append(Int(flow.index))
    }
    for site in story.expressionSites.sites where Self.draws(site.expression, script) {
      direct.append(Int(site.flow.index))
    }
    for weave in script.weaves.nodes where script.flows[weave.flow].kind == .function {
      for statement in script.statements[weave.statements] where Self.holdsSequence(statement.kind, script) {
        direct.append(Int(weave.flow.index))
      }
    }
    has = graph.leading(to: direct.map { graph.numbers[.flow(FlowID(index: Int32($0)))] }) { $0.kind == .call }
  }

  /// Whether calling a flow does something.
  package func has(_ flow: FlowID) -> Bool { has[Int(flow.index)] }

  /// Whether working out an expression twice does something twice, or gives something else.
  package func isFelt(_ expression: ExpressionID, _ script: Script) -> Bool {
    if Self.draws(expression, script) { return true }
    return script.parts(of: expression).contains { part in
      guard case .call(let call) = script.expressions[part].kind, case .flow(let flow) = script.calls[call].meaning
      else { return false }
      return has(flow)
    }
  }

  private static func draws(_ expression: ExpressionID, _ script: Script) -> Bool {
    script.parts(of: expression).contains { part in
      guard case .call(let call) = script.expressions[part].kind else { return false }
      switch script.calls[call].meaning {
      case .builtIn(.random), .builtIn(.listRandom), .builtIn(.seedRandom): return true
      case .builtIn, .flow, .external, .list, .variable, .persona, .nothing: return false
      }
    }
  }

  private static func holdsSequence(_ statement: Statement.Kind, _ script: Script) -> Bool {
    guard case .content(let content) = statement else { return false }
    return script.contentItems[content].contains { item in
      if case .sequence = item.kind { true } else { false }
    }
  }
}
