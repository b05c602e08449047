import LonghandCompiler
import LonghandSource

extension FlowGraphBuilder {
  // MARK: Statements

  mutating func walk(_ statement: Statement, _ run: inout Run) {
    switch statement.kind {
    case .content(let content): walk(content, &run)
    case .weave(let nested): walkNested(nested, &run)
    case .temporary(let temporary): walkLogic(script.temporaries[temporary].value, statement.range, &run)
    case .assignment(let assignment): walkLogic(script.assignments[assignment].value, statement.range, &run)
    case .call(let call): walkLogic(call, statement.range, &run)
    case .shift(let shift):
      for clause in script.shiftClauses[script.shifts[shift].clauses] {
        walkLogic(clause.amount, statement.range, &run)
      }
    case .returning(let value):
      walkLogic(value, statement.range, &run)
      addExit(.functionReturn, statement.range, run)
      run.leave(by: statement.range)
    case .done:
      addExit(.done, statement.range, run)
      run.isLive = false
    case .newline, .choice, .gather, .note, .variable, .constant, .list, .external, .persona: break
    }
  }

  /// Walks a deeper weave; choices in it wait while the story goes on, unless they belong to a choice.
  private mutating func walkNested(_ nested: WeaveID, _ run: inout Run) {
    let before = run
    run.offered = nil
    run = walk(nested, run)
    if run.isLive, let choice = run.offered { run.waiting = before.waiting ?? (choice, .depth) }
    run.offered = before.offered
  }

  private mutating func walkLogic(_ value: ExpressionID?, _ range: SourceRange, _ run: inout Run) {
    noteDead(.logic, range, &run)
    if let value { walk(value, run) }
    run.last = range
  }

  // MARK: Content

  mutating func walk(_ content: Content, _ run: inout Run) {
    for index in content.indices {
      let item = script.contentItems[index]
      switch item.kind {
      case .newline, .glue, .tagEnd: continue
      case .divert(let divert):
        noteDead(.divert(divert), item.range, &run)
        walk(divert, &run)
      case .text(let text):
        if script.texts[text].utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
        noteDead(.words, item.range, &run)
        noteTold(item.range, &run)
      case .tagStart: noteDead(.words, item.range, &run)
      case .printed(let expression):
        noteDead(.words, item.range, &run)
        noteTold(item.range, &run)
        walk(expression, run)
      case .conditional(let conditional):
        noteDead(.words, item.range, &run)
        walk(conditional, &run)
      case .sequence(let sequence):
        noteDead(.words, item.range, &run)
        walk(script.sequences[sequence], &run)
      }
      run.last = item.range
    }
  }

  private mutating func walk(_ id: DivertID, _ run: inout Run) {
    let divert = script.diverts[id]
    for index in divert.arguments.indices { walk(script.expressionRows[index], run) }
    switch divert.kind {
    case .plain:
      if divert.meaning == .end { noteTold(divert.range, isEnd: true, &run) }
      lead(.divert, divert, run)
      run.leave(by: divert.range, to: divert.meaning)
    case .tunnel: lead(.tunnel, divert, run)
    case .thread:
      lead(.thread, divert, run)
      run.hasOffered = true
    case .tunnelReturn:
      addExit(.tunnelReturn, divert.range, run)
      if !divert.path.isEmpty { lead(.tunnelReturn, divert, run) }
      run.leave(by: divert.range)
    case .value: break
    }
  }

  private mutating func lead(_ kind: FlowEdge.Kind, _ divert: Divert, _ run: Run) {
    switch divert.meaning {
    case .flow(let flow): addEdge(kind, to: .flow(flow), divert.range, run)
    case .weavePoint(let point): addEdge(kind, to: FlowPlace(point), divert.range, run)
    case .done: addExit(.done, divert.range, run)
    case .end: addExit(.end, divert.range, run)
    case .variable, .nothing: addExit(.variable, divert.range, run)
    }
  }

  // MARK: Conditionals and sequences

  private mutating func walk(_ id: ConditionalID, _ run: inout Run) {
    let conditional = script.conditionals[id]
    if let initial = conditional.initial { walk(initial, run) }
    var ends: [Run] = []
    var condition = conditional.initial
    var isComplete = false
    for index in conditional.branches.indices {
      let branch = script.branches[index]
      switch branch.kind {
      case .condition(let value), .caseValue(let value):
        walk(value, run)
        condition = value
      case .otherwise, .caseDefault: isComplete = true
      case .whenTrue: break
      }
      ends.append(walk(branch.body, run.inner))
      // What is switched off offers nothing that could wait.
      if isSwitchedOff(branch, conditional) { ends[ends.count - 1].offered = nil }
    }
    let isLone = conditional.branches.count == 1
    let words = isLone ? condition.map { script.expressions[$0].range } : nil
    let canBePassed = isLone || ends.contains { $0.isLive && $0.partialExits == run.partialExits }
    let partialExit = FlowExit.PartialExit(
      range: conditional.range, condition: words, expression: isLone ? condition : nil,
      open: isLone || isComplete || ends.contains { $0.isLive } ? nil : id)
    join(ends, partialExit: partialExit, isComplete: isComplete, canBePassed: canBePassed, run: &run)
  }

  /// Whether the condition of a branch is `false`, or a constant that is.
  private func isSwitchedOff(_ branch: Branch, _ conditional: Conditional) -> Bool {
    let condition: ExpressionID? =
      switch branch.kind {
      case .whenTrue: conditional.initial
      case .condition(let value): value
      case .caseValue, .otherwise, .caseDefault: nil
      }
    guard var condition else { return false }
    if case .reference(let reference) = script.expressions[condition].kind,
      case .constant(let constant) = script.references[reference].meaning
    {
      condition = script.constants[constant].value
    }
    guard case .boolean(let value) = script.expressions[condition].kind else { return false }
    return !value
  }

  private mutating func walk(_ sequence: Alternatives, _ run: inout Run) {
    let ends = sequence.elements.indices.map { walk(script.elements[$0], run.inner) }
    let isComplete =
      switch sequence.kind {
      case .once, .shuffleOnce: false
      case .stopping, .cycle, .shuffle, .shuffleStopping: true
      }
    let isUsedUp = !isComplete && ends.allSatisfy { !$0.isLive }
    join(
      ends, partialExit: FlowExit.PartialExit(range: sequence.range, isUsedUp: isUsedUp), isComplete: isComplete,
      canBePassed: true, run: &run)
  }

  /// Goes on behind a conditional or sequence; `canBePassed` says whether it surely is passed in some case where none of
  /// its ways is taken.
  private func join(
    _ ends: [Run], partialExit: FlowExit.PartialExit, isComplete: Bool, canBePassed: Bool, run: inout Run
  ) {
    let before = run
    run.hasOffered = before.hasOffered || ends.contains(where: { $0.hasOffered })
    if run.waiting == nil, let choice = ends.lazy.compactMap({ $0.offered }).first { run.waiting = (choice, .braces) }
    guard ends.contains(where: { !$0.isLive || $0.partialExits > before.partialExits }), before.isLive else { return }
    let isPassed =
      isComplete ? ends.contains { $0.isLive && $0.partialExits == before.partialExits } : canBePassed
    run.isPartialExit = before.partialExits == 0 && partialExit.open != nil
    run.partialExits += isPassed ? 1 : 2
    run.partialExit = partialExit
    run.isSure = false
    run.isLive = !isComplete || ends.contains(where: { $0.isLive })
    if !run.isLive {
      run.leaving = partialExit.range
      run.isLeavingBlock = true
    }
  }
}
