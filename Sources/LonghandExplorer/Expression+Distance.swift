import LonghandRuntime

extension Expression {
  /// How far it is from being true, or from being false, in the present state of a machine: 0 where it is as wanted.
  ///
  /// Each comparison tells how much its operands lack, what is joined by *and* adds up, and of what is joined by *or* the
  /// least counts.
  package func distance(to wanted: Bool, in machine: borrowing SilentMachine) -> Double {
    guard case .operation(let function, let operands) = self else { return truthDistance(to: wanted, in: machine) }
    switch function {
    case .not: return operands[0].distance(to: !wanted, in: machine)
    case .and, .or:
      let first = operands[0].distance(to: wanted, in: machine)
      let second = operands[1].distance(to: wanted, in: machine)
      return (function == .and) == wanted ? first + second : min(first, second)
    case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual, .has, .hasNot:
      switch (operands[0].worth(in: machine), operands[1].worth(in: machine)) {
      case (.number(let first), .number(let second)):
        return Expression.distance(function, first, second, to: wanted)
      case (.items(let first), .items(let second)):
        return Expression.distance(function, first, second, to: wanted, in: machine)
      case (.text(let first), .text(let second)) where function == .equal || function == .notEqual:
        return ((first == second) == (function == .equal)) == wanted ? 0 : Expression.noStep
      default: return Expression.unknownDistance
      }
    default: return truthDistance(to: wanted, in: machine)
    }
  }

  /// Whether it holds, as far as that is known.
  func holds(in machine: borrowing SilentMachine) -> Bool { distance(to: true, in: machine) == 0 }

  /// How far it is where it is not as wanted, and no value is nearer than another; and where it is not known.
  private static let (noStep, unknownDistance) = (2.0, 1.0)

  /// What something counts of which so much is lacking: from 1, so that what is as wanted counts most, to 2.
  private static func distance(lacking amount: Double) -> Double {
    // What is no number, as infinity less infinity, is as far as can be.
    let amount = amount.isNaN ? mostLacking : min(amount, mostLacking)
    return amount <= 0 ? 0 : 1 + amount / (amount + 8)
  }

  /// What is lacking at most, as far as it is told apart.
  private static let mostLacking = 1e9

  private func truthDistance(to wanted: Bool, in machine: borrowing SilentMachine) -> Double {
    let amount: Double
    switch worth(in: machine) {
    case .number(let number): amount = abs(number)
    case .items(let items): amount = Double(items.count)
    case .text, .unknown: return Expression.unknownDistance
    }
    return wanted ? (amount == 0 ? Expression.noStep : 0) : Expression.distance(lacking: amount)
  }

  private static func distance(
    _ function: NativeFunction, _ first: Double, _ second: Double, to wanted: Bool
  ) -> Double {
    switch (function, wanted) {
    case (.equal, true), (.notEqual, false): distance(lacking: abs(first - second))
    case (.equal, false), (.notEqual, true): first == second ? noStep : 0
    case (.less, true), (.greaterOrEqual, false): first < second ? 0 : distance(lacking: first - second + 1)
    case (.greater, true), (.lessOrEqual, false): first > second ? 0 : distance(lacking: second - first + 1)
    case (.lessOrEqual, true), (.greater, false): distance(lacking: first - second)
    case (.greaterOrEqual, true), (.less, false): distance(lacking: second - first)
    default: unknownDistance
    }
  }

  private static func distance(
    _ function: NativeFunction, _ first: [Int], _ second: [Int], to wanted: Bool, in machine: borrowing SilentMachine
  ) -> Double {
    let missing = second.count { !first.contains($0) }
    switch (function, wanted) {
    case (.has, true), (.hasNot, false): return second.isEmpty ? noStep : distance(lacking: Double(missing))
    case (.has, false), (.hasNot, true): return missing == 0 && !second.isEmpty ? noStep : 0
    case (.equal, false), (.notEqual, true): return first == second ? noStep : 0
    default: break
    }
    // Single items come one after the other as their values do, and those of several lists as the lists do.
    if first.count == 1, second.count == 1 {
      if function == .equal || function == .notEqual {
        return distance(function, Double(first[0]), Double(second[0]), to: wanted)
      }
      let values = [first[0], second[0]].map { Double(machine.value(ofItem: $0)) }
      return distance(function, values[0], values[1], to: wanted)
    }
    guard function == .equal || function == .notEqual else { return unknownDistance }
    return distance(lacking: Double(missing + first.count { !second.contains($0) }))
  }
}
