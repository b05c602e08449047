import LonghandRuntime
import LonghandSource
import LonghandSyntax

extension Emitter {
  /// An expression between `ev` and `/ev`.
  mutating func emitEvaluated(_ expression: ExpressionID) {
    builder.control(.evalStart)
    emit(expression)
    builder.control(.evalEnd)
  }

  /// The items of an expression in reverse Polish order (ink §233).
  mutating func emit(_ id: ExpressionID) {
    switch script.expressions[id].kind {
    case .integer(let value): builder.int(value)
    case .float(let value): builder.float(value)
    case .boolean(let value): builder.bool(value)
    case .string(let content):
      builder.control(.beginString)
      emit(content)
      builder.control(.endString)
    case .divertTarget(let divert): emitTarget(script.diverts[divert].meaning, flags: [.visits, .turns])
    case .list(let literal): emit(script.listLiterals[literal])
    case .reference(let reference): emit(script.references[reference])
    case .call(let call): emit(script.calls[call])
    case .negate(let operand):
      emit(operand)
      builder.native(.negate)
    case .not(let operand):
      emit(operand)
      builder.native(.not)
    case .binary: emitBinary(id)
    case .increment, .broken: break
    }
  }

  /// Operators that follow one another nest to the left without end, so that side is walked in a loop.
  private mutating func emitBinary(_ id: ExpressionID) {
    var pending: [(BinaryOperator, ExpressionID)] = []
    var left = id
    while case .binary(let sign, let next, let right) = script.expressions[left].kind {
      pending.append((sign, right))
      left = next
    }
    emit(left)
    while let (sign, right) = pending.popLast() {
      emit(right)
      builder.native(sign.native)
    }
  }

  private mutating func emit(_ reference: Reference) {
    switch reference.meaning {
    case .constant(let constant): emit(script.constants[constant].value)
    case .listItem, .temporary, .global: builder.variable(script.spelling(of: reference.path))
    case .flow(let flow): emitReadCount(container(of: flow))
    case .weavePoint(let point): emitReadCount(container(of: point))
    // Lowering has left none of the last.
    case .nothing, .complement: break
    }
  }

  private mutating func emitReadCount(_ container: ProgramBuilder.ContainerHandle) {
    builder.setFlags(.visits, of: container)
    builder.readCount(container)
  }

  private mutating func emit(_ literal: ListLiteral) {
    let items = script.listLiteralItems[literal.items].compactMap { $0.item }
    builder.list(items: items.map(script.spelling), origins: [])
  }

  // MARK: Divert targets

  mutating func emitTarget(_ container: ProgramBuilder.ContainerHandle, flags: ContainerFlags) {
    builder.setFlags(flags, of: container)
    builder.divertTarget(container)
  }

  private mutating func emitTarget(_ meaning: Divert.Meaning, flags: ContainerFlags) {
    switch meaning {
    case .flow(let flow): emitTarget(container(of: flow), flags: flags)
    case .weavePoint(let point): emitTarget(container(of: point), flags: flags)
    case .nothing, .done, .end, .variable: break
    }
  }

  // MARK: Calls

  private mutating func emit(_ call: Call) {
    switch call.meaning {
    case .builtIn(let function): emit(function, call.arguments)
    case .list(let list): emitListCall(list, call.arguments)
    case .external(let external):
      let declaration = script.externals[external]
      emit(call.arguments, of: declaration.fallback.map { script.flows[$0].parameters } ?? Run())
      builder.external(script.names[declaration.name], argumentCount: Int(call.arguments.count))
    case .flow(let flow):
      emit(call.arguments, of: script.flows[flow].parameters)
      builder.divert(.function, to: .container(container(of: flow)))
    case .variable(let name):
      emit(call.arguments, of: Run())
      builder.divert(.function, variable: script.names[name])
    case .nothing, .persona: break
    }
  }

  /// Arguments; those for `ref` parameters become pointers to the variable (ink §110).
  mutating func emit(_ arguments: Run<ExpressionID>, of parameters: Run<Parameter>) {
    for (position, index) in arguments.indices.enumerated() {
      let argument = script.expressionRows[index]
      let isReference =
        position < Int(parameters.count) && script.parameters[parameters.indices.lowerBound + position].isReference
      if isReference, case .reference(let reference) = script.expressions[argument].kind {
        builder.variablePointer(script.spelling(of: script.references[reference].path))
      } else {
        emit(argument)
      }
    }
  }

  private mutating func emitListCall(_ list: ListID, _ arguments: Run<ExpressionID>) {
    let name = script.names[script.lists[list].name]
    guard let first = arguments.indices.first else { return builder.list(items: [], origins: [name]) }
    builder.text(name)
    emit(script.expressionRows[first])
    builder.control(.listFromInt)
  }

  private mutating func emit(_ function: BuiltInFunction, _ arguments: Run<ExpressionID>) {
    for index in arguments.indices {
      let argument = script.expressionRows[index]
      if function == .turnsSince, case .divertTarget(let divert) = script.expressions[argument].kind {
        // Only the turn of the last visit is asked for (ink §248).
        emitTarget(script.diverts[divert].meaning, flags: .turns)
      } else {
        emit(argument)
      }
    }
    switch function.instruction {
    case .control(let command): builder.control(command)
    case .native(let native): builder.native(native)
    }
  }
}
