import LonghandSource
import LonghandSyntax

extension ScriptBuilder {
  // MARK: Files

  /// What a file says outside its flows, included files in place; notes whose flows are to follow (ink §30).
  mutating func topLevelStatements(
    of opened: FileLoader.OpenFile, collecting files: inout [FileLoader.OpenFile]
  ) -> [Statement] {
    files.append(opened)
    let outer = file
    file = opened
    defer { file = outer }
    guard let source = SourceFileSyntax(file.tree.root) else { return [] }
    var statements: [Statement] = []
    for view in source.statements {
      if case .include(let include) = view {
        addIncluded(include, to: &statements, collecting: &files)
      } else {
        add(view, to: &statements)
      }
    }
    return statements
  }

  /// The content of an included file is one nested weave, and a newline after it (ink §30, ink §31).
  private mutating func addIncluded(
    _ include: IncludeSyntax, to statements: inout [Statement], collecting files: inout [FileLoader.OpenFile]
  ) {
    guard let included = open(include), let source = SourceFileSyntax(included.tree.root) else { return }
    let isEmpty = source.statements.isEmpty && source.knots.isEmpty && source.stitches.isEmpty
    let content = topLevelStatements(of: included, collecting: &files)
    if !content.isEmpty {
      let weave = makeWeave(content, role: .nested)
      statements.append(Statement(kind: .weave(weave), range: include.range))
    }
    if !isEmpty { statements.append(Statement(kind: .newline, range: include.range)) }
  }

  private mutating func open(_ include: IncludeSyntax) -> FileLoader.OpenFile? {
    guard let name = include.fileName else { return nil }
    do {
      return try loader.open(name.cleanedText, from: file)
    } catch {
      let issue: FlowIssue =
        switch error {
        case .isOpen: .recursiveInclude(name.cleanedText)
        case .notFound: .includeNotFound(name.cleanedText)
        }
      findings.append(Finding(.flow(issue), name.range))
      return nil
    }
  }

  /// An included file where includes do not work: it is read for its errors and dropped (ink §32).
  mutating func drop(_ include: IncludeSyntax) {
    guard let included = open(include) else { return }
    findings.append(Finding(.flow(.includeIgnored(included.tree.source.name)), include.range))
    readIncludes(of: included)
  }

  /// Reads what a dropped file includes, for its errors too.
  private mutating func readIncludes(of opened: FileLoader.OpenFile) {
    guard let source = SourceFileSyntax(opened.tree.root) else { return }
    let outer = file
    file = opened
    defer { file = outer }
    for view in source.statements {
      if case .include(let include) = view, let included = open(include) { readIncludes(of: included) }
    }
  }

  /// The knots, functions and top-level stitches of a file, in the order written.
  mutating func buildFlows(of opened: FileLoader.OpenFile) {
    file = opened
    for node in file.tree.root.children {
      if let knot = KnotSyntax(node) {
        build(knot)
      } else if let stitch = StitchSyntax(node) {
        build(stitch, of: Script.story)
      }
    }
  }

  // MARK: Flows

  private mutating func build(_ knot: KnotSyntax) {
    guard let nameNode = knot.name else { return }
    let id = appendFlow(nameNode, knot.parameters, header: knot.node)
    script.flows[id].kind = knot.isFunction ? .function : .knot
    flow = id
    var statements: [Statement] = []
    for view in knot.statements { add(view, to: &statements) }
    script.flows[id].body = makeWeave(statements, role: .root)
    let first = Int32(script.flows.count)
    for stitch in knot.stitches { build(stitch, of: id) }
    script.flows[id].stitches = Run(start: first, count: Int32(script.flows.count) - first)
    script.flows[id].beginsWithStitch = knot.statements.isEmpty && !script.flows[id].stitches.isEmpty
    flow = Script.story
  }

  private mutating func build(_ stitch: StitchSyntax, of parent: FlowID) {
    guard let nameNode = stitch.name else { return }
    let id = appendFlow(nameNode, stitch.parameters, header: stitch.node)
    script.flows[id].kind = .stitch
    script.flows[id].parent = parent
    script.flows[id].saysFunction = stitch.isFunction
    flow = id
    var statements: [Statement] = []
    for view in stitch.statements { add(view, to: &statements) }
    script.flows[id].body = makeWeave(statements, role: .root)
    flow = Script.story
  }

  private mutating func appendFlow(
    _ nameNode: SyntaxNode, _ parameterList: ParameterListSyntax?, header: SyntaxNode
  ) -> FlowID {
    let name = name(nameNode)
    let start = Int32(script.parameters.count)
    if let parameterList { addParameters(parameterList) }
    let end = parameterList?.range.end ?? nameNode.range.end
    return script.flows.append(
      Flow(
        kind: .knot, name: name, nameRange: nameNode.range,
        headerRange: SourceRange(file: header.range.file, start: header.range.start, end: end), parent: Script.story,
        parameters: Run(start: start, count: Int32(script.parameters.count) - start),
        hasParameterList: parameterList != nil, body: WeaveID(index: 0), stitches: Run(), beginsWithStitch: false,
        firstReturn: nil, saysFunction: false))
  }

  private mutating func addParameters(_ list: ParameterListSyntax) {
    for parameter in list.parameters {
      guard let nameNode = parameter.name else { continue }
      script.parameters.append(
        Parameter(
          name: name(nameNode), range: nameNode.range, isReference: parameter.isReference,
          isDivertTarget: parameter.isDivertTarget))
    }
  }
}
