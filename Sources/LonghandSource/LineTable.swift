/// The start of each line of a text, for turning byte offsets into lines and columns.
///
/// LF, CR LF and a lone CR end a line (ink §13, ink §15).
package struct LineTable: Hashable, Sendable {
  /// The offset of the first byte of each line, ascending; the first is 0.
  package let starts: [UInt32]

  /// Finds the lines of `bytes`.
  package init(_ bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 32)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte <= 0x0D else { continue }
      if byte == 0x0A {
        starts.append(UInt32(index))
      } else if byte == 0x0D, index == bytes.count || bytes[index] != 0x0A {
        starts.append(UInt32(index))
      }
    }
    self.starts = starts
  }

  /// The lines of a text that differs in one stretch from a text whose lines are known; only that stretch is looked at.
  ///
  /// - Parameters:
  ///   - old: The lines of the text before.
  ///   - range: The bytes of the text before that others stand for now.
  ///   - count: How many bytes stand for them.
  ///   - bytes: The text as it is now.
  package init(_ old: LineTable, replacing range: Range<Int>, by count: Int, in bytes: [UInt8]) {
    let end = range.lowerBound + count
    // A start hangs on the byte before it and on the one that it is: those at either end are looked at again.
    let before = old.starts[..<old.starts.partitioningIndex { $0 >= max(1, range.lowerBound) }]
    let behind = old.starts[old.starts.partitioningIndex { $0 > range.upperBound }...]
    var starts = Array(before)
    starts.reserveCapacity(before.count + behind.count + count / 32)
    for index in max(1, range.lowerBound)..<max(1, end + 1) where Self.isStart(index, bytes) {
      starts.append(UInt32(index))
    }
    let difference = end - range.upperBound
    for start in behind { starts.append(UInt32(Int(start) + difference)) }
    self.starts = starts
  }

  /// Whether a line starts at a byte that is not the first.
  private static func isStart(_ index: Int, _ bytes: [UInt8]) -> Bool {
    switch bytes[index - 1] {
    case 0x0A: true
    case 0x0D: index == bytes.count || bytes[index] != 0x0A
    default: false
    }
  }

  /// The number of lines; an empty text has one.
  package var count: Int { starts.count }

  /// The line that holds the byte at `offset`, counted from 0.
  package func lineIndex(at offset: UInt32) -> Int {
    starts.partitioningIndex { $0 > offset } - 1
  }
}
