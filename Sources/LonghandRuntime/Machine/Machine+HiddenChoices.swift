extension StoryMachine {
  /// What hid a choice, with the values as they are at this moment.
  mutating func hidden(
    _ text: TextNumber, source: Position, isWanted: Bool, isSpent: Bool
  ) -> HiddenChoice {
    let condition = isWanted ? [] : program.condition(ofChoiceAt: source)
    return HiddenChoice(
      text: string(text), wasChosen: isSpent, isConditionFalse: !isWanted, condition: condition.map { part(of: $0) },
      place: program.place(of: source), source: source)
  }

  private mutating func part(of instruction: Instruction) -> HiddenChoice.Part {
    switch instruction {
    case .boolean(let value): .value(.boolean(value))
    case .integer(let value): .value(.integer(Int(value)))
    case .float(let value): .value(.float(value))
    case .variable(let name):
      if program.names.listItems[Int(name)] >= 0 {
        .listItem(program.names[name])
      } else {
        .variable(program.names[name], lookUp(name).map { hostValue($0) } ?? nil)
      }
    case .readCount(let container):
      .visits(of: program.layout.path(of: container), Int(visitCount(of: container)))
    case .native(let function): .operation(function)
    case .enter, .leave, .text, .newline, .glue, .legacyTag, .nothing, .void, .list, .target, .pointer, .control,
      .visitIndex, .shuffleIndex, .divert, .variableDivert, .external, .choicePoint, .assignGlobal, .assignTemporary:
      .other
    }
  }
}

extension Program {
  /// The instructions that compute the condition of a choice: those between its texts and the choice point.
  fileprivate func condition(ofChoiceAt source: Position) -> ArraySlice<Instruction> {
    let end = Int(source) - 1
    guard end > 0, code[end] == .control(.evalEnd) else { return [] }
    var start = end
    while start > 0, !Self.isBeforeCondition(code[start - 1]) { start -= 1 }
    return code[start..<end]
  }

  private static func isBeforeCondition(_ instruction: Instruction) -> Bool {
    switch instruction {
    case .control(.endString), .control(.evalStart), .enter: true
    default: false
    }
  }
}
