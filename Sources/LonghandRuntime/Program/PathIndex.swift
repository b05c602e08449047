/// Follows paths through a program (runtime §34–runtime §43), with a table of names that is made once.
struct PathIndex {
  private let layout: Layout
  /// Nil where only one path is followed.
  private let items: ItemTable?
  private var children: [UInt64: ContainerID] = [:]

  /// What a path leads to.
  struct Found {
    /// The container that was found, or that holds the item found.
    var container: ContainerID
    /// The item found; nil where the container itself was found.
    var item: Position?
    /// How well the path could be followed.
    var precision: Target.Precision
    /// The index that ends the path, if one does.
    var lastIndex: Int32?
    /// The position to go on from where the path ends in an index: found in the container before the last step.
    var indexed: (position: Position, container: ContainerID)?
  }

  init(_ layout: Layout) {
    self.layout = layout
    items = ItemTable(layout)
    children.reserveCapacity(layout.containers.count)
    for (index, container) in layout.containers.enumerated() {
      guard let name = container.name, container.parent >= 0 else { continue }
      children[PathIndex.key(container.parent, name)] = ContainerID(index)
    }
  }

  /// An index that is made at once and follows each path more slowly; for a single one.
  init(forOnePathIn layout: Layout) {
    self.layout = layout
    items = nil
  }

  private static func key(_ parent: ContainerID, _ name: NameNumber) -> UInt64 {
    UInt64(UInt32(bitPattern: parent.number)) << 32 | UInt64(name.rawValue)
  }

  /// Follows a path: a relative one from the container that holds its object, another from the root.
  func find(_ path: String, from holder: ContainerID) -> Found {
    find(utf8: Array(path.utf8)[...], from: holder)
  }

  /// Follows a path given in UTF-8.
  func find(utf8 path: ArraySlice<UInt8>, from holder: ContainerID) -> Found {
    var found = Found(container: 0, item: nil, precision: .exact, lastIndex: nil, indexed: nil)
    var start = path.startIndex
    if path.first == UInt8(ascii: ".") {
      found.container = holder
      // The first step up leads from the object to the container that holds it (runtime §37).
      start = PathIndex.stepEnd(path, from: start + 1) + 1
    }
    let startsAtRoot = found.container == 0
    while start < path.endIndex, found.precision == .exact {
      let end = PathIndex.stepEnd(path, from: start)
      follow(path[start..<end], isLast: end == path.endIndex, &found)
      start = end + 1
    }
    if found.precision == .approximate, startsAtRoot, found.container == 0, found.item == nil {
      found.precision = .missing
    }
    return found
  }

  private static func stepEnd(_ path: ArraySlice<UInt8>, from start: Int) -> Int {
    var end = start
    while end < path.endIndex, path[end] != UInt8(ascii: ".") { end += 1 }
    return end
  }

  private func follow(_ step: ArraySlice<UInt8>, isLast: Bool, _ found: inout Found) {
    if let index = PathIndex.index(step) {
      follow(index, isLast: isLast, &found)
    } else if found.item == nil, let next = named(step, in: found.container) {
      found.container = next
    } else {
      found.precision = .approximate
    }
  }

  private func follow(_ index: Int32, isLast: Bool, _ found: inout Found) {
    let position =
      items?.position(ofItem: index, in: found.container, layout)
      ?? layout.position(ofItem: index, in: found.container)
    if isLast {
      found.lastIndex = index
      found.indexed = (position, found.container)
    }
    let holder = layout.containers[Int(found.container)]
    guard found.item == nil, position < holder.leave else { return found.precision = .approximate }
    if case .enter(let child) = layout.code[Int(position)] {
      found.container = child
    } else {
      found.item = position
      if !isLast { found.precision = .approximate }
    }
  }

  private func named(_ step: ArraySlice<UInt8>, in container: ContainerID) -> ContainerID? {
    if step.count == 1, step.first == UInt8(ascii: "^") {
      let parent = layout.containers[Int(container)].parent
      return parent >= 0 ? parent : nil
    }
    guard let name = layout.names.number(ofUTF8: step) else { return nil }
    if items == nil { return layout.child(named: name, of: container) }
    return children[PathIndex.key(container, name)]
  }

  /// The number that a step of digits alone means (runtime §35); one that is out of range leads nowhere.
  private static func index(_ step: ArraySlice<UInt8>) -> Int32? {
    guard !step.isEmpty else { return nil }
    var value: Int64 = 0
    for byte in step {
      guard byte.isDigit else { return nil }
      value = min(value * 10 + Int64(byte - 0x30), Int64(Int32.max))
    }
    return Int32(value)
  }
}

extension PathIndex.Found {
  /// Where a static divert goes on (runtime §41), and the container that directly holds that position.
  func divertPosition(_ layout: Layout) -> (Position, ContainerID) {
    if let indexed, precision == .exact { return indexed }
    if let item, lastIndex != nil { return (item, container) }
    let found = layout.containers[Int(container)]
    return found.isEmpty ? (found.start, found.parent) : (found.start + 1, container)
  }

  /// The divert target value of the path (runtime §43).
  func target(_ path: String, _ layout: Layout) -> Target {
    let position = indexed?.position ?? layout.containers[Int(container)].start
    return Target(
      path: path, container: item == nil ? container : (indexed?.container ?? container),
      position: path.isEmpty ? .nowhere : position, holder: indexed?.container ?? -1, precision: precision,
      isContainer: item == nil)
  }
}
