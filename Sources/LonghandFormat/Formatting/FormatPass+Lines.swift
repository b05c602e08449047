import LonghandSyntax

/// Where lines end: what stands behind the last token of a line, the lines between, and how the next one begins.
///
/// The end of a line is written when the next one begins, so that nothing need be taken back.
extension FormatPass {
  /// Writes what stands before a token.
  mutating func writeGap(before token: Token) {
    if let previous, !gapHasLineEnd {
      if keptStart == nil { writeSpacing(previous, token) }
      return
    }
    let units = pendingUnits ?? unitsWithinStatement(of: token)
    if gapHasComment || keptStart != nil { return writeRows(before: token, units) }
    writeHeaderEnd()
    let isBlank = isAtHeader || gap.count { $0.kind == .newline } > 1 && !isOpening && token.kind != .rightBrace
    beginLine(isBlank: isBlank)
    indent(units)
    keepMark(token)
  }

  /// What looks like a byte-order mark and is text must not come to stand where one stands.
  private mutating func keepMark(_ token: Token) {
    if output.isEmpty, source[token.start...].starts(with: [0xEF, 0xBB, 0xBF]) { output.append(Byte.space) }
  }

  /// How deep a line is indented that goes on with a statement.
  private func unitsWithinStatement(of token: Token) -> Int {
    guard let node = nodes.last else { return 0 }
    switch node.kind {
    case .conditional, .sequence, .personaDeclaration: return token.kind == .rightBrace ? node.units : node.units + 1
    case .listDeclaration: return node.units + 1
    default: return flows.last?.content ?? 0
    }
  }

  /// Whether the gap stands at the beginning of a file or of a block, where no blank line is left.
  var isOpening: Bool {
    guard let previous else { return true }
    switch previous.kind {
    case .leftBrace, .sequenceMark: return true
    case .colon: return previous.parent == .conditional || previous.parent == .sequence || previous.parent == .branch
    case .dash: return previous.parent == .branch || previous.parent == .sequenceElement
    default: return false
    }
  }

  /// Closes the header of a knot with the signs that it opened with.
  mutating func writeHeaderEnd() {
    guard isHeaderOpen else { return }
    isHeaderOpen = false
    output.append(contentsOf: [Byte.space, Byte.equals, Byte.equals, Byte.equals])
  }

  /// Ends the line before, if there is one, and leaves a blank one.
  mutating func beginLine(isBlank: Bool) {
    guard output.count > markLength else { return }
    output.append(contentsOf: lineEnd)
    if isBlank { output.append(contentsOf: lineEnd) }
  }

  mutating func indent(_ units: Int) {
    for _ in 0..<(units * style.indentWidth) { output.append(Byte.space) }
  }

  /// Writes what stands behind the last token: its comments, and one line end.
  mutating func writeEnd() {
    writeRows(before: nil, 0)
    if keptStart != nil { return copyKept(upTo: source.count) }
    if output.count > markLength, mayEndLine { output.append(contentsOf: lineEnd) }
  }

  /// Whether a line end may be put behind the last line: not behind a backslash or a comment's beginning that are text only
  /// because the file ends there (ink §20, ink §38).
  private var mayEndLine: Bool {
    guard !gapHasLineEnd, let previous, previous.kind == .text else { return true }
    if !gapHasComment, source[previous.start..<previous.end].suffix(2) == [Byte.slash, Byte.star] { return false }
    return !isEscaping(previous)
  }

  /// Whether a token ends in a backslash that takes away the meaning of what comes next.
  func isEscaping(_ token: Token) -> Bool {
    token.kind == .text && source[token.start..<token.end].reversed().prefix { $0 == Byte.backslash }.count % 2 == 1
  }

  /// Copies the lines from the one that turned the formatter off up to an offset.
  mutating func copyKept(upTo end: Int) {
    if let start = keptStart, start < end { copy(start..<end) }
    keptStart = nil
  }
}
