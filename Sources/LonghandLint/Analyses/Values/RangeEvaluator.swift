import LonghandCompiler
import LonghandSyntax

/// What an expression may amount to, from what its parts may.
final class RangeEvaluator {
  let script: Script
  let constants: ConstantFolder
  let traits: TraitNames

  /// An evaluator that knows some things beforehand.
  init(script: Script, constants: ConstantFolder, traits: TraitNames) {
    self.script = script
    self.constants = constants
    self.traits = traits
  }

  /// The range of one expression.
  ///
  /// - Parameters:
  ///   - part: The range of an operand or argument.
  ///   - variable: The range of what a reference reads.
  ///   - result: The range of what a function returns.
  func range(
    of id: ExpressionID, part: (ExpressionID) -> PossibleValues, variable: (Reference.Meaning) -> PossibleValues,
    result: (FlowID) -> PossibleValues
  ) -> PossibleValues {
    if let constant = constants[id] { return PossibleValues(constant, script) }
    switch script.expressions[id].kind {
    case .integer, .float, .boolean, .increment, .broken: return .unknown
    case .string: return PossibleValues(texts: .any)
    case .divertTarget: return PossibleValues(mayBeOther: true)
    case .list(let literal): return PossibleValues(lists: .of(lists(of: literal)))
    case .reference(let reference): return self.reference(script.references[reference].meaning, variable)
    case .negate(let operand): return part(operand).arithmetic.map { .numbers($0.negated) } ?? .unknown
    case .not(let operand): return negation(part(operand))
    case .binary(let sign, let left, let right):
      return binary(sign, leftID: left, rightID: right, left: part(left), right: part(right))
    case .call(let call): return self.call(script.calls[call], part, result)
    }
  }

  /// The lists whose items a literal names, in ascending order.
  func lists(of literal: ListLiteralID) -> [ListID] {
    let items = script.listLiteralItems[script.listLiterals[literal].items].compactMap { $0.item }
    return Array(Set(items.map { script.listItems[$0].list })).sorted { $0.index < $1.index }
  }

  private func reference(_ meaning: Reference.Meaning, _ variable: (Reference.Meaning) -> PossibleValues)
    -> PossibleValues
  {
    switch meaning {
    case .nothing, .constant: .unknown
    case .listItem(let item): PossibleValues(.item(item), script)
    case .flow, .weavePoint: .numbers(.count)
    case .complement: .numbers(NumberRange(lower: 0, upper: 100, isWhole: true))
    case .global(let name) where traits[name] != nil: .numbers(NumberRange(lower: 0, upper: 100, isWhole: true))
    case .temporary, .global: variable(meaning)
    }
  }

  private func negation(_ operand: PossibleValues) -> PossibleValues {
    var range = PossibleValues.truth(mayBeTrue: operand.canFail, mayBeFalse: operand.canHold)
    // Of a list, `not` makes 1 or 0 (runtime §177).
    if operand.mayBeList { range.numbers = NumberRange([0, 1], isWhole: true) }
    return range
  }

  // MARK: Operators

  private func binary(
    _ sign: BinaryOperator, leftID: ExpressionID, rightID: ExpressionID, left: PossibleValues,
    right: PossibleValues
  ) -> PossibleValues {
    switch sign {
    case .and:
      return .truth(mayBeTrue: left.canHold && right.canHold, mayBeFalse: left.canFail || right.canFail)
    case .or:
      return .truth(mayBeTrue: left.canHold || right.canHold, mayBeFalse: left.canFail && right.canFail)
    case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual:
      return compare(sign, leftID: leftID, rightID: rightID, left: left, right: right)
    case .has: return contains(leftID, rightID, left)
    case .hasNot:
      let range = contains(leftID, rightID, left)
      return .truth(mayBeTrue: range.mayBeFalse, mayBeFalse: range.mayBeTrue)
    case .add, .subtract, .multiply, .divide, .remainder, .intersect: return arithmetic(sign, left, right)
    }
  }

  /// What `+`, `-` and their like may make of two values.
  func arithmetic(_ sign: BinaryOperator, _ left: PossibleValues, _ right: PossibleValues) -> PossibleValues {
    var range = PossibleValues.never
    if let first = left.arithmetic, let second = right.arithmetic { range.numbers = numbers(sign, first, second) }
    if sign == .add, left.mayBeText || right.mayBeText { range.texts = .any }
    if left.mayBeList { range.lists = sign == .add ? left.union(right).lists : left.lists }
    return range == .never ? .unknown : range
  }

  private func numbers(_ sign: BinaryOperator, _ left: NumberRange, _ right: NumberRange) -> NumberRange {
    switch sign {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .divide: left.divided(by: right)
    case .remainder: left.remainder(by: right)
    default: .all
    }
  }
}
