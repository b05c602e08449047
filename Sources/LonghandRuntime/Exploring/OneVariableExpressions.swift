/// The expressions of a program that are made of variables and constants alone: comparisons, and changes of one of these
/// variables.
///
/// Where all of the variables but one are temporary, so that their values are known, and that one is looked at in nothing
/// else, it does not matter what it holds, but only what each comparison comes to; and what it holds after a change follows
/// from what it held before.
struct OneVariableExpressions: Sendable {
  /// What becomes of an expression.
  enum Purpose {
    /// It is true or false.
    case comparison
    /// A variable is given its value, which is a whole number if all of them hold one.
    case change(of: NameNumber)
  }

  struct Expression {
    /// Where its items stand, one after the other.
    var range: ClosedRange<Int>
    var purpose: Purpose
    /// The variables, each once.
    var names: [NameNumber]
  }

  private var expressions: [Expression] = []
  /// For each position at which a variable is read or assigned to the expression to which that belongs; -1 for none.
  private var numbers: [Int32]

  init(_ program: Program) {
    numbers = Array(repeating: -1, count: program.code.count)
    let entries = program.entries
    var finder = Finder(program)
    for position in program.code.indices {
      guard let expression = finder.take(position) else { continue }
      // Whoever comes into the middle has not evaluated what stands before.
      if expression.range.dropFirst().contains(where: { entries.contains(Position($0)) }) { continue }
      for read in expression.range where finder.isVariable(read) && numbers[read] < 0 {
        numbers[read] = Int32(expressions.count)
      }
      if case .change = expression.purpose { numbers[position] = Int32(expressions.count) }
      expressions.append(expression)
    }
  }

  subscript(number: Int) -> Expression { expressions[number] }

  /// The number of the expression to which the item at a position belongs, which reads a variable or assigns to one.
  func number(at position: Position) -> Int? {
    let number = numbers[Int(position)]
    return number < 0 ? nil : Int(number)
  }

  /// Finds expressions, item by item.
  private struct Finder {
    private let program: Program
    private var stack: [Operand] = []
    private var isInExpression = false

    /// What an item leaves on the stack.
    private struct Operand {
      /// Where the items stand that make it.
      var range: ClosedRange<Int>
      /// The variables in it, each once.
      var names: [NameNumber] = []
      /// Whether something else is in it.
      var isOther = false
      /// Whether it is a whole number, if the variables hold some.
      var isWhole = true
      /// The constant that it is.
      var constant: Int32?
    }

    init(_ program: Program) { self.program = program }

    /// Whether the item at a position reads a variable, and not an item of a list.
    func isVariable(_ position: Int) -> Bool {
      guard case .variable(let name) = program.code[position] else { return false }
      return program.names.globalSlots[Int(name)] >= 0 || program.names.listItems[Int(name)] < 0
    }

    /// Takes the next item; the expression that ends with it, if one does.
    mutating func take(_ position: Int) -> Expression? {
      let instruction = program.code[position]
      if instruction == .control(.evalStart) || instruction == .control(.evalEnd) {
        isInExpression = instruction == .control(.evalStart)
        if !isAssignment(position + 1) { stack.removeAll() }
        return nil
      }
      switch instruction {
      case .assignGlobal(let name, isDeclaration: false), .assignTemporary(let name, isDeclaration: false):
        guard let value = stack.popLast(), value.names.contains(name), !value.isOther, value.isWhole else { return nil }
        return Expression(range: value.range, purpose: .change(of: name), names: value.names)
      case _ where !isInExpression: stack.removeAll()
      case .integer(let value): stack.append(Operand(range: position...position, constant: value))
      case .boolean, .float, .list: stack.append(Operand(range: position...position, isWhole: false))
      case .variable(let name):
        let isVariable = isVariable(position)
        stack.append(Operand(range: position...position, names: isVariable ? [name] : [], isWhole: isVariable))
      case .native(let function): return take(function, position)
      default: stack.removeAll()
      }
      return nil
    }

    private func isAssignment(_ position: Int) -> Bool {
      guard position < program.code.count else { return false }
      return switch program.code[position] {
      case .assignGlobal, .assignTemporary: true
      default: false
      }
    }

    private mutating func take(_ function: NativeFunction, _ position: Int) -> Expression? {
      guard stack.count >= function.arity else {
        stack.removeAll()
        return nil
      }
      let right = stack[stack.count - 1]
      let left = stack[stack.count - function.arity]
      stack.removeLast(function.arity)
      let names = left.names + right.names.filter { !left.names.contains($0) }
      var result = Operand(range: left.range.lowerBound...position, names: names)
      result.isOther = left.isOther || right.isOther
      result.isWhole = left.isWhole && right.isWhole && function.keepsWholeNumbers(by: right.constant)
      let isComparison = function.isComparison && !names.isEmpty && !result.isOther
      if isComparison { result.isOther = true }
      stack.append(result)
      return isComparison ? Expression(range: result.range, purpose: .comparison, names: names) : nil
    }
  }
}

extension NativeFunction {
  /// Whether it tells whether something holds.
  fileprivate var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .greater, .less, .greaterOrEqual, .lessOrEqual, .not, .has, .hasNot: true
    default: false
    }
  }

  /// Whether it gives a whole number for whole numbers, whichever these are.
  ///
  /// - Parameter constant: The right one, if it is known.
  fileprivate func keepsWholeNumbers(by constant: Int32?) -> Bool {
    switch self {
    case .add, .subtract, .multiply, .minimum, .maximum, .negate: true
    case .divide, .remainder: constant.map { $0 != 0 } ?? false
    default: false
    }
  }
}

extension Program {
  /// Where flow may be diverted to, containers aside.
  fileprivate var entries: Set<Position> {
    var entries = Set(targets.map { $0.position })
    for case .divert(let jump) in code { entries.insert(jump.position) }
    return entries
  }
}

extension OneVariableExpressions {
  /// An expression that is evaluated where the values of all its variables but one are known.
  struct Use: Hashable, Sendable {
    var expression: Int
    /// The variable whose value is not, and the values of the others, in their order.
    var variable: NameNumber
    var others: [Cell]
  }
}

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
