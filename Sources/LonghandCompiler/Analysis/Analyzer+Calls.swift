import LonghandSource

extension Analyzer {
  /// Settles what a call calls and checks its arguments (ink §194).
  mutating func walk(_ id: CallID, _ range: SourceRange) {
    let call = script.calls[id]
    if let function = symbols.builtIn(call.name) {
      script.calls[id].meaning = .builtIn(function)
      return walkBuiltIn(function, call, range)
    }
    if let function = symbols.personaFunction(call.name) { return walk(function, id, range) }
    for index in call.arguments.indices { walk(script.expressionRows[index]) }
    if let list = symbols.list(call.name) {
      script.calls[id].meaning = .list(list)
      if call.arguments.count > 1 { report(ExpressionIssue.listCall(script.names[call.name]), range) }
      return
    }
    script.calls[id].meaning = meaning(of: call)
  }

  private mutating func meaning(of call: Call) -> Call.Meaning {
    let name = script.names[call.name]
    let path = Path(
      names: script.pathNames.append(contentsOf: [PathName(name: call.name, range: call.nameRange)]),
      range: call.nameRange)
    let external = symbols.external(call.name)
    if case .variable(let variable)? = generatedVariable(path), external == nil { return .variable(variable) }
    let place = symbols.find(call.name, from: flow, in: script)
    if case .flow(let target)? = place { checkArguments(call.arguments, of: target, named: name, call.nameRange) }
    if let external {
      if case .flow(let fallback)? = place { script.externals[external].fallback = fallback }
      checkCount(call, script.externals[external].parameterCount)
      return .external(external)
    }
    switch place {
    case .flow(let target):
      if script.flows[target].kind != .function {
        report(DivertIssue.notFunction(name, script.flows[target].headerRange), call.nameRange)
      }
      return .flow(target)
    case .weavePoint(let point):
      report(DivertIssue.notFunction(name, script.range(of: point)), call.nameRange)
    case nil: reportNotFound(path, isCall: true)
    }
    return .nothing
  }

  private mutating func checkCount(_ call: Call, _ required: Int) {
    let given = Int(call.arguments.count)
    guard given != required else { return }
    let name = script.names[call.name]
    report(DivertIssue.externalArgumentCount(name, required: required, given: given), call.nameRange)
  }

  // MARK: Built-in functions

  private mutating func walkBuiltIn(_ function: BuiltInFunction, _ call: Call, _ range: SourceRange) {
    let given = Int(call.arguments.count)
    guard given == function.argumentCount else {
      for index in call.arguments.indices { walk(script.expressionRows[index]) }
      let required = function.argumentCount
      return report(
        ExpressionIssue.builtInArgumentCount(function.rawValue, required: required, given: given), range)
    }
    if function == .turnsSince || function == .readCount, let index = call.arguments.indices.first {
      return walkCounted(script.expressionRows[index], function)
    }
    for index in call.arguments.indices {
      walk(script.expressionRows[index])
      if function == .random || function == .seedRandom { checkInteger(script.expressionRows[index], function) }
    }
  }

  /// Random numbers are made from whole ones (ink §199).
  private mutating func checkInteger(_ id: ExpressionID, _ function: BuiltInFunction) {
    let expression = script.expressions[id]
    switch expression.kind {
    case .float, .boolean: report(ExpressionIssue.notInteger(function: function.rawValue), expression.range)
    case .integer, .string, .divertTarget, .list, .reference, .call, .negate, .not, .binary, .increment, .broken:
      break
    }
  }

  /// What `TURNS_SINCE` and `READ_COUNT` count (ink §200).
  private mutating func walkCounted(_ id: ExpressionID, _ function: BuiltInFunction) {
    let expression = script.expressions[id]
    switch expression.kind {
    case .divertTarget(let divert): walkCountedTarget(divert, function)
    case .reference(let reference):
      resolve(reference)
      checkCounted(script.references[reference], function)
    case .broken: break
    case .integer, .float, .boolean, .string, .list, .call, .negate, .not, .binary, .increment:
      walk(id)
      report(ExpressionIssue.notCountable(function: function.rawValue), expression.range)
    }
  }

  private mutating func walkCountedTarget(_ id: DivertID, _ function: BuiltInFunction) {
    let divert = script.diverts[id]
    guard !divert.path.isEmpty else { return }
    let spelled = script.spelling(of: divert.path)
    let isPath = symbols.find(divert.path, from: flow, in: script) != nil
    if !isPath, isVariable(script.pathNames[Int(divert.path.names.start)].name) {
      let arrow = SourceRange(file: divert.range.file, start: divert.range.start, end: divert.path.range.start)
      return report(DivertIssue.countOfVariable(spelled, function: function.rawValue, arrow: arrow), divert.range)
    }
    let count = findings.count
    walk(id)
    if !isPath, findings.count > count, !isIncomplete {
      report(DivertIssue.countOfUnknown(spelled, function: function.rawValue), divert.range)
    }
  }

  private mutating func checkCounted(_ reference: Reference, _ function: BuiltInFunction) {
    let spelled = script.spelling(of: reference.path)
    switch reference.meaning {
    case .flow, .weavePoint:
      report(DivertIssue.countWithoutArrow(spelled, function: function.rawValue), reference.path.range)
    case .nothing, .constant, .listItem, .temporary, .global, .complement: break
    }
  }
}
