import LonghandSource

/// Walks a script in generation order, settles what every reference means, and reports what is wrong (ink §8).
///
/// One walk does the work of the original's two phases: everything that depends on declarations coming earlier is
/// decided as it goes, everything else from the complete tables.
struct Analyzer {
  var script: Script
  let symbols: Symbols
  /// Whether names may be missing because a file could not be read.
  let isIncomplete: Bool
  /// What is analysed behind the story's own files.
  let probe: SourceFile?
  var findings: [Finding] = []
  /// The flow that is being walked.
  var flow = Script.story
  /// The globals that have been generated, by name: one more than their place in generation order (ink §104).
  var generatedGlobals: [Int32]
  /// Which temps have been generated (ink §104).
  var generatedTemporaries: [Bool]
  /// Parameters that were reported as lacking `->`, so that each is reported once.
  var reportedParameters: Set<ScriptID<Parameter>> = []
  var nearest = NearestName()
  /// The names with a dash that were reported, of which each is read as several.
  var dashedNames: [SourceRange] = []
  /// Where a value stands alone and a text may be meant, and whether the place surely holds texts.
  var textPlaces: [SourceRange: Bool] = [:]

  init(_ script: Script, _ symbols: Symbols, isIncomplete: Bool, probe: SourceFile? = nil) {
    self.script = script
    self.symbols = symbols
    self.isIncomplete = isIncomplete
    self.probe = probe
    generatedGlobals = Array(repeating: 0, count: script.names.count)
    generatedTemporaries = Array(repeating: false, count: script.temporaries.count)
  }

  /// Walks all flows.
  mutating func analyze() {
    resolvePersonas()
    for id in script.flows.ids {
      flow = id
      checkKind(of: script.flows[id])
      walk(script.flows[id].body)
    }
  }

  /// Walks the flows that a pass put at the end of an analysed script.
  mutating func analyzeFlows(from first: Int) {
    for id in script.flows.ids[first...] {
      flow = id
      walk(script.flows[id].body)
    }
  }

  // MARK: Flows

  /// Functions have no stitches, and only functions return (ink §51).
  private mutating func checkKind(of current: Flow) {
    let name = script.names[current.name]
    if current.saysFunction { report(FlowIssue.functionStitch(name), current.nameRange) }
    if current.kind == .stitch, script.flows[current.parent].kind == .function {
      let function = script.names[script.flows[current.parent].name]
      report(FlowIssue.stitchInFunction(name, function: function), current.headerRange)
    }
    let mayReturn = current.kind == .story || current.kind == .function || current.hasBrokenHeader
    if !mayReturn, let range = current.firstReturn {
      report(FlowIssue.returnOutsideFunction(flow: "the \(current.kind) `\(name)`"), range)
    }
  }

  /// The name of the function that is being walked, or nil.
  var functionName: String? {
    let current = script.flows[flow]
    return current.kind == .function ? script.names[current.name] : nil
  }

  // MARK: Statements

  mutating func walk(_ weave: WeaveID) {
    for index in script.weaves[weave].statements.indices { walk(script.statements[index]) }
  }

  private mutating func walk(_ statement: Statement) {
    switch statement.kind {
    case .content(let content): walk(content)
    case .choice(let choice): walk(choice)
    case .weave(let nested): walk(nested)
    case .note(let text): report(FlowIssue.note(script.texts[text]), statement.range)
    case .variable(let variable): walk(variable)
    case .list(let list): generate(.list(list), script.lists[list].name, script.lists[list].nameRange)
    case .constant(let constant): walk(script.constants[constant].value)
    case .temporary(let temporary): walk(temporary)
    case .assignment(let assignment): walk(assignment, statement.range)
    case .call(let call): walk(call)
    case .returning(let value): if let value { walk(value) }
    case .shift(let shift): walk(shift)
    case .newline, .gather, .external, .persona, .done: break
    }
  }

  private mutating func walk(_ id: ChoiceID) {
    let choice = script.choices[id]
    if let functionName { report(FlowIssue.choiceInFunction(function: functionName), choice.range) }
    walk(choice.start)
    walk(choice.choiceOnly)
    for index in choice.conditions.indices {
      walk(script.expressionRows[index])
      rejectTarget(script.expressionRows[index])
    }
    walk(choice.inner)
    walk(choice.chain)
  }

  // MARK: Content

  mutating func walk(_ content: Content) {
    for index in content.indices {
      let item = script.contentItems[index]
      switch item.kind {
      case .text, .newline, .glue, .tagStart, .tagEnd: break
      case .printed(let expression): walkPrinted(expression)
      case .conditional(let conditional): walk(script.conditionals[conditional])
      case .sequence(let sequence):
        for index in script.sequences[sequence].elements.indices { walk(script.elements[index]) }
      case .divert(let divert): walk(divert)
      }
    }
  }

  private mutating func walkPrinted(_ expression: ExpressionID) {
    walk(expression)
    guard case .reference(let id) = script.expressions[expression].kind else { return }
    let reference = script.references[id]
    guard case .flow(let target) = reference.meaning, script.flows[target].kind == .function else { return }
    report(ExpressionIssue.functionNotCalled(script.spelling(of: reference.path)), reference.path.range)
  }

  private mutating func walk(_ conditional: Conditional) {
    if let initial = conditional.initial {
      walk(initial)
      rejectTarget(initial)
    }
    for index in conditional.branches.indices {
      let branch = script.branches[index]
      switch branch.kind {
      case .condition(let value), .caseValue(let value):
        walk(value)
        rejectTarget(value)
      case .whenTrue, .otherwise, .caseDefault: break
      }
      walk(branch.body)
      checkElse(branch.body)
    }
  }

  /// `else:` at the start of a text is probably a branch without its dash (ink §84).
  private mutating func checkElse(_ body: WeaveID) {
    for statement in script.statements[script.weaves[body].statements] {
      guard case .content(let content) = statement.kind else { continue }
      for item in script.contentItems[content] {
        guard case .text(let text) = item.kind, script.texts[text].utf8.starts(with: "else:".utf8) else { continue }
        let range = SourceRange(file: item.range.file, start: item.range.start, end: item.range.start + 5)
        report(FlowIssue.elseAsText, range)
      }
    }
  }

  // MARK: Declarations

  private mutating func walk(_ id: VariableID) {
    let variable = script.variables[id]
    notePlace(ofText: variable.value, isText: false)
    walk(variable.value)
    checkInitialValue(variable)
    generate(.variable(id), variable.name, variable.nameRange)
  }

  /// A variable starts from something that is known beforehand (ink §163).
  private mutating func checkInitialValue(_ variable: Variable) {
    guard case .reference(let id) = script.expressions[variable.value].kind else { return }
    let reference = script.references[id]
    switch reference.meaning {
    case .nothing, .constant, .listItem: return
    case .flow, .weavePoint, .temporary, .global, .complement:
      let initial = script.spelling(of: reference.path)
      report(ExpressionIssue.variableFromVariable(script.names[variable.name], initial: initial), reference.path.range)
    }
  }

  private mutating func walk(_ id: TemporaryID) {
    let temporary = script.temporaries[id]
    notePlace(ofText: temporary.value, isText: false)
    walk(temporary.value)
    let first = symbols.temporary(temporary.name, of: temporary.flow) ?? id
    generatedTemporaries[Int(first.index)] = true
    if temporary.flow == Script.story { generate(.temporary(id), temporary.name, temporary.nameRange) }
  }

  /// Notes that a global exists from here on; two of one name are an error (ink §164).
  private mutating func generate(_ global: Global, _ name: NameID, _ range: SourceRange) {
    let first = generatedGlobals[Int(name.number)]
    if first == 0 {
      generatedGlobals[Int(name.number)] = Int32(script.globalsInGenerationOrder.count + 1)
    } else {
      reportTwice(global, first: script.globalsInGenerationOrder[Int(first) - 1], name: script.names[name], at: range)
    }
    script.globalsInGenerationOrder.append(global)
  }

  /// Temps have checks of their own.
  private mutating func reportTwice(_ global: Global, first: Global, name: String, at range: SourceRange) {
    // Traits have dotted names; two personas or poles of one name are reported as such.
    guard !name.utf8.contains(UInt8(ascii: ".")) else { return }
    let kind: String
    switch global {
    case .variable: kind = "variable"
    case .list: kind = "list"
    case .temporary: return
    }
    switch first {
    case .variable(let id):
      report(NameIssue.variableTwice(name, kind: kind, first: script.variables[id].nameRange), range)
    case .list(let id): report(NameIssue.variableTwice(name, kind: kind, first: script.lists[id].nameRange), range)
    case .temporary: break
    }
  }
}
