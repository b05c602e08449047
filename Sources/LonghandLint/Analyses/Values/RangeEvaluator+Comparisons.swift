import LonghandCompiler
import LonghandSyntax

extension RangeEvaluator {
  /// What a comparison may give; both where it is not sure.
  func compare(
    _ sign: BinaryOperator, leftID: ExpressionID, rightID: ExpressionID, left: PossibleValues,
    right: PossibleValues
  ) -> PossibleValues {
    if left.isNumber, right.isNumber, let first = left.arithmetic, let second = right.arithmetic {
      return compare(sign, first, second)
    }
    guard sign == .equal || sign == .notEqual, areNeverEqual(leftID, rightID: rightID, left: left, right: right) else {
      return .boolean
    }
    return .truth(mayBeTrue: sign == .notEqual, mayBeFalse: sign == .equal)
  }

  private func compare(_ sign: BinaryOperator, _ left: NumberRange, _ right: NumberRange) -> PossibleValues {
    if let first = left.values, let second = right.values, first.count * second.count <= 64 {
      let answers = first.flatMap { one in second.map { ConstantFolder.compare(sign, one, $0) ?? true } }
      return .truth(mayBeTrue: answers.contains(true), mayBeFalse: answers.contains(false))
    }
    let isBelow = left.upper < right.lower
    let isAbove = left.lower > right.upper
    switch sign {
    case .equal: return .truth(mayBeTrue: !isBelow && !isAbove, mayBeFalse: true)
    case .notEqual: return .truth(mayBeTrue: true, mayBeFalse: !isBelow && !isAbove)
    case .less: return .truth(mayBeTrue: left.lower < right.upper, mayBeFalse: !isBelow)
    case .greater: return .truth(mayBeTrue: left.upper > right.lower, mayBeFalse: !isAbove)
    case .lessOrEqual: return .truth(mayBeTrue: left.lower <= right.upper, mayBeFalse: left.upper > right.lower)
    case .greaterOrEqual: return .truth(mayBeTrue: left.upper >= right.lower, mayBeFalse: left.lower < right.upper)
    default: return .boolean
    }
  }

  private func areNeverEqual(
    _ leftID: ExpressionID, rightID: ExpressionID, left: PossibleValues, right: PossibleValues
  ) -> Bool {
    if left.isText, right.isText, case .some(let first) = left.texts, case .some(let second) = right.texts {
      return Set(first).isDisjoint(with: second)
    }
    if left.isText, right.isNumber { return neverPrints(left.texts) }
    if right.isText, left.isNumber { return neverPrints(right.texts) }
    if left.isList, right.isList { return lacks(left, rightID) || lacks(right, leftID) }
    return false
  }

  /// Whether no number and no truth value prints as one of the texts (runtime §157).
  private func neverPrints(_ texts: PossibleValues.Texts) -> Bool {
    guard case .some(let few) = texts else { return false }
    return few.allSatisfy { text in
      let hasDigit = text.utf8.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      return !hasDigit && !["true", "false", "NaN", "Infinity", "-Infinity"].contains(text)
    }
  }

  /// Whether a list has all items of another one; what is empty is never had (runtime §174).
  func contains(_ leftID: ExpressionID, _ rightID: ExpressionID, _ left: PossibleValues) -> PossibleValues {
    let isEmpty = isEmptyLiteral(rightID) || isEmptyLiteral(leftID)
    let isNever = left.isList && (isEmpty || lacks(left, rightID))
    return .truth(mayBeTrue: !isNever, mayBeFalse: true)
  }

  /// Whether a list can never hold the items that an expression spells, because they are of other lists.
  func lacks(_ range: PossibleValues, _ spelled: ExpressionID) -> Bool {
    guard case .of(let lists) = range.lists else { return false }
    return spelledLists(spelled).contains { !lists.contains($0) }
  }

  /// The lists of the items that an expression spells.
  private func spelledLists(_ id: ExpressionID) -> [ListID] {
    if case .item(let item)? = constants[id] { return [script.listItems[item].list] }
    if case .list(let literal) = script.expressions[id].kind { return lists(of: literal) }
    return []
  }

  /// Whether an expression is `()`.
  func isEmptyLiteral(_ id: ExpressionID) -> Bool {
    guard case .list(let literal) = script.expressions[id].kind else { return false }
    return script.listLiterals[literal].items.isEmpty
  }
}
