/// A place where a choice is to be made: what is offered there, and to where each choice can return.
package struct Location: Sendable {
  /// The choices that were met, those included that are fallbacks.
  package let choices: [Choice]
  /// Values that were left over.
  let evaluation: [Cell]
  /// The temporary variables of the choices: which, and where it stands.
  package let temporaries: [(choice: Int, index: Int, name: NameNumber)]

  /// A choice at a place.
  package struct Choice: Sendable {
    /// The position of the choice point.
    package let source: Position
    /// The container that it leads to.
    package let target: ContainerID
    /// Whether it is never listed.
    package let isInvisibleDefault: Bool
    /// The positions at which calls go on that are open, the innermost last.
    package let returns: [Position]
    /// The names of the global variables that temporary variables refer to.
    package let references: [NameNumber]
    let thread: Thread
  }

  /// The place before the first line, at which nothing is offered.
  package static var beginning: Location { Location(choices: [], evaluation: []) }

  init(choices pending: [PendingChoice], evaluation: [Cell]) {
    var temporaries: [(choice: Int, index: Int, name: NameNumber)] = []
    for (number, choice) in pending.enumerated() {
      for (index, temporary) in choice.thread.temporaries.enumerated() {
        if case .pointer = temporary.value { continue }
        temporaries.append((number, index, temporary.name))
      }
    }
    choices = pending.map { choice in
      Choice(
        source: choice.source, target: choice.target, isInvisibleDefault: choice.isInvisibleDefault,
        returns: choice.thread.outer.map { $0.position },
        references: choice.thread.temporaries.compactMap { temporary in
          if case .pointer(let name, _) = temporary.value { name } else { nil }
        }, thread: choice.thread)
    }
    self.temporaries = temporaries
    self.evaluation = evaluation
  }
}
