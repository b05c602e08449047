import LonghandCompiler

/// A variable as the story means it: a global, or a parameter or temp of one flow (ink §209).
package enum StoryVariable: Hashable, Sendable {
  /// A `VAR`, the variable of a `LIST`, or a temp of the top level.
  case global(NameID)
  /// A parameter or temp.
  case local(FlowID, NameID)

  /// The name.
  package var name: NameID {
    switch self {
    case .global(let name), .local(_, let name): name
    }
  }

  /// The variable that a reference in a flow reads; nil where it reads none.
  package init?(_ meaning: Reference.Meaning, in flow: FlowID) {
    switch meaning {
    case .global(let name): self = .global(name)
    case .temporary(let name): self = .local(flow, name)
    case .nothing, .constant, .listItem, .flow, .weavePoint, .complement: return nil
    }
  }

  /// The variable that an assignment in a flow changes.
  package init(_ assignment: Assignment, in flow: FlowID, _ script: Script) {
    let name = script.pathNames[Int(assignment.path.names.start)].name
    self = assignment.isTemporary ? .local(flow, name) : .global(name)
  }
}
