import LonghandCompiler

/// What a choice moves: the variables and traits that change between it and the next choice or gather.
struct ChoiceEffects {
  /// What changes, each once, in order.
  private(set) var symbols: [StorySymbol] = []
  private let view: StoryView

  init(_ view: StoryView, _ choice: ChoiceID) {
    self.view = view
    let script = view.script
    let flow = script.choices[choice].flow
    for weave in script.weaves.nodes {
      guard let start = weave.statements.indices.first(where: { Self.isChoice(script.statements[$0], choice) }) else {
        continue
      }
      collect(script.choices[choice].inner, flow)
      for index in (start + 1)..<max(start + 1, weave.statements.indices.upperBound) {
        if Self.isPoint(script.statements[index]) { return }
        collect(statement: index, flow)
      }
    }
  }

  private static func isChoice(_ statement: Statement, _ choice: ChoiceID) -> Bool {
    if case .choice(let id) = statement.kind { id == choice } else { false }
  }

  private static func isPoint(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .choice, .gather, .weave: true
    default: false
    }
  }

  private mutating func collect(_ content: Content, _ flow: FlowID) {
    var parts: [Script.Part] = []
    view.script.walk(content) { part in
      parts.append(part)
      return .into
    }
    for part in parts { note(part, flow) }
  }

  private mutating func collect(statement: Int, _ flow: FlowID) {
    var parts: [Script.Part] = []
    view.script.walk(statements: statement..<statement + 1) { part in
      parts.append(part)
      return .into
    }
    for part in parts { note(part, flow) }
  }

  private mutating func note(_ part: Script.Part, _ flow: FlowID) {
    let script = view.script
    switch part {
    case .assignment(let id): add(view.scope.values(script.assignments[id].path, in: flow).last ?? nil)
    case .statement(let index):
      guard case .shift(let shift) = script.statements[index].kind else { return }
      for clause in script.shiftClauses[script.shifts[shift].clauses] { add(clause.meaning.map { .pole($0) }) }
    case .item, .block, .divert, .expression, .operand: break
    }
  }

  private mutating func add(_ symbol: StorySymbol?) {
    if let symbol, !symbols.contains(symbol) { symbols.append(symbol) }
  }
}
