import LonghandRuntime
import LonghandSource

extension Emitter {
  /// `~ temp x = e` (ink §234).
  mutating func emit(_ id: TemporaryID, _ range: SourceRange) {
    let temporary = script.temporaries[id]
    builder.location(range)
    emitEvaluated(temporary.value)
    builder.assign(temporary: script.names[temporary.name], isDeclaration: true)
  }

  /// `~ x = e`, `~ x += e`, `~ x++` … (ink §234).
  mutating func emit(_ id: AssignmentID, _ range: SourceRange) {
    let assignment = script.assignments[id]
    let name = script.spelling(of: assignment.path)
    builder.location(range)
    if assignment.kind == .set {
      if let value = assignment.value { emitEvaluated(value) }
      return assign(name, isTemporary: assignment.isTemporary)
    }
    builder.control(.evalStart)
    builder.variable(name)
    if let value = assignment.value { emit(value) } else { builder.int(1) }
    builder.native(assignment.kind == .add ? .add : .subtract)
    assign(name, isTemporary: assignment.isTemporary)
    builder.control(.evalEnd)
  }

  private mutating func assign(_ name: String, isTemporary: Bool) {
    if isTemporary {
      builder.assign(temporary: name, isDeclaration: false)
    } else {
      builder.assign(global: name, isDeclaration: false)
    }
  }

  /// `~ f(x)`.
  mutating func emitCallStatement(_ call: ExpressionID, _ range: SourceRange) {
    builder.location(range)
    builder.control(.evalStart)
    emit(call)
    builder.control(.popValue)
    builder.control(.evalEnd)
  }

  /// `~ return e`.
  mutating func emitReturn(_ value: ExpressionID?, _ range: SourceRange) {
    builder.location(range)
    builder.control(.evalStart)
    if let value { emit(value) } else { builder.void() }
    builder.control(.evalEnd)
    builder.control(.popFunction)
  }

  // MARK: Global declarations

  /// The container `global decl` (ink §228).
  mutating func emitGlobalDeclarations() {
    let order = script.globalsInGenerationOrder
    guard !order.isEmpty else { return }
    builder.begin(builder.makeContainer(name: "global decl"))
    builder.control(.evalStart)
    for global in order {
      switch global {
      case .variable(let variable):
        builder.location(script.variables[variable].nameRange)
        emit(script.variables[variable].value)
        builder.assign(global: script.names[script.variables[variable].name], isDeclaration: true)
      case .list(let list): emitDeclaration(list)
      case .temporary: break
      }
    }
    builder.control(.evalEnd)
    builder.control(.end)
    builder.end()
  }

  private mutating func emitDeclaration(_ id: ListID) {
    let list = script.lists[id]
    let name = script.names[list.name]
    let initial = script.listItems[list.items].filter { $0.isInitial }
    builder.location(list.nameRange)
    builder.list(
      items: initial.map { (list: name, item: script.names[$0.name], value: $0.value) },
      origins: initial.isEmpty ? [name] : [])
    builder.assign(global: name, isDeclaration: true)
  }
}
