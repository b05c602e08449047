/// A function that changes nothing but what it is given references to.
package struct QuietFunction: Sendable {
  /// How many values it is given.
  package var parameterCount: Int
  /// What may happen in it, and in the functions that it calls.
  package var contents: [(position: Position, mark: Coverage.Mark)]
}

/// The functions that change nothing, or nothing but what they are given references to.
extension QuietRegionFinder {
  /// All of them that are called.
  func findQuietFunctions() -> [ContainerID: QuietFunction] {
    quietFunctions.union(referenceFunctions).reduce(into: [:]) { found, function in
      found[function] = QuietFunction(
        parameterCount: parameterCounts[function] ?? 0, contents: contents(of: bodies[function] ?? []))
    }
  }

  mutating func findFunctions() {
    referenceNames = kinds.namesGivenReferences
    for case .divert(let jump) in program.code where jump.kind == .function && jump.container >= 0 {
      parameterCounts[jump.container] = parameterCount(of: jump.container)
    }
    quietFunctions = Set(parameterCounts.keys)
    leaveOutFunctions(mayChangeReferences: false)
    referenceFunctions = Set(parameterCounts.keys).subtracting(quietFunctions)
    leaveOutFunctions(mayChangeReferences: true)
  }

  /// Leaves out those functions that change something, until none is left that calls such a one.
  private mutating func leaveOutFunctions(mayChangeReferences: Bool) {
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for function in mayChangeReferences ? referenceFunctions : quietFunctions
      where !isQuietFunction(function, mayChangeReferences) {
        quietFunctions.remove(function)
        referenceFunctions.remove(function)
        bodies[function] = nil
        hasChanged = true
      }
    }
  }

  /// Whether a function changes nothing but what it is given references to.
  func changesOnlyReferences(_ function: ContainerID) -> Bool {
    quietFunctions.contains(function) || referenceFunctions.contains(function)
  }

  private func parameterCount(of function: ContainerID) -> Int {
    var position = program.containers[Int(function)].start + 1
    var count = 0
    while case .assignTemporary(_, isDeclaration: true) = program.code[Int(position)] {
      count += 1
      position += 1
    }
    return count
  }

  /// Whether a function changes nothing.
  ///
  /// - Parameter mayChangeReferences: Whether it may change what it is given references to.
  private mutating func isQuietFunction(_ function: ContainerID, _ mayChangeReferences: Bool) -> Bool {
    let container = program.containers[Int(function)]
    guard !isCounted(container), !container.isEmpty else { return false }
    var waiting = [container.start + 1]
    var seen = Set(waiting)
    while let position = waiting.popLast() {
      if seen.count > Self.functionSizeLimit { return false }
      switch program.code[Int(position)] {
      case .control(.popFunction): continue
      case .assignTemporary(let name, let isDeclaration):
        let isReference = !mayChangeReferences && referenceNames.contains(name)
        guard isDeclaration || !isReference && program.names.globalSlots[Int(name)] < 0 else { return false }
        add([program.successors[Int(position)]], to: &waiting, &seen)
      case .pointer(let name, _) where mayChangeReferences && program.names.globalSlots[Int(name)] >= 0: return false
      case .divert(let jump)
      where mayChangeReferences && jump.kind == .function && !jump.isConditional
        && changesOnlyReferences(jump.container):
        add([program.successors[Int(position)]], to: &waiting, &seen)
      default:
        guard let next = following(position) else { return false }
        add(next, to: &waiting, &seen)
      }
    }
    bodies[function] = seen
    return true
  }

  /// How many instructions a function may have.
  private static let functionSizeLimit = 4_000

  private func add(_ next: [Position], to waiting: inout [Position], _ seen: inout Set<Position>) {
    for position in next where position >= 0 && seen.insert(position).inserted { waiting.append(position) }
  }
}
