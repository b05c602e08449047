/// Which variables and expressions surely hold numbers or truths, or lists, as far as a program tells without being run.
///
/// Every variable, temporary ones by their names, begins as one to which nothing was ever assigned; then each assignment,
/// each argument and each return adds what it may bring, until nothing changes.
struct ExpressionKinds {
  /// What a value surely is.
  enum Kind: Equatable {
    /// Nothing was found that gives a value.
    case none
    /// A number or a truth.
    case number
    /// A list.
    case list
    /// Anything at all.
    case other

    /// What serves both.
    func joined(_ other: Kind) -> Kind {
      if self == other || other == .none { return self }
      return self == .none ? other : .other
    }
  }

  private let program: Program
  private var globals: [Kind]
  private var temporaries: [NameNumber: Kind] = [:]
  /// What the functions return, by their containers.
  private var returns: [ContainerID: Kind] = [:]
  /// The names of the parameters of each container that has any, the first one first.
  private var parameters: [ContainerID: [NameNumber]] = [:]
  /// The functions that flow leaves only by a return.
  private var alwaysReturning: Set<ContainerID> = []
  /// The names of what references refer to.
  private var referred: Set<NameNumber> = []
  private var hasChanged = false

  /// Looks a program over.
  init(_ program: Program) {
    self.program = program
    globals = Array(repeating: .none, count: program.names.globals.count)
    for case .pointer(let name, _) in program.code { referred.insert(name) }
    for container in program.containers.indices.map({ ContainerID($0) }) {
      let names = parameterNames(of: container)
      if !names.isEmpty { parameters[container] = names }
    }
    var called: Set<ContainerID> = []
    for case .divert(let jump) in program.code where jump.kind == .function && jump.container >= 0 {
      called.insert(jump.container)
    }
    alwaysReturning = called.filter { alwaysReturns($0) }
    repeat {
      hasChanged = false
      for position in program.code.indices { look(at: position) }
    } while hasChanged
  }

  private func parameterNames(of id: ContainerID) -> [NameNumber] {
    let container = program.containers[Int(id)]
    var names: [NameNumber] = []
    var position = Int(container.start) + 1
    while position < Int(container.end), case .assignTemporary(let name, isDeclaration: true) = program.code[position] {
      names.append(name)
      position += 1
    }
    return names.reversed()
  }

  // MARK: Asking

  /// Whether all that an operator at a position works on are surely numbers or truths.
  func areNumbers(forOperatorAt position: Position, _ function: NativeFunction) -> Bool {
    operands(ofOperatorAt: Int(position), function)?.kinds.allSatisfy { $0 == .number } ?? false
  }

  /// Whether all that an operator at a position works on are surely lists.
  func areLists(forOperatorAt position: Position, _ function: NativeFunction) -> Bool {
    operands(ofOperatorAt: Int(position), function)?.kinds.allSatisfy { $0 == .list } ?? false
  }

  /// The names of the parameters that may be given references to variables, be it in one call.
  var namesGivenReferences: Set<NameNumber> {
    var names: Set<NameNumber> = []
    for position in program.code.indices {
      switch program.code[position] {
      case .divert(let jump): names.formUnion(namesGivenReferences(by: jump, at: position))
      // Whoever calls it by a variable may give it anything.
      case .target(let target): names.formUnion(parameters[program.targets[Int(target)].container] ?? [])
      default: break
      }
    }
    return names
  }

  private func namesGivenReferences(by jump: Jump, at position: Int) -> [NameNumber] {
    guard let arguments = arguments(of: jump, at: position) else { return parameters[jump.container] ?? [] }
    return arguments.compactMap { argument -> NameNumber? in
      if case .pointer = program.code[argument.end] { argument.name } else { nil }
    }
  }

  // MARK: What is assigned

  private mutating func look(at position: Int) {
    switch program.code[position] {
    case .assignGlobal(let name, _): add(assigned(at: position), to: name)
    case .assignTemporary(let name, let isDeclaration):
      if isDeclaration, isParameter(position) { return }
      let kind = assigned(at: position)
      add(kind, to: name)
      if isDeclaration { return }
      // It may be a reference to any variable that something refers to.
      for name in referred { add(kind, to: name) }
    case .divert(let jump): addArguments(of: jump, at: position)
    case .target(let target): addAnyArguments(of: program.targets[Int(target)].container)
    case .external, .variableDivert, .choicePoint: break
    case .control(.popFunction): addReturn(at: position)
    default: break
    }
  }

  /// Whether a declaration takes an argument from the stack: it stands at the start of a container.
  private func isParameter(_ position: Int) -> Bool {
    let container = program.layout.holder(of: Position(position))
    guard let names = parameters[container] else { return false }
    return position <= Int(program.containers[Int(container)].start) + names.count
  }

  private func assigned(at position: Int) -> Kind {
    let isEnded = position > 0 && program.code[position - 1] == .control(.evalEnd)
    return expression(endingAt: position - (isEnded ? 2 : 1))?.kind ?? .other
  }

  private mutating func add(_ kind: Kind, to name: NameNumber) {
    let slot = program.names.globalSlots[Int(name)]
    if slot >= 0 {
      let joined = globals[Int(slot)].joined(kind)
      if joined != globals[Int(slot)] { (globals[Int(slot)], hasChanged) = (joined, true) }
    }
    let joined = (temporaries[name] ?? .none).joined(kind)
    if joined != temporaries[name] ?? .none {
      temporaries[name] = joined
      hasChanged = true
    }
  }

  private mutating func addArguments(of jump: Jump, at position: Int) {
    guard let arguments = arguments(of: jump, at: position) else { return addAnyArguments(of: jump.container) }
    for argument in arguments { add(argument.kind, to: argument.name) }
  }

  /// What a jump gives to the parameters of a container, the last one first: the parameter, where the argument ends, and
  /// what it is; nil where that is not told.
  private func arguments(of jump: Jump, at position: Int) -> [(name: NameNumber, end: Int, kind: Kind)]? {
    guard jump.container >= 0, let names = parameters[jump.container] else { return [] }
    // A jump to behind the parameters brings no arguments.
    guard jump.position <= program.containers[Int(jump.container)].start + 1 else { return [] }
    if jump.isConditional { return nil }
    var end = position - 1
    if jump.kind != .function, end >= 0, program.code[end] == .control(.evalEnd) { end -= 1 }
    var found: [(name: NameNumber, end: Int, kind: Kind)] = []
    for name in names.reversed() {
      guard let argument = expression(endingAt: end) else { return nil }
      found.append((name, end, argument.kind))
      end = argument.start - 1
    }
    return found
  }

  /// Notes that a container may be given any arguments.
  private mutating func addAnyArguments(of container: ContainerID) {
    guard container >= 0 else { return }
    for name in parameters[container] ?? [] { add(.other, to: name) }
  }

  private mutating func addReturn(at position: Int) {
    let function = program.knot(of: program.layout.holder(of: Position(position)))
    let isValue = position > 0 && program.code[position - 1] == .control(.evalEnd)
    let kind = isValue ? expression(endingAt: position - 2)?.kind ?? .other : .other
    let joined = (returns[function] ?? .none).joined(kind)
    if joined != returns[function] ?? .none {
      returns[function] = joined
      hasChanged = true
    }
  }

  /// What a function returns; anything where flow may come to its end without a return.
  private func returned(by function: ContainerID) -> Kind {
    alwaysReturning.contains(function) ? returns[function] ?? .none : .other
  }

  /// Whether flow leaves a function only by a return.
  private func alwaysReturns(_ function: ContainerID) -> Bool {
    let container = program.containers[Int(function)]
    guard !container.isEmpty else { return false }
    var waiting = [container.start + 1]
    var seen = Set(waiting)
    while let position = waiting.popLast() {
      guard container.holds(position) else { return false }
      var next = [program.successors[Int(position)]]
      switch program.code[Int(position)] {
      case .control(.popFunction), .control(.done), .control(.end): continue
      case .divert(let jump) where jump.kind == .plain:
        next = jump.isConditional ? [jump.position, next[0]] : [jump.position]
      case .variableDivert, .control(.popTunnel): return false
      case .enter(let id) where !program.containers[Int(id)].isEmpty: next = [position + 1]
      default: break
      }
      for position in next where seen.insert(position).inserted { waiting.append(position) }
    }
    return true
  }

  // MARK: Expressions

  /// Where an expression begins whose last instruction stands at a position, and what it gives; nil where that is not
  /// told.
  private func expression(endingAt end: Int) -> (start: Int, kind: Kind)? {
    guard end >= 0 else { return nil }
    switch program.code[end] {
    case .integer, .float, .boolean, .readCount, .visitIndex, .control(.turns): return (end, .number)
    case .list: return (end, .list)
    case .target, .void: return (end, .other)
    case .variable(let name), .pointer(let name, _): return (end, kind(of: name))
    case .control(.duplicate): return (end, stacked(below: end))
    case .control(.evalStart) where end > 0 && program.code[end - 1] == .control(.duplicate):
      return (end - 1, stacked(below: end - 1))
    case .control(.turnsSince), .control(.readCount):
      if end > 0, case .target = program.code[end - 1] { return (end - 1, .number) }
      return nil
    case .control(.random):
      return expression(endingAt: end - 1).flatMap { expression(endingAt: $0.start - 1) }
        .map { ($0.start, .number) }
    case .native(let function):
      return operands(ofOperatorAt: end, function).map { ($0.start, ExpressionKinds.result(function, $0.kinds)) }
    case .divert(let jump) where jump.kind == .function && jump.container >= 0 && !jump.isConditional:
      var start = end
      for _ in parameters[jump.container] ?? [] {
        guard let argument = expression(endingAt: start - 1) else { return nil }
        start = argument.start
      }
      return (start, returned(by: jump.container))
    default: return nil
    }
  }

  /// What a value is that is compared branch by branch, as the alternatives of sequences and `{x: - 1: …}` do.
  private func stacked(below duplicate: Int) -> Kind {
    var position = duplicate - 1
    while position > 0 {
      switch program.code[position] {
      case .control(.evalStart): position -= 1
      case .control(.evalEnd):
        // How far a shuffle is may stand on the stack from before.
        if position > 0, case .shuffleIndex = program.code[position - 1] { return .number }
        return expression(endingAt: position - 1)?.kind ?? .other
      case .enter(let id) where Int(program.containers[Int(id)].start) == position: position -= 1
      case .leave(let id): position = Int(program.containers[Int(id)].start) - 1
      case .divert(let jump) where jump.isConditional && position >= 4:
        guard let before = comparison(endingAt: position - 1) else { return .other }
        position = before - 1
      default: return .other
      }
    }
    return .other
  }

  /// Where the branch before begins, if that is what ends at a position: the value once more, what it is compared with, ==,
  /// and the end of the expression.
  private func comparison(endingAt end: Int) -> Int? {
    guard program.code[end] == .control(.evalEnd), program.code[end - 1] == .native(.equal),
      var start = expression(endingAt: end - 2)?.start, start >= 2
    else { return nil }
    if program.code[start - 1] == .control(.evalStart) { start -= 1 }
    return program.code[start - 1] == .control(.duplicate) ? start - 1 : nil
  }

  private func kind(of name: NameNumber) -> Kind {
    let slot = program.names.globalSlots[Int(name)]
    if slot >= 0 { return globals[Int(slot)].joined(temporaries[name] ?? .none) }
    let held = temporaries[name] ?? .none
    // A parameter that is a reference has what it refers to among its arguments.
    return program.names.listItems[Int(name)] >= 0 ? held.joined(.list) : held
  }

  private func operands(ofOperatorAt position: Int, _ function: NativeFunction) -> (start: Int, kinds: [Kind])? {
    guard let last = expression(endingAt: position - 1) else { return nil }
    if function.arity == 1 { return (last.start, [last.kind]) }
    return expression(endingAt: last.start - 1).map { ($0.start, [$0.kind, last.kind]) }
  }

  /// What an operator gives.
  private static func result(_ function: NativeFunction, _ operands: [Kind]) -> Kind {
    if operands.contains(.none) { return .none }
    switch function {
    case .equal, .notEqual, .greater, .less, .greaterOrEqual, .lessOrEqual, .and, .or, .not, .has, .hasNot, .listCount,
      .listValue:
      return .number
    case .add, .subtract:
      if operands[0] == .list { return operands[1] == .other ? .other : .list }
      return operands == [.number, .number] ? .number : .other
    case .multiply, .divide, .remainder, .minimum, .maximum, .power, .negate, .floor, .ceiling, .int, .float:
      return operands.allSatisfy { $0 == .number } ? .number : .other
    case .intersection, .listMinimum, .listMaximum, .listAll, .listInvert:
      return operands.allSatisfy { $0 == .list } ? .list : .other
    }
  }
}
