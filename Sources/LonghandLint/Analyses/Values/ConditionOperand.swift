import LonghandCompiler

/// Something in a condition whose value differs from time to time, with the values that stand for all it can have.
struct ConditionOperand {
  /// What it may amount to.
  let range: PossibleValues
  /// The known values that it is compared with.
  var compared: [ConstantValue] = []

  /// Values such that each comparison, and whether it counts as true, comes out for one of them as it can come out at all.
  var samples: [ConstantValue] {
    var samples = numbers() + texts()
    if range.mayBeTrue { samples.append(.boolean(true)) }
    if range.mayBeFalse { samples.append(.boolean(false)) }
    // A list or target is only asked whether it is there: comparing it with what is known here stops the story.
    if range.mayBeList || range.mayBeOther, compared.isEmpty { samples += [.boolean(true), .boolean(false)] }
    return samples
  }

  private func numbers() -> [ConstantValue] {
    guard let numbers = range.numbers else { return [] }
    if let values = numbers.values { return values.map { Self.value($0, isWhole: numbers.isWhole) } }
    let marks = Set(compared.compactMap(Self.number) + [0, numbers.lower, numbers.upper].filter { $0.isFinite })
      .sorted()
    var candidates = marks + marks.flatMap { [$0 - 1, $0 + 1] }
    if !numbers.isWhole { candidates += zip(marks, marks.dropFirst()).map { ($0 + $1) / 2 } }
    return Set(candidates).sorted().filter { numbers.lower <= $0 && $0 <= numbers.upper }
      .filter { !numbers.isWhole || $0 == $0.rounded() }
      .map { Self.value($0, isWhole: numbers.isWhole) }
  }

  private func texts() -> [ConstantValue] {
    switch range.texts {
    case .some(let few): return few.map { .text($0) }
    case .any:
      let words = compared.compactMap { $0.printed }
      // No comparison names this one.
      return Set(words + ["", "\u{1}"]).sorted().map { .text($0) }
    }
  }

  /// The number that a value is, or that a text spells.
  private static func number(_ value: ConstantValue) -> Double? {
    if case .text(let words) = value { return Double(words).flatMap { $0.isFinite ? $0 : nil } }
    return value.number
  }

  private static func value(_ number: Double, isWhole: Bool) -> ConstantValue {
    if isWhole || number == number.rounded(), let whole = Int32(exactly: number) { return .integer(whole) }
    return .float(Float(number))
  }
}
