import LonghandRuntime

/// Reads the conditions of a program as expressions over what a state holds.
package struct ConditionReader {
  private let program: Program
  /// What is worked out for temporary variables, by where they are assigned to.
  private let assignments: [NameNumber: [Position]]
  /// The names of the parameters of each container that has any, the first one first.
  private var parameters: [ContainerID: [NameNumber]] = [:]
  /// Where functions are called.
  private var calls: [ContainerID: [Position]] = [:]

  /// Looks a program over.
  package init(_ program: Program) {
    self.program = program
    assignments = program.temporaryAssignments
    for position in program.code.indices {
      guard case .divert(let jump) = program.code[position], jump.kind == .function, !jump.isConditional else {
        continue
      }
      calls[jump.container, default: []].append(Position(position))
    }
    for container in program.containers.indices {
      let names = program.parameterNames(of: ContainerID(container))
      if !names.isEmpty { parameters[ContainerID(container)] = names }
    }
  }

  /// What decides whether an item does what it is there for; within a function with parameters, for each place where that is
  /// called, as far as these are few.
  package func conditions(at position: Position) -> [Expression] {
    guard let function = program.knot(at: position), let names = parameters[function] else {
      return condition(at: position, [:]).map { [$0] } ?? []
    }
    let calls = calls[function] ?? []
    if calls.isEmpty || calls.count > ConditionReader.callLimit {
      return condition(at: position, [:]).map { [$0] } ?? []
    }
    var found: [Expression] = []
    for call in calls {
      var reading = Reading(self)
      guard let arguments = reading.arguments(of: names, callAt: Int(call), [:]),
        let condition = condition(at: position, arguments.given)
      else { continue }
      if !found.contains(condition) { found.append(condition) }
    }
    return found
  }

  /// For how many calls of a function its conditions are told.
  private static let callLimit = 12

  private func condition(at position: Position, _ arguments: [NameNumber: Expression]) -> Expression? {
    var reading = Reading(self)
    switch program.code[Int(position)] {
    case .choicePoint(let target, let flags):
      var condition = Expression.number(1)
      if flags.contains(.hasCondition) {
        guard program.code[Int(position) - 1] == .control(.evalEnd),
          let read = reading.expression(endingAt: Int(position) - 2, arguments)
        else { return nil }
        condition = read.value
      }
      guard flags.contains(.onceOnly), target >= 0 else { return condition }
      let slot = program.containers[Int(target)].visitSlot
      return slot < 0
        ? condition : .operation(.and, [condition, .operation(.equal, [.visits(Int(slot)), .number(0)])])
    case .divert(let jump) where jump.isConditional:
      var end = Int(position) - 1
      while end > 0, case .enter = program.code[end] { end -= 1 }
      if program.code[end] == .control(.evalEnd) { end -= 1 }
      return reading.expression(endingAt: end, arguments)?.value
    default: return nil
    }
  }

  /// Reads one condition, as far as it is no larger than conditions usually are, the functions that it calls included.
  private struct Reading {
    let reader: ConditionReader
    private var (depth, count) = (0, 0)
    private var program: Program { reader.program }

    private static let (depthLimit, countLimit) = (40, 400)

    init(_ reader: ConditionReader) { self.reader = reader }

    /// Where an expression begins whose last instruction stands at a position, and what it is; nil where that is not
    /// told.
    mutating func expression(
      endingAt end: Int, _ arguments: [NameNumber: Expression]
    ) -> (start: Int, value: Expression)? {
      guard end >= 0, depth < Reading.depthLimit, count < Reading.countLimit else { return nil }
      (depth, count) = (depth + 1, count + 1)
      defer { depth -= 1 }
      switch program.code[end] {
      case .integer(let value): return (end, .number(Double(value)))
      case .float(let value): return (end, .number(Double(value)))
      case .boolean(let value): return (end, .number(value ? 1 : 0))
      case .list(let list): return (end, .items(program.items(of: list)))
      case .readCount(let id): return (end, visits(of: id))
      case .visitIndex(let id): return (end, visits(of: id))
      case .variable(let name): return (end, variable(name, at: end, arguments))
      case .control(.turns), .control(.choiceCount), .target, .text, .void, .pointer: return (end, .unknown)
      case .control(.endString): return text(endingAt: end)
      case .control(.duplicate): return (end, stacked(below: end, arguments))
      case .control(.evalStart) where end > 0 && program.code[end - 1] == .control(.duplicate):
        return (end - 1, stacked(below: end - 1, arguments))
      case .control(.readCount):
        guard end > 0, case .target(let target) = program.code[end - 1] else { return nil }
        return (end - 1, visits(of: program.targets[Int(target)].container))
      case .control(.turnsSince):
        return end > 0 ? (end - 1, .unknown) : nil
      case .control(.listRandom): return expression(endingAt: end - 1, arguments).map { ($0.start, .unknown) }
      case .control(.random):
        guard let last = expression(endingAt: end - 1, arguments) else { return nil }
        return expression(endingAt: last.start - 1, arguments).map { ($0.start, .unknown) }
      case .native(let function):
        guard let last = expression(endingAt: end - 1, arguments) else { return nil }
        if function.arity == 1 { return (last.start, .operation(function, [last.value])) }
        return expression(endingAt: last.start - 1, arguments).map {
          ($0.start, .operation(function, [$0.value, last.value]))
        }
      case .divert(let jump) where jump.kind == .function && jump.container >= 0 && !jump.isConditional:
        let names = reader.parameters[jump.container] ?? []
        return self.arguments(of: names, callAt: end, arguments).map {
          ($0.start, returned(by: jump.container, $0.given))
        }
      default: return nil
      }
    }

    /// What a call gives to parameters.
    mutating func arguments(
      of names: [NameNumber], callAt position: Int, _ arguments: [NameNumber: Expression]
    ) -> (start: Int, given: [NameNumber: Expression])? {
      var start = position
      var given: [NameNumber: Expression] = [:]
      for name in names.reversed() {
        guard let argument = expression(endingAt: start - 1, arguments) else { return nil }
        given[name] = argument.value
        start = argument.start
      }
      return (start, given)
    }

    private func visits(of id: ContainerID) -> Expression {
      guard id >= 0 else { return .unknown }
      let slot = program.containers[Int(id)].visitSlot
      return slot < 0 ? .unknown : .visits(Int(slot))
    }

    private mutating func variable(
      _ name: NameNumber, at position: Int, _ arguments: [NameNumber: Expression]
    ) -> Expression {
      if let argument = arguments[name] {
        // It may stand there many times, and what stands in it too.
        count += argument.size
        return count < Reading.countLimit ? argument : .unknown
      }
      let slot = program.names.globalSlots[Int(name)]
      if slot >= 0 { return .global(Int(slot)) }
      let list = program.names.listItems[Int(name)]
      if list >= 0 { return .items(program.items(of: ListNumber(Int(list)))) }
      // What it was assigned last before, in the same knot.
      guard let knot = program.knot(at: Position(position)) else { return .unknown }
      if reader.parameters[knot]?.contains(name) == true { return .unknown }
      let holder = program.containers[Int(knot)]
      let before = (reader.assignments[name] ?? []).filter { holder.holds($0) && Int($0) < position }
      guard let change = before.last, Int(change) > 0 else { return .unknown }
      let isEnded = program.code[Int(change) - 1] == .control(.evalEnd)
      return expression(endingAt: Int(change) - (isEnded ? 2 : 1), arguments)?.value ?? .unknown
    }

    /// What a function gives that returns at one place.
    private mutating func returned(by function: ContainerID, _ arguments: [NameNumber: Expression]) -> Expression {
      let container = program.containers[Int(function)]
      var found: Expression?
      for position in Int(container.start)..<Int(container.end) where program.code[position] == .control(.popFunction) {
        guard found == nil, program.code[position - 1] == .control(.evalEnd) else { return .unknown }
        found = expression(endingAt: position - 2, arguments)?.value ?? .unknown
      }
      return found ?? .unknown
    }

    private func text(endingAt end: Int) -> (start: Int, value: Expression)? {
      guard end >= 2 else { return nil }
      if program.code[end - 1] == .control(.beginString) { return (end - 1, .text([])) }
      if case .text(let text) = program.code[end - 1], program.code[end - 2] == .control(.beginString) {
        return (end - 2, .text(program.textBytes(of: text)))
      }
      return nil
    }

    /// What is compared branch by branch.
    private mutating func stacked(below duplicate: Int, _ arguments: [NameNumber: Expression]) -> Expression {
      var position = duplicate - 1
      while position > 0 {
        switch program.code[position] {
        case .control(.evalStart): position -= 1
        case .control(.evalEnd): return expression(endingAt: position - 1, arguments)?.value ?? .unknown
        case .enter(let id) where Int(program.containers[Int(id)].start) == position: position -= 1
        case .leave(let id): position = Int(program.containers[Int(id)].start) - 1
        case .divert(let jump) where jump.isConditional && position >= 4:
          guard program.code[position - 1] == .control(.evalEnd), program.code[position - 2] == .native(.equal),
            var start = expression(endingAt: position - 3, arguments)?.start, start >= 2
          else { return .unknown }
          if program.code[start - 1] == .control(.evalStart) { start -= 1 }
          guard program.code[start - 1] == .control(.duplicate) else { return .unknown }
          position = start - 2
        default: return .unknown
        }
      }
      return .unknown
    }
  }
}
