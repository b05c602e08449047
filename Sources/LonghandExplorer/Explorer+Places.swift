import LonghandRuntime
import LonghandSource

/// Finds places of a story by the names that people give them.
extension Explorer {
  /// What shows that a choice of some words is offered.
  package static func goal(ofChoice words: String, in program: Program) -> StoryItem.Goal? {
    let plan = ExplorationPlan(program)
    return ItemFinder(program, plan).items.first { $0.kind == .choice && $0.name == words }?.goals.first
  }

  /// The moment at which a story comes to an ending: by its tag, or by the knot that ends it without one.
  package static func moment(ofEnding name: String, in program: Program) -> Watch.Moment? {
    let plan = ExplorationPlan(program)
    if let number = plan.endingNames.firstIndex(of: name) { return .ending(Int32(number)) }
    let knot = plan.endKnots.first { knot in
      (knot > 0 ? program.containers[Int(knot)].name.map { program.names[$0] } : nil) ?? "END" == name
    }
    return knot.map { .endKnot($0) }
  }

  /// Where a knot, a stitch or a label begins.
  package static func position(ofPlace name: String, in program: Program) -> Position? {
    let layout = program.layout
    let containers = program.containers.indices.dropFirst().filter { program.containers[$0].name != nil }
    let exact = containers.first { layout.path(of: ContainerID($0)) == name }
    let last = containers.first { program.containers[$0].name.map { program.names[$0] } == name }
    return (exact ?? last).map { program.containers[$0].start }
  }

  /// The positions at which flow may stand when it comes to an item: its own, and those of the containers that begin
  /// with it.
  package static func entries(of position: Position, in program: Program) -> [Position] {
    var entries = [position]
    var before = position - 1
    while before >= 0, case .enter = program.code[Int(before)] {
      entries.append(before)
      before -= 1
    }
    var current = position
    while case .enter(let id) = program.code[Int(current)], !program.containers[Int(id)].isEmpty {
      current += 1
      entries.append(current)
    }
    return entries
  }
}

extension Program {
  /// The first position that comes from a line of a file.
  package func firstPosition(inLine line: Int, ofFile file: SourceFileID) -> Position? {
    guard let source = sourceFiles.first(where: { $0.id == file }) else { return nil }
    return locations.first { $0.range.file == file && source.location(at: $0.range.start).line == line }?.position
  }
}
