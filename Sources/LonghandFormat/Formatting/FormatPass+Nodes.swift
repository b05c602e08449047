import LonghandSyntax

/// How deep lines are indented: choices by their depth, what follows a choice one level deeper, what follows a gather as
/// deep as the gather, and what stands in braces one level deeper than the braces.
extension FormatPass {
  /// The flow that the walk is in; there is always one.
  private var flow: Flow {
    get { flows[flows.count - 1] }
    set { flows[flows.count - 1] = newValue }
  }

  mutating func enter(_ element: SyntaxElement, at index: Int) {
    let end = index + 1 + Int(element.descendantCount)
    switch element.kind {
    case .knot, .stitch: beginFlow(upTo: end)
    case .choice: beginChoice(at: index)
    case .gather: beginGather(at: index)
    case .contentLine, .divertLine, .note, .include, .variableDeclaration, .constantDeclaration, .listDeclaration,
      .externalDeclaration, .returnStatement, .temporaryDeclaration, .assignment, .expressionStatement, .shiftLine,
      .personaDeclaration:
      beginStatement()
    case .branch, .sequenceElement: beginBranch(at: index, end)
    case .choiceCondition: beginCondition()
    case .traitDeclaration, .listItem: pendingUnits = (nodes.last?.units ?? 0) + 1
    default: break
    }
    let units = flow.content + (flow.isBehindGather ? 1 : 0)
    var node = OpenNode(kind: element.kind, index: index, end: end, units: units)
    if element.kind == .conditional || element.kind == .sequence { node.isBlock = isBlock(index, end) }
    nodes.append(node)
  }

  private mutating func beginFlow(upTo end: Int) {
    flows.append(Flow(end: end, base: 0, margin: 1, content: 0))
    pendingUnits = 0
    isAtHeader = true
    hasTag = false
  }

  private mutating func beginStatement() {
    if gapHasLineEnd { flow.isBehindGather = false }
    pendingUnits = flow.content
    hasTag = false
  }

  private mutating func beginChoice(at index: Int) {
    beginStatement()
    let depth = count(.bullet, in: index)
    let level = flow.base + max(0, depth - (flow.margin ?? depth))
    flow.margin = flow.margin ?? depth
    flow.content = level + 1
    // Behind the dashes of a gather the choice stands where they put it.
    pendingUnits = level
    flow.isBehindGather = false
  }

  private mutating func beginGather(at index: Int) {
    beginStatement()
    flow.content = flow.base + max(0, count(.dash, in: index) - (flow.margin ?? 1))
    pendingUnits = flow.content
    flow.isBehindGather = true
  }

  /// A branch that is a line of its own, with or without a dash.
  private mutating func beginBranch(at index: Int, _ end: Int) {
    guard let parent = nodes.last, parent.isBlock else { return }
    flows.append(Flow(end: end, base: parent.units + 1, margin: nil, content: parent.units + 1))
    pendingUnits = index + 1 < end && elements[index + 1].kind == .dash ? parent.units : parent.units + 1
    hasTag = false
  }

  /// A condition on the line below a label is one only at the margin (ink §115).
  private mutating func beginCondition() {
    let isBelowLabel = previous?.kind == .rightParenthesis && previous?.parent == .label
    pendingUnits = isBelowLabel ? 0 : flow.content
  }

  /// The number of the bullets or dashes at the beginning of a node.
  private func count(_ kind: SyntaxKind, in index: Int) -> Int {
    let end = index + 1 + Int(elements[index].descendantCount)
    var (count, next) = (0, index + 1)
    while next < end, elements[next].kind == kind || elements[next].kind.isTrivia {
      if elements[next].kind == kind { count += 1 }
      next += 1
    }
    return count
  }

  /// Whether a line ends where the branches of a brace begin: behind its `{`, its colon, or its signs (ink §75, ink §91).
  private func isBlock(_ index: Int, _ end: Int) -> Bool {
    var next = index + 1
    while next < end {
      switch elements[next].kind {
      case .newline: return true
      case .branch, .sequenceElement, .bar, .rightBrace: return false
      default: next += 1 + Int(elements[next].descendantCount)
      }
    }
    return false
  }
}
