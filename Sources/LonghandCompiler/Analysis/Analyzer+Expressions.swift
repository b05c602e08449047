import LonghandSource
import LonghandSyntax

extension Analyzer {
  /// Settles what the names in an expression mean.
  mutating func walk(_ id: ExpressionID) {
    let expression = script.expressions[id]
    switch expression.kind {
    case .integer, .float, .boolean, .broken: break
    case .string(let content): walk(content)
    case .divertTarget(let divert): walk(divert)
    case .list(let literal): walk(literal, expression.range)
    case .reference(let reference): resolve(reference)
    case .call(let call): walk(call, expression.range)
    case .negate(let operand), .not(let operand):
      walk(operand)
      rejectTarget(operand)
    case .binary: walkBinary(id)
    case .increment(let assignment):
      report(ExpressionIssue.incrementInExpression, expression.range)
      walk(assignment, expression.range)
    }
  }

  /// Operators in a row nest to the left without end, so that side is walked in a loop.
  private mutating func walkBinary(_ id: ExpressionID) {
    var pending: [(sign: BinaryOperator, left: ExpressionID, right: ExpressionID, range: SourceRange)] = []
    var leftmost = id
    while case .binary(let sign, let left, let right) = script.expressions[leftmost].kind {
      pending.append((sign, left, right, script.expressions[leftmost].range))
      leftmost = left
    }
    for next in pending where next.sign == .equal || next.sign == .notEqual {
      notePlace(ofText: next.right, isText: isText(next.left))
      notePlace(ofText: next.left, isText: isText(next.right))
    }
    walk(leftmost)
    while let next = pending.popLast() {
      walk(next.right)
      checkOperands(next.sign, next.left, next.right)
    }
  }

  private mutating func checkOperands(_ sign: BinaryOperator, _ left: ExpressionID, _ right: ExpressionID) {
    if sign == .has, case .not(let operand) = script.expressions[left].kind {
      let tested = script.expressions[operand].range.union(script.expressions[right].range)
      report(ExpressionIssue.notBeforeHas(tested: tested), script.expressions[left].range)
    }
    if sign == .equal || sign == .notEqual {
      if !isComparableToTarget(right) { rejectTarget(left) }
      if !isComparableToTarget(left) { rejectTarget(right) }
    } else {
      rejectTarget(left)
      rejectTarget(right)
    }
  }

  /// Divert targets are compared with each other and with variables that hold one (ink §190).
  private func isComparableToTarget(_ id: ExpressionID) -> Bool {
    switch script.expressions[id].kind {
    case .divertTarget, .reference, .broken: true
    case .integer, .float, .boolean, .string, .list, .call, .negate, .not, .binary, .increment: false
    }
  }

  /// Reports a divert target value where only an ordinary value makes sense (ink §190).
  mutating func rejectTarget(_ id: ExpressionID) {
    guard case .divertTarget(let divert) = script.expressions[id].kind else { return }
    let target = script.diverts[divert]
    report(ExpressionIssue.targetInUnsuitablePlace(script.spelling(of: target.path)), target.range)
  }

  // MARK: References

  /// Settles what a name in an expression means (ink §191).
  mutating func resolve(_ id: ReferenceID) {
    let path = script.references[id].path
    guard !path.isEmpty else { return }
    if let meaning = meaning(of: path) {
      script.references[id].meaning = meaning
    } else {
      reportUnknown(path)
    }
  }

  private mutating func meaning(of path: Path) -> Reference.Meaning? {
    if let meaning = personaMeaning(of: path) { return meaning }
    let first = script.pathNames[Int(path.names.start)].name
    if path.names.count == 1 {
      if let constant = symbols.constant(first) { return .constant(constant) }
      if let item = symbols.item(first) {
        reportIfAmbiguous(item, path)
        return .listItem(item)
      }
    } else if path.names.count == 2, let list = symbols.list(first) {
      let second = script.pathNames[Int(path.names.start) + 1].name
      if let item = symbols.item(second, of: list) { return .listItem(item) }
    }
    switch symbols.find(path, from: flow, in: script) {
    case .flow(let target): return .flow(target)
    case .weavePoint(let point): return .weavePoint(point)
    case nil: return path.names.count == 1 ? variable(first) : nil
    }
  }

  /// A parameter or temp of this flow, or a global (ink §209, ink §210).
  func variable(_ name: NameID) -> Reference.Meaning? {
    if symbols.parameter(name, of: flow) != nil { return .temporary(name) }
    if flow != Script.story, symbols.temporary(name, of: flow) != nil { return .temporary(name) }
    return symbols.global(name) == nil ? nil : .global(name)
  }

  private mutating func reportUnknown(_ path: Path) {
    guard !isExcused(path), !reportsOddCharacter(in: path) else { return }
    let spelled = script.spelling(of: path)
    if path.names.count == 1, let declared = declarationInKnot(script.pathNames[Int(path.names.start)].name) {
      let knot = script.names[script.flows[script.flows[flow].parent].name]
      return report(ExpressionIssue.variableOfKnot(spelled, knot: knot, declared), path.range)
    }
    if path.names.count == 1, let isText = textPlaces[path.range] {
      let near = isText ? nil : nearestValue(spelled)
      if near == nil { return report(ExpressionIssue.bareWord(spelled, isText: isText), path.range) }
    }
    let nearest = nearestValue(spelled)
    let issue: ExpressionIssue =
      path.names.count == 1
      ? .unknownVariable(spelled, nearest: nearest)
      : .unknownPath(spelled, couldBeItem: path.names.count == 2, nearest: nearest)
    report(issue, path.range)
  }

  // MARK: Texts without quotation marks

  /// Notes that a value stands alone where a text may be meant.
  mutating func notePlace(ofText id: ExpressionID, isText: Bool) {
    guard case .reference(let reference) = script.expressions[id].kind else { return }
    textPlaces[script.references[reference].path.range] = isText
  }

  /// Whether a variable starts as a text.
  private func holdsText(_ name: NameID) -> Bool {
    guard case .variable(let id)? = symbols.global(name),
      case .string = script.expressions[script.variables[id].value].kind
    else { return false }
    return true
  }

  /// Whether an expression is a text, or a variable that starts as one.
  private func isText(_ id: ExpressionID) -> Bool {
    switch script.expressions[id].kind {
    case .string: true
    case .reference(let reference):
      script.references[reference].path.names.count == 1
        && holdsText(script.pathNames[Int(script.references[reference].path.names.start)].name)
    case .integer, .float, .boolean, .divertTarget, .list, .call, .negate, .not, .binary, .increment, .broken: false
    }
  }

  /// Where the knot of this stitch declares a name, which stitches do not see (ink §209).
  private func declarationInKnot(_ name: NameID) -> SourceRange? {
    guard script.flows[flow].kind == .stitch else { return nil }
    let knot = script.flows[flow].parent
    if let parameter = symbols.parameter(name, of: knot) { return script.parameters[parameter].range }
    return symbols.temporary(name, of: knot).map { script.temporaries[$0].nameRange }
  }

  private mutating func reportIfAmbiguous(_ item: ListItemID, _ path: Path) {
    guard symbols.next(after: item) != nil else { return }
    var lists: [String] = []
    var next: ListItemID? = item
    while let current = next, lists.count < 8 {
      lists.insert(script.names[script.lists[script.listItems[current].list].name], at: 0)
      next = symbols.next(after: current)
    }
    report(NameIssue.ambiguousItem(script.spelling(of: path), lists: lists), path.range)
  }

  // MARK: List literals

  private mutating func walk(_ id: ListLiteralID, _ range: SourceRange) {
    var seen: Set<ListItemID> = []
    for index in script.listLiterals[id].items.indices {
      let path = script.listLiteralItems[index].path
      guard !path.isEmpty, let item = item(path, loneIn: script.listLiterals[id].items.count == 1 ? range : nil) else {
        continue
      }
      script.listLiteralItems[index].item = item
      if !seen.insert(item).inserted { report(NameIssue.itemRepeated(script.spelling(of: path)), path.range) }
    }
  }

  /// The item that a list literal names (ink §186).
  private mutating func item(_ path: Path, loneIn literal: SourceRange?) -> ListItemID? {
    let first = script.pathNames[Int(path.names.start)].name
    var found: ListItemID?
    if path.names.count == 1 {
      found = symbols.item(first)
      if let found { reportIfAmbiguous(found, path) }
    } else if let list = symbols.list(first) {
      found = symbols.item(script.pathNames[Int(path.names.start) + 1].name, of: list)
    }
    if found == nil, !isExcused(path), !isCutShort(path), !reportsOddCharacter(in: path) {
      if let literal, path.names.count == 1, let kind = kindOfParenthesizedName(first) {
        report(NameIssue.parenthesizedName(script.names[first], kind: kind), literal)
        return nil
      }
      let spelled = script.spelling(of: path)
      report(NameIssue.unknownItem(spelled, nearest: nearestItem(spelled)), path.range)
    }
    return found
  }

  // MARK: Assignments

  /// Settles which variable changes (ink §209); the line says what is wrong otherwise.
  mutating func walk(_ id: AssignmentID, _ range: SourceRange) {
    let assignment = script.assignments[id]
    let path = assignment.path
    if let value = assignment.value {
      if assignment.kind == .set {
        let isText = path.names.count == 1 && holdsText(script.pathNames[Int(path.names.start)].name)
        notePlace(ofText: value, isText: isText)
      }
      walk(value)
    }
    guard !path.isEmpty else { return }
    if isTraitAssignment(path) { return }
    let name = script.pathNames[Int(path.names.start)].name
    let spelled = script.spelling(of: path)
    if assignment.kind == .set, let constant = symbols.constant(name) {
      let first = script.constants[constant].nameRange
      return report(ExpressionIssue.assignmentToConstant(spelled, first), path.range)
    }
    let isConstant = symbols.constant(name) != nil
    if path.names.count == 1, !isConstant, let variable = variable(name) {
      if case .temporary = variable { script.assignments[id].isTemporary = true }
      return
    }
    guard isConstant || !isExcused(path) && !reportsOddCharacter(in: path) else { return }
    let nearest = isConstant ? nil : nearestVariable(spelled)
    report(
      assignment.kind == .set
        ? .assignmentToUnknown(spelled, nearest: nearest) : .incrementOfUnknown(spelled, nearest: nearest), path.range)
  }
}
