import LonghandRuntime

/// An expression over what a state holds, as far as it is told from the program alone.
package indirect enum Expression: Hashable, Sendable {
  case number(Double)
  /// The items of a list, in the order of their numbers.
  case items([Int])
  /// The bytes of a text.
  case text([UInt8])
  /// What a global variable holds, by its place.
  case global(Int)
  /// How often a container was visited, by its place.
  case visits(Int)
  case operation(NativeFunction, [Expression])
  /// What chance gives, what the host gives, and whatever else is not told.
  case unknown

  /// The comparisons, and whatever else is asked for its truth.
  var atoms: [Expression] {
    guard case .operation(let function, let operands) = self else { return isConstant ? [] : [self] }
    switch function {
    case .not, .and, .or: return operands.flatMap { $0.atoms }
    default: return isConstant ? [] : [self]
    }
  }

  /// Whether it is the same in all states, as far as it is known.
  var isConstant: Bool {
    switch self {
    case .number, .items, .text, .unknown: true
    case .global, .visits: false
    case .operation(_, let operands): operands.allSatisfy { $0.isConstant }
    }
  }

  /// Of how many expressions it is made, itself included.
  var size: Int {
    guard case .operation(_, let operands) = self else { return 1 }
    return operands.reduce(1) { $0 + $1.size }
  }

  /// The places of the global variables that it looks at.
  var globals: Set<Int> {
    switch self {
    case .global(let slot): [slot]
    case .operation(_, let operands): operands.reduce(into: []) { $0.formUnion($1.globals) }
    case .number, .items, .text, .visits, .unknown: []
    }
  }
}
