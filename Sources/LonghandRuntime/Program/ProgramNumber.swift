/// The number of something that a program has in a table: what counts texts is no number of a name.
package struct ProgramNumber<Counted>: Hashable, Comparable, ExpressibleByIntegerLiteral, Sendable {
  /// Its place in the table.
  package var rawValue: UInt32

  /// The thing at a place of its table.
  @inlinable @inline(__always)
  package init(_ place: Int) { rawValue = UInt32(truncatingIfNeeded: place) }

  /// The thing at a place of its table.
  @inlinable @inline(__always)
  package init(_ place: Int32) { rawValue = UInt32(truncatingIfNeeded: place) }

  /// The thing at a place of its table.
  @inlinable @inline(__always)
  package init(_ place: UInt32) { rawValue = place }

  /// The thing at a place of its table.
  @inlinable @inline(__always)
  package init(integerLiteral place: UInt32) { rawValue = place }

  /// Whether one comes before another.
  @inlinable @inline(__always)
  package static func < (left: ProgramNumber, right: ProgramNumber) -> Bool { left.rawValue < right.rawValue }

  /// The number in a table that begins where others end.
  @inlinable @inline(__always)
  package static func - (number: ProgramNumber, others: ProgramNumber) -> ProgramNumber {
    ProgramNumber(number.rawValue - others.rawValue)
  }

  /// The number behind others, of what has a number in a table of its own.
  @inlinable @inline(__always)
  package static func + (number: ProgramNumber, others: ProgramNumber) -> ProgramNumber {
    ProgramNumber(number.rawValue + others.rawValue)
  }
}

extension Int {
  /// The place of something in its table.
  @inline(__always)
  package init<Counted>(_ number: ProgramNumber<Counted>) { self = Int(number.rawValue) }
}

extension Int32 {
  /// The place of something in its table.
  @inline(__always)
  package init<Counted>(_ number: ProgramNumber<Counted>) { self = Int32(truncatingIfNeeded: number.rawValue) }
}

extension UInt32 {
  /// The place of something in its table.
  @inline(__always)
  package init<Counted>(_ number: ProgramNumber<Counted>) { self = number.rawValue }
}

/// What the texts of a program are numbered by: first those of the program, then those that the state made.
package enum CountedText {}
/// What list values are numbered by: first those of the program, then those that the state made.
package enum CountedList {}
/// What the paths are numbered by that divert target values name.
package enum CountedTarget {}
/// What the names of variables, functions and containers are numbered by.
package enum CountedName {}

/// The number of a text: first those of the program, then those that the state made.
package typealias TextNumber = ProgramNumber<CountedText>
/// The number of a list value: first those of the program, then those that the state made.
package typealias ListNumber = ProgramNumber<CountedList>
/// The number of a path that divert target values name.
package typealias TargetNumber = ProgramNumber<CountedTarget>
/// The number of a name of a variable, a function or a container.
package typealias NameNumber = ProgramNumber<CountedName>
