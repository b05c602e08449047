/// A stretch of the program that can be visited, counted and jumped to (runtime §17–runtime §23).
package struct Container: Hashable, Sendable {
  /// The container that holds this one; -1 for the root.
  package var parent: ContainerID
  /// Its place among the parent's items; -1 if it is reachable by name only.
  package var indexInParent: Int32
  /// Its name, if it has one.
  package var name: NameNumber?
  /// The position of its `enter`.
  package var start: Position
  /// The position of its `leave`.
  package var leave: Position
  /// The position behind everything in it, the containers reachable by name only included.
  package var end: Position
  /// What it remembers, as the JSON says.
  package var flags: ContainerFlags
  /// What it remembers for the sake of probes alone; no JSON says so.
  package var probedFlags: ContainerFlags = []
  /// Where the state keeps its visits; -1 if it counts none.
  package var visitSlot: Int32
  /// Whether it or any container around it counts visits.
  package var isWithinCounted = false

  /// All that it remembers.
  package var countedFlags: ContainerFlags { flags.union(probedFlags) }

  /// Whether it has no items.
  package var isEmpty: Bool { leave == start + 1 }

  /// Where flow goes on that is sent to it.
  package var firstPosition: Position { isEmpty ? start : start + 1 }

  /// Whether a position lies in it, however deep.
  package func holds(_ position: Position) -> Bool {
    position >= start && position < end
  }
}
