/// An index into the program's instructions, or nowhere.
package struct Position: Hashable, Comparable, Strideable, ExpressibleByIntegerLiteral, Sendable {
  /// The index; -1 is nowhere.
  package var index: Int32

  /// The place of an instruction.
  @inlinable @inline(__always)
  package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

  /// The place of an instruction.
  @inlinable @inline(__always)
  package init(_ index: Int32) { self.index = index }

  /// The place of an instruction.
  @inlinable @inline(__always)
  package init(integerLiteral index: Int32) { self.index = index }

  /// No position: flow has ended.
  @inlinable @inline(__always)
  package static var nowhere: Position { Position(-1) }

  /// Whether one stands before another.
  @inlinable @inline(__always)
  package static func < (left: Position, right: Position) -> Bool { left.index < right.index }

  /// How many instructions another one stands behind this one.
  @inlinable @inline(__always)
  package func distance(to other: Position) -> Int { Int(other.index) - Int(index) }

  /// The position so many instructions behind this one.
  @inlinable @inline(__always)
  package func advanced(by count: Int) -> Position { Position(Int(index) + count) }

  /// The position so many instructions behind one.
  @inlinable @inline(__always)
  package static func + (position: Position, count: Int32) -> Position { Position(Int(position.index &+ count)) }

  /// The position so many instructions before one.
  @inlinable @inline(__always)
  package static func - (position: Position, count: Int32) -> Position { Position(Int(position.index &- count)) }

  /// Goes so many instructions on.
  @inlinable @inline(__always)
  package static func += (position: inout Position, count: Int32) { position.index &+= count }

  /// Goes so many instructions back.
  @inlinable @inline(__always)
  package static func -= (position: inout Position, count: Int32) { position.index &-= count }
}

extension Int {
  /// The index of a position; -1 is nowhere.
  @inline(__always)
  package init(_ position: Position) { self = Int(position.index) }
}

extension Int32 {
  /// The index of a position; -1 is nowhere.
  @inline(__always)
  package init(_ position: Position) { self = position.index }
}
