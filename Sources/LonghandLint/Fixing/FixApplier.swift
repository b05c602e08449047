import LonghandSource

/// Changes files by fixes that do not get in each other's way.
package struct FixApplier: Sendable {
  /// The edits to make, by the path of the file.
  private var edits: [String: [TextEdit]] = [:]

  /// Applies nothing yet.
  package init() {}

  /// Takes a fix, as a whole or not at all; false where it touches what another one changes, which waits for the next
  /// pass.
  package mutating func take(_ fix: FixIt, path: (SourceRange) -> String) -> Bool {
    for edit in fix.edits where touches(edit.range, path(edit.range)) { return false }
    for edit in fix.edits { insert(edit, path(edit.range)) }
    return true
  }

  /// The paths of the files that change.
  package var paths: [String] { edits.keys.sorted() }

  /// A file as it is after the edits; its line ends stay what they are.
  package func apply(to bytes: [UInt8], path: String) -> [UInt8] {
    guard let edits = edits[path] else { return bytes }
    let lineEnd = LineEnd(of: bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    for edit in edits {
      result += bytes[position..<max(position, Int(edit.range.start))]
      result += lineEnd.applied(to: edit.replacement)
      position = Int(edit.range.end)
    }
    return result + bytes[position...]
  }

  // MARK: Edits in order

  private func touches(_ range: SourceRange, _ path: String) -> Bool {
    guard let edits = edits[path] else { return false }
    let index = edits.partitioningIndex { $0.range.start >= range.start }
    // Two edits may meet, but what is inserted at the same place has no order.
    if index < edits.count, edits[index].range.start < range.end || edits[index].range.start == range.start {
      return true
    }
    return index > 0 && edits[index - 1].range.end > range.start
  }

  private mutating func insert(_ edit: TextEdit, _ path: String) {
    let known = edits[path] ?? []
    edits[path, default: []].insert(edit, at: known.partitioningIndex { $0.range.start >= edit.range.start })
  }
}

/// How the lines of a file end.
private enum LineEnd {
  case lineFeed, carriageReturn, both

  init(of bytes: [UInt8]) {
    guard let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }), bytes[first] == 0x0D else {
      self = .lineFeed
      return
    }
    self = first + 1 < bytes.count && bytes[first + 1] == 0x0A ? .both : .carriageReturn
  }

  func applied(to words: String) -> [UInt8] {
    guard self != .lineFeed, words.utf8.contains(0x0A) else { return Array(words.utf8) }
    let end: [UInt8] = self == .both ? [0x0D, 0x0A] : [0x0D]
    var result: [UInt8] = []
    for byte in words.utf8 where byte != 0x0D { result += byte == 0x0A ? end : [byte] }
    return result
  }
}
