/// Which kinds of values variables and expressions may hold, as far as a program tells without being run.
///
/// Every variable, temporary ones by their names, begins as one to which nothing was ever assigned; then each assignment,
/// each argument and each return adds what it may bring, until nothing changes.
struct ExpressionKinds {
  /// The kinds of which a value may be; none where nothing was found that gives a value.
  struct Kinds: OptionSet {
    var rawValue: UInt8

    /// A number or a truth.
    static let number = Kinds(rawValue: 1)
    static let list = Kinds(rawValue: 2)
    static let text = Kinds(rawValue: 4)
    /// Where to divert to.
    static let target = Kinds(rawValue: 8)
    /// What a function gives that returns nothing, a reference, and whatever else is no value.
    static let nothing = Kinds(rawValue: 16)
    /// Anything at all.
    static let any: Kinds = [.number, .list, .text, .target, .nothing]
  }

  private let program: Program
  private var globals: [Kinds]
  private var temporaries: [NameNumber: Kinds] = [:]
  /// What the functions return, by their containers.
  private var returns: [ContainerID: Kinds] = [:]
  /// The names of the parameters of each container that has any, the first one first.
  private var parameters: [ContainerID: [NameNumber]] = [:]
  /// What the functions give beside that.
  private var otherReturns: [ContainerID: Kinds] = [:]
  /// The names of what references refer to.
  private var referred: Set<NameNumber> = []
  private let undeclared: UndeclaredTemporaries
  private var hasChanged = false

  /// Looks a program over.
  init(_ program: Program) {
    self.program = program
    undeclared = UndeclaredTemporaries(program)
    globals = Array(repeating: [], count: program.names.globals.count)
    for case .pointer(let name, _) in program.code { referred.insert(name) }
    for container in program.containers.indices.map({ ContainerID($0) }) {
      let names = program.parameterNames(of: container)
      if !names.isEmpty { parameters[container] = names }
    }
    var called: Set<ContainerID> = []
    for case .divert(let jump) in program.code where jump.kind == .function && jump.container >= 0 {
      called.insert(jump.container)
    }
    for function in called { otherReturns[function] = otherReturns(of: function) }
    repeat {
      hasChanged = false
      for position in program.code.indices { look(at: position) }
    } while hasChanged
  }

  // MARK: Asking

  /// Whether all that an operator at a position works on are surely of one of some kinds.
  func are(_ kinds: Kinds, operandsAt position: Position, _ function: NativeFunction) -> Bool {
    operands(at: position, function)?.allSatisfy { !$0.isEmpty && $0.isSubset(of: kinds) } ?? false
  }

  /// What an operator at a position works on, the first operand first; nil where that is not told.
  func operands(at position: Position, _ function: NativeFunction) -> [Kinds]? {
    operands(ofOperatorAt: Int(position), function)?.kinds
  }

  /// What the condition of an item at a position may be; nil where that is not told.
  func condition(ofItemAt position: Position) -> Kinds? {
    // What it decides may stand in a container of its own behind it.
    let end = program.code[..<Int(position)].lastIndex { if case .enter = $0 { false } else { true } }
    guard let end else { return nil }
    return expression(endingAt: program.code[end] == .control(.evalEnd) ? end - 1 : end)?.kinds
  }

  /// Whether a temporary variable may not be there where the item at a position looks at it or changes it.
  func isUndeclared(at position: Position) -> Bool { undeclared.contains(position) }

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
      let kinds = assigned(at: position)
      add(kinds, to: name)
      if isDeclaration { return }
      // It may be a reference to any variable that something refers to.
      for name in referred { add(kinds, to: name) }
    case .divert(let jump): addArguments(of: jump, at: position)
    case .target(let target): addAnyArguments(of: program.targets[Int(target)].container)
    case .external(let name, _, _):
      if let fallback = program.layout.child(named: name, of: 0) { addAnyArguments(of: fallback) }
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

  private func assigned(at position: Int) -> Kinds {
    let isEnded = position > 0 && program.code[position - 1] == .control(.evalEnd)
    return expression(endingAt: position - (isEnded ? 2 : 1))?.kinds ?? .any
  }

  private mutating func add(_ kinds: Kinds, to name: NameNumber) {
    let slot = program.names.globalSlots[Int(name)]
    if slot >= 0 { hasChanged = globals[Int(slot)].gains(kinds) || hasChanged }
    hasChanged = temporaries[name, default: []].gains(kinds) || hasChanged
  }

  private mutating func addArguments(of jump: Jump, at position: Int) {
    guard let arguments = arguments(of: jump, at: position) else { return addAnyArguments(of: jump.container) }
    for argument in arguments { add(argument.kinds, to: argument.name) }
  }

  /// What a jump gives to the parameters of a container, the last one first: the parameter, where the argument ends, and
  /// what it is; nil where that is not told.
  private func arguments(of jump: Jump, at position: Int) -> [(name: NameNumber, end: Int, kinds: Kinds)]? {
    guard jump.container >= 0, let names = parameters[jump.container] else { return [] }
    // A jump to behind the parameters brings no arguments.
    guard jump.position <= program.containers[Int(jump.container)].start + 1 else { return [] }
    if jump.isConditional { return nil }
    var end = position - 1
    if jump.kind != .function, end >= 0, program.code[end] == .control(.evalEnd) { end -= 1 }
    var found: [(name: NameNumber, end: Int, kinds: Kinds)] = []
    for name in names.reversed() {
      guard let argument = expression(endingAt: end) else { return nil }
      found.append((name, end, argument.kinds))
      end = argument.start - 1
    }
    return found
  }

  /// Notes that a container may be given any arguments.
  private mutating func addAnyArguments(of container: ContainerID) {
    guard container >= 0 else { return }
    for name in parameters[container] ?? [] { add(.any, to: name) }
  }

  private mutating func addReturn(at position: Int) {
    let function = program.knot(of: program.layout.holder(of: Position(position)))
    let isValue = position > 0 && program.code[position - 1] == .control(.evalEnd)
    let kinds = isValue ? expression(endingAt: position - 2)?.kinds ?? .any : .any
    hasChanged = returns[function, default: []].gains(kinds) || hasChanged
  }

  /// What a function gives.
  private func returned(by function: ContainerID) -> Kinds {
    returns[function, default: []].union(otherReturns[function] ?? .any)
  }

  /// What a function gives beside what it returns: nothing where flow may come to its end, and anything where it is not told
  /// where flow goes.
  private func otherReturns(of function: ContainerID) -> Kinds {
    let container = program.containers[Int(function)]
    guard !container.isEmpty else { return .nothing }
    var kinds: Kinds = []
    var waiting = [container.start + 1]
    var seen = Set(waiting)
    while let position = waiting.popLast() {
      guard container.holds(position) else {
        kinds.insert(.nothing)
        continue
      }
      switch program.code[Int(position)] {
      case .divert(let jump) where jump.kind == .plain && !container.holds(jump.position): return .any
      case .variableDivert, .control(.popTunnel): return .any
      default: waiting += program.flow(behind: position).filter { seen.insert($0).inserted }
      }
    }
    return kinds
  }

  // MARK: Expressions

  /// Where an expression begins whose last instruction stands at a position, and what it gives; nil where that is not
  /// told.
  private func expression(endingAt end: Int) -> (start: Int, kinds: Kinds)? {
    guard end >= 0 else { return nil }
    switch program.code[end] {
    case .integer, .float, .boolean, .readCount, .visitIndex, .control(.turns): return (end, .number)
    case .text: return (end, .text)
    case .list: return (end, .list)
    case .target: return (end, .target)
    case .void: return (end, .nothing)
    case .variable(let name), .pointer(let name, _):
      return (end, undeclared.contains(Position(end)) ? kinds(of: name).union(.number) : kinds(of: name))
    case .control(.endString): return startOfText(endingAt: end).map { ($0, .text) }
    case .control(.duplicate): return (end, stacked(below: end))
    case .control(.evalStart) where end > 0 && program.code[end - 1] == .control(.duplicate):
      return (end - 1, stacked(below: end - 1))
    case .control(.turnsSince), .control(.readCount):
      if end > 0, case .target = program.code[end - 1] { return (end - 1, .number) }
      return nil
    case .control(.choiceCount): return (end, .number)
    case .control(.listRandom): return expression(endingAt: end - 1).map { ($0.start, .list) }
    case .control(.random):
      return expression(endingAt: end - 1).flatMap { expression(endingAt: $0.start - 1) }
        .map { ($0.start, .number) }
    case .native(let function):
      return operands(ofOperatorAt: end, function).map { ($0.start, function.result($0.kinds)) }
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
  private func stacked(below duplicate: Int) -> Kinds {
    var position = duplicate - 1
    while position > 0 {
      switch program.code[position] {
      case .control(.evalStart): position -= 1
      case .control(.evalEnd):
        // How far a shuffle is may stand on the stack from before.
        if position > 0, case .shuffleIndex = program.code[position - 1] { return .number }
        return expression(endingAt: position - 1)?.kinds ?? .any
      case .enter(let id) where Int(program.containers[Int(id)].start) == position: position -= 1
      case .leave(let id): position = Int(program.containers[Int(id)].start) - 1
      case .divert(let jump) where jump.isConditional && position >= 4:
        guard let before = comparison(endingAt: position - 1) else { return .any }
        position = before - 1
      default: return .any
      }
    }
    return .any
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

  private func kinds(of name: NameNumber) -> Kinds {
    let slot = program.names.globalSlots[Int(name)]
    let held = temporaries[name] ?? []
    if slot >= 0 { return globals[Int(slot)].union(held) }
    // A parameter that is a reference has what it refers to among its arguments.
    return program.names.listItems[Int(name)] >= 0 ? held.union(.list) : held
  }

  /// Where a text begins that ends at a position.
  private func startOfText(endingAt end: Int) -> Int? {
    var depth = 0
    for position in stride(from: end, through: 0, by: -1) {
      switch program.code[position] {
      case .control(.endString): depth += 1
      case .control(.beginString):
        depth -= 1
        if depth == 0 { return position }
      default: break
      }
    }
    return nil
  }

  private func operands(ofOperatorAt position: Int, _ function: NativeFunction) -> (start: Int, kinds: [Kinds])? {
    guard let last = expression(endingAt: position - 1) else { return nil }
    if function.arity == 1 { return (last.start, [last.kinds]) }
    return expression(endingAt: last.start - 1).map { ($0.start, [$0.kinds, last.kinds]) }
  }
}

extension ExpressionKinds.Kinds {
  /// Adds others; true if one of them is new.
  fileprivate mutating func gains(_ others: Self) -> Bool {
    if others.isSubset(of: self) { return false }
    formUnion(others)
    return true
  }
}

extension NativeFunction {
  /// What an operator gives, where it does not fail.
  fileprivate func result(_ operands: [ExpressionKinds.Kinds]) -> ExpressionKinds.Kinds {
    if operands.contains([]) { return [] }
    switch self {
    case .equal, .notEqual, .greater, .less, .greaterOrEqual, .lessOrEqual, .and, .or, .not, .has, .hasNot, .listCount,
      .listValue, .multiply, .divide, .remainder, .minimum, .maximum, .power, .negate, .floor, .ceiling, .int, .float:
      return .number
    case .intersection, .listMinimum, .listMaximum, .listAll, .listInvert: return .list
    case .add:
      let all = operands[0].union(operands[1])
      // An item is added to a list, or it is moved on by a number; a text takes in whatever is no list.
      return all.intersection([.list, .text]).union(operands.allSatisfy { $0.contains(.number) } ? .number : [])
    case .subtract: return operands[0].intersection([.number, .list])
    }
  }
}
