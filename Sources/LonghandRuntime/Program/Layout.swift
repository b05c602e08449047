import LonghandSource

/// The code and its containers, for finding one's way about.
package struct Layout: Sendable {
  package let code: [Instruction]
  package let containers: [Container]
  package let names: ProgramNames

  /// The position of the item with the given index; that of `leave` where there is none (runtime §44).
  func position(ofItem index: Int32, in container: ContainerID) -> Position {
    let holder = containers[Int(container)]
    var position = holder.start + 1
    var left = index
    while position < holder.leave, left > 0 {
      position = next(position)
      left -= 1
    }
    return position
  }

  /// The index of the item at a position of the given container.
  func index(of position: Position, in container: ContainerID) -> Int32 {
    let holder = containers[Int(container)]
    var current = holder.start + 1
    var index: Int32 = 0
    while current < position, current < holder.leave {
      current = next(current)
      index += 1
    }
    return index
  }

  /// The container of a name that a container holds, as an item or by its name alone; the last one of several.
  func child(named name: NameNumber, of parent: ContainerID) -> ContainerID? {
    containers.lastIndex { $0.parent == parent && $0.name == name }.map { ContainerID($0) }
  }

  /// The position of the item behind the one at `position`, in the same container.
  func next(_ position: Position) -> Position {
    if case .enter(let child) = code[Int(position)] { return containers[Int(child)].end }
    return position + 1
  }

  /// The container that directly holds the instruction at a position; that of an `enter` is held by the parent if it
  /// is an item there, else by itself.
  package func holder(of position: Position) -> ContainerID {
    var id = ContainerID(max(0, containers.partitioningIndex { $0.start > position } - 1))
    while id > 0, position > containers[Int(id)].leave { id = containers[Int(id)].parent }
    let container = containers[Int(id)]
    return container.start == position && container.indexInParent >= 0 ? container.parent : id
  }

  /// The path of a container from the root, its steps joined by dots (runtime §23).
  package func path(of container: ContainerID) -> String {
    var steps: [String] = []
    var id = container
    while id > 0 {
      steps.append(step(to: id))
      id = containers[Int(id)].parent
    }
    var path = ""
    for step in steps.reversed() {
      if !path.isEmpty { path += "." }
      path += step
    }
    return path
  }

  /// The path of the object at a position: a container's own, or its holder's with the index.
  package func path(ofObjectAt position: Position) -> String {
    if case .enter(let container) = code[Int(position)] { return path(of: container) }
    let holder = holder(of: position)
    let prefix = path(of: holder)
    let index = "\(index(of: position, in: holder))"
    return prefix.isEmpty ? index : prefix + "." + index
  }

  private func step(to id: ContainerID) -> String {
    let container = containers[Int(id)]
    guard let name = container.name else { return "\(container.indexInParent)" }
    return names[name]
  }

  /// The divert target value that names a container (ink §224: always its absolute path).
  func target(of container: ContainerID) -> Target {
    let id = max(container, 0)
    let found = containers[Int(id)]
    return Target(
      path: path(of: id), container: id, position: found.start, holder: found.name == nil ? found.parent : -1,
      precision: .exact, isContainer: true)
  }
}
