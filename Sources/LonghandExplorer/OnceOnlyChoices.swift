import LonghandRuntime

/// The choices of a program that are offered once, and of which only they themselves ask whether they were taken.
///
/// Whether each of thirty such choices was taken makes a thousand million states. A search that offers them again and
/// again meets whatever readers meet, and may meet more; mostly it does not, where what they do is done once and for all.
struct OnceOnlyChoices {
  /// Where they stand.
  private(set) var all: Set<Position> = []
  /// Those after which nothing is counted up or down before the next choice, as far as that stands within them.
  private(set) var harmless: Set<Position> = []
  private let program: Program
  private var countingFunctions: [ContainerID: Bool] = [:]
  /// The containers of all choices.
  private let targets: Set<ContainerID>

  /// Looks a program over; there are none where turns or offered choices are counted, which would come out differently.
  ///
  /// - Parameter reads: For each position the slots that it reads.
  init(_ program: Program, reads: [[Int]]) {
    self.program = program
    targets = Set(program.code.compactMap { if case .choicePoint(let target, _) = $0 { target } else { nil } })
    let slots = Slots(program)
    var readers: [Int: Int] = [:]
    for slot in reads.joined() {
      switch slot < slots.count ? slots.kind(of: slot) : .global(0) {
      case .turn, .turnsSince: return
      case .visits: readers[slot, default: 0] += 1
      case .global, .temporary: break
      }
    }
    if program.code.contains(.control(.choiceCount)) { return }
    for position in program.code.indices {
      guard case .choicePoint(let target, let flags) = program.code[position], target >= 0,
        flags.contains(.onceOnly), !flags.contains(.isInvisibleDefault),
        case .some(let visits) = reads[position].first, readers[visits] == 1
      else { continue }
      all.insert(Position(position))
      if !counts(target) { harmless.insert(Position(position)) }
    }
  }

  /// Whether something in a container is counted up or down, other choices in it aside.
  private mutating func counts(_ id: ContainerID) -> Bool {
    let container = program.containers[Int(id)]
    var position = container.start + 1
    while position < container.end {
      if case .enter(let inner) = program.code[Int(position)], targets.contains(inner) {
        position = program.containers[Int(inner)].end
        continue
      }
      if counts(at: position) { return true }
      position += 1
    }
    return false
  }

  private mutating func counts(at position: Position) -> Bool {
    switch program.code[Int(position)] {
    case .pointer, .external: return true
    case .assignGlobal(let name, isDeclaration: false): return depends(on: name, before: position)
    case .divert(let jump) where jump.kind != .plain:
      guard jump.kind == .function, jump.container >= 0 else { return true }
      if let known = countingFunctions[jump.container] { return known }
      countingFunctions[jump.container] = false
      let counts = counts(jump.container)
      countingFunctions[jump.container] = counts
      return counts
    default: return false
    }
  }

  /// Whether what is assigned depends on what a variable held, but for lists to which items are added.
  private func depends(on name: NameNumber, before position: Position) -> Bool {
    var current = position - 1
    var depends = false
    while current >= 0, program.code[Int(current)] != .control(.evalStart) {
      switch program.code[Int(current)] {
      case .variable(let other):
        if other == name { depends = true }
        if program.names.listItems[Int(other)] >= 0 { return false }
      case .list: return false
      case .control(.random): depends = true
      default: break
      }
      current -= 1
    }
    return depends
  }
}
