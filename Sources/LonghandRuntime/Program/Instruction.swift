/// One item of a container, or the edge of one: ink's own vocabulary (runtime §24–runtime §31), addressed by dense ids.
///
/// The contents of all containers lie in one array. A container is `enter`, its items, `leave`, then the containers
/// that are reachable by name only. A container among the items stands in its place. A position is an index into
/// the array; that of a container's `enter` means the container itself, not yet entered.
package enum Instruction: Hashable, Sendable {
  case enter(ContainerID)
  case leave(ContainerID)

  case text(TextNumber)
  case newline
  case glue
  case legacyTag(TextNumber)
  case nothing

  case void
  case boolean(Bool)
  case integer(Int32)
  case float(Float)
  case list(ListNumber)
  case target(TargetNumber)
  case pointer(NameNumber, context: Int32)

  case control(ControlCommand)
  case native(NativeFunction)
  case visitIndex(of: ContainerID)
  case shuffleIndex(of: ContainerID)

  case divert(Jump)
  case variableDivert(NameNumber, DivertKind, isConditional: Bool)
  case external(NameNumber, argumentCount: UInt16, isConditional: Bool)
  case choicePoint(ContainerID, ChoiceFlags)

  case variable(NameNumber)
  case readCount(ContainerID)
  case assignGlobal(NameNumber, isDeclaration: Bool)
  case assignTemporary(NameNumber, isDeclaration: Bool)
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
