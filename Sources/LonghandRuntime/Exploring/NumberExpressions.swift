/// Which global variables surely hold numbers or truths, and which expressions surely give one.
struct NumberExpressions {
  private let program: Program
  /// The places of the global variables that surely hold numbers or truths.
  private var variables: Set<Int32> = []

  /// Looks a program over: those that may hold something else drop out until none does any more.
  init(_ program: Program) {
    self.program = program
    variables = Set(program.names.globalSlots.filter { $0 >= 0 })
    for case .pointer(let name, _) in program.code { variables.remove(program.names.globalSlots[Int(name)]) }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for position in program.code.indices {
        guard case .assignGlobal(let name, _) = program.code[position] else { continue }
        let slot = program.names.globalSlots[Int(name)]
        guard variables.contains(slot) else { continue }
        let isEnded = position > 0 && program.code[position - 1] == .control(.evalEnd)
        if start(ofNumberEndingAt: position - (isEnded ? 2 : 1)) == nil {
          variables.remove(slot)
          hasChanged = true
        }
      }
    }
  }

  /// Whether all that an operator at a position works on are surely numbers or truths.
  func areOperands(ofOperatorAt position: Position, _ function: NativeFunction) -> Bool {
    start(ofNumberEndingAt: Int(position), function) != nil
  }

  /// Where an expression begins that surely gives a number or a truth and ends with the instruction at a position.
  private func start(ofNumberEndingAt end: Int) -> Int? {
    guard end >= 0 else { return nil }
    switch program.code[end] {
    case .integer, .float, .boolean, .readCount, .visitIndex, .control(.turns): return end
    case .variable(let name): return variables.contains(program.names.globalSlots[Int(name)]) ? end : nil
    case .control(.turnsSince), .control(.readCount):
      if end > 0, case .target = program.code[end - 1] { return end - 1 }
      return nil
    case .control(.random): return start(ofNumberEndingAt: end - 1).flatMap { start(ofNumberEndingAt: $0 - 1) }
    case .native(let function): return start(ofNumberEndingAt: end, function)
    default: return nil
    }
  }

  private func start(ofNumberEndingAt end: Int, _ function: NativeFunction) -> Int? {
    switch function {
    case .add, .subtract, .multiply, .divide, .remainder, .equal, .notEqual, .greater, .less, .greaterOrEqual,
      .lessOrEqual, .and, .or, .minimum, .maximum, .power:
      return start(ofNumberEndingAt: end - 1).flatMap { start(ofNumberEndingAt: $0 - 1) }
    case .negate, .not, .floor, .ceiling, .int, .float: return start(ofNumberEndingAt: end - 1)
    case .has, .hasNot, .intersection, .listMinimum, .listMaximum, .listAll, .listCount, .listValue, .listInvert:
      return nil
    }
  }
}
