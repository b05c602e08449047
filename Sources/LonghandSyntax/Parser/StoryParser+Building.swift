import LonghandSource

extension StoryParser {
  /// A state to come back to when an alternative does not match (ink §1).
  ///
  /// Findings are not part of it: what an abandoned alternative raised stays raised (ink §3).
  struct Checkpoint {
    var position: Int
    var elementCount: Int
    var tokenEnd: Int
    var fileEnd: Int
    var hasLostBrace: Bool
  }

  /// The state at this moment.
  var checkpoint: Checkpoint {
    Checkpoint(
      position: position, elementCount: elements.count, tokenEnd: tokenEnd, fileEnd: fileEnd,
      hasLostBrace: hasLostBrace)
  }

  /// Goes back to an earlier state.
  mutating func restore(_ checkpoint: Checkpoint) {
    position = checkpoint.position
    tokenEnd = checkpoint.tokenEnd
    fileEnd = checkpoint.fileEnd
    hasLostBrace = checkpoint.hasLostBrace
    elements.removeSubrange(checkpoint.elementCount...)
  }

  // MARK: Tokens

  /// Appends the bytes from `start` up to the position as a token, and before it the trivia that was passed over.
  mutating func appendToken(_ kind: SyntaxKind, from start: Int) {
    guard start < position else { return }
    appendTrivia(upTo: start)
    appendRun(kind, upTo: position)
  }

  /// Takes the next `length` bytes as a token.
  mutating func take(_ kind: SyntaxKind, length: Int = 1) {
    let start = position
    position += length
    appendToken(kind, from: start)
  }

  /// Appends what lies between the last token and `end`: white space, line ends, and what was cleaned away.
  mutating func appendTrivia(upTo end: Int) {
    while tokenEnd < end {
      let kind = triviaKind(of: bytes[tokenEnd])
      let limit = min(end, stretchEnd(at: tokenEnd))
      var next = tokenEnd + 1
      while next < limit, kind != .newline, triviaKind(of: bytes[next]) == kind { next += 1 }
      appendRun(kind, upTo: next)
    }
    let fileStart = fileOffset(of: end)
    if fileEnd < fileStart { appendDropped(upTo: fileStart) }
  }

  private func triviaKind(of byte: UInt8) -> SyntaxKind {
    if byte == UInt8(ascii: "\n") { return .newline }
    return classes[Int(byte)] & ByteClass.space != 0 ? .whitespace : .skipped
  }

  /// Appends the bytes from the last token's end up to `end` as one token.
  private mutating func appendRun(_ kind: SyntaxKind, upTo end: Int) {
    var start = fileOffset(of: tokenEnd)
    if fileEnd < start {
      // The line end of a file with CR LF is both of them.
      if kind == .newline, source.bytes[start - 1] == UInt8(ascii: "\r") { start -= 1 }
      appendDropped(upTo: start)
    }
    appendElement(kind, fileStart: start, fileEnd: fileOffset(of: end - 1) + 1)
    tokenEnd = end
  }

  /// Appends bytes that the cleaned text does not have: a byte-order mark or a comment.
  private mutating func appendDropped(upTo end: Int) {
    if fileEnd == 0, end >= 3, source.bytes[0] == 0xEF {
      appendElement(.byteOrderMark, fileStart: 0, fileEnd: 3)
    }
    if fileEnd < end { appendElement(.comment, fileStart: fileEnd, fileEnd: end) }
  }

  private mutating func appendElement(_ kind: SyntaxKind, fileStart: Int, fileEnd: Int) {
    elements.append(
      SyntaxElement(kind: kind, descendantCount: 0, start: UInt32(fileStart), end: UInt32(fileEnd)))
    self.fileEnd = fileEnd
  }

  /// Where a byte of the cleaned text stands in the file.
  ///
  /// The parser mostly stays in one stretch for long, so that one is kept at hand.
  mutating func fileOffset(of offset: Int) -> Int {
    if !stretch.cleaned.contains(offset) { stretch = cleaned.stretch(at: offset) }
    return offset + stretch.distance
  }

  /// The end of the stretch that the byte at `offset` is in.
  private mutating func stretchEnd(at offset: Int) -> Int {
    if !stretch.cleaned.contains(offset) { stretch = cleaned.stretch(at: offset) }
    return stretch.cleaned.upperBound
  }

  // MARK: Nodes

  /// Begins a node at the position; trivia before it stays outside.
  mutating func start(_ kind: SyntaxKind) -> Int {
    appendTrivia(upTo: position)
    elements.append(
      SyntaxElement(kind: kind, descendantCount: 0, start: UInt32(fileEnd), end: UInt32(fileEnd)))
    return elements.count - 1
  }

  /// Ends the node at `index`, which now holds everything appended since.
  mutating func finish(_ index: Int, as kind: SyntaxKind? = nil) {
    if let kind { elements[index].kind = kind }
    elements[index].descendantCount = UInt32(elements.count - 1 - index)
    elements[index].end = UInt32(fileEnd)
  }

  /// The place of the node that will begin at the position.
  mutating func nextIndex() -> Int {
    appendTrivia(upTo: position)
    return elements.count
  }

  /// Begins a node around everything appended since `index`.
  mutating func wrap(from index: Int, as kind: SyntaxKind) {
    let start = elements[index].start
    elements.insert(SyntaxElement(kind: kind, descendantCount: 0, start: start, end: start), at: index)
  }

  /// Takes bytes that an error left behind.
  mutating func skip(upTo end: Int) {
    let start = position
    position = max(start, end)
    appendToken(.skipped, from: start)
  }

  /// Where the words of the line end, white space and line end not counted.
  var lineWordsEnd: Int {
    var end = position
    var wordsEnd = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
      end += 1
      if classes[Int(bytes[end - 1])] & ByteClass.space == 0 { wordsEnd = end }
    }
    return wordsEnd
  }

  // MARK: Findings

  /// Raises an error about the bytes from `start` to `end`.
  mutating func report(_ error: SyntaxError, from start: Int, to end: Int) {
    if isFollowUp(error, from: start) || raise(error, from: start, to: end) { errorCount += 1 }
  }

  /// Whether what is found at a place comes of an error right before it: at the same words, or at the first ones behind
  /// them. One slip has one error; a brace that opens there has errors of its own.
  /// The same slip made again is told again.
  private mutating func isFollowUp(_ error: SyntaxError, from start: Int) -> Bool {
    guard !isMuted, let last = findings.last, last.error.isError else { return false }
    let here = fileOffset(of: start)
    if last.error == error, here != last.range.start { return false }
    let (first, behind) = (Int(last.range.start), Int(last.range.end))
    guard first <= here, first == here || byte(at: start) != UInt8(ascii: "{") else { return false }
    if here < behind { return !source.bytes[first..<here].contains(UInt8(ascii: "\n")) }
    return here - behind < 40 && source.bytes[behind..<here].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Raises what is no error: whatever stands around it goes on as if nothing had been found.
  mutating func warn(_ error: SyntaxError, from start: Int, to end: Int) {
    _ = raise(error, from: start, to: end)
  }

  private mutating func raise(_ error: SyntaxError, from start: Int, to end: Int) -> Bool {
    guard !isMuted, !hasLostBrace, findings.count < Self.mostFindings else { return false }
    let (error, place) = characterError(behind: error, from: start, to: end) ?? (error, start..<max(start, end))
    findings.append(SyntaxFinding(error: error, range: range(from: place.lowerBound, to: place.upperBound)))
    return true
  }

  /// Raises a finding about the rest of the line.
  mutating func reportHere(_ error: SyntaxError) {
    skipSpace()
    report(error, from: position, to: quotedWordsEnd)
  }

  /// Where the words of the line end that a finding is about; of a very long line it is the beginning.
  var quotedWordsEnd: Int {
    var end = position
    var wordsEnd = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), end - position < 200 {
      end += 1
      if classes[Int(bytes[end - 1])] & ByteClass.space == 0 { wordsEnd = end }
    }
    while wordsEnd < bytes.count, bytes[wordsEnd] & 0xC0 == 0x80 { wordsEnd += 1 }
    return wordsEnd
  }

  /// The range in the file of a range of the cleaned text.
  mutating func range(from start: Int, to end: Int) -> SourceRange {
    let fileStart = fileOffset(of: start)
    let fileEnd = end > start ? fileOffset(of: end - 1) + 1 : fileStart
    return SourceRange(file: source.id, start: UInt32(fileStart), end: UInt32(fileEnd))
  }
}
