import LonghandRuntime
import LonghandSource

extension Emitter {
  /// A choice whose content container comes once the items of the container that offers it are complete.
  struct OfferedChoice {
    var choice: ChoiceID
    /// The container of its start content, if it has any.
    var start: ProgramBuilder.ContainerHandle?
    /// The statements that belong to its content.
    var following: Range<Int>
  }

  /// A container of a weave that is open: the weave's own, or that of a gather.
  private struct Section {
    var gather: GatherID?
    var choices: [OfferedChoice] = []
  }

  /// The items of a weave, then what its container reaches by name; the container is open and stays open.
  ///
  /// Gathers that flow falls into nest in the container before them; the others start a chain of their own among the
  /// named-only content of the weave's container (ink §137).
  mutating func emitWeave(_ id: WeaveID, rejoiningAt mark: ProgramBuilder.MarkHandle? = nil) {
    let weave = script.weaves[id]
    var sections = [Section()]
    var index = weave.statements.indices.lowerBound
    while index < weave.statements.indices.upperBound {
      switch script.statements[index].kind {
      case .choice(let choice):
        let end = WeavePlan.contentEnd(after: index, in: weave, of: script)
        builder.location(script.statements[index].range)
        let start = emitOffer(choice)
        sections[sections.count - 1].choices.append(
          OfferedChoice(choice: choice, start: start, following: index + 1..<end))
        index = end
      case .gather(let gather):
        if !plan.isAutoEntered[Int(gather.index)] { close(&sections) }
        builder.begin(gatherContainers[Int(gather.index)])
        sections.append(Section(gather: gather))
        index += 1
      case .content, .newline, .weave, .note, .variable, .constant, .list, .external, .temporary, .assignment, .call,
        .returning, .done, .persona, .shift:
        emitStatement(script.statements[index])
        index += 1
      }
    }
    if let mark { builder.divert(.plain, to: .mark(mark)) }
    if weave.hasWeavePoints { close(&sections) }
  }

  /// Ends the open gathers, the innermost first, and the items of the weave's own container.
  private mutating func close(_ sections: inout [Section]) {
    while let section = sections.popLast() {
      if let gather = section.gather, let next = plan.gatherJoins[Int(gather.index)] {
        builder.divert(.plain, to: .container(gatherContainers[Int(next.index)]))
      }
      builder.endContent()
      for choice in section.choices { emitContent(of: choice) }
      if section.gather != nil { builder.end() }
    }
  }

  // MARK: Statements

  mutating func emitStatement(_ statement: Statement) {
    switch statement.kind {
    case .content(let content):
      builder.location(statement.range)
      emit(content)
    case .newline: builder.newline()
    case .weave(let nested): emitOwnContainer(of: nested)
    case .done: builder.control(.done)
    case .temporary(let temporary): emit(temporary, statement.range)
    case .assignment(let assignment): emit(assignment, statement.range)
    case .call(let call): emitCallStatement(call, statement.range)
    case .returning(let value): emitReturn(value, statement.range)
    case .choice, .gather, .note, .variable, .constant, .list, .external, .persona, .shift: break
    }
  }

  // MARK: Choices

  /// What offers a choice (ink §236); gives the container of the start content.
  private mutating func emitOffer(_ id: ChoiceID) -> ProgramBuilder.ContainerHandle? {
    let choice = script.choices[id]
    guard !choice.start.isEmpty else {
      let needsValues = !choice.choiceOnly.isEmpty || !choice.conditions.isEmpty
      if needsValues { builder.control(.evalStart) }
      emitOfferedTexts(choice)
      if needsValues { builder.control(.evalEnd) }
      builder.choicePoint(choiceContainers[Int(id.index)], flags: flags(of: choice))
      return nil
    }
    let start = builder.makeContainer(name: "s")
    builder.begin(builder.makeContainer())
    builder.control(.evalStart)
    emitReturningDivert(to: start, marker: builder.makeContainer(name: "$r1"), isInString: true)
    emitOfferedTexts(choice)
    builder.control(.evalEnd)
    builder.choicePoint(choiceContainers[Int(id.index)], flags: flags(of: choice))
    builder.endContent()
    builder.begin(start)
    emit(choice.start)
    builder.divert(.plain, variable: "$r")
    builder.end()
    builder.end()
    return start
  }

  /// The jump to start content and back by way of `$r`: a call would lose sight of temps (ink §238).
  private mutating func emitReturningDivert(
    to start: ProgramBuilder.ContainerHandle, marker: ProgramBuilder.ContainerHandle, isInString: Bool
  ) {
    builder.divertTarget(marker)
    if !isInString { builder.control(.evalEnd) }
    builder.assign(temporary: "$r", isDeclaration: true)
    if isInString { builder.control(.beginString) }
    builder.divert(.plain, to: .container(start))
    builder.begin(marker)
    builder.end()
    if isInString { builder.control(.endString) }
  }

  private mutating func emitOfferedTexts(_ choice: Choice) {
    if !choice.choiceOnly.isEmpty {
      builder.control(.beginString)
      emit(choice.choiceOnly)
      builder.control(.endString)
    }
    for (position, index) in choice.conditions.indices.enumerated() {
      emit(script.expressionRows[index])
      if position > 0 { builder.native(.and) }
    }
  }

  private func flags(of choice: Choice) -> ChoiceFlags {
    var flags: ChoiceFlags = []
    if !choice.conditions.isEmpty { flags.insert(.hasCondition) }
    if !choice.start.isEmpty { flags.insert(.hasStartContent) }
    if !choice.choiceOnly.isEmpty { flags.insert(.hasChoiceOnlyContent) }
    if choice.isFallback { flags.insert(.isInvisibleDefault) }
    if !choice.isSticky { flags.insert(.onceOnly) }
    return flags
  }

  /// The content container `c-N` (ink §238, ink §239).
  private mutating func emitContent(of offered: OfferedChoice) {
    let choice = script.choices[offered.choice]
    builder.begin(choiceContainers[Int(offered.choice.index)])
    builder.coveragePlace(.choice, choice.range)
    builder.location(choice.range)
    if let start = offered.start {
      builder.control(.evalStart)
      emitReturningDivert(to: start, marker: builder.makeContainer(name: "$r2"), isInString: false)
    }
    emit(choice.inner)
    emit(choice.chain)
    builder.newline()
    for index in offered.following { emitStatement(script.statements[index]) }
    if let join = plan.choiceJoins[Int(offered.choice.index)] {
      builder.divert(.plain, to: .container(gatherContainers[Int(join.index)]))
    }
    builder.end()
  }
}

/// The names `c-0`, `g-0` … each spelled once.
struct NumberedNames {
  private var choices: [String] = []
  private var gathers: [String] = []

  mutating func choice(_ number: Int) -> String {
    while choices.count <= number { choices.append("c-\(choices.count)") }
    return choices[number]
  }

  mutating func gather(_ number: Int) -> String {
    while gathers.count <= number { gathers.append("g-\(gathers.count)") }
    return gathers[number]
  }
}
