import LonghandSource

/// A file as the grammar reads it, without comments, carriage returns and a byte-order mark, and the way back (ink §14).
///
/// The bytes that remain are stretches of the file. A breakpoint says where each stretch but the first begins, in the
/// cleaned text and in the file; between two stretches lie the bytes that were dropped. A file that has nothing to drop
/// is its own cleaned text and shares its storage.
package struct CleanedText: Sendable {
  /// The start of a stretch that follows dropped bytes.
  struct Breakpoint: Hashable, Sendable {
    /// Where the stretch starts in the cleaned text.
    var cleaned: UInt32
    /// Where it starts in the file.
    var file: UInt32
  }

  /// The bytes to parse.
  package let bytes: [UInt8]
  /// The stretches in ascending order; empty when nothing was dropped.
  let breakpoints: [Breakpoint]

  /// A run of bytes that stands in the file just so.
  struct Stretch {
    /// Its place in the cleaned text; the last one never ends.
    var cleaned: Range<Int>
    /// How much further on it stands in the file.
    var distance: Int
  }

  /// The stretch that the byte at `offset` of the cleaned text is in.
  func stretch(at offset: Int) -> Stretch {
    let following = breakpoints.partitioningIndex { Int($0.cleaned) > offset }
    let end = following < breakpoints.count ? Int(breakpoints[following].cleaned) : Int.max
    guard following > 0 else { return Stretch(cleaned: 0..<end, distance: 0) }
    let breakpoint = breakpoints[following - 1]
    let start = Int(breakpoint.cleaned)
    return Stretch(cleaned: start..<end, distance: Int(breakpoint.file) - start)
  }

  /// Where the byte at `offset` of the cleaned text stands in the file; dropped bytes come before it.
  package func fileOffset(of offset: Int) -> Int {
    offset + stretch(at: offset).distance
  }

  /// How many bytes of the cleaned text come from before `offset` in the file.
  package func cleanedOffset(of offset: Int) -> Int {
    guard !breakpoints.isEmpty else { return offset }
    let following = breakpoints.partitioningIndex { Int($0.file) > offset }
    var result = offset
    if following > 0 {
      let breakpoint = breakpoints[following - 1]
      result = Int(breakpoint.cleaned) + offset - Int(breakpoint.file)
    }
    let limit = following < breakpoints.count ? Int(breakpoints[following].cleaned) : bytes.count
    return min(result, limit)
  }
}
