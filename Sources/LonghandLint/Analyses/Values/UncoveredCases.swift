import LonghandCompiler
import LonghandSyntax

/// Whether a story can come to a conditional while none of its branches holds, as far as that can be shown.
///
/// It can where the variables that are asked for still hold what they began with (`FirstVisit`), or where some line gives
/// the one that is asked for a value that no branch stands for. What conditions cover between them is left to
/// `ConditionDecider`.
package struct UncoveredCases {
  private let story: LintedStory
  private let script: Script

  /// Looks at a story.
  package init(_ story: LintedStory) {
    self.story = story
    script = story.script
  }

  /// Whether none of the branches of a conditional need hold when the story is at a place.
  package func mayFail(_ id: ConditionalID, at place: Int) -> Bool {
    let conditional = script.conditionals[id]
    var conditions: [ExpressionID] = []
    var cases: [ExpressionID] = []
    for branch in script.branches[conditional.branches] {
      switch branch.kind {
      case .condition(let value): conditions.append(value)
      case .caseValue(let value): cases.append(value)
      case .whenTrue: if let initial = conditional.initial { conditions.append(initial) }
      case .otherwise, .caseDefault: return false
      }
    }
    guard cases.isEmpty else {
      guard conditions.isEmpty, let initial = conditional.initial else { return false }
      return mayFail(initial, cases, at: place)
    }
    return mayFail(conditions, at: place)
  }

  private func mayFail(_ conditions: [ExpressionID], at place: Int) -> Bool {
    guard let last = conditions.last, conditions.count <= 32,
      story.conditionDecider.answer(last, after: Array(conditions.dropLast())) != .always
    else { return false }
    for (index, condition) in conditions.enumerated()
    where conditions[..<index].contains(where: { isNegation($0, condition) }) { return false }
    if story.firstVisit.mayFindNone(of: conditions.map { [$0] }, at: place) { return true }
    let comparisons = conditions.compactMap { comparison($0) }
    guard comparisons.count == conditions.count, let first = comparisons.first,
      comparisons.allSatisfy({ $0.name == first.name })
    else { return false }
    return isGiven(first.name) { value in
      !comparisons.contains { ConstantFolder.apply($0.sign, value, $0.value)?.isTrue ?? true }
    }
  }

  private func mayFail(_ value: ExpressionID, _ cases: [ExpressionID], at place: Int) -> Bool {
    if story.firstVisit.mayFind(value, unlike: cases, at: place) { return true }
    let wanted = cases.compactMap { story.constantFolder[$0] }
    guard wanted.count == cases.count, let name = global(value) else { return false }
    return isGiven(name) { value in !wanted.contains { ConstantFolder.apply(.equal, value, $0)?.isTrue ?? true } }
  }

  private func isNegation(_ left: ExpressionID, _ right: ExpressionID) -> Bool {
    guard script.expressions[right].range != script.expressions[left].range else { return true }
    if case .not = script.expressions[left].kind { return Opposites.areOpposite(left, right, story) }
    if case .not = script.expressions[right].kind { return Opposites.areOpposite(left, right, story) }
    return false
  }

  // MARK: What lines give a variable

  private struct Comparison {
    var name: NameID
    var sign: BinaryOperator
    var value: ConstantValue
  }

  /// A condition as a comparison of one variable with something known; a bare variable is compared with 0.
  private func comparison(_ id: ExpressionID) -> Comparison? {
    if let name = global(id) { return Comparison(name: name, sign: .notEqual, value: .integer(0)) }
    guard case .binary(let sign, let left, let right) = script.expressions[id].kind, let name = global(left),
      let value = story.constantFolder[right]
    else { return nil }
    switch sign {
    case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual:
      return Comparison(name: name, sign: sign, value: value)
    default: return nil
    }
  }

  private func global(_ id: ExpressionID) -> NameID? {
    guard case .reference(let reference) = script.expressions[id].kind,
      case .global(let name) = script.references[reference].meaning
    else { return nil }
    return name
  }

  /// Whether some line sets a variable to a value of some kind: to one that is known, or drawn from a few.
  private func isGiven(_ name: NameID, _ isWanted: (ConstantValue) -> Bool) -> Bool {
    let uses = story.uses[.global(name)]
    guard uses.references.isEmpty, script.externals.count == 0 else { return false }
    return uses.writes.contains { write in
      let assignment = script.assignments[write]
      guard assignment.kind == .set, let value = assignment.value else { return false }
      if let known = story.constantFolder[value] { return isWanted(known) }
      return drawn(value).contains { isWanted(.integer($0)) }
    }
  }

  /// The numbers that `RANDOM` gives between two that are known and not far apart.
  private func drawn(_ id: ExpressionID) -> [Int32] {
    guard case .call(let call) = script.expressions[id].kind, case .builtIn(.random) = script.calls[call].meaning else {
      return []
    }
    let bounds = script.arguments(of: call).map { story.constantFolder[$0] }
    guard bounds.count == 2, case .integer(let least)? = bounds[0], case .integer(let most)? = bounds[1],
      least <= most, Int(most) - Int(least) < 100
    else { return [] }
    return Array(least...most)
  }
}
