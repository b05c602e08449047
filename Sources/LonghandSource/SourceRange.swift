/// The number of a source file within one compilation; the root file is 0.
public struct SourceFileID: Hashable, Sendable, Comparable {
  /// The position of the file in the order in which the compilation opened it.
  public var number: UInt32

  /// Makes the id of the file with the given number.
  public init(_ number: UInt32) {
    self.number = number
  }

  /// The file that a compilation starts from.
  public static let root = SourceFileID(0)

  /// Files compare in the order in which they were opened.
  public static func < (left: SourceFileID, right: SourceFileID) -> Bool {
    left.number < right.number
  }
}

/// A stretch of one source file, in UTF-8 bytes from its start; `end` is not part of it.
public struct SourceRange: Hashable, Sendable {
  /// The file that the range lies in.
  public var file: SourceFileID
  /// The offset of the first byte.
  public var start: UInt32
  /// The offset behind the last byte; never less than `start`.
  public var end: UInt32

  /// Makes the range from `start` up to, not including, `end`.
  public init(file: SourceFileID, start: UInt32, end: UInt32) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { start == end }

  /// The number of bytes in the range.
  public var count: Int { Int(end - start) }

  /// Both offsets, for slicing the file's bytes.
  public var offsets: Range<Int> { Int(start)..<Int(end) }

  /// The smallest range that covers both; the other must lie in the same file.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(file: file, start: min(start, other.start), end: max(end, other.end))
  }
}
