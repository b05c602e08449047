import LonghandSource

/// Something that stands in the source of a story and of which one can tell how often it ran.
package struct CoveragePlace: Hashable, Sendable {
  /// What it is.
  package enum Kind: Hashable, Sendable {
    /// A line, or a part of one.
    case line
    /// The content of a choice: it runs when the choice is taken.
    case choice
    /// One alternative of a conditional or a sequence; all of one have the same number.
    case branch(of: Int32)
  }

  /// What it is.
  package var kind: Kind
  /// Where it stands.
  package var range: SourceRange
  /// Its first instruction.
  package var position: Position
}

extension ProgramBuilder {
  /// Notes what the items that follow are, where the program is to be measured.
  package mutating func coveragePlace(_ kind: CoveragePlace.Kind, _ range: SourceRange) {
    guard notesCoverage, range.file != facts?.helperFile else { return }
    coveragePlaces.append(CoveragePlace(kind: kind, range: range, position: Position(code.count)))
  }
}
