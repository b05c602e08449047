import LonghandRuntime

/// What can still be read from each position on, and how exactly it must be known.
///
/// Two playthroughs at one place in which everything has the same value that may still be read go on alike, whatever
/// else they differ in. What may be read is found backwards over the instructions: what an instruction reads, and what
/// those behind it may read, unless it is written in between. A call is followed into what it calls and behind itself;
/// so a return leads nowhere, and what a caller reads after it is added where the call stands open.
struct Relevance {
  /// The slots that anything reads, ascending.
  private(set) var slots: [Int] = []
  /// How exactly the number in a slot must be known.
  private(set) var precisions: [Int: Precision] = [:]
  private let program: Program
  private let all: Slots
  /// For each slot, and behind them each name of a temporary variable, its bit.
  private var bits: [Int: Int] = [:]
  private var wordCount = 0
  private let temporaryNames: Set<NameNumber>
  /// Whether it may matter to which lists an empty list belonged.
  private let keepsOrigins: Bool
  /// What matters only as long as some choices were not taken; nil where that is told apart all the same.
  private let spent: SpentSlots?
  /// For each position the slots that its instruction reads, but for those that are left open.
  let reads: [[Int]]
  /// The slots of which it is left open what they hold.
  private let open: Set<Int>
  /// For each position whether it gives a value that is only printed, or only tells a shuffle how far it is.
  let isOnlyPrinted: [Bool]
  /// Where conditions begin that are asked at any moment, behind all that the story consists of.
  private var watched: [Position] = []
  /// What may be read from each position on, a bit a slot.
  private var live: [UInt64] = []

  /// How exactly a number must be known.
  enum Precision: Hashable {
    /// As it is.
    case exact
    /// Up to a number: all above count as that one.
    case upTo(Int32)
    /// From one number to another: all below count as the one below the first, and all above as the one above the second.
    case within(Int32, Int32)
    /// By its remainder.
    case remainder(Int32)

    /// What serves both.
    func joined(_ other: Precision) -> Precision {
      switch (self, other) {
      case (.upTo(let first), .upTo(let second)): .upTo(max(first, second))
      case (.remainder(let first), .remainder(let second)) where first == second: self
      default: .exact
      }
    }
  }

  /// Works out what may be read where.
  ///
  /// - Parameters:
  ///   - keepsExactNumbers: Whether every number must be known as it is.
  ///   - keepsSpent: Whether what matters no longer since choices were taken is told apart all the same.
  ///   - watched: Where conditions begin that are asked at any moment: what they read may be read everywhere.
  ///   - open: The slots of which it is left open what they hold, as if nothing read them.
  init(
    _ program: Program, _ slots: Slots, _ flow: InstructionFlow, keepsExactNumbers: Bool = false,
    keepsSpent: Bool = false, watched: [Position] = [], leavingOpen open: Set<Int> = []
  ) {
    self.program = program
    all = slots
    keepsOrigins = !program.definitions.items.isEmpty && program.asksForOrigins
    temporaryNames = Set(
      program.code.compactMap { if case .assignTemporary(let name, isDeclaration: true) = $0 { name } else { nil } })
    var reader = InstructionReader(program, slots)
    self.open = open
    let allReads = program.code.indices.map { reader.reads(at: $0) }
    reads = open.isEmpty ? allReads : allReads.map { read in read.filter { !open.contains($0) } }
    spent = keepsSpent ? nil : SpentSlots(program, slots, reads, flow, watched: watched)
    isOnlyPrinted = zip(program.code, allReads).map { instruction, read in
      switch instruction {
      case .variable, .readCount, .visitIndex: read.isEmpty
      default: false
      }
    }
    for read in reads {
      for slot in read where bits[slot] == nil { bits[slot] = bits.count }
    }
    precisions = keepsExactNumbers ? [:] : reader.precisions
    self.slots = bits.keys.filter { $0 < slots.count }.sorted()
    wordCount = (bits.count + 63) / 64
    solve(flow)
    self.watched = watched
    for start in watched { addEverywhere(start) }
  }

  /// Adds what may be read from a position on to what may be read from anywhere on.
  private mutating func addEverywhere(_ start: Position) {
    for position in 0..<program.code.count {
      for word in 0..<wordCount { live[position * wordCount + word] |= live[Int(start) * wordCount + word] }
    }
  }

  /// Goes backwards over the instructions until nothing changes.
  private mutating func solve(_ flow: InstructionFlow) {
    live = Array(repeating: 0, count: (program.code.count + 1) * wordCount)
    let kills = program.code.indices.map { kill(at: $0).flatMap { bits[$0] } }
    var hasChanged = wordCount > 0
    while hasChanged {
      hasChanged = false
      for position in program.code.indices.reversed() {
        if update(position, reads: reads[position], kill: kills[position], flow: flow) { hasChanged = true }
      }
    }
  }

  private mutating func update(_ position: Int, reads: [Int], kill: Int?, flow: InstructionFlow) -> Bool {
    var hasChanged = false
    let own = position * wordCount
    for word in 0..<wordCount {
      var union: UInt64 = 0
      for next in flow.next[position] { union |= live[Int(next) * wordCount + word] }
      if let kill, kill / 64 == word { union &= ~(1 << UInt64(kill % 64)) }
      for slot in reads {
        if let bit = bits[slot], bit / 64 == word { union |= 1 << UInt64(bit % 64) }
      }
      if live[own + word] | union != live[own + word] {
        live[own + word] |= union
        hasChanged = true
      }
    }
    return hasChanged
  }

  /// The slot that an assignment overwrites for certain. An empty list keeps something of the value that it replaces,
  /// so only what cannot be one overwrites.
  private func kill(at position: Int) -> Int? {
    switch program.code[position] {
    case .assignGlobal(let name, _):
      let slot = program.names.globalSlots[Int(name)]
      return slot >= 0 && isNoList(before: position) ? all.number(of: .global(Int(slot))) : nil
    case .assignTemporary(let name, let isDeclaration):
      guard isDeclaration, program.names.globalSlots[Int(name)] < 0, isNoList(before: position) else { return nil }
      return InstructionReader.temporary(name, all)
    default: return nil
    }
  }

  private func isNoList(before position: Int) -> Bool {
    if !keepsOrigins { return true }
    var last = position - 1
    if last >= 0, program.code[last] == .control(.evalEnd) { last -= 1 }
    guard last >= 0 else { return false }
    switch program.code[last] {
    case .integer, .float, .boolean, .target, .pointer, .readCount, .visitIndex, .control(.endString), .control(.turns),
      .control(.turnsSince), .control(.readCount), .control(.random):
      return true
    case .list(let list): return !program.isEmptyList(list)
    case .variable(let name): return isItem(name)
    case .native(let function): return function.givesNoList
    default: return false
    }
  }

  /// Whether a name is that of an item of a list wherever it is read.
  private func isItem(_ name: NameNumber) -> Bool {
    program.names.globalSlots[Int(name)] < 0 && program.names.listItems[Int(name)] >= 0
      && !temporaryNames.contains(name)
  }

  /// Which temporary variables may still be used from each position on: those that are read or printed, that are assigned
  /// to where they are not declared, or to which a reference may be made.
  func liveTemporaries(_ flow: InstructionFlow) -> LiveTemporaries {
    var everywhere: Set<NameNumber> = []
    let uses = program.code.indices.map { position -> [NameNumber] in
      let name: NameNumber
      switch program.code[position] {
      case .variable(let read), .variableDivert(let read, _, _), .pointer(let read, _): name = read
      case .assignTemporary(let assigned, isDeclaration: false): name = assigned
      default: return []
      }
      if watched.contains(where: { Int($0) <= position }) { everywhere.insert(name) }
      return [name]
    }
    return LiveTemporaries(program, uses: uses, everywhere: everywhere, next: flow.next)
  }

  // MARK: Asking

  /// The slots that may be read when a choice at a place is taken, ascending; temporary variables last.
  func liveSlots(at location: Location) -> [Int] {
    var union = [UInt64](repeating: 0, count: wordCount)
    var perChoice: [[UInt64]] = []
    for choice in location.choices {
      let words = liveWords(at: choice)
      for index in union.indices { union[index] |= words[index] }
      perChoice.append(words)
    }
    var result = slots.filter { isSet($0, union) }
    for choice in location.choices {
      for name in choice.references {
        let slot = program.names.globalSlots[Int(name)]
        if slot >= 0, !open.contains(Int(slot)), !result.contains(Int(slot)) { result.append(Int(slot)) }
      }
    }
    result.sort()
    for (number, temporary) in location.temporaries.enumerated() {
      let slot = InstructionReader.temporary(temporary.name, all)
      let isReferred = location.choices[temporary.choice].references.contains(temporary.name)
      if isReferred || isSet(slot, perChoice[temporary.choice]) { result.append(all.number(of: .temporary(number))) }
    }
    return result
  }

  /// The slots that may be read when a choice is taken, temporary variables aside.
  func liveSlots(of choice: Location.Choice) -> Set<Int> {
    let words = liveWords(at: choice)
    var result = Set(slots.filter { isSet($0, words) })
    for name in choice.references {
      let slot = program.names.globalSlots[Int(name)]
      if slot >= 0, !open.contains(Int(slot)) { result.insert(Int(slot)) }
    }
    return result
  }

  /// The slots that hold what they held at the beginning where a choice is offered, since they are changed only behind it.
  func unchanged(before choice: Location.Choice) -> Set<Int> {
    guard let spent, !choice.isInvisibleDefault,
      let visits = SpentSlots.visits(ofChoiceAt: Int(choice.source), program, all)
    else { return [] }
    return spent.unchanged[visits] ?? []
  }

  /// What matters no longer at a place once some choices were taken: the places of both among what is live there.
  func spent(at location: Location, _ live: [Int]) -> [(choices: [Int], indices: [Int])] {
    guard let known = self.spent else { return [] }
    let positions = location.choices.flatMap { continuations(of: $0) }
    let referred = Set(location.choices.flatMap { $0.references }.map { Int(program.names.globalSlots[Int($0)]) })
    let places = Dictionary(uniqueKeysWithValues: live.enumerated().map { ($1, $0) })
    var spent: [[Int]: [Int]] = [:]
    for (index, slot) in live.enumerated() where !referred.contains(slot) {
      let lookers = (known.lookers[slot] ?? []).map { places[$0] ?? -1 }
      if !lookers.isEmpty, !lookers.contains(-1) { spent[lookers, default: []].append(index) }
      let gateway = known.gateway(of: slot, goingOnAt: positions).flatMap { places[$0.visits] }
      if let gateway { spent[[gateway], default: []].append(index) }
    }
    return spent.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) }
  }

  /// Where flow may go on when a choice is taken, there and behind each call that is open.
  private func continuations(of choice: Location.Choice) -> [Position] {
    let behind = choice.returns.map { program.successors[Int($0)] }
    return ([choice.start(program)] + behind).filter { $0 >= 0 }
  }

  private func liveWords(at choice: Location.Choice) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: wordCount)
    for position in continuations(of: choice) { add(position, to: &words) }
    return words
  }

  private func add(_ position: Position, to words: inout [UInt64]) {
    for index in words.indices { words[index] |= live[Int(position) * wordCount + index] }
  }

  private func isSet(_ slot: Int, _ words: [UInt64]) -> Bool {
    guard let bit = bits[slot] else { return false }
    return words[bit / 64] & 1 << UInt64(bit % 64) != 0
  }

  /// A value as exactly as it must be known.
  func relevant(_ cell: Cell, in slot: Int) -> Cell {
    guard case .integer(let value) = cell, let precision = precisions[slot] else { return cell }
    switch precision {
    case .exact: return cell
    case .upTo(let most): return value > most ? .integer(most) : cell
    case .within(let low, let high):
      if value < low { return .integer(low - 1) }
      return value > high ? .integer(high + 1) : cell
    // Never 0, since that says that there was no visit at all.
    case .remainder(let divisor): return value > 0 ? .integer((value - 1) % divisor + 1) : cell
    }
  }

  /// What a slot may hold, by what is known of it as exactly as it must be: beyond where all count alike there may be
  /// any number. Nothing where only a remainder is known.
  func known(_ bounds: (low: Int32, high: Int32), in slot: Int) -> (low: Int32, high: Int32)? {
    switch precisions[slot] {
    case nil, .exact?: return bounds
    case .upTo(let most)?: return (bounds.low, bounds.high >= most ? .max : bounds.high)
    case .within(let low, let high)?:
      return (bounds.low < low ? .min : bounds.low, bounds.high > high ? .max : bounds.high)
    case .remainder?: return nil
    }
  }
}

extension NativeFunction {
  /// Whether the result is never a list, whatever goes in.
  fileprivate var givesNoList: Bool {
    switch self {
    case .equal, .notEqual, .greater, .less, .greaterOrEqual, .lessOrEqual, .and, .or, .not, .has, .hasNot, .listCount,
      .listValue:
      true
    default: false
    }
  }
}
