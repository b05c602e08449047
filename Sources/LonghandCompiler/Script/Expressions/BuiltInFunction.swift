/// A function that every story has (ink §198).
package enum BuiltInFunction: String, CaseIterable, Sendable {
  case choiceCount = "CHOICE_COUNT"
  case turns = "TURNS"
  case turnsSince = "TURNS_SINCE"
  case readCount = "READ_COUNT"
  case random = "RANDOM"
  case seedRandom = "SEED_RANDOM"
  case listRandom = "LIST_RANDOM"
  case listRange = "LIST_RANGE"
  case listValue = "LIST_VALUE"
  case listCount = "LIST_COUNT"
  case listMin = "LIST_MIN"
  case listMax = "LIST_MAX"
  case listAll = "LIST_ALL"
  case listInvert = "LIST_INVERT"
  case min = "MIN"
  case max = "MAX"
  case pow = "POW"
  case floor = "FLOOR"
  case ceiling = "CEILING"
  case int = "INT"
  case float = "FLOAT"
  /// An accident of the original that negates (ink §201).
  case negate = "_"

  /// The number of arguments it takes.
  package var argumentCount: Int {
    switch self {
    case .choiceCount, .turns: 0
    case .random, .pow, .min, .max: 2
    case .listRange: 3
    case .turnsSince, .readCount, .seedRandom, .listRandom, .listValue, .listCount, .listMin, .listMax, .listAll,
      .listInvert, .floor, .ceiling, .int, .float, .negate:
      1
    }
  }

  /// Whether its name may name nothing else; `LIST_RANGE` slipped through in the original (ink §37).
  package var isReserved: Bool { self != .listRange }
}
