/// A path that a divert target value names, and what stands there (runtime §43).
package struct Target: Hashable, Sendable {
  /// How well the path could be followed.
  package enum Precision: UInt8, Hashable, Sendable {
    /// To its last component.
    case exact
    /// To some container below the root, but not to the end.
    case approximate
    /// Not even its first component.
    case missing
  }

  /// The path as the story spells it.
  package var path: String
  /// The container that was found, or that holds what was found.
  package var container: ContainerID
  /// Where flow goes on when it is diverted there.
  package var position: Position
  /// The container that holds the position where the path ends in an index; -1 where it ends in a name, so that flow
  /// stands before the container and enters it with the next step.
  package var holder: ContainerID
  /// How well the path could be followed.
  package var precision: Precision
  /// Whether what was found is `container` itself.
  package var isContainer: Bool
}
