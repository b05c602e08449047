import LonghandRuntime

/// What each instruction reads, and how exactly.
struct InstructionReader {
  /// How exactly counts of visits and turns are looked at.
  private var counts: [Int: Relevance.Precision] = [:]
  /// How global variables are used, by slot.
  private var counters: [Int: CounterUse] = [:]
  private let program: Program
  private let slots: Slots
  private let printing: Printing
  private let consumption: Consumption

  init(_ program: Program, _ slots: Slots) {
    self.program = program
    self.slots = slots
    printing = Printing(program)
    consumption = Consumption(program, printing)
  }

  /// The number under which a temporary variable of a name is kept.
  static func temporary(_ name: NameNumber, _ slots: Slots) -> Int { slots.count + Int(name) }

  /// How exactly the numbers in slots must be known, as far as all reads that were asked about tell.
  var precisions: [Int: Relevance.Precision] {
    counters.compactMapValues { $0.precision }.merging(counts) { first, _ in first }
  }

  /// The slots that the instruction at a position reads.
  mutating func reads(at position: Int) -> [Int] {
    switch program.code[position] {
    case .variable(let name):
      if printing.isOnlyPrinted(position) { return [] }
      if let move = program.move(ofVariableReadAt: position) { return noteCounter(name) { $0.note(move: move) } }
      let look = consumption.look(after: position)
      return noteCounter(name) { $0.note(look) }
    case .variableDivert(let name, _, _), .pointer(let name, _): return noteCounter(name) { $0.note(.exactly) }
    case .assignTemporary(let name, isDeclaration: false), .assignGlobal(let name, isDeclaration: false):
      // A variable that holds a reference is looked at before it is written through.
      return program.names.globalSlots[Int(name)] < 0 ? slot(of: name) : []
    case .readCount(let container): return visits(container, position, offset: 0)
    case .visitIndex(let container):
      return program.isForShuffle(position) ? [] : visits(container, position, offset: 1)
    case .choicePoint(let target, let flags):
      return flags.contains(.onceOnly) ? note(visitSlot(target), .upTo(1)) : []
    case .control(.turns):
      return note([slots.number(of: .turn)], consumption.precision(after: position, offset: 0))
    case .control(.turnsSince): return counted(position) { .turnsSince($0) }
    case .control(.readCount): return counted(position) { .visits($0) }
    case .enter, .leave, .text, .newline, .glue, .legacyTag, .nothing, .void, .boolean, .integer, .float, .list,
      .target,
      .control, .native, .shuffleIndex, .divert, .external, .assignGlobal, .assignTemporary:
      return []
    }
  }

  private func slot(of name: NameNumber) -> [Int] {
    let global = program.names.globalSlots[Int(name)]
    if global >= 0 { return [slots.number(of: .global(Int(global)))] }
    return program.names.listItems[Int(name)] >= 0 ? [] : [InstructionReader.temporary(name, slots)]
  }

  private mutating func noteCounter(_ name: NameNumber, _ change: (inout CounterUse) -> Void) -> [Int] {
    let read = slot(of: name)
    guard program.names.globalSlots[Int(name)] >= 0 else { return read }
    for slot in read { change(&counters[slot, default: CounterUse()]) }
    return read
  }

  private func visitSlot(_ container: ContainerID) -> [Int] {
    guard container >= 0, program.containers[Int(container)].visitSlot >= 0 else { return [] }
    return [slots.number(of: .visits(Int(program.containers[Int(container)].visitSlot)))]
  }

  private mutating func visits(_ container: ContainerID, _ position: Int, offset: Int32) -> [Int] {
    if printing.isOnlyPrinted(position) { return [] }
    return note(visitSlot(container), consumption.precision(after: position, offset: offset))
  }

  private mutating func note(_ read: [Int], _ precision: Relevance.Precision) -> [Int] {
    for slot in read { counts[slot] = counts[slot].map { $0.joined(precision) } ?? precision }
    return read
  }

  /// What `TURNS_SINCE` and `READ_COUNT` look at: one container where it is written there, else any.
  private mutating func counted(_ position: Int, _ kind: (Int) -> Slots.Kind) -> [Int] {
    let precision = consumption.precision(after: position, offset: 0)
    if let container = program.containerAsked(at: position) {
      guard container >= 0, program.containers[Int(container)].visitSlot >= 0 else { return [] }
      return note([slots.number(of: kind(Int(program.containers[Int(container)].visitSlot)))], precision)
    }
    let every = program.containers.compactMap { $0.visitSlot >= 0 ? slots.number(of: kind(Int($0.visitSlot))) : nil }
    return note(every, precision)
  }
}

/// Which values are only printed, so that it does not matter what they are.
struct Printing {
  private let program: Program
  /// Whether what is printed at a position may become a value that is looked at.
  private var isKept: [Bool]

  init(_ program: Program) {
    self.program = program
    isKept = Array(repeating: false, count: program.code.count)
    let isChoiceString = ChoiceStrings(program).isChoiceString
    var begin: [Int] = []
    for position in program.code.indices {
      switch program.code[position] {
      case .control(.beginString): begin.append(position)
      case .control(.endString):
        if let start = begin.popLast(), !isChoiceString[start] { keep(start...position) }
      default: break
      }
    }
  }

  /// Notes what is printed between the beginning and the end of a string, in functions that are called there too.
  private mutating func keep(_ string: ClosedRange<Int>) {
    var seen: Set<Position> = []
    var waiting = [program.successors[string.lowerBound]]
    while let position = waiting.popLast() {
      guard position >= 0, Int(position) != string.upperBound, seen.insert(position).inserted else { continue }
      let behind = program.successors[Int(position)]
      switch program.code[Int(position)] {
      case .enter(let id): waiting.append(program.containers[Int(id)].isEmpty ? behind : position + 1)
      case .divert(let jump):
        waiting.append(jump.position)
        if jump.kind != .plain || jump.isConditional { waiting.append(behind) }
      case .control(.popFunction), .control(.popTunnel), .control(.done), .control(.end): break
      case .variableDivert, .external, .choicePoint:
        isKept = Array(repeating: true, count: isKept.count)
        return
      default: waiting.append(behind)
      }
    }
    for position in seen { isKept[Int(position)] = true }
  }

  /// Whether what is printed at a position may become a value that is looked at.
  func isKept(_ position: Position) -> Bool { isKept[Int(position)] }

  /// Whether the value that the instruction at a position gives is printed next, and that as nothing but words.
  func isOnlyPrinted(_ position: Int) -> Bool {
    guard !isKept[position], position + 1 < program.code.count else { return false }
    return program.code[position + 1] == .control(.evalOutput)
  }
}
