import LonghandRuntime
import LonghandSource

extension Emitter {
  /// The items of a stretch of content (ink §232).
  mutating func emit(_ content: Content) {
    for index in content.indices { emit(script.contentItems[index]) }
  }

  private mutating func emit(_ item: ContentItem) {
    switch item.kind {
    case .text(let text): builder.text(script.texts[text])
    case .newline: builder.newline()
    case .glue: builder.glue()
    case .tagStart: builder.tagStart()
    case .tagEnd: builder.tagEnd()
    case .printed(let expression):
      builder.control(.evalStart)
      emit(expression)
      builder.control(.evalOutput)
      builder.control(.evalEnd)
    case .conditional(let conditional): emit(script.conditionals[conditional])
    case .sequence(let sequence): emit(script.sequences[sequence])
    case .divert(let divert): emit(script.diverts[divert])
    }
  }

  // MARK: Conditionals

  /// A conditional: the value, a container for each branch, and the `nop` where they meet again (ink §243).
  private mutating func emit(_ conditional: Conditional) {
    let rejoin = builder.makeMark()
    if let initial = conditional.initial { emitEvaluated(initial) }
    for index in conditional.branches.indices {
      emit(script.branches[index], of: conditional.branches.indices.lowerBound, rejoin)
    }
    if leavesValue(conditional) { builder.control(.popValue) }
    builder.place(rejoin)
    builder.control(.noOperation)
  }

  /// Whether the switched value is still there when no branch was taken (ink §244).
  private func leavesValue(_ conditional: Conditional) -> Bool {
    let branches = script.branches[conditional.branches]
    guard conditional.initial != nil, let first = branches.first, let last = branches.last else { return false }
    guard case .caseValue = first.kind else { return false }
    if case .caseDefault = last.kind { return false }
    return true
  }

  private mutating func emit(_ branch: Branch, of conditional: Int, _ rejoin: ProgramBuilder.MarkHandle) {
    let body = builder.makeContainer(name: "b")
    builder.begin(builder.makeContainer())
    var isConditional = true
    var dropsValue = false
    switch branch.kind {
    case .whenTrue: break
    case .condition(let condition): emitEvaluated(condition)
    case .caseValue(let value):
      builder.control(.duplicate)
      builder.control(.evalStart)
      emit(value)
      builder.native(.equal)
      builder.control(.evalEnd)
      dropsValue = true
    case .otherwise: isConditional = false
    case .caseDefault:
      isConditional = false
      dropsValue = true
    }
    builder.divert(.plain, to: .container(body), conditional: isConditional)
    builder.endContent()
    builder.begin(body)
    builder.coveragePlace(.branch(of: Int32(conditional)), branch.range)
    if dropsValue { builder.control(.popValue) }
    if branch.isMultiline { builder.newline() }
    emitWeave(branch.body, rejoiningAt: rejoin)
    builder.end()
    builder.end()
  }

  // MARK: Sequences

  /// A sequence: a container that counts its visits, and one for each element (ink §246).
  private mutating func emit(_ sequence: Alternatives) {
    let count = Int32(sequence.elements.count)
    let needsEmptyElement = sequence.kind == .once || sequence.kind == .shuffleOnce
    let elementCount = Int(count) + (needsEmptyElement ? 1 : 0)
    let elements = (0..<elementCount).map { builder.makeContainer(name: "s\($0)") }
    let rejoin = builder.makeMark()
    builder.begin(builder.makeContainer(flags: [.visits, .startOnly]))
    builder.control(.evalStart)
    builder.control(.visitIndex)
    emitIndex(sequence.kind, count)
    builder.control(.evalEnd)
    for (index, element) in elements.enumerated() { emitTest(Int32(index), element) }
    builder.place(rejoin)
    builder.control(.noOperation)
    builder.endContent()
    for (index, element) in elements.enumerated() {
      let isWritten = index < sequence.elements.count
      let body = isWritten ? script.elements[sequence.elements.indices.lowerBound + index] : nil
      emitElement(element, body, of: sequence, rejoin)
    }
    builder.end()
  }

  private mutating func emitTest(_ index: Int32, _ element: ProgramBuilder.ContainerHandle) {
    builder.control(.evalStart)
    builder.control(.duplicate)
    builder.int(index)
    builder.native(.equal)
    builder.control(.evalEnd)
    builder.divert(.plain, to: .container(element), conditional: true)
  }

  private mutating func emitElement(
    _ container: ProgramBuilder.ContainerHandle, _ body: WeaveID?, of sequence: Alternatives,
    _ rejoin: ProgramBuilder.MarkHandle
  ) {
    builder.begin(container)
    if let body {
      let range = script.statements[script.weaves[body].statements].first?.range ?? sequence.range
      // Conditionals and sequences are numbered apart.
      builder.coveragePlace(.branch(of: -1 - Int32(sequence.elements.indices.lowerBound)), range)
    }
    builder.control(.popValue)
    if let body {
      if sequence.isMultiline, !script.weaves[body].statements.isEmpty { builder.newline() }
      emitWeave(body, rejoiningAt: rejoin)
    } else {
      builder.divert(.plain, to: .mark(rejoin))
    }
    builder.end()
  }

  /// What turns the visit index on the stack into the index of an element.
  private mutating func emitIndex(_ kind: Alternatives.Kind, _ count: Int32) {
    switch kind {
    case .stopping:
      builder.int(count - 1)
      builder.native(.minimum)
    case .once:
      builder.int(count)
      builder.native(.minimum)
    case .cycle:
      builder.int(count)
      builder.native(.remainder)
    case .shuffle:
      builder.int(count)
      builder.control(.shuffleIndex)
    case .shuffleOnce: emitBoundedShuffle(count)
    case .shuffleStopping: emitBoundedShuffle(count - 1)
    }
  }

  private mutating func emitBoundedShuffle(_ limit: Int32) {
    let skip = builder.makeMark()
    builder.int(limit)
    builder.native(.minimum)
    builder.control(.duplicate)
    builder.int(limit)
    builder.native(.equal)
    builder.divert(.plain, to: .mark(skip), conditional: true)
    builder.int(limit)
    builder.control(.shuffleIndex)
    builder.place(skip)
    builder.control(.noOperation)
  }

  // MARK: Diverts

  private mutating func emit(_ divert: Divert) {
    builder.location(divert.range)
    if divert.kind == .tunnelReturn { return emitTunnelReturn(divert) }
    if !divert.arguments.isEmpty {
      builder.control(.evalStart)
      emit(divert.arguments, of: parameters(of: divert.meaning))
      builder.control(.evalEnd)
    }
    if divert.kind == .thread { builder.control(.startThread) }
    let kind: DivertKind = divert.kind == .tunnel ? .tunnel : .plain
    switch divert.meaning {
    case .done: builder.control(.done)
    case .end: builder.control(.end)
    case .flow(let flow): builder.divert(kind, to: .container(container(of: flow)))
    case .weavePoint(let point): builder.divert(kind, to: .container(container(of: point)))
    case .variable(let name): builder.divert(kind, variable: script.names[name])
    case .nothing: break
    }
  }

  /// `->->`, perhaps to somewhere else; like any divert, going there counts nothing (ink §235).
  private mutating func emitTunnelReturn(_ divert: Divert) {
    builder.control(.evalStart)
    emit(divert.arguments, of: parameters(of: divert.meaning))
    switch divert.meaning {
    case .flow(let flow): builder.divertTarget(container(of: flow))
    case .weavePoint(let point): builder.divertTarget(container(of: point))
    case .variable(let name): builder.variable(script.names[name])
    case .nothing, .done, .end: builder.void()
    }
    builder.control(.evalEnd)
    builder.control(.popTunnel)
  }

  func parameters(of meaning: Divert.Meaning) -> Run<Parameter> {
    guard case .flow(let flow) = meaning else { return Run() }
    return script.flows[flow].parameters
  }
}
