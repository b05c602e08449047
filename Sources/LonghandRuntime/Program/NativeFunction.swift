/// The operators and functions that the machine computes itself, with their tokens in the JSON (runtime §26).
package enum NativeFunction: UInt8, Hashable, Sendable, CaseIterable {
  case add, subtract, multiply, divide, remainder
  case equal, notEqual, greater, less, greaterOrEqual, lessOrEqual
  case and, or, minimum, maximum, power, has, hasNot, intersection
  case negate, not, floor, ceiling, int, float
  case listMinimum, listMaximum, listAll, listCount, listValue, listInvert

  /// The token in the JSON.
  package var token: StaticString {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    case .equal: "=="
    case .notEqual: "!="
    case .greater: ">"
    case .less: "<"
    case .greaterOrEqual: ">="
    case .lessOrEqual: "<="
    case .and: "&&"
    case .or: "||"
    case .minimum: "MIN"
    case .maximum: "MAX"
    case .power: "POW"
    case .has: "?"
    case .hasNot: "!?"
    case .intersection: "L^"
    case .negate: "_"
    case .not: "!"
    case .floor: "FLOOR"
    case .ceiling: "CEILING"
    case .int: "INT"
    case .float: "FLOAT"
    case .listMinimum: "LIST_MIN"
    case .listMaximum: "LIST_MAX"
    case .listAll: "LIST_ALL"
    case .listCount: "LIST_COUNT"
    case .listValue: "LIST_VALUE"
    case .listInvert: "LIST_INVERT"
    }
  }

  /// How many operands it takes: 1 or 2.
  package var arity: Int { rawValue < NativeFunction.negate.rawValue ? 2 : 1 }

  /// What a writer calls it: its token, but `^` for the intersection.
  package var displayName: String {
    switch self {
    case .intersection: "^"
    case .negate: "-"
    default: token.string
    }
  }
}
