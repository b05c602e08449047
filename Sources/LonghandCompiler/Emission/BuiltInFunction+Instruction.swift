import LonghandRuntime
import LonghandSyntax

extension BuiltInFunction {
  /// What a built-in function compiles to.
  enum Instruction {
    case control(ControlCommand)
    case native(NativeFunction)
  }

  /// What the function compiles to, after its arguments (`L233`).
  var instruction: Instruction {
    switch self {
    case .choiceCount: .control(.choiceCount)
    case .turns: .control(.turns)
    case .turnsSince: .control(.turnsSince)
    case .readCount: .control(.readCount)
    case .random: .control(.random)
    case .seedRandom: .control(.seedRandom)
    case .listRandom: .control(.listRandom)
    case .listRange: .control(.listRange)
    case .listValue: .native(.listValue)
    case .listCount: .native(.listCount)
    case .listMin: .native(.listMinimum)
    case .listMax: .native(.listMaximum)
    case .listAll: .native(.listAll)
    case .listInvert: .native(.listInvert)
    case .min: .native(.minimum)
    case .max: .native(.maximum)
    case .pow: .native(.power)
    case .floor: .native(.floor)
    case .ceiling: .native(.ceiling)
    case .int: .native(.int)
    case .float: .native(.float)
    case .negate: .native(.negate)
    }
  }
}

extension BinaryOperator {
  /// The instruction of the operator.
  var native: NativeFunction {
    switch self {
    case .and: .and
    case .or: .or
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .greater: .greater
    case .lessOrEqual: .lessOrEqual
    case .greaterOrEqual: .greaterOrEqual
    case .has: .has
    case .hasNot: .hasNot
    case .intersect: .intersection
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .remainder: .remainder
    }
  }
}
