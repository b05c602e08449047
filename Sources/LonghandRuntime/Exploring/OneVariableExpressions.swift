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

  /// An expression that is evaluated where the values of all its variables but one are known.
  struct Use: Hashable, Sendable {
    var expression: Int
    /// The variable whose value is not, and the values of the others, in their order.
    var variable: NameNumber
    var others: [Cell]
  }

  private var expressions: [Expression] = []
  /// For each position at which a variable is read or assigned to the expression to which that belongs; -1 for none.
  private var numbers: [Int32]

  init(_ program: Program) {
    numbers = Array(repeating: -1, count: program.code.count)
    let entries = program.divertedPositions
    var finder = Finder(program)
    for position in program.code.indices {
      guard let expression = finder.take(position) else { continue }
      // Whoever comes into the middle, or to what is assigned behind it, has not evaluated what stands before.
      if (expression.range.lowerBound + 1...position).contains(where: { entries.contains(Position($0)) }) { continue }
      for read in expression.range where finder.isVariable(read) { numbers[read] = Int32(expressions.count) }
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
