import LonghandRuntime

extension BuiltInFunction {
  /// What a built-in function compiles to.
  enum Instruction {
    case control(ControlCommand)
    case native(NativeFunction)
  }

  /// What the function compiles to, after its arguments (ink §233).
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
