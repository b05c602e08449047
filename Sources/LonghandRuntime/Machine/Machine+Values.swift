extension StoryMachine {
  /// Whether a value counts as true (runtime §95).
  mutating func isTruthy(_ cell: Cell) throws(StoryProblem) -> Bool {
    switch cell {
    case .boolean(let value): return value
    case .integer(let value): return value != 0
    case .float(let value): return value != 0
    case .string(let text): return !isEmptyText(text)
    case .list(let list): return !isEmptyList(list)
    case .undefined, .void, .tag: return false
    case .target(let target): throw problem(.targetAsCondition(program.target(target).path))
    case .pointer(let name, _): throw problem(.pointerAsValue(program.names[name]))
    case .symbolic(let symbol): return try symbolicTruth(symbol)
    }
  }

  /// The words of a value (runtime §157).
  func words(of cell: Cell) -> String {
    switch cell {
    case .undefined, .void, .tag, .symbolic: ""
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): "\(value)"
    case .float(let value): value.printed
    case .string(let text): string(text)
    case .list(let list): text(of: self.list(list))
    case .target(let target): "DivertTargetValue(" + program.target(target).path + ")"
    case .pointer(let name, _): "VariablePointerValue(" + program.names[name] + ")"
    }
  }

  /// The words of a value as a text.
  mutating func text(of cell: Cell) throws(StoryProblem) -> TextNumber {
    switch cell {
    case .string(let text): return text
    case .integer(let value):
      state.texts.add(number: value)
      return finishText(.plain)
    default: return makeText(words(of: cell).utf8)
    }
  }
}
