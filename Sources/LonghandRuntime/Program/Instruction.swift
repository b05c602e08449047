/// One item of a container, or the edge of one: ink's own vocabulary (runtime §24–runtime §31), addressed by dense ids.
///
/// The contents of all containers lie in one array. A container is `enter`, its items, `leave`, then the containers
/// that are reachable by name only. A container among the items stands in its place. A position is an index into
/// the array; that of a container's `enter` means the container itself, not yet entered.
package enum Instruction: Hashable, Sendable {
  case enter(ContainerID)
  case leave(ContainerID)

  case text(TextID)
  case newline
  case glue
  case legacyTag(TextID)
  case nothing

  case void
  case boolean(Bool)
  case integer(Int32)
  case float(Float)
  case list(ListID)
  case target(TargetID)
  case pointer(NameID, context: Int32)

  case control(ControlCommand)
  case native(NativeFunction)
  case visitIndex(of: ContainerID)
  case shuffleIndex(of: ContainerID)

  case divert(Jump)
  case variableDivert(NameID, DivertKind, isConditional: Bool)
  case external(NameID, argumentCount: UInt16, isConditional: Bool)
  case choicePoint(ContainerID, ChoiceFlags)

  case variable(NameID)
  case readCount(ContainerID)
  case assignGlobal(NameID, isDeclaration: Bool)
  case assignTemporary(NameID, isDeclaration: Bool)
}

/// Where a static divert leads, and how (runtime §41, runtime §71).
package struct Jump: Hashable, Sendable {
  /// The position to go on from.
  package var position: Position
  /// The container that directly holds the position.
  package var container: ContainerID
  /// What is pushed on the call stack.
  package var kind: DivertKind
  /// Whether a value is popped that decides.
  package var isConditional: Bool
}

/// An index into the program's instructions; -1 is nowhere.
package typealias Position = Int32

extension Position {
  /// No position: flow has ended.
  package static let nowhere: Position = -1
}

/// The number of a container in reading order; the root is 0, and -1 is none.
package typealias ContainerID = Int32
/// The number of a text: first those of the program, then those that the state made.
package typealias TextID = UInt32
/// The number of a list value: first those of the program, then those that the state made.
package typealias ListID = UInt32
/// The number of a path that divert target values name.
package typealias TargetID = UInt32
/// The number of a name of a variable, a function or a container.
package typealias NameID = UInt32
