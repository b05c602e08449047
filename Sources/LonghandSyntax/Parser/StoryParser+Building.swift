import LonghandSource

extension StoryParser {
  /// A state to come back to when an alternative does not match (ink §1).
  ///
  /// Findings are not part of it: what an abandoned alternative raised stays raised (ink §3).
  struct Checkpoint {
    var position: Int
    var tree: TreeBuilder.Mark
    var hasLostBrace: Bool
  }

  /// The state at this moment.
  var checkpoint: Checkpoint {
    Checkpoint(position: cursor.position, tree: tree.mark, hasLostBrace: hasLostBrace)
  }

  /// Goes back to an earlier state.
  mutating func restore(_ checkpoint: Checkpoint) {
    cursor.position = checkpoint.position
    tree.goBack(to: checkpoint.tree)
    hasLostBrace = checkpoint.hasLostBrace
  }

  // MARK: Tokens

  /// Appends the bytes from `start` up to the position as a token, and before it the trivia that was passed over.
  mutating func appendToken(_ kind: SyntaxKind, from start: Int) {
    tree.append(kind, from: start, upTo: cursor.position)
  }

  /// Takes the next `length` bytes as a token.
  mutating func take(_ kind: SyntaxKind, length: Int = 1) {
    let start = cursor.position
    cursor.position += length
    appendToken(kind, from: start)
  }

  /// Takes bytes that an error left behind.
  mutating func skip(upTo end: Int) {
    let start = cursor.position
    cursor.position = max(start, end)
    appendToken(.skipped, from: start)
  }

  // MARK: Nodes

  /// Begins a node at the position; trivia before it stays outside.
  mutating func start(_ kind: SyntaxKind) -> Int { tree.start(kind, at: cursor.position) }

  /// The place of the node that will begin at the position.
  mutating func nextIndex() -> Int {
    tree.appendTrivia(upTo: cursor.position)
    return tree.elements.count
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
    guard !recovery.isMuted, let last = findings.last, last.error.isError else { return false }
    let here = tree.fileOffset(of: start)
    if last.error == error, here != last.range.start { return false }
    let (first, behind) = (Int(last.range.start), Int(last.range.end))
    guard first <= here, first == here || cursor.byte(at: start) != UInt8(ascii: "{") else { return false }
    if here < behind { return !tree.source.bytes[first..<here].contains(UInt8(ascii: "\n")) }
    return here - behind < 40 && tree.source.bytes[behind..<here].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether an error is told among the bytes from `start` to `end`, for which something else may be missing there.
  mutating func hasError(from start: Int, to end: Int) -> Bool {
    let range = tree.range(from: start, to: max(start, end))
    return findings.contains { $0.error.isError && range.start <= $0.range.start && $0.range.start < range.end }
  }

  /// Raises what is no error: whatever stands around it goes on as if nothing had been found.
  mutating func warn(_ error: SyntaxError, from start: Int, to end: Int) {
    _ = raise(error, from: start, to: end)
  }

  private mutating func raise(_ error: SyntaxError, from start: Int, to end: Int) -> Bool {
    guard !recovery.isMuted, !hasLostBrace, findings.count < Self.mostFindings else { return false }
    let (error, place) = characterError(behind: error, from: start, to: end) ?? (error, start..<max(start, end))
    findings.append(SyntaxFinding(error: error, range: tree.range(from: place.lowerBound, to: place.upperBound)))
    return true
  }

  /// Raises a finding about the rest of the line.
  mutating func reportHere(_ error: SyntaxError) {
    cursor.skipSpace()
    report(error, from: cursor.position, to: cursor.quotedWordsEnd)
  }
}
