import LonghandRuntime

/// The knots of a story and how they lead to one another, as its diverts say.
package struct KnotMap: Sendable {
  /// A knot, or what stands before the first one.
  package struct Knot: Sendable {
    package var name: String
    /// How many diverts lead there at least from the beginning; none where no divert leads.
    package var depth: Int?
    /// The numbers of the knots that it leads to, ascending.
    package var next: [Int]
  }

  /// The knots: what stands before the first one, then as the story has them.
  package private(set) var knots: [Knot] = []
  private var numbers: [ContainerID: Int] = [:]

  /// Looks a story over.
  package init(_ program: Program) {
    let plan = ExplorationPlan(program)
    let names = Set(ItemFinder(program, plan).items.filter { $0.kind == .knot }.map { $0.name })
    add(0, "")
    for id in program.containers.indices.dropFirst() {
      let container = program.containers[id]
      guard container.parent == 0, container.indexInParent < 0, let name = container.name else { continue }
      if names.contains(program.names[name]) { add(ContainerID(id), program.names[name]) }
    }
    var next = Array(repeating: Set<Int>(), count: knots.count)
    for position in program.code.indices {
      guard let target = KnotMap.target(of: program.code[position], program) else { continue }
      let source = number(of: program.layout.holder(of: Position(position)), program)
      guard let source, let target = number(of: target, program), source != target else { continue }
      next[source].insert(target)
    }
    for number in knots.indices { knots[number].next = next[number].sorted() }
    measure()
  }

  private mutating func add(_ id: ContainerID, _ name: String) {
    numbers[id] = knots.count
    knots.append(Knot(name: name, depth: nil, next: []))
  }

  /// The knot that a container lies in; what lies in none and is an item of the root stands before the first one.
  private func number(of container: ContainerID, _ program: Program) -> Int? {
    let knot = program.knot(of: container)
    if let known = numbers[knot] { return known }
    return program.containers[Int(knot)].indexInParent >= 0 ? 0 : nil
  }

  private static func target(of instruction: Instruction, _ program: Program) -> ContainerID? {
    switch instruction {
    case .divert(let jump) where jump.kind != .function && jump.position >= 0:
      return program.layout.holder(of: max(0, jump.position))
    case .target(let target):
      let target = program.targets[Int(target)]
      return target.container >= 0 ? target.container : nil
    default: return nil
    }
  }

  private mutating func measure() {
    var layer = [0]
    var depth = 0
    knots[0].depth = 0
    while !layer.isEmpty {
      depth += 1
      var following: [Int] = []
      for number in layer {
        for next in knots[number].next where knots[next].depth == nil {
          knots[next].depth = depth
          following.append(next)
        }
      }
      layer = following
    }
  }
}
