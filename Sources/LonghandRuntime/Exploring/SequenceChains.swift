/// How sequences choose among their alternatives.
extension QuietRegionFinder {
  /// The diverts to the last alternatives of all sequences.
  ///
  /// A sequence works out a number and compares it with that of each alternative in turn. It is none beyond the last one,
  /// so where it is no other it is that.
  static func lastAlternatives(_ program: Program) -> Set<Position> {
    var last: Set<Position> = []
    for start in program.code.indices {
      guard case .visitIndex = program.code[start], let (bound, end) = bound(ofSequenceAt: start, program) else {
        continue
      }
      var (position, number) = (end + 1, Int32(0))
      while number < bound, isComparison(with: number, at: position, program) {
        position += comparisonSize
        number += 1
      }
      if number == bound, isComparison(with: number, at: position, program) {
        last.insert(Position(position + comparisonSize - 1))
      }
    }
    return last
  }

  /// How many items compare a number with that of an alternative, and divert to it.
  private static let comparisonSize = 6

  private static func isComparison(with number: Int32, at position: Int, _ program: Program) -> Bool {
    guard position + comparisonSize <= program.code.count,
      program.code[position] == .control(.evalStart), program.code[position + 1] == .control(.duplicate),
      program.code[position + 2] == .integer(number), program.code[position + 3] == .native(.equal),
      program.code[position + 4] == .control(.evalEnd), case .divert(let jump) = program.code[position + 5]
    else { return false }
    return jump.kind == .plain && jump.isConditional
  }

  /// The greatest number that a sequence may work out from the count of its visits, and where it has done so; nil for one
  /// of another kind.
  private static func bound(ofSequenceAt start: Int, _ program: Program) -> (bound: Int32, end: Int)? {
    guard start + 10 < program.code.count, case .integer(let number) = program.code[start + 1], number > 0 else {
      return nil
    }
    let isEnded = program.code[start + 3] == .control(.evalEnd)
    switch program.code[start + 2] {
    case .native(.minimum) where isEnded: return (number, start + 3)
    case .native(.remainder) where isEnded, .shuffleIndex where isEnded: return (number - 1, start + 3)
    case .native(.minimum):
      // A shuffle that comes to an end: it draws one of the others, or what it has come to counts.
      guard program.code[start + 3] == .control(.duplicate), program.code[start + 4] == .integer(number),
        program.code[start + 5] == .native(.equal), case .divert(let jump) = program.code[start + 6],
        jump.isConditional, jump.position == Position(start + 9), case .integer(number) = program.code[start + 7],
        case .shuffleIndex = program.code[start + 8], program.code[start + 9] == .control(.noOperation),
        program.code[start + 10] == .control(.evalEnd)
      else { return nil }
      return (number, start + 10)
    default: return nil
    }
  }

  /// The greatest number that the sequence may work out of which a shuffle is a part.
  func bound(ofSequenceBefore shuffle: Position) -> Int32? {
    shuffle >= 8 ? Self.bound(ofSequenceAt: Int(shuffle) - 8, program)?.bound : nil
  }
}
