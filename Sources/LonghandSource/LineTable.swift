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

  /// The number of lines; an empty text has one.
  package var count: Int { starts.count }

  /// The line that holds the byte at `offset`, counted from 0.
  package func lineIndex(at offset: UInt32) -> Int {
    starts.partitioningIndex { $0 > offset } - 1
  }
}
