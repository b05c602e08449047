/// Writes paths in the shorter of their two forms (runtime §39, ink §224).
struct PathWriter {
  private let layout: Layout
  private let items: ItemTable
  /// How many steps lead to each container.
  private let depths: [Int32]
  /// How many UTF-16 code units the path of each container has, which is how the reference measures them.
  private let lengths: [Int32]

  init(_ program: Program) {
    layout = program.layout
    items = ItemTable(layout)
    var depths: [Int32] = []
    var lengths: [Int32] = []
    depths.reserveCapacity(program.containers.count)
    lengths.reserveCapacity(program.containers.count)
    for container in program.containers {
      guard container.parent >= 0 else {
        depths.append(0)
        lengths.append(0)
        continue
      }
      let parent = Int(container.parent)
      let step = Int32(PathWriter.stepLength(container, program.names))
      depths.append(depths[parent] + 1)
      lengths.append(lengths[parent] + (parent == 0 ? 0 : 1) + step)
    }
    self.depths = depths
    self.lengths = lengths
  }

  private static func stepLength(_ container: Container, _ names: ProgramNames) -> Int {
    container.name.map { utf16Length(names[$0]) } ?? decimalLength(container.indexInParent)
  }

  /// Each character but those beyond the basic plane is one unit.
  private static func utf16Length(_ name: String) -> Int {
    name.utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
  }

  private static func decimalLength(_ number: Int32) -> Int {
    var length = 1
    var rest = number / 10
    while rest > 0 {
      length += 1
      rest /= 10
    }
    return length
  }

  /// Writes the path of where a divert leads, for an object that `holder` directly holds.
  func write(_ jump: Jump, from holder: ContainerID, _ writer: inout JSONWriter) {
    guard jump.container >= 0, jump.position >= 0 else { return writer.string("") }
    let container = layout.containers[Int(jump.container)]
    if jump.position == container.start + 1, !container.isEmpty {
      return write(to: jump.container, index: nil, from: holder, &writer)
    }
    if case .enter(let child) = layout.code[Int(jump.position)] {
      return write(to: child, index: nil, from: holder, &writer)
    }
    let index = items.indexes[Int(jump.position)]
    write(to: jump.container, index: index, from: holder, &writer)
  }

  /// Writes the path of a container.
  func write(to container: ContainerID, from holder: ContainerID, _ writer: inout JSONWriter) {
    write(to: max(container, 0), index: nil, from: holder, &writer)
  }

  private func write(to container: ContainerID, index: Int32?, from holder: ContainerID, _ writer: inout JSONWriter) {
    let common = commonAncestor(container, holder)
    var path: [UInt8] = []
    if common > 0 {
      let ups = Int(depths[Int(holder)] + 1 - depths[Int(common)])
      let rest = Int(lengths[Int(container)] - lengths[Int(common)])
      if ups * 2 + rest < Int(lengths[Int(container)]) {
        for _ in 0..<ups { path.append(contentsOf: [UInt8(ascii: "."), UInt8(ascii: "^")]) }
        appendSteps(to: container, from: common, leadingDot: true, &path)
        append(index, &path)
        return writer.string(prefix: nil, path)
      }
    }
    appendSteps(to: container, from: 0, leadingDot: false, &path)
    append(index, &path)
    writer.string(prefix: nil, path)
  }

  private func commonAncestor(_ first: ContainerID, _ second: ContainerID) -> ContainerID {
    var (first, second) = (first, second)
    while first != second {
      if depths[Int(first)] >= depths[Int(second)] {
        first = layout.containers[Int(first)].parent
      } else {
        second = layout.containers[Int(second)].parent
      }
    }
    return first
  }

  private func appendSteps(
    to container: ContainerID, from ancestor: ContainerID, leadingDot: Bool, _ path: inout [UInt8]
  ) {
    guard container != ancestor else { return }
    let found = layout.containers[Int(container)]
    appendSteps(to: found.parent, from: ancestor, leadingDot: leadingDot, &path)
    if leadingDot || !path.isEmpty { path.append(UInt8(ascii: ".")) }
    if let name = found.name {
      path.append(contentsOf: layout.names[name].utf8)
    } else {
      path.append(contentsOf: "\(found.indexInParent)".utf8)
    }
  }

  private func append(_ index: Int32?, _ path: inout [UInt8]) {
    guard let index else { return }
    if !path.isEmpty { path.append(UInt8(ascii: ".")) }
    path.append(contentsOf: "\(index)".utf8)
  }
}
