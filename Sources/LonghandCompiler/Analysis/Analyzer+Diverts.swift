import LonghandSource

extension Analyzer {
  /// Settles where a divert leads and checks its arguments (ink §103 to ink §112).
  mutating func walk(_ id: DivertID) {
    let divert = script.diverts[id]
    if let functionName, divert.kind != .value, !(divert.kind == .tunnelReturn && divert.path.isEmpty) {
      report(FlowIssue.divertInFunction(function: functionName), divert.range)
    }
    if !divert.path.isEmpty {
      script.diverts[id].meaning = divert.kind == .value ? valueMeaning(divert) : meaning(divert)
    }
    for index in divert.arguments.indices { walk(script.expressionRows[index]) }
    checkArguments(of: script.diverts[id])
  }

  // MARK: Targets

  private mutating func meaning(_ divert: Divert) -> Divert.Meaning {
    if let end = ending(divert.path) { return end }
    if let variable = generatedVariable(divert.path) { return variable }
    switch symbols.find(divert.path, from: flow, in: script) {
    case .flow(let target):
      let found = script.flows[target]
      if found.kind == .function {
        report(DivertIssue.divertToFunction(script.names[found.name], found.headerRange), divert.path.range)
      }
      return .flow(target)
    case .weavePoint(let point): return .weavePoint(point)
    case nil:
      reportNotFound(divert.path, isCall: false)
      return .nothing
    }
  }

  /// `-> END` and `-> DONE`, which win over everything else (ink §103).
  private func ending(_ path: Path) -> Divert.Meaning? {
    guard path.names.count == 1 else { return nil }
    switch script.spelling(of: path) {
    case "END": return .end
    case "DONE": return .done
    default: return nil
    }
  }

  /// A variable that exists at this point of generation (ink §104).
  mutating func generatedVariable(_ path: Path) -> Divert.Meaning? {
    let name = script.pathNames[Int(path.names.start)].name
    if let parameter = symbols.parameter(name, of: flow) {
      checkIsMarked(parameter)
      return .variable(name)
    }
    if let temporary = symbols.temporary(name, of: flow), generatedTemporaries[Int(temporary.index)] {
      return .variable(name)
    }
    return generatedGlobals[Int(name.number)] != 0 ? .variable(name) : nil
  }

  /// A parameter that is diverted to must say so (ink §105).
  private mutating func checkIsMarked(_ id: ScriptID<Parameter>) {
    let parameter = script.parameters[id]
    guard !parameter.isDivertTarget, reportedParameters.insert(id).inserted else { return }
    report(DivertIssue.unmarkedParameter(script.names[parameter.name]), parameter.range)
  }

  mutating func reportNotFound(_ path: Path, isCall: Bool) {
    let spelled = script.spelling(of: path)
    let name = script.pathNames[Int(path.names.start)].name
    let isBuiltIn = symbols.builtIn(name) != nil || symbols.external(name) != nil
    if !isCall, path.names.count == 1, isBuiltIn {
      return report(DivertIssue.divertToBuiltIn(spelled), path.range)
    }
    if let later = declaration(of: name) { return report(DivertIssue.variableTooLate(spelled, later), path.range) }
    guard !isIncomplete else { return }
    let nearest = isCall ? nearestFunction(spelled) : nearestTarget(spelled)
    report(DivertIssue.targetNotFound(spelled, isCall: isCall, nearest: nearest), path.range)
  }

  /// Where a variable is declared that cannot be diverted to yet (ink §104).
  private func declaration(of name: NameID) -> SourceRange? {
    if let temporary = symbols.temporary(name, of: flow) { return script.temporaries[temporary].nameRange }
    switch symbols.global(name) {
    case .variable(let variable): return script.variables[variable].nameRange
    case .list(let list): return script.lists[list].nameRange
    case .temporary(let temporary): return script.temporaries[temporary].nameRange
    case nil: return nil
    }
  }

  // MARK: Values

  /// What a divert target value points to (ink §111, ink §190).
  private mutating func valueMeaning(_ divert: Divert) -> Divert.Meaning {
    let spelled = script.spelling(of: divert.path)
    if ending(divert.path) != nil {
      report(DivertIssue.endAsValue(spelled), divert.range)
      return .nothing
    }
    if isVariable(script.pathNames[Int(divert.path.names.start)].name) {
      let arrow = SourceRange(file: divert.range.file, start: divert.range.start, end: divert.path.range.start)
      report(DivertIssue.arrowBeforeVariable(spelled, arrow: arrow), divert.range)
      return .nothing
    }
    switch symbols.find(divert.path, from: flow, in: script) {
    case .flow(let target):
      let parameters = script.parameters[script.flows[target].parameters]
      if parameters.contains(where: { $0.isReference }) {
        report(DivertIssue.targetWithReference(spelled), divert.range)
      }
      return .flow(target)
    case .weavePoint(let point): return .weavePoint(point)
    case nil:
      reportNotFound(divert.path, isCall: false)
      return .nothing
    }
  }

  /// Whether a name is a parameter or temp of this flow, or a global, declared anywhere.
  func isVariable(_ name: NameID) -> Bool {
    symbols.parameter(name, of: flow) != nil || symbols.temporary(name, of: flow) != nil
      || symbols.global(name) != nil
  }

  // MARK: Arguments

  private mutating func checkArguments(of divert: Divert) {
    let spelled = script.spelling(of: divert.path)
    if divert.kind == .value {
      if !divert.arguments.isEmpty { report(DivertIssue.argumentsOnTargetValue(spelled), divert.range) }
      return
    }
    switch divert.meaning {
    case .flow(let target): checkArguments(divert.arguments, of: target, named: spelled, divert.path.range)
    case .weavePoint:
      if !divert.arguments.isEmpty { report(DivertIssue.argumentsToLabel(spelled), divert.path.range) }
    case .nothing, .done, .end, .variable: break
    }
  }

  /// Compares arguments with the parameters of a flow (ink §109).
  mutating func checkArguments(_ arguments: Run<ExpressionID>, of id: FlowID, named name: String, _ range: SourceRange)
  {
    let target = script.flows[id]
    guard arguments.count == target.parameters.count else {
      if target.hasParameterList || target.parameters.count > 0 {
        let required = Int(target.parameters.count)
        return report(DivertIssue.argumentCount(name, required: required, given: Int(arguments.count)), range)
      }
      return report(DivertIssue.argumentsNotTaken(name), range)
    }
    for (argument, parameter) in zip(arguments.indices, target.parameters.indices) {
      check(script.expressionRows[argument], against: script.parameters[parameter])
    }
  }

  private mutating func check(_ argument: ExpressionID, against parameter: Parameter) {
    guard parameter.isReference || parameter.isDivertTarget else { return }
    let expression = script.expressions[argument]
    let name = script.names[parameter.name]
    switch expression.kind {
    case .broken: return
    case .divertTarget where !parameter.isReference: return
    case .reference(let id): checkReference(script.references[id], isByReference: parameter.isReference)
    case .integer, .float, .boolean, .string, .divertTarget, .list, .call, .negate, .not, .binary, .increment:
      let issue: DivertIssue = parameter.isReference ? .notVariable(parameter: name) : .notDivertTarget(parameter: name)
      report(issue, expression.range)
    }
  }

  /// A bare name of a flow or label is its number of visits, which serves neither purpose (ink §109, ink §110).
  private mutating func checkReference(_ reference: Reference, isByReference: Bool) {
    let spelled = script.spelling(of: reference.path)
    switch reference.meaning {
    case .flow, .weavePoint:
      let issue: DivertIssue =
        isByReference ? .readCountByReference(spelled) : .readCountForDivertTarget(spelled)
      report(issue, reference.path.range)
    case .global, .complement:
      // Only traits have dotted names (persona §8).
      if isByReference, reference.path.names.count > 1 {
        report(PersonaIssue.traitByReference(spelled), reference.path.range)
      }
    case .nothing, .constant, .listItem, .temporary: break
    }
  }
}
