extension StoryMachine {
  /// The use of an expression to which the item at the position belongs that is evaluated, which reads a variable or
  /// assigns to it; nil where more than the value of that one is not known.
  mutating func useOfExpression() -> OneVariableExpressions.Use? {
    guard exploration.position >= 0, let number = exploration.trace?.expressions.number(at: exploration.position),
      let expression = exploration.trace?.expressions[number]
    else { return nil }
    let variable: NameNumber
    switch code[Int(exploration.position)] {
    case .variable(let name), .assignGlobal(let name, _), .assignTemporary(let name, _): variable = name
    default: return nil
    }
    var isChange = false
    if case .change(let changed) = expression.purpose {
      if changed != variable { return nil }
      isChange = true
    }
    var others: [Cell] = []
    for name in expression.names where name != variable {
      guard let value = temporary(name), value.isPlain else { return nil }
      if isChange, value.wholeNumber == nil { return nil }
      others.append(value)
    }
    return OneVariableExpressions.Use(expression: number, variable: variable, others: others)
  }

  /// What an expression comes to for some value of the variable that is not known; nil where it is an error.
  mutating func value(
    of use: OneVariableExpressions.Use, _ expression: OneVariableExpressions.Expression, where variable: Cell
  ) -> Cell? {
    let height = state.line.evaluation.count
    defer { state.line.evaluation.removeLast(state.line.evaluation.count - height) }
    let known = Dictionary(uniqueKeysWithValues: zip(expression.names.filter { $0 != use.variable }, use.others))
    do throws(StoryProblem) {
      for position in expression.range { try evaluate(position, where: variable, known) }
      return try pop()
    } catch {
      return nil
    }
  }

  private mutating func evaluate(
    _ position: Int, where variable: Cell, _ known: [NameNumber: Cell]
  ) throws(StoryProblem) {
    switch code[position] {
    case .variable(let name):
      let item = program.names.globalSlots[Int(name)] < 0 ? program.names.listItems[Int(name)] : -1
      try push(item >= 0 ? .list(ListNumber(item)) : known[name] ?? variable)
    case .native(let function): try perform(function)
    case .integer(let value): try push(.integer(value))
    case .boolean(let value): try push(.boolean(value))
    case .float(let value): try push(.float(value))
    case .list(let list): try push(.list(list))
    default: break
    }
  }
}

extension Cell {
  /// Whether it is a value that a writer knows, and no reference.
  fileprivate var isPlain: Bool {
    switch self {
    case .boolean, .integer, .float, .list, .string, .target: true
    case .undefined, .void, .pointer, .tag, .symbolic: false
    }
  }
}
