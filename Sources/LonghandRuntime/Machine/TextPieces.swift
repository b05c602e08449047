/// A printed text cut at the line ends of its head and its tail (runtime §114).
struct TextPieces {
  /// One piece.
  enum Piece: Hashable {
    case newline
    case text(ArraySlice<UInt8>)
  }

  private(set) var pieces: [Piece] = []

  init(_ bytes: [UInt8]) {
    let head = bytes.firstIndex { !$0.isBlankOrLineFeed } ?? bytes.count
    let tail = bytes.lastIndex { !$0.isBlankOrLineFeed }.map { $0 + 1 } ?? 0
    let headFirst = bytes[..<head].firstIndex(of: .lineFeed)
    let headLast = bytes[..<head].lastIndex(of: .lineFeed)
    let tailFirst = bytes[tail...].firstIndex(of: .lineFeed)
    let tailLast = bytes[tail...].lastIndex(of: .lineFeed)
    var start = 0
    if let headFirst, let headLast {
      append(bytes[..<headFirst])
      pieces.append(.newline)
      start = headLast + 1
    }
    let hasTail = (tailFirst ?? -1) > (headLast ?? -1)
    let end = hasTail ? (tailFirst ?? bytes.count) : bytes.count
    if head < bytes.count || headFirst == nil { append(bytes[min(start, end)..<end]) }
    if hasTail, let tailLast {
      pieces.append(.newline)
      append(bytes[(tailLast + 1)...])
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    if !text.isEmpty { pieces.append(.text(text)) }
  }
}
