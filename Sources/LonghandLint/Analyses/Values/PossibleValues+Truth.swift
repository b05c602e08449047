extension PossibleValues {
  /// `true` or `false`, or both where neither is sure.
  package static func truth(mayBeTrue: Bool, mayBeFalse: Bool) -> PossibleValues {
    PossibleValues(mayBeTrue: mayBeTrue, mayBeFalse: mayBeFalse)
  }

  /// Whether a condition may take it for true (runtime §95).
  package var canHold: Bool {
    if mayBeTrue || mayBeList { return true }
    if let numbers, numbers.lower != 0 || numbers.upper != 0 { return true }
    guard case .some(let few) = texts else { return true }
    return few.contains { !$0.isEmpty }
  }

  /// Whether a condition may take it for false; nothing at all counts as false.
  package var canFail: Bool {
    if mayBeFalse || mayBeList || mayBeOther { return true }
    if let numbers, numbers.values?.contains(0) ?? (numbers.lower <= 0 && numbers.upper >= 0) { return true }
    guard case .some(let few) = texts else { return true }
    return few.contains("")
  }

  /// As a game that sets the variable may leave it: any value of the kinds that the story gives it.
  package func opened(isSetInStory: Bool) -> PossibleValues {
    var open = self
    if mayBeNumber {
      open.numbers = .all
      open.mayBeTrue = true
      open.mayBeFalse = true
      if !isSetInStory { open.texts = .any }
    }
    if mayBeText { open.texts = .any }
    if mayBeList, !isSetInStory { open.lists = .any }
    return open
  }
}
