import LonghandRuntime

/// How a global variable is used that holds numbers: what tells whether all large ones count alike, or all small ones.
///
/// A number that is only compared with constants may count as the greatest of them once it is beyond it, if nothing but
/// a new value ever brings it back: `days` that is only ever raised, say, and asked whether it is more than 5.
struct CounterUse {
  private var look: Consumption.Look?
  private var rises = false
  private var falls = false

  /// Notes that it is looked at.
  mutating func note(_ other: Consumption.Look) { look = look.map { $0.joined(other) } ?? other }

  /// Notes that it is moved by a number.
  mutating func note(move: Int32) {
    if move > 0 { rises = true }
    if move < 0 { falls = true }
  }

  /// How exactly it must be known; nil for as it is.
  var precision: Relevance.Precision? {
    guard case .compared(var low, var high)? = look else { return nil }
    if rises { low = .min }
    if falls { high = .max }
    return low == .min && high == .max ? nil : .within(low, high)
  }
}

extension Program {
  /// By how much the variable that the instruction at a position reads is moved, if nothing else becomes of what was
  /// read.
  func move(ofVariableReadAt position: Int) -> Int32? {
    guard case .variable(let name) = code[position], position + 4 < code.count,
      case .integer(let step) = code[position + 1], case .native(let function) = code[position + 2]
    else { return nil }
    let isEnded = code[position + 3] == .control(.evalEnd)
    guard case .assignGlobal(let target, isDeclaration: false) = code[position + (isEnded ? 4 : 3)], target == name,
      step > Int32.min
    else { return nil }
    switch function {
    case .add: return step
    case .subtract: return -step
    default: return nil
    }
  }
}
