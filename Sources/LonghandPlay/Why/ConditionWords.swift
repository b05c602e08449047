import LonghandRuntime

/// Writes the condition of a hidden choice as a writer would.
struct ConditionWords {
  /// How loosely the parts of an operand hold together.
  private enum Bond: Int {
    case one, computed, joined
  }

  /// The operands so far.
  private var operands: [(words: String, bond: Bond)] = []

  private init() {}

  /// The words; nil if there is no condition, or if it does more than compute with values.
  static func of(_ condition: [HiddenChoice.Part]) -> String? {
    var writer = ConditionWords()
    for part in condition {
      guard writer.add(part) else { return nil }
    }
    return writer.operands.count == 1 ? writer.operands[0].words : nil
  }

  /// What a condition read, each name once with the value that it found.
  static func readings(in condition: [HiddenChoice.Part]) -> [(name: String, value: String?)] {
    var readings: [(name: String, value: String?)] = []
    for part in condition {
      guard let reading = reading(of: part), !readings.contains(where: { $0 == reading }) else { continue }
      readings.append(reading)
    }
    return readings
  }

  private static func reading(of part: HiddenChoice.Part) -> (name: String, value: String?)? {
    switch part {
    case .variable(let name, let value): (name, value.map { shown($0) })
    case .visits(let place, let count): (place, "\(count)")
    case .value, .listItem, .operation, .other: nil
    }
  }

  private static func shown(_ value: Value) -> String {
    switch value {
    case .text(let words): "\"\(words)\""
    case .list(let list): "(\(list.description))"
    case .boolean, .integer, .float, .target, .variable: value.description
    }
  }

  private mutating func add(_ part: HiddenChoice.Part) -> Bool {
    switch part {
    case .value(let value): operands.append((value.description, .one))
    case .variable(let name, _), .listItem(let name), .visits(let name, _): operands.append((name, .one))
    case .operation(let function): return apply(function)
    case .other: return false
    }
    return true
  }

  private mutating func apply(_ function: NativeFunction) -> Bool {
    guard operands.count >= function.arity else { return false }
    let bond: Bond = function == .and || function == .or ? .joined : .computed
    let taken = operands.suffix(function.arity).map { operand in
      operand.bond == .one || operand.bond.rawValue < bond.rawValue ? operand.words : "(\(operand.words))"
    }
    operands.removeLast(function.arity)
    let name = function.displayName
    let isNamed = name.first?.isLetter == true
    if isNamed {
      operands.append(("\(name)(\(taken.joined(separator: ", ")))", .one))
    } else if taken.count == 2 {
      operands.append(("\(taken[0]) \(name) \(taken[1])", bond))
    } else {
      operands.append(((function == .not ? "not " : name) + taken[0], .one))
    }
    return true
  }
}
