import LonghandCompiler

extension PossibleValues {
  /// What the values are, after "is only ever"; nil where that is not worth saying.
  package func words(_ script: Script) -> String? {
    var parts: [String] = []
    if let numbers, numbers.lower.isFinite || numbers.upper.isFinite { parts.append(numbers.words) }
    if numbers != nil, parts.isEmpty { return nil }
    if mayBeTrue { parts.append("`true`") }
    if mayBeFalse { parts.append("`false`") }
    if case .some(let few) = texts { parts += few.map { "`\"\($0)\"`" } } else { return nil }
    switch lists {
    case .none: break
    case .of(let lists) where !lists.isEmpty:
      parts.append("items of " + NumberRange.joined(lists.map { "`\(script.names[script.lists[$0].name])`" }))
    case .of, .any: return nil
    }
    return mayBeOther || parts.isEmpty ? nil : NumberRange.joined(parts)
  }

  /// The kind of value that it is, after "is": `a number`; nil where it may be several.
  package var kind: String? {
    if isNumber { return numbers == nil ? "true or false" : "a number" }
    if isText { return "a text" }
    return isList ? "a list" : nil
  }
}
