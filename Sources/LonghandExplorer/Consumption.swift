import LonghandRuntime

/// What becomes of a number that an instruction gives, as far as the same expression tells.
struct Consumption {
  private let program: Program
  private let printing: Printing
  /// How many functions hand the number on.
  private let depth: Int

  init(_ program: Program, _ printing: Printing) { self.init(program, printing, depth: 0) }

  private init(_ program: Program, _ printing: Printing, depth: Int) {
    (self.program, self.printing, self.depth) = (program, printing, depth)
  }

  /// How a number is looked at.
  enum Look: Hashable {
    /// By comparing it: all numbers from the high one on count alike, and all up to the low one.
    case compared(low: Int32, high: Int32)
    /// By its remainder.
    case remainder(Int32)
    /// As it is.
    case exactly

    /// By whether it is 0.
    static let asTruth = Look.compared(low: -1, high: 1)

    /// What serves both.
    func joined(_ other: Look) -> Look {
      switch (self, other) {
      case (.compared(let low, let high), .compared(let otherLow, let otherHigh)):
        .compared(low: min(low, otherLow), high: max(high, otherHigh))
      case (.remainder(let first), .remainder(let second)) where first == second: self
      default: .exactly
      }
    }
  }

  /// What lies above the number on the stack.
  private enum Above {
    case constant(Int32)
    case other
  }

  /// How many items behind an expression are followed to where its value is taken away.
  private static let branchLimit = 400

  /// How a count of visits or turns is looked at that the instruction at a position gives.
  ///
  /// - Parameters:
  ///   - position: The position of the instruction.
  ///   - offset: By how much what is kept is greater than the number.
  func precision(after position: Int, offset: Int32) -> Relevance.Precision {
    switch look(after: position) {
    case .compared(_, let high) where high < Int32.max - 2: .upTo(max(1, high) + offset)
    case .compared, .exactly: .exact
    case .remainder(let divisor): .remainder(divisor)
    }
  }

  /// How a number is looked at that the instruction at a position gives.
  func look(after position: Int) -> Look {
    var above: [Above] = []
    var current = position + 1
    while current < program.code.count {
      switch program.code[current] {
      case .integer(let value): above.append(.constant(value))
      case .boolean, .float, .variable, .readCount, .list: above.append(.other)
      case .native(let function):
        if function.arity == 1 {
          if above.isEmpty { return function == .not ? .asTruth : .exactly }
          above[above.count - 1] = .other
        } else if above.count >= 2 {
          above.removeLast(2)
          above.append(.other)
        } else {
          return look(function, above.first, before: current)
        }
      case .control(.evalStart) where current == position + 1: break
      case .divert(let jump) where jump.kind == .function: return look(ofArgument: above.count, of: jump.container)
      case .control(.evalEnd):
        guard above.isEmpty else { return .exactly }
        return isCondition(current + 1) ? .asTruth : look(atStackFrom: current)
      default: return .exactly
      }
      current += 1
    }
    return .exactly
  }

  /// Whether the item at a position takes the value as a condition.
  private func isCondition(_ position: Int) -> Bool {
    guard position < program.code.count else { return false }
    switch program.code[position] {
    case .divert(let jump): return jump.isConditional
    case .choicePoint(_, let flags): return flags.contains(.hasCondition)
    default: return false
    }
  }

  /// How a function of two operands looks at the number: the left one if something lies above, else the right one.
  private func look(_ function: NativeFunction, _ above: Above?, before position: Int) -> Look {
    if function == .and || function == .or { return .asTruth }
    if function == .remainder {
      guard case .constant(let divisor)? = above, divisor > 0 else { return .exactly }
      return .remainder(divisor)
    }
    guard let constant = constant(above, position), constant > Int32.min + 2, constant < Int32.max - 2 else {
      return .exactly
    }
    switch above == nil ? function.mirrored : function {
    case .equal, .notEqual: return .compared(low: constant - 1, high: constant + 1)
    case .greater, .lessOrEqual: return .compared(low: constant, high: constant + 1)
    case .less, .greaterOrEqual: return .compared(low: constant - 1, high: constant)
    case .minimum: return .compared(low: .min, high: constant)
    case .maximum: return .compared(low: constant, high: .max)
    default: return .exactly
    }
  }

  /// The constant that the number is compared with: above it, or as the left operand right before the number.
  private func constant(_ above: Above?, _ position: Int) -> Int32? {
    if case .constant(let value)? = above { return value }
    if above == nil, position >= 2, case .integer(let value) = program.code[position - 2] { return value }
    return nil
  }

  // MARK: Arguments

  /// How a function looks at an argument.
  ///
  /// - Parameter number: The argument, the last one being 0.
  private func look(ofArgument number: Int, of function: ContainerID) -> Look {
    guard depth < Self.depthLimit, function >= 0 else { return .exactly }
    let container = program.containers[Int(function)]
    let declaration = Int(container.start) + 1 + number
    guard declaration < Int(container.end),
      case .assignTemporary(let name, isDeclaration: true) = program.code[declaration]
    else { return .exactly }
    if program.names.globalSlots[Int(name)] >= 0 { return .exactly }
    let inner = Consumption(program, printing, depth: depth + 1)
    // Where nothing looks at it all numbers count alike.
    var look = Look.compared(low: 0, high: 0)
    for position in Int(container.start)..<Int(container.end) where position != declaration {
      switch program.code[position] {
      case .variable(name):
        if !printing.isOnlyPrinted(position) { look = look.joined(inner.look(after: position)) }
      case .variableDivert(name, _, _), .pointer(name, _), .assignTemporary(name, _), .assignGlobal(name, _):
        return .exactly
      default: break
      }
    }
    return look
  }

  /// How deep functions are followed that hand on what they are given.
  private static let depthLimit = 3

  // MARK: Branches by value

  /// How the branches of `{value: - 1: … - 2: …}` look at the value, which stays on the stack until one of them takes it
  /// away.
  private func look(atStackFrom end: Int) -> Look {
    var look: Look?
    var seen: Set<Position> = []
    var waiting = [program.successors[end]]
    while let position = waiting.popLast() {
      guard position >= 0, seen.count < Self.branchLimit else { return .exactly }
      guard seen.insert(position).inserted else { continue }
      switch program.code[Int(position)] {
      case .enter(let id) where !program.containers[Int(id)].isEmpty: waiting.append(position + 1)
      case .enter, .leave, .nothing: waiting.append(program.successors[Int(position)])
      case .divert(let jump) where jump.kind == .plain && !jump.isConditional: waiting.append(jump.position)
      case .control(.popValue): break
      case .control(.duplicate):
        guard let (own, branch) = branch(at: position) else { return .exactly }
        look = look.map { $0.joined(own) } ?? own
        waiting += branch
      default: return .exactly
      }
    }
    return look ?? .exactly
  }

  /// How the condition of one branch looks at the value, and where flow goes on with the value still on the stack.
  private func branch(at position: Position) -> (look: Look, next: [Position])? {
    let start = Int(position)
    guard start + 5 < program.code.count, program.code[start + 1] == .control(.evalStart),
      case .native(let function) = program.code[start + 3], function.arity == 2,
      program.code[start + 4] == .control(.evalEnd),
      case .divert(let jump) = program.code[start + 5], jump.kind == .plain, jump.isConditional
    else { return nil }
    return (look(after: start), [jump.position, program.successors[start + 5]])
  }
}

extension NativeFunction {
  /// The function that gives the same with its operands exchanged.
  fileprivate var mirrored: NativeFunction {
    switch self {
    case .greater: .less
    case .less: .greater
    case .greaterOrEqual: .lessOrEqual
    case .lessOrEqual: .greaterOrEqual
    default: self
    }
  }
}
