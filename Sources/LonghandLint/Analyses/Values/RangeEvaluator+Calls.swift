import LonghandCompiler

extension RangeEvaluator {
  /// What a call may give.
  func call(
    _ call: Call, _ part: (ExpressionID) -> PossibleValues, _ result: (FlowID) -> PossibleValues
  ) -> PossibleValues {
    switch call.meaning {
    case .nothing, .external, .variable: .unknown
    case .flow(let flow): result(flow)
    case .list(let list): PossibleValues(lists: .of([list]))
    case .persona(.change): .numbers(NumberRange(lower: -100, upper: 100, isWhole: true))
    case .persona(.rapport): .numbers(NumberRange(lower: 0, upper: 100, isWhole: true))
    case .persona(.portrait): PossibleValues(texts: .any)
    case .builtIn(let function): builtIn(function, script.expressionRows[call.arguments].map(part))
    }
  }

  private func builtIn(_ function: BuiltInFunction, _ arguments: [PossibleValues]) -> PossibleValues {
    let first = arguments.first ?? .unknown
    switch function {
    case .choiceCount, .turns, .readCount: return .numbers(.count)
    case .turnsSince: return .numbers(NumberRange(lower: -1, upper: .infinity, isWhole: true))
    case .random: return random(arguments)
    case .seedRandom: return PossibleValues(mayBeOther: true)
    case .listRandom, .listRange, .listMin, .listMax, .listAll, .listInvert:
      return PossibleValues(lists: first.isList ? first.lists : .any)
    case .listValue: return .numbers(values(of: first))
    case .listCount: return .numbers(count(of: first))
    case .min, .max: return extreme(arguments, isLeast: function == .min)
    case .pow: return .numbers(.all)
    case .floor, .ceiling: return first.arithmetic.map { .numbers(Self.rounded($0, to: $0.isWhole)) } ?? .unknown
    case .int: return first.arithmetic.map { .numbers(Self.rounded($0, to: true)) } ?? .unknown
    case .float: return first.arithmetic.map { .numbers(Self.floating($0)) } ?? .unknown
    case .negate: return first.arithmetic.map { .numbers($0.negated) } ?? .unknown
    }
  }

  private func random(_ arguments: [PossibleValues]) -> PossibleValues {
    guard arguments.count == 2, let first = arguments[0].arithmetic, let second = arguments[1].arithmetic,
      first.lower <= second.upper
    else { return .numbers(.whole) }
    return .numbers(NumberRange(lower: first.lower, upper: second.upper, isWhole: true))
  }

  private func extreme(_ arguments: [PossibleValues], isLeast: Bool) -> PossibleValues {
    guard arguments.count == 2, arguments[0].isNumber, arguments[1].isNumber, let first = arguments[0].arithmetic,
      let second = arguments[1].arithmetic
    else { return .numbers(.all) }
    let isWhole = first.isWhole && second.isWhole
    return .numbers(
      isLeast
        ? NumberRange(lower: min(first.lower, second.lower), upper: min(first.upper, second.upper), isWhole: isWhole)
        : NumberRange(lower: max(first.lower, second.lower), upper: max(first.upper, second.upper), isWhole: isWhole))
  }

  /// Rounding moves a number by less than one.
  private static func rounded(_ range: NumberRange, to isWhole: Bool) -> NumberRange {
    NumberRange(lower: range.lower.rounded(.down), upper: range.upper.rounded(.up), isWhole: isWhole)
  }

  /// The same numbers, no longer known to be whole.
  private static func floating(_ range: NumberRange) -> NumberRange {
    NumberRange(lower: range.lower, upper: range.upper, isWhole: false)
  }

  private func values(of range: PossibleValues) -> NumberRange {
    guard range.isList, case .of(let lists) = range.lists else { return .whole }
    let all = lists.flatMap { script.listItems[script.lists[$0].items].map { Double($0.value) } }
    return NumberRange(lower: min(0, all.min() ?? 0), upper: max(0, all.max() ?? 0), isWhole: true)
  }

  private func count(of range: PossibleValues) -> NumberRange {
    guard range.isList, case .of(let lists) = range.lists else { return .count }
    let most = lists.reduce(0) { $0 + Int(script.lists[$1].items.count) }
    return NumberRange(lower: 0, upper: Double(most), isWhole: true)
  }
}
