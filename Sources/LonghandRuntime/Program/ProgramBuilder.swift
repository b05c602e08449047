import LonghandSource

/// Makes a `Program` from items that come in layout order.
///
/// A container is begun, its items follow, `endContent()` closes those, the containers that are reachable by its name
/// only follow, and `end()` closes it. Diverts may point to containers and marks that are laid out later.
package struct ProgramBuilder {
  /// A container that items can refer to before and after it is laid out.
  package struct ContainerHandle: Hashable, Sendable {
    let number: Int32
  }

  /// A position among the items of a container.
  package struct MarkHandle: Hashable, Sendable {
    let number: Int32
  }

  /// Where a divert leads.
  package enum Destination: Hashable, Sendable {
    /// To the start of a container.
    case container(ContainerHandle)
    /// To an item.
    case mark(MarkHandle)
  }

  /// A container before its place is known.
  struct Draft {
    var container: Container
    var placed: ContainerID = -1
  }

  /// A container that is being laid out.
  struct Open {
    var handle: Int32
    var itemCount: Int32 = 0
    var isContentComplete = false
  }

  var code: [Instruction] = []
  var drafts: [Draft] = []
  var layoutOrder: [Int32] = []
  var open: [Open] = []
  var marks: [(position: Position, container: Int32)] = []
  var texts = TextTable()
  var lists = ListTable()
  var names = ProgramNames()
  var definitions = ListDefinitions()
  var targets: [PendingTarget] = []
  var targetsByContainer: [Int32: TargetNumber] = [:]
  var targetsByPath: [String: TargetNumber] = [:]
  var paths: [PendingPath] = []
  var pathBytes: [UInt8] = []
  var locations: [CodeLocation] = []
  var sourceFiles: [SourceFile] = []
  /// What only the source says; nil where the program comes from JSON.
  var facts: SourceFacts?
  var externals: [NameNumber] = []
  /// Whether it is noted where lines, choices and branches begin.
  package var notesCoverage = false
  var coveragePlaces: [CoveragePlace] = []
  /// Whether what is emitted are probes, which leave no trace in what the JSON says.
  var isProbing = false
  /// The container of each probe.
  var probes: [ContainerHandle?] = []
  var formatVersion = 21

  /// Makes a builder of an empty program.
  package init() {}

  /// The files that locations refer to, for messages at run time, and the one that no writer wrote, if there is one.
  package mutating func setSourceFiles(_ files: [SourceFile], helperFile: SourceFileID? = nil) {
    sourceFiles = files
    facts = SourceFacts(helperFile: helperFile)
  }

  // MARK: Containers

  /// Makes a container that is not yet laid out.
  package mutating func makeContainer(name: String? = nil, flags: ContainerFlags = []) -> ContainerHandle {
    var container = Container(
      parent: -1, indexInParent: -1, name: name.map { names.intern($0) }, start: .nowhere, leave: .nowhere,
      end: .nowhere, flags: [], visitSlot: -1)
    if isProbing { container.probedFlags = flags } else { container.flags = flags }
    drafts.append(Draft(container: container))
    return ContainerHandle(number: Int32(drafts.count - 1))
  }

  /// Adds flags to a container, laid out or not.
  package mutating func setFlags(_ flags: ContainerFlags, of handle: ContainerHandle) {
    if isProbing {
      drafts[Int(handle.number)].container.probedFlags.formUnion(flags)
    } else {
      drafts[Int(handle.number)].container.flags.formUnion(flags)
    }
  }

  /// Opens a container: as the next item of the open one, or, once that one's content is complete, by its name.
  package mutating func begin(_ handle: ContainerHandle) {
    let index = Int(handle.number)
    drafts[index].placed = ContainerID(layoutOrder.count)
    drafts[index].container.start = Position(code.count)
    if let last = open.indices.last {
      drafts[index].container.parent = ContainerID(open[last].handle)
      if !open[last].isContentComplete {
        drafts[index].container.indexInParent = open[last].itemCount
        open[last].itemCount += 1
      }
    }
    layoutOrder.append(handle.number)
    code.append(.enter(ContainerID(handle.number)))
    open.append(Open(handle: handle.number))
  }

  /// Notes that the open container has no more items.
  package mutating func endContent() {
    guard let last = open.indices.last, !open[last].isContentComplete else { return }
    open[last].isContentComplete = true
    drafts[Int(open[last].handle)].container.leave = Position(code.count)
    code.append(.leave(ContainerID(open[last].handle)))
  }

  /// Closes the open container.
  package mutating func end() {
    endContent()
    guard let closed = open.popLast() else { return }
    drafts[Int(closed.handle)].container.end = Position(code.count)
  }

  /// Makes a mark that is not yet placed.
  package mutating func makeMark() -> MarkHandle {
    marks.append((.nowhere, -1))
    return MarkHandle(number: Int32(marks.count - 1))
  }

  /// Places a mark before the next item.
  package mutating func place(_ mark: MarkHandle) {
    marks[Int(mark.number)] = (Position(code.count), open.last?.handle ?? -1)
  }

  /// Notes the source of the items that follow.
  package mutating func location(_ range: SourceRange) {
    coveragePlace(.line, range)
    if let last = locations.last, last.position == Position(code.count) {
      locations[locations.count - 1].range = range
    } else if locations.last?.range != range {
      locations.append(CodeLocation(position: Position(code.count), range: range))
    }
  }

  mutating func append(_ instruction: Instruction) {
    code.append(instruction)
    if let last = open.indices.last { open[last].itemCount += 1 }
  }
}
