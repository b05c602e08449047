import LonghandSyntax

/// Gaps with comments in them: each of their lines is a row.
extension FormatPass {
  /// A line of a gap, or what of it lies in the gap.
  struct Row {
    /// Its pieces, without the line end.
    var pieces: Range<Int>
    /// The column in which its words begin, or in which it ends where there are none.
    var column: Int
    /// Whether it begins within a comment of several lines.
    var isContinued: Bool
    /// Whether there is nothing on it.
    var isBlank: Bool
  }

  /// What rows stand before.
  private struct Target {
    var units: Int
    /// The column in which it was written.
    var column: Int
  }

  mutating func writeRows(before token: Token?, _ units: Int) {
    var rows = findRows()[...]
    if previous != nil, let trailing = rows.popFirst() { writeTrailing(trailing) }
    let lead = token == nil ? nil : rows.popLast()
    // A comment that is never closed goes on to the end of the file; so would its blank lines.
    while token == nil, rows.last?.isBlank == true { rows.removeLast() }
    let target = Target(units: units, column: lead?.column ?? 0)
    let header = headerStart(rows, lead)
    var (isBlank, isEdge) = (false, isOpening)
    for (number, row) in zip(rows.indices, rows) {
      if number == header { isBlank = true }
      if keptStart != nil {
        endKept(at: row)
        isBlank = false
      } else if row.isBlank, !row.isContinued {
        isBlank = true
      } else {
        beginLine(isBlank: isBlank && !isEdge)
        isBlank = false
        isEdge = false
        if formatWord(of: row) == .off { keptStart = start(of: row) } else { writeWords(of: row, target) }
      }
    }
    guard let token, let lead, keptStart == nil else { return }
    if header == rows.endIndex { isBlank = true }
    beginLine(isBlank: isBlank && (header != nil || !isEdge && token.kind != .rightBrace))
    writeLead(lead, units)
  }

  // MARK: Finding rows

  private func findRows() -> [Row] {
    var rows: [Row] = []
    var (start, isOpen, isOpenAtStart) = (0, false, false)
    for (index, piece) in gap.enumerated() {
      if piece.kind == .newline {
        rows.append(row(start..<index, isOpenAtStart))
        start = index + 1
        isOpenAtStart = isOpen
      } else if piece.kind == .comment {
        isOpen = CommentText.isOpen(source[piece.start..<piece.end], isOpen)
      }
    }
    rows.append(row(start..<gap.count, isOpenAtStart))
    return rows
  }

  /// The number of the row before which a blank line stands because a header follows: the comments on a header belong to
  /// it. Nil where none follows, and where the comment on it began behind other words.
  private func headerStart(_ rows: ArraySlice<Row>, _ lead: Row?) -> Int? {
    guard isAtHeader, let lead else { return nil }
    var (start, isContinued) = (rows.endIndex, lead.isContinued)
    while start > rows.startIndex, isContinued || !rows[start - 1].isBlank {
      start -= 1
      isContinued = rows[start].isContinued
    }
    return isContinued ? nil : start
  }

  private func row(_ pieces: Range<Int>, _ isContinued: Bool) -> Row {
    let words = gap[pieces].first { piece in
      piece.kind == .comment && !source[piece.start..<piece.end].allSatisfy { Byte.isBlank($0) }
    }
    let blanks = gap[pieces].prefix { $0.kind != .comment }.filter { $0.kind == .whitespace }
    let column = blanks.reduce(0) { $0 + width(of: $1.start..<$1.end) }
    return Row(pieces: pieces, column: column, isContinued: isContinued, isBlank: words == nil)
  }

  /// Where the line of a row begins; a row that has nothing on it is never asked.
  private func start(of row: Row) -> Int {
    gap[row.pieces].first { $0.kind != .byteOrderMark }?.start ?? 0
  }

  /// The columns that blanks take; a tab goes on to the next level.
  private func width(of range: Range<Int>) -> Int {
    var width = 0
    for byte in source[range] {
      width += byte == Byte.tab ? style.indentWidth - width % style.indentWidth : 1
    }
    return width
  }

  // MARK: Turning the formatter off and on

  private func formatWord(of row: Row) -> CommentText.FormatWord? {
    guard !row.isContinued, let piece = gap[row.pieces].first(where: { $0.kind == .comment }) else { return nil }
    return CommentText.formatWord(of: source[piece.start..<piece.end])
  }

  private mutating func endKept(at row: Row) {
    if formatWord(of: row) == .on, let end = gap[row.pieces].last?.end { copyKept(upTo: end) }
  }

  // MARK: Writing rows

  /// The comments behind the last token of a line.
  private mutating func writeTrailing(_ row: Row) {
    guard keptStart == nil, let previous else { return }
    writeHeaderEnd()
    commentShift = 0
    guard let first = gap[row.pieces].first(where: { $0.kind == .comment }), let last = gap[row.pieces].last else {
      return
    }
    // The blanks before a comment belong to the words of a choice (ink §119).
    let isSeparate = !previous.isInChoiceWords && !isEscaping(previous) && output.last != Byte.lineFeed
    if isSeparate { output.append(Byte.space) }
    copyTrimmed(first.start..<last.end)
  }

  /// A comment stands as deep as what follows; one that was written deeper than that, as deep as what it follows.
  private mutating func writeWords(of row: Row, _ target: Target) {
    guard let last = gap[row.pieces].last else { return }
    guard !row.isContinued else { return writeContinued(row, isTrimmed: true) }
    let isBehind = previous != nil && previousContent > target.units && row.column > target.column
    let units = isBehind ? previousContent : target.units
    commentShift = units * style.indentWidth - row.column
    let start = output.count
    indent(units)
    copyTrimmed(self.start(ofWords: row)..<last.end)
    if let width = style.commentWidth { CommentText.wrap(&output, from: start, width, lineEnd) }
  }

  private func start(ofWords row: Row) -> Int {
    gap[row.pieces].first { $0.kind == .comment }?.start ?? start(of: row)
  }

  /// A further line of a comment moves with its first one.
  private mutating func writeContinued(_ row: Row, isTrimmed: Bool) {
    guard let start = gap[row.pieces].first?.start, let end = gap[row.pieces].last?.end else { return }
    var words = start
    while words < end, Byte.isBlank(source[words]) { words += 1 }
    if words == end { return }
    if commentShift == 0 {
      copy(start..<words)
    } else {
      for _ in 0..<max(0, width(of: start..<words) + commentShift) { output.append(Byte.space) }
    }
    isTrimmed ? copyTrimmed(words..<end) : copy(words..<end)
  }

  private mutating func copyTrimmed(_ range: Range<Int>) {
    var end = range.upperBound
    while end > range.lowerBound, Byte.isBlank(source[end - 1]) { end -= 1 }
    copy(range.lowerBound..<end)
  }

  /// The beginning of the line of a token, with the comments that stand before it.
  private mutating func writeLead(_ row: Row, _ units: Int) {
    guard !row.isContinued else { return writeContinued(row, isTrimmed: false) }
    indent(units)
    if !row.isBlank, let last = gap[row.pieces].last { copy(start(ofWords: row)..<last.end) }
  }
}
