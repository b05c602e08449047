import LonghandCompiler

/// Which functions do nothing but return a value: they print nothing, change nothing, draw no random numbers.
package struct PureFunctions {
  private enum State {
    case unknown, looking, pure, impure
  }

  private let script: Script
  private var states: [State]

  /// Looks at a story's functions.
  package init(_ story: LintedStory) {
    script = story.script
    states = Array(repeating: .unknown, count: script.flows.count)
    // Being called is something that a story can ask for.
    for reference in script.references.nodes {
      if case .flow(let id) = reference.meaning { states[Int(id.index)] = .impure }
    }
    for divert in script.diverts.nodes where divert.kind == .value {
      if case .flow(let id) = divert.meaning { states[Int(id.index)] = .impure }
    }
    for id in script.flows.ids { _ = look(at: id, depth: 0) }
  }

  /// Whether a function only returns a value.
  package func isPure(_ flow: FlowID) -> Bool { states[Int(flow.index)] == .pure }

  /// Functions that call each other deeper than this, or in circles, count as impure.
  private static let deepest = 60

  private mutating func look(at id: FlowID, depth: Int) -> Bool {
    let flow = script.flows[id]
    switch states[Int(id.index)] {
    case .pure: return true
    case .impure, .looking: return false
    case .unknown: break
    }
    guard flow.kind == .function, depth < Self.deepest else { return false }
    states[Int(id.index)] = .looking
    let isPure = isPure(flow.body, depth)
    states[Int(id.index)] = isPure ? .pure : .impure
    return isPure
  }

  private mutating func isPure(_ weave: WeaveID, _ depth: Int) -> Bool {
    for statement in script.statements[script.weaves[weave].statements] {
      switch statement.kind {
      case .content(let content): guard isPure(content, depth) else { return false }
      case .assignment(let id):
        guard isPure(script.assignments[id], script.weaves[weave].flow, depth) else { return false }
      case .temporary(let id): guard isPure(script.temporaries[id].value, depth) else { return false }
      case .call(let call): guard isPure(call, depth) else { return false }
      case .returning(let value): if let value, !isPure(value, depth) { return false }
      case .weave(let nested): guard isPure(nested, depth) else { return false }
      case .choice, .shift: return false
      case .newline, .gather, .note, .variable, .constant, .list, .external, .persona, .done: break
      }
    }
    return true
  }

  private mutating func isPure(_ assignment: Assignment, _ flow: FlowID, _ depth: Int) -> Bool {
    guard assignment.isTemporary else { return false }
    let name = script.pathNames[Int(assignment.path.names.start)].name
    let isReference = script.parameters[script.flows[flow].parameters].contains { $0.name == name && $0.isReference }
    return !isReference && assignment.value.map { isPure($0, depth) } ?? true
  }

  private mutating func isPure(_ content: Content, _ depth: Int) -> Bool {
    for item in script.contentItems[content] {
      switch item.kind {
      case .newline: break
      case .text(let id): guard script.texts[id].allSatisfy({ $0 == " " || $0 == "\t" }) else { return false }
      case .conditional(let id): guard isPure(script.conditionals[id], depth) else { return false }
      case .glue, .tagStart, .tagEnd, .printed, .sequence, .divert: return false
      }
    }
    return true
  }

  private mutating func isPure(_ conditional: Conditional, _ depth: Int) -> Bool {
    if let initial = conditional.initial, !isPure(initial, depth) { return false }
    for branch in script.branches[conditional.branches] {
      switch branch.kind {
      case .condition(let value), .caseValue(let value): guard isPure(value, depth) else { return false }
      case .whenTrue, .otherwise, .caseDefault: break
      }
      guard isPure(branch.body, depth) else { return false }
    }
    return true
  }

  private mutating func isPure(_ expression: ExpressionID, _ depth: Int) -> Bool {
    for part in script.parts(of: expression) {
      switch script.expressions[part].kind {
      case .call(let id):
        switch script.calls[id].meaning {
        case .builtIn(.random), .builtIn(.listRandom), .builtIn(.seedRandom), .external, .variable, .nothing:
          return false
        case .flow(let flow): guard look(at: flow, depth: depth + 1) else { return false }
        case .builtIn, .list, .persona: break
        }
      case .string(let content): guard script.plainWords(of: content) != nil else { return false }
      default: break
      }
    }
    return true
  }
}
