import LonghandSource

extension StoryParser {
  /// `VAR name = value` (ink §163).
  mutating func parseVariableDeclaration() -> Bool {
    let errors = errorCount
    let declaration = start(.variableDeclaration)
    let value = parseDeclaration("VAR")
    if let value, errorCount == errors { checkVariableValue(at: value) }
    cursor.skipSpace()
    if cursor.isAt(","), errorCount == errors { reportHere(.declaration(.commaAfterValue)) }
    expectLineEnd(since: errors)
    tree.finish(declaration)
    return true
  }

  /// `CONST name = value` (ink §165).
  mutating func parseConstantDeclaration() -> Bool {
    let errors = errorCount
    let declaration = start(.constantDeclaration)
    let value = parseDeclaration("CONST")
    if let value, errorCount == errors { checkConstantValue(at: value) }
    expectLineEnd(since: errors)
    tree.finish(declaration)
    return true
  }

  /// Keyword, name, `=` and value; gives the place of the value in the tree.
  private mutating func parseDeclaration(_ keyword: StaticString) -> Int? {
    guard parseDeclarationStart(keyword) else { return nil }
    cursor.skipSpace()
    let value = nextIndex()
    if parseExpression() { return value }
    reportHere(.declaration(.declarationWithoutValue))
    return nil
  }

  /// Keyword, name and `=`; whether the value may follow.
  private mutating func parseDeclarationStart(_ keyword: StaticString) -> Bool {
    let beginning = cursor.position
    _ = takeKeyword(keyword)
    cursor.skipSpace()
    if !takeName() {
      reportHere(
        .declaration(
          .declarationWithoutName(keyword: tree.range(from: beginning, to: beginning + keyword.utf8CodeUnitCount))))
    }
    cursor.skipSpace()
    guard cursor.isAt("=") else {
      reportHere(.declaration(.declarationWithoutEquals))
      return false
    }
    take(.assignmentOperator)
    return true
  }

  // MARK: Values

  /// What a variable may start as: no operator, no call (ink §163).
  private mutating func checkVariableValue(at index: Int) {
    switch tree.elements[index].kind {
    case .divertTargetExpression, .listExpression, .referenceExpression: break
    default: checkLiteral(at: index, otherwise: .declaration(.unsuitableVariableValue))
    }
  }

  /// What a constant may be: a literal or a divert target (ink §165).
  private mutating func checkConstantValue(at index: Int) {
    switch tree.elements[index].kind {
    case .divertTargetExpression: break
    default: checkLiteral(at: index, otherwise: .declaration(.unsuitableConstantValue))
    }
  }

  private mutating func checkLiteral(at index: Int, otherwise error: SyntaxError) {
    switch tree.elements[index].kind {
    case .stringExpression:
      if hasLogic(inStringAt: index) { reportElement(.declaration(.logicInConstantString), at: index) }
    case .parenthesizedExpression:
      if let inner = firstNode(in: index) { checkLiteral(at: inner, otherwise: error) }
    default:
      if !isNumberOrBoolean(at: index) { reportElement(error, at: index) }
    }
  }

  /// Whether an expression is a number or a boolean once its signs are folded (ink §182).
  private func isNumberOrBoolean(at index: Int) -> Bool {
    switch tree.elements[index].kind {
    case .numberExpression, .booleanExpression: return true
    case .prefixExpression, .parenthesizedExpression:
      guard let inner = firstNode(in: index) else { return false }
      return isNumberOrBoolean(at: inner)
    default: return false
    }
  }

  private func hasLogic(inStringAt index: Int) -> Bool {
    let last = index + Int(tree.elements[index].descendantCount)
    return tree.elements[index...last].contains { element in
      switch element.kind {
      case .printedExpression, .conditional, .sequence: true
      default: false
      }
    }
  }

  /// The first node among the children of the node at `index`.
  func firstNode(in index: Int) -> Int? {
    let last = index + Int(tree.elements[index].descendantCount)
    var child = index + 1
    while child <= last, tree.elements[child].kind.isToken { child += 1 }
    return child <= last ? child : nil
  }

  /// Raises a finding about an element that is in the tree already.
  mutating func reportElement(_ error: SyntaxError, at index: Int) {
    let element = tree.elements[index]
    let start = tree.cleaned.cleanedOffset(of: Int(element.start))
    report(error, from: start, to: tree.cleaned.cleanedOffset(of: Int(element.end)))
  }

  // MARK: Externals

  /// `EXTERNAL name(parameters)` (ink §172).
  mutating func parseExternalDeclaration() -> Bool {
    let errors = errorCount
    let declaration = start(.externalDeclaration)
    _ = takeKeyword("EXTERNAL")
    cursor.skipSpace()
    if !takeName() { reportHere(.declaration(.externalWithoutName)) }
    cursor.skipSpace()
    if !parseParameterList(), errorCount == errors { reportHere(.declaration(.externalWithoutParameters)) }
    expectLineEnd(since: errors)
    tree.finish(declaration)
    return true
  }

  // MARK: Lists

  /// `LIST name = item, item` (ink §169).
  mutating func parseListDeclaration() -> Bool {
    let errors = errorCount
    let declaration = start(.listDeclaration)
    if parseDeclarationStart("LIST") { parseListItems() }
    expectLineEnd(since: errors)
    tree.finish(declaration)
    return true
  }

  private mutating func parseListItems() {
    var before = checkpoint
    cursor.skipBlank()
    if !parseListItem() {
      reportHere(.declaration(.listWithoutItems))
      return restore(before)
    }
    while true {
      before = checkpoint
      cursor.skipBlank()
      guard cursor.isAt(",") else { return restore(before) }
      take(.comma)
      before = checkpoint
      cursor.skipBlank()
      if !parseListItem() { return restore(before) }
    }
  }

  /// `a`, `(a)`, `a = 5`, `(a = 5)` or `(a) = 5`.
  private mutating func parseListItem() -> Bool {
    guard cursor.isAt("(") || isAtName else { return false }
    let before = checkpoint
    let item = start(.listItem)
    let opening = cursor.position
    let isOpen = cursor.isAt("(")
    if isOpen { take(.leftParenthesis) }
    cursor.skipSpace()
    guard takeName() else {
      restore(before)
      return false
    }
    parseListItemValue()
    if isOpen { closeListItem(opening: opening) }
    tree.finish(item)
    return true
  }

  private mutating func closeListItem(opening: Int) {
    cursor.skipSpace()
    guard cursor.isAt(")") else {
      return reportHere(.declaration(.listItemNotClosed(opening: tree.range(from: opening, to: cursor.position))))
    }
    take(.rightParenthesis)
    parseListItemValue()
  }

  private mutating func parseListItemValue() {
    let before = cursor.position
    cursor.skipSpace()
    guard cursor.isAt("=") else {
      cursor.position = before
      return
    }
    take(.assignmentOperator)
    cursor.skipSpace()
    if !takeInteger(withSign: true) { reportHere(.declaration(.listItemWithoutValue)) }
  }
}
