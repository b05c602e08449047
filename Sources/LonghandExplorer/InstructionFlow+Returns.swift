import LonghandRuntime

extension InstructionFlow {
  /// From where flow may come back to whoever called.
  ///
  /// A call goes on behind itself only if what it calls may return; so the least solution is looked for, from none on.
  func returns(_ program: Program) -> ReturnMap {
    var map = ReturnMap()
    map.tunnels = Array(repeating: false, count: program.code.count)
    map.functions = map.tunnels
    let elsewhere = program.code.indices.filter { program.code[$0] == .control(.popTunnel) }.flatMap { next[$0] }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for position in program.code.indices.reversed() {
        for isFunction in [false, true] where !map.mayReturn(isFunction, Position(position)) {
          guard mayReturn(isFunction, position: position, map: map, program: program) else { continue }
          if isFunction { map.functions[position] = true } else { map.tunnels[position] = true }
          hasChanged = true
        }
      }
      let isElsewhere = (
        fromTunnel: elsewhere.contains { map.tunnels[Int($0)] },
        fromFunction: elsewhere.contains { map.functions[Int($0)] }
      )
      if isElsewhere != map.elsewhere { (map.elsewhere, hasChanged) = (isElsewhere, true) }
    }
    return map
  }

  private func mayReturn(_ isFunction: Bool, position: Int, map: ReturnMap, program: Program) -> Bool {
    let behind = program.successors[position]
    let mayReturnBehind = behind >= 0 ? map.mayReturn(isFunction, behind) : isFunction
    switch program.code[position] {
    case .control(.popTunnel), .control(.popFunction): return true
    case .control(.done), .control(.end): return false
    case .divert(let jump):
      return mayReturn(
        isFunction, position: position, kind: jump.kind, isConditional: jump.isConditional,
        mayReturnBehind: mayReturnBehind, map: map)
    case .variableDivert(_, let kind, let isConditional):
      return mayReturn(
        isFunction, position: position, kind: kind, isConditional: isConditional, mayReturnBehind: mayReturnBehind,
        map: map)
    case .enter(let id) where !program.containers[Int(id)].isEmpty:
      return map.mayReturn(isFunction, Position(position) + 1)
    case .enter, .leave, .text, .newline, .glue, .legacyTag, .nothing, .void, .boolean, .integer, .float, .list,
      .target,
      .pointer, .control, .native, .visitIndex, .shuffleIndex, .variable, .readCount, .assignGlobal, .assignTemporary,
      .choicePoint, .external:
      return mayReturnBehind || next[position].contains { map.mayReturn(isFunction, $0) }
    }
  }

  /// The same for a divert: a plain one goes on within the element, a call comes back to it only if it returns.
  private func mayReturn(
    _ isFunction: Bool, position: Int, kind: DivertKind, isConditional: Bool, mayReturnBehind: Bool,
    map: ReturnMap
  ) -> Bool {
    if isConditional, mayReturnBehind { return true }
    switch kind {
    case .plain: return next[position].contains { map.mayReturn(isFunction, $0) }
    case .tunnel, .function:
      guard mayReturnBehind || (isFunction ? map.elsewhere.fromFunction : map.elsewhere.fromTunnel) else {
        return false
      }
      // What stands behind the call is among these too, which only makes the answer more careful.
      return next[position].contains { map.mayReturn(kind == .function, $0) }
    }
  }
}

extension ReturnMap {
  fileprivate func mayReturn(_ isFunction: Bool, _ position: Position) -> Bool {
    isFunction ? functions[Int(position)] : tunnels[Int(position)]
  }
}
