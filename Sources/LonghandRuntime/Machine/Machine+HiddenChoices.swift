extension StoryMachine {
  /// What hid a choice, with the values as they are at this moment.
  mutating func hidden(
    _ text: TextID, _ source: Position, _ isWanted: Bool, _ isSpent: Bool
  ) -> HiddenChoice {
    let condition = isWanted ? [] : program.condition(ofChoiceAt: source)
    var words = ConditionWords(program: program)
    return HiddenChoice(
      text: string(text), wasChosen: isSpent, isConditionFalse: !isWanted,
      condition: condition.isEmpty ? nil : words.words(of: condition), values: readings(in: condition),
      place: program.place(of: source))
  }

  /// What a condition reads, each name once.
  private mutating func readings(in condition: ArraySlice<Instruction>) -> [HiddenChoice.Reading] {
    var readings: [HiddenChoice.Reading] = []
    for instruction in condition {
      guard let reading = reading(of: instruction), !readings.contains(reading) else { continue }
      readings.append(reading)
    }
    return readings
  }

  private mutating func reading(of instruction: Instruction) -> HiddenChoice.Reading? {
    switch instruction {
    case .variable(let name):
      guard program.names.listItems[Int(name)] < 0, let cell = lookUp(name) else { return nil }
      return HiddenChoice.Reading(name: program.names[name], value: shown(cell))
    case .readCount(let container):
      return HiddenChoice.Reading(name: program.layout.path(of: container), value: "\(visitCount(of: container))")
    default: return nil
    }
  }

  private func shown(_ cell: Cell) -> String {
    guard let value = hostValue(cell) else { return "nothing" }
    switch value {
    case .text(let words): return "\"\(words)\""
    case .list(let list): return "(\(list.description))"
    case .boolean, .integer, .float, .target, .variable: return value.description
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

/// Writes the instructions of an expression as a writer would.
private struct ConditionWords {
  let program: Program
  /// How loosely the parts of an operand hold together.
  private enum Bond: Int {
    case one, computed, joined
  }

  /// The operands so far.
  private var operands: [(words: String, bond: Bond)] = []

  init(program: Program) {
    self.program = program
  }

  /// The words; nil if the expression does more than compute with values.
  mutating func words(of expression: ArraySlice<Instruction>) -> String? {
    for instruction in expression {
      if case .native(let function) = instruction {
        guard apply(function) else { return nil }
      } else {
        guard let words = words(of: instruction) else { return nil }
        operands.append((words, .one))
      }
    }
    return operands.count == 1 ? operands[0].words : nil
  }

  private func words(of instruction: Instruction) -> String? {
    switch instruction {
    case .integer(let value): "\(value)"
    case .float(let value): value.printed
    case .boolean(let value): value ? "true" : "false"
    case .variable(let name): program.names[name]
    case .readCount(let container): program.layout.path(of: container)
    default: nil
    }
  }

  private mutating func apply(_ function: NativeFunction) -> Bool {
    guard operands.count >= function.arity else { return false }
    let bond: Bond = function == .and || function == .or ? .joined : .computed
    let taken = operands.suffix(function.arity).map { operand in
      operand.bond == .one || operand.bond.rawValue < bond.rawValue ? operand.words : "(\(operand.words))"
    }
    operands.removeLast(function.arity)
    let name = function.displayName
    let isNamed = name.first?.isLetter == true
    if isNamed {
      operands.append(("\(name)(\(taken.joined(separator: ", ")))", .one))
    } else if taken.count == 2 {
      operands.append(("\(taken[0]) \(name) \(taken[1])", bond))
    } else {
      operands.append(((function == .not ? "not " : name) + taken[0], .one))
    }
    return true
  }
}
