/// Counts how often each instruction of a program ran.
///
/// What the machine tries out to learn where a line ends, and takes back, does not count. A counter belongs to stories on
/// one thread; several that play one program are added up afterwards.
package final class CoverageCounter: @unchecked Sendable {
  /// How often a step began at each position.
  private var counts: [UInt32]
  /// The positions since the machine began to try something out.
  private var unsure: [Position] = []

  /// Makes a counter for a program.
  package init(_ program: Program) {
    counts = Array(repeating: 0, count: program.code.count)
  }

  /// Notes that a step begins.
  @inline(__always)
  func note(_ position: Position, isSure: Bool) {
    guard position >= 0 else { return }
    if isSure { counts[Int(position)] &+= 1 } else { unsure.append(position) }
  }

  /// What was tried out is what happens.
  func keepUnsure() {
    for position in unsure { counts[Int(position)] &+= 1 }
    unsure.removeAll(keepingCapacity: true)
  }

  /// What was tried out is taken back.
  func forgetUnsure() { unsure.removeAll(keepingCapacity: true) }

  /// How often each position was come to: a step that begins at the edge of a container goes on into it, down to the
  /// first item.
  package func arrivals(in program: Program) -> [UInt32] {
    var arrivals = counts
    for position in counts.indices where counts[position] > 0 {
      var inner = position
      while case .enter(let id) = program.code[inner], !program.containers[Int(id)].isEmpty {
        inner += 1
        arrivals[inner] &+= counts[position]
      }
    }
    return arrivals
  }

  /// How often each place of a program was come to, in the order of `Program.coveragePlaces`.
  package func counts(of program: Program) -> [UInt32] {
    let arrivals = arrivals(in: program)
    return program.coveragePlaces.map { place in
      let position = Int(place.position)
      guard position < arrivals.count else { return 0 }
      // Whoever goes to an empty container stays at its edge.
      if case .leave = program.code[position], position > 0, case .enter = program.code[position - 1] {
        return arrivals[position] &+ counts[position - 1]
      }
      return arrivals[position]
    }
  }
}

extension Story {
  /// What counts how often each instruction runs; nil for nothing.
  package var coverage: CoverageCounter? {
    get { reading { $0.line.coverage } }
    set { withMachine { (machine: inout Machine) in machine.line.coverage = newValue } }
  }
}
