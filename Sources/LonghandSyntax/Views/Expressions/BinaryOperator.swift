/// An operator between two expressions (`L176`, `L178`).
package enum BinaryOperator: UInt8, Hashable, Sendable, CaseIterable {
  /// `&&` or `and`.
  case and
  /// `||` or `or`.
  case or
  /// `==`.
  case equal
  /// `!=`.
  case notEqual
  /// `<`.
  case less
  /// `>`.
  case greater
  /// `<=`.
  case lessOrEqual
  /// `>=`.
  case greaterOrEqual
  /// `?` or `has`.
  case has
  /// `!?` or `hasnt`.
  case hasNot
  /// `^`.
  case intersect
  /// `+`.
  case add
  /// `-`.
  case subtract
  /// `*`.
  case multiply
  /// `/`.
  case divide
  /// `%` or `mod`.
  case remainder

  /// How tightly it binds, from 1 to 8 (`L176`).
  package var precedence: Int {
    switch self {
    case .and, .or: 1
    case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual: 2
    case .has, .hasNot, .intersect: 3
    case .add: 4
    case .subtract: 5
    case .multiply: 6
    case .divide: 7
    case .remainder: 8
    }
  }

  /// The operator that is written so.
  package init?(spelling: String) {
    switch spelling {
    case "&&", "and": self = .and
    case "||", "or": self = .or
    case "==": self = .equal
    case "!=": self = .notEqual
    case "<": self = .less
    case ">": self = .greater
    case "<=": self = .lessOrEqual
    case ">=": self = .greaterOrEqual
    case "?", "has": self = .has
    case "!?", "hasnt": self = .hasNot
    case "^": self = .intersect
    case "+": self = .add
    case "-": self = .subtract
    case "*": self = .multiply
    case "/": self = .divide
    case "%", "mod": self = .remainder
    default: return nil
    }
  }
}
