/// The items of every container by index, and the index of every item, each found at once.
///
/// Made in one pass where many paths are followed or written; for a single one, `Layout` counts along the code.
struct ItemTable {
  /// The index of the item at each position in the container that directly holds it.
  private(set) var indexes: [Int32]
  /// Where the items of each container begin among all, one more than there are containers.
  private var firsts: [Int32]
  private var positions: [Position]

  init(_ layout: Layout) {
    indexes = Array(repeating: 0, count: layout.code.count)
    firsts = Array(repeating: 0, count: layout.containers.count + 1)
    positions = []
    var open: [ContainerID] = []
    var counts: [Int32] = Array(repeating: 0, count: layout.containers.count)
    ItemTable.walk(layout, &open) { position, holder in
      indexes[Int(position)] = counts[Int(holder)]
      counts[Int(holder)] += 1
    }
    for id in counts.indices { firsts[id + 1] = firsts[id] + counts[id] }
    positions = Array(repeating: .nowhere, count: Int(firsts[counts.count]))
    ItemTable.walk(layout, &open) { position, holder in
      positions[Int(firsts[Int(holder)] + indexes[Int(position)])] = position
    }
  }

  /// Calls the closure for every item with its position and the container that directly holds it.
  private static func walk(_ layout: Layout, _ open: inout [ContainerID], _ body: (Position, ContainerID) -> Void) {
    open.removeAll(keepingCapacity: true)
    for position in layout.code.indices {
      switch layout.code[position] {
      case .enter(let id):
        let container = layout.containers[Int(id)]
        if container.indexInParent >= 0 { body(Position(position), container.parent) }
        open.append(id)
      case .leave: open.removeLast()
      default: if let holder = open.last { body(Position(position), holder) }
      }
    }
  }

  /// The position of the item with the given index; that of `leave` where there is none (runtime §44).
  func position(ofItem index: Int32, in container: ContainerID, _ layout: Layout) -> Position {
    let place = Int64(firsts[Int(container)]) + Int64(index)
    guard index >= 0, place < Int64(firsts[Int(container) + 1]) else { return layout.containers[Int(container)].leave }
    return positions[Int(place)]
  }
}
