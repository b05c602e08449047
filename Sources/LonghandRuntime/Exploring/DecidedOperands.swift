/// The second operands of `and` and `or`: where the first one decides what comes of both, it makes no difference what the
/// second one looks at.
///
/// Ink evaluates both (spec/runtime: operators take their operands from the stack), so a run would be known by all that the
/// second one looks at too: by all of `a && b && c`, where any that does not hold is enough.
struct DecidedOperands: Sendable {
  /// A second operand in which something is looked at.
  struct Operand: Sendable {
    /// How many values stand on the stack from the first operand on where that is looked at.
    var depth: Int
    /// Whether the first one decides where it is true, as that of `or` does.
    var isTruthDeciding: Bool
  }

  private var operands: [[Operand]] = [[]]
  /// For each position the number of the operands in which it looks at something; 0 for none.
  private var numbers: [Int32]

  init(_ finder: QuietRegionFinder) {
    let program = finder.program
    numbers = Array(repeating: 0, count: program.code.count)
    let entries = program.divertedPositions
    var stack: [Value] = []
    var heights = [Int](repeating: 0, count: program.code.count)
    for position in program.code.indices {
      heights[position] = stack.count
      switch program.code[position] {
      case .native(let function):
        guard stack.count >= function.arity else {
          stack.removeAll()
          continue
        }
        let areNumbers = finder.kinds.are(.number, operandsAt: Position(position), function)
        let right = stack[stack.count - 1]
        let first = stack.count - function.arity
        if function == .and || function == .or, right.isSafe, areNumbers,
          !(stack[first].start + 1...position).contains(where: { entries.contains(Position($0)) })
        {
          let looks = (right.start..<position).filter { program.code[$0].looksAtSomething }
          for look in looks {
            add(Operand(depth: heights[look] - first, isTruthDeciding: function == .or), at: look)
          }
        }
        let isSafe = stack[first...].allSatisfy { $0.isSafe } && !finder.mayFail(Position(position))
        let start = stack[first].start
        stack.removeLast(function.arity)
        stack.append(Value(start: start, isSafe: isSafe))
      case .integer, .float, .boolean, .list, .target, .variable, .readCount:
        stack.append(Value(start: position, isSafe: true))
      case .divert(let jump) where jump.kind == .function && !jump.isConditional:
        guard let count = finder.parameterCounts[jump.container], stack.count >= count else {
          stack.removeAll()
          continue
        }
        let start = count > 0 ? stack[stack.count - count].start : position
        stack.removeLast(count)
        stack.append(Value(start: start, isSafe: false))
      default: stack.removeAll()
      }
    }
  }

  /// What stands on the stack.
  private struct Value {
    /// Where the items begin that make it.
    var start: Int
    /// Whether they do nothing but look at something, and never fail.
    var isSafe: Bool
  }

  private mutating func add(_ operand: Operand, at position: Int) {
    operands.append(operands[Int(numbers[position])] + [operand])
    numbers[position] = Int32(operands.count - 1)
  }

  /// The operands in which the item at a position looks at something.
  func operands(at position: Position) -> [Operand] { operands[Int(numbers[Int(position)])] }
}

extension Instruction {
  /// Whether it looks at a variable, or at how often something was visited.
  fileprivate var looksAtSomething: Bool {
    switch self {
    case .variable, .readCount: true
    default: false
    }
  }
}

extension StoryMachine {
  /// Whether it makes no difference what the item at the position looks at.
  var isLookDecided: Bool {
    guard Mode.isTracing, !exploration.isAsking, exploration.position >= 0 else { return false }
    guard let operands = exploration.decidedOperands?.operands(at: exploration.position) else { return false }
    for operand in operands where operand.depth <= state.line.evaluation.count {
      let first = state.line.evaluation[state.line.evaluation.count - operand.depth]
      if let isTrue = first.knownTruth, isTrue == operand.isTruthDeciding { return true }
    }
    return false
  }
}

extension Cell {
  /// Whether a number or a truth that is known counts as true; nil for anything else.
  fileprivate var knownTruth: Bool? {
    switch self {
    case .boolean(let value): value
    case .integer(let value): value != 0
    case .float(let value): value != 0
    default: nil
    }
  }
}
