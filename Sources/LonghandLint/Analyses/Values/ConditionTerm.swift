import LonghandCompiler
import LonghandSyntax

/// A condition as far as it is decided: tests of operands, joined by `and`, `or` and `not`.
indirect enum ConditionTerm {
  /// Whether an operand counts as true.
  case holds(Int)
  /// Whether an operand compares so with a known value.
  case compares(Int, BinaryOperator, ConstantValue)
  case not(ConditionTerm)
  case all([ConditionTerm])
  case any([ConditionTerm])

  /// Whether it holds where the operands have some values; nil where the story would stop.
  func isTrue(_ values: [ConstantValue]) -> Bool? {
    switch self {
    case .holds(let operand): return values[operand].isTrue
    case .compares(let operand, let sign, let value):
      guard case .boolean(let isTrue)? = ConstantFolder.apply(sign, values[operand], value) else { return nil }
      return isTrue
    case .not(let term): return term.isTrue(values).map { !$0 }
    // Both sides of `and` and `or` are evaluated (runtime §162).
    case .all(let terms): return Self.isTrue(terms, values).map { answers in answers.allSatisfy { $0 } }
    case .any(let terms): return Self.isTrue(terms, values).map { answers in answers.contains(true) }
    }
  }

  private static func isTrue(_ terms: [ConditionTerm], _ values: [ConstantValue]) -> [Bool]? {
    let answers = terms.compactMap { $0.isTrue(values) }
    return answers.count == terms.count ? answers : nil
  }
}
