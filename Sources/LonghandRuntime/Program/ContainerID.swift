/// The number of a container in reading order, or none.
package struct ContainerID: Hashable, Comparable, ExpressibleByIntegerLiteral, Sendable {
  /// The number; the root is 0, and -1 is none.
  package var number: Int32

  /// The container of a number.
  @inlinable @inline(__always)
  package init(_ number: Int) { self.number = Int32(truncatingIfNeeded: number) }

  /// The container of a number.
  @inlinable @inline(__always)
  package init(_ number: Int32) { self.number = number }

  /// The container of a number.
  @inlinable @inline(__always)
  package init(integerLiteral number: Int32) { self.number = number }

  /// No container.
  @inlinable @inline(__always)
  package static var none: ContainerID { ContainerID(-1) }

  /// Whether one comes before another in reading order.
  @inlinable @inline(__always)
  package static func < (left: ContainerID, right: ContainerID) -> Bool { left.number < right.number }
}

extension Int {
  /// The number of a container; -1 is none.
  @inline(__always)
  package init(_ container: ContainerID) { self = Int(container.number) }
}

extension Int32 {
  /// The number of a container; -1 is none.
  @inline(__always)
  package init(_ container: ContainerID) { self = container.number }
}
