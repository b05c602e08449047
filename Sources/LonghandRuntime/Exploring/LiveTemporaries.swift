/// Which temporary variables may still be looked at, or assigned to, from each position on.
package struct LiveTemporaries: Sendable {
  /// A bit for each name of a temporary variable.
  private var bits: [NameNumber: Int] = [:]
  private var wordCount = 0
  /// For each position the bits of the names that may be used from there on.
  private var words: [UInt64] = []

  /// Whether nothing is known, so that all may be used.
  fileprivate let isUnknown: Bool

  /// Nothing is known: all may be used.
  package init() { isUnknown = true }

  /// Works it out backwards over the instructions.
  ///
  /// - Parameters:
  ///   - uses: The names that the instruction at each position uses.
  ///   - everywhere: Names that may be used at any moment.
  ///   - next: Where flow may go from each position.
  package init(_ program: Program, uses: [[NameNumber]], everywhere: Set<NameNumber>, next: [[Position]]) {
    isUnknown = false
    for name in uses.joined() where bits[name] == nil { bits[name] = bits.count }
    wordCount = (bits.count + 63) / 64
    words = Array(repeating: 0, count: (program.code.count + 1) * wordCount)
    for position in uses.indices {
      for name in uses[position] + everywhere { set(name, at: position) }
    }
    let declared = program.code.map { instruction -> Int? in
      guard case .assignTemporary(let name, isDeclaration: true) = instruction else { return nil }
      return everywhere.contains(name) ? nil : bits[name]
    }
    var hasChanged = wordCount > 0
    while hasChanged {
      hasChanged = false
      for position in program.code.indices.reversed() {
        for word in 0..<wordCount {
          var union: UInt64 = 0
          for next in next[position] { union |= words[Int(next) * wordCount + word] }
          if let bit = declared[position], bit / 64 == word { union &= ~(1 << UInt64(bit % 64)) }
          let own = position * wordCount + word
          if words[own] | union != words[own] { (words[own], hasChanged) = (words[own] | union, true) }
        }
      }
    }
  }

  private mutating func set(_ name: NameNumber, at position: Int) {
    guard let bit = bits[name] else { return }
    words[position * wordCount + bit / 64] |= 1 << UInt64(bit % 64)
  }

  /// Whether a variable of a name may be used from a position on.
  fileprivate func contains(_ name: NameNumber, from position: Position) -> Bool {
    guard position >= 0 else { return true }
    guard let bit = bits[name] else { return false }
    return words[Int(position) * wordCount + bit / 64] & 1 << UInt64(bit % 64) != 0
  }
}

extension StoryMachine {
  /// Takes those temporary variables away from all choices that nothing uses any more.
  ///
  /// Which of them were declared tells places apart; without this, each set of branches that was gone through would be
  /// one more place.
  mutating func dropDeadTemporaries(_ live: LiveTemporaries) {
    if live.isUnknown { return }
    for place in state.line.flow.choices.indices where !state.line.flow.choices[place].thread.temporaries.isEmpty {
      let position = state.line.flow.choices[place].start(program)
      if position < 0 { continue }
      let successors = program.successors
      state.line.flow.choices[place].thread.dropTemporaries { name, frame in
        live.contains(name, from: frame.map { successors[Int($0.position)] } ?? position)
      }
    }
  }
}

extension Thread {
  /// Keeps only some temporary variables; all of them where a reference may be to one.
  ///
  /// - Parameter isKept: Is told the name of one and the element of the call stack that has it; no element for the top.
  fileprivate mutating func dropTemporaries(keeping isKept: (NameNumber, Frame?) -> Bool) {
    if refersToElement { return }
    var kept: [TemporaryVariable] = []
    var firsts: [Int32] = []
    for number in 0...outer.count {
      let first = Int(number < outer.count ? outer[number].firstTemporary : top.firstTemporary)
      let end = number < outer.count ? self[number + 2].firstTemporary : Int32(temporaries.count)
      firsts.append(Int32(kept.count))
      for temporary in temporaries[first..<Int(end)]
      where isKept(temporary.name, number < outer.count ? outer[number] : nil) {
        kept.append(temporary)
      }
    }
    if kept.count == temporaries.count { return }
    temporaries = kept
    for index in outer.indices { outer[index].firstTemporary = firsts[index] }
    top.firstTemporary = firsts[outer.count]
  }
}
