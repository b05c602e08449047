extension CleanedText {
  /// Drops from a file what the grammar never sees (ink §13–ink §20).
  package init(_ file: [UInt8]) {
    guard Cleaner.isNeeded(for: file) else {
      self.init(bytes: file, breakpoints: [])
      return
    }
    var cleaner = Cleaner(file: file)
    cleaner.run()
    self.init(bytes: cleaner.cleaned, breakpoints: cleaner.breakpoints)
  }

  /// The pass over a file that copies what remains.
  private struct Cleaner {
    let file: [UInt8]
    var cleaned: [UInt8] = []
    var breakpoints: [Breakpoint] = []
    /// The start of the stretch that is not copied yet.
    var stretchStart = 0
    var position = 0

    /// Whether the file holds a carriage return, a byte-order mark, or two characters that start a comment.
    static func isNeeded(for file: [UInt8]) -> Bool {
      if file.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
      return unsafe file.withUnsafeBufferPointer { file in
        var previous: UInt8 = 0
        for index in file.indices {
          let byte = unsafe file[index]
          if byte == slash || byte == star, previous == slash { return true }
          if byte == carriageReturn { return true }
          previous = byte
        }
        return false
      }
    }

    init(file: [UInt8]) {
      self.file = file
      cleaned.reserveCapacity(file.count)
    }

    mutating func run() {
      if file.starts(with: [0xEF, 0xBB, 0xBF]) { drop(upTo: 3) }
      while true {
        position = nextSign(from: position)
        guard position < file.count else { break }
        switch file[position] {
        case carriageReturn: dropCarriageReturn()
        case slash where byte(after: 1) == slash: drop(upTo: lineEnd(from: position))
        case slash where byte(after: 1) == star && position + 2 < file.count: dropBlockComment()
        default: position += 1
        }
      }
      copyStretch()
    }

    /// The next byte that may begin what is dropped.
    private func nextSign(from start: Int) -> Int {
      let file = file
      var index = start
      while index < file.count, file[index] != slash, file[index] != carriageReturn { index += 1 }
      return index
    }

    /// CR LF loses its CR; a lone CR becomes LF (ink §15).
    private mutating func dropCarriageReturn() {
      guard byte(after: 1) != lineFeed else { return drop(upTo: position + 1) }
      copyStretch()
      cleaned.append(lineFeed)
      position += 1
      stretchStart = position
    }

    /// A block comment leaves its line ends behind (ink §17, ink §19, ink §20).
    private mutating func dropBlockComment() {
      drop(upTo: position + 2)
      while position < file.count {
        if file[position] == star, byte(after: 1) == slash { return drop(upTo: position + 2) }
        switch file[position] {
        case lineFeed: position += 1
        case carriageReturn: dropCarriageReturn()
        default: drop(upTo: position + 1)
        }
      }
    }

    private mutating func drop(upTo end: Int) {
      copyStretch()
      position = end
      stretchStart = end
      let breakpoint = Breakpoint(cleaned: UInt32(cleaned.count), file: UInt32(end))
      if breakpoints.last?.cleaned == breakpoint.cleaned {
        breakpoints[breakpoints.count - 1] = breakpoint
      } else {
        breakpoints.append(breakpoint)
      }
    }

    private mutating func copyStretch() {
      cleaned.append(contentsOf: file[stretchStart..<position])
      stretchStart = position
    }

    private func byte(after distance: Int) -> UInt8? {
      position + distance < file.count ? file[position + distance] : nil
    }

    private func lineEnd(from start: Int) -> Int {
      var end = start
      while end < file.count, file[end] != lineFeed, file[end] != carriageReturn { end += 1 }
      return end
    }
  }
}

private let slash = UInt8(ascii: "/")
private let star = UInt8(ascii: "*")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
