/// A stretch of the program that can be visited, counted and jumped to (`R17`–`R23`).
struct Container: Hashable, Sendable {
  /// The container that holds this one; -1 for the root.
  var parent: ContainerID
  /// Its place among the parent's items; -1 if it is reachable by name only.
  var indexInParent: Int32
  /// Its name, if it has one.
  var name: NameID?
  /// The position of its `enter`.
  var start: Position
  /// The position of its `leave`.
  var leave: Position
  /// The position behind everything in it, the containers reachable by name only included.
  var end: Position
  /// What it remembers, as the JSON says.
  var flags: ContainerFlags
  /// What it remembers for the sake of probes alone; no JSON says so.
  var probedFlags: ContainerFlags = []
  /// Where the state keeps its visits; -1 if it counts none.
  var visitSlot: Int32
  /// Whether it or any container around it counts visits.
  var isWithinCounted = false

  /// All that it remembers.
  var countedFlags: ContainerFlags { flags.union(probedFlags) }

  /// Whether it has no items.
  var isEmpty: Bool { leave == start + 1 }

  /// Whether a position lies in it, however deep.
  func holds(_ position: Position) -> Bool {
    position >= start && position < end
  }
}
