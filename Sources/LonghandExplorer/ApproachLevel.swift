import LonghandRuntime
import LonghandSource

/// How many choices are to be taken to come to a position, as far as flow tells.
struct ApproachLevel: Sendable {
  private let program: Program
  /// How many from each position; nil where it never leads there.
  let counts: [Int32?]

  init(to position: Position, _ program: Program, _ gates: Gates) {
    self.program = program
    counts = gates.choiceCounts(to: position)
  }

  /// How many are to be taken where some are offered, the one that is taken next included; nil where that is not told.
  func count(_ offered: [Position]) -> Int32? { offered.compactMap { countBehind($0) }.min().map { $0 + 1 } }

  /// One of the choices that lead nearest, by its number among those that are offered; nil where that is not told.
  func nearest(_ offered: [Position], _ random: inout SplitMix) -> Int? {
    let counts = offered.map { countBehind($0) }
    guard let least = counts.compactMap({ $0 }).min() else { return nil }
    let nearest = counts.indices.filter { counts[$0] == least }
    return nearest[random.number(below: nearest.count)]
  }

  /// How many are to be taken when the one was taken that is offered at a position.
  private func countBehind(_ choicePoint: Position) -> Int32? {
    program.contentStart(ofChoiceAt: choicePoint).flatMap { counts[Int($0)] }
  }
}
