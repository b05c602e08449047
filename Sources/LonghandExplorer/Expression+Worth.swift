import LonghandRuntime

/// What an expression is worth in a state.
enum Worth: Equatable {
  case number(Double)
  /// The items of a list, in the order of their numbers.
  case items([Int])
  /// The bytes of a text.
  case text([UInt8])
  case unknown

  /// A number for a truth.
  fileprivate init(_ isTrue: Bool) { self = .number(isTrue ? 1 : 0) }
}

extension Expression {
  /// What it is worth in the present state of a machine.
  ///
  /// It is a guide and no proof: numbers with a point that happen to be whole divide like whole ones.
  func worth(in machine: borrowing SilentMachine) -> Worth {
    switch self {
    case .number(let number): return .number(number)
    case .items(let items): return .items(items)
    case .text(let bytes): return .text(bytes)
    case .unknown: return .unknown
    case .visits(let slot): return .number(Double(machine.visits(slot)))
    case .global(let slot): return Expression.worth(ofGlobal: slot, in: machine)
    case .operation(let function, let operands):
      let first = operands[0].worth(in: machine)
      guard operands.count > 1 else { return Expression.result(function, first, machine) }
      return Expression.result(function, first, operands[1].worth(in: machine))
    }
  }

  private static func worth(ofGlobal slot: Int, in machine: borrowing SilentMachine) -> Worth {
    switch machine.plain(ofGlobal: slot) {
    case .integer(let value): .number(Double(value))
    case .boolean(let value): Worth(value)
    case .float(let bits): .number(Double(Float(bitPattern: bits)))
    case .list(let items, _, _): .items(items.sorted())
    case .text(let bytes): .text(bytes)
    case .undefined, .void, .target, nil: .unknown
    }
  }

  private static func result(_ function: NativeFunction, _ operand: Worth, _ machine: borrowing SilentMachine) -> Worth
  {
    switch (function, operand) {
    case (.listCount, .items(let items)): .number(Double(items.count))
    case (.listValue, .items(let items)): .number(Double(items.map { machine.value(ofItem: $0) }.max() ?? 0))
    case (.listMinimum, .items(let items)):
      .items(items.min { machine.value(ofItem: $0) < machine.value(ofItem: $1) }.map { [$0] } ?? [])
    case (.listMaximum, .items(let items)):
      .items(items.max { machine.value(ofItem: $0) < machine.value(ofItem: $1) }.map { [$0] } ?? [])
    case (.negate, .number(let number)): .number(-number)
    case (.floor, .number(let number)): .number(number.rounded(.down))
    case (.ceiling, .number(let number)): .number(number.rounded(.up))
    case (.int, .number(let number)): .number(number.rounded(.towardZero))
    case (.float, .number): operand
    case (.not, .number(let number)): Worth(number == 0)
    case (.not, .items(let items)): Worth(items.isEmpty)
    default: .unknown
    }
  }

  private static func result(_ function: NativeFunction, _ first: Worth, _ second: Worth) -> Worth {
    switch (first, second) {
    case (.unknown, _), (_, .unknown): .unknown
    case (.items(let first), .items(let second)): result(function, first, second)
    case (.number(let first), .number(let second)): result(function, first, second)
    default: .unknown
    }
  }

  private static func result(_ function: NativeFunction, _ first: [Int], _ second: [Int]) -> Worth {
    switch function {
    case .intersection: .items(first.filter { second.contains($0) })
    case .add: .items(Set(first + second).sorted())
    case .subtract: .items(first.filter { !second.contains($0) })
    case .equal: Worth(first == second)
    case .notEqual: Worth(first != second)
    default: .unknown
    }
  }

  private static func isWhole(_ number: Double) -> Bool { number == number.rounded() }

  private static func result(_ function: NativeFunction, _ first: Double, _ second: Double) -> Worth {
    switch function {
    case .add: .number(first + second)
    case .subtract: .number(first - second)
    case .multiply: .number(first * second)
    case .divide where second != 0:
      .number(isWhole(first) && isWhole(second) ? (first / second).rounded(.towardZero) : first / second)
    case .remainder where second != 0: .number(first.truncatingRemainder(dividingBy: second))
    case .minimum: .number(min(first, second))
    case .maximum: .number(max(first, second))
    case .equal: Worth(first == second)
    case .notEqual: Worth(first != second)
    default: .unknown
    }
  }
}
