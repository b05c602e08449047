import LonghandSource

/// The tree of a file as far as it is read: every byte in one token, nodes before what is in them.
///
/// It is given places in the cleaned text and keeps places in the file.
struct TreeBuilder {
  let source: SourceFile
  let cleaned: CleanedText
  /// The tree so far.
  private(set) var elements: [SyntaxElement] = []
  /// Behind the last byte that is in a token.
  private(set) var tokenEnd = 0
  /// The same place in the file.
  private var fileEnd = 0
  /// The stretch of the cleaned text that was mapped to the file last.
  private var stretch: CleanedText.Stretch

  init(source: SourceFile, cleaned: CleanedText) {
    self.source = source
    self.cleaned = cleaned
    stretch = cleaned.stretch(at: 0)
    // Dense stories have an element for every third byte; room that is not used costs nothing.
    elements.reserveCapacity(min(cleaned.bytes.count / 3, 4_000_000) + 16)
  }

  // MARK: Going back

  /// How far the tree was built at a moment.
  struct Mark {
    fileprivate var elementCount: Int
    fileprivate var tokenEnd: Int
    fileprivate var fileEnd: Int
  }

  /// How far the tree is built.
  var mark: Mark { Mark(elementCount: elements.count, tokenEnd: tokenEnd, fileEnd: fileEnd) }

  /// Takes back what was added since a moment.
  mutating func goBack(to mark: Mark) {
    elements.removeSubrange(mark.elementCount...)
    tokenEnd = mark.tokenEnd
    fileEnd = mark.fileEnd
  }

  /// What was added since a moment.
  func elements(since mark: Mark) -> [SyntaxElement] { Array(elements[mark.elementCount...]) }

  /// Adds what was built before, and is as far then as it was then.
  mutating func putBack(_ kept: [SyntaxElement], end: Mark) {
    elements.append(contentsOf: kept)
    tokenEnd = end.tokenEnd
    fileEnd = end.fileEnd
  }

  // MARK: Tokens

  /// Adds the bytes from `start` up to `end` as a token, and before it the trivia that was passed over.
  mutating func append(_ kind: SyntaxKind, from start: Int, upTo end: Int) {
    guard start < end else { return }
    appendTrivia(upTo: start)
    appendRun(kind, upTo: end)
  }

  /// Appends what lies between the last token and `end`: white space, line ends, and what was cleaned away.
  mutating func appendTrivia(upTo end: Int) {
    while tokenEnd < end {
      let kind = triviaKind(of: cleaned.bytes[tokenEnd])
      let limit = min(end, stretchEnd(at: tokenEnd))
      var next = tokenEnd + 1
      while next < limit, kind != .newline, triviaKind(of: cleaned.bytes[next]) == kind { next += 1 }
      appendRun(kind, upTo: next)
    }
    let fileStart = fileOffset(of: end)
    if fileEnd < fileStart { appendDropped(upTo: fileStart) }
  }

  private func triviaKind(of byte: UInt8) -> SyntaxKind {
    if byte == UInt8(ascii: "\n") { return .newline }
    return ByteClass.table[Int(byte)] & ByteClass.space != 0 ? .whitespace : .skipped
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

  /// Begins the node that all others are in.
  mutating func startRoot() {
    elements.append(SyntaxElement(kind: .sourceFile, descendantCount: 0, start: 0, end: 0))
  }

  /// Begins a node at a position; trivia before it stays outside.
  mutating func start(_ kind: SyntaxKind, at position: Int) -> Int {
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

  /// Begins a node around everything appended since `index`.
  mutating func wrap(from index: Int, as kind: SyntaxKind) {
    let start = elements[index].start
    elements.insert(SyntaxElement(kind: kind, descendantCount: 0, start: start, end: start), at: index)
  }

  /// The range in the file of a range of the cleaned text.
  mutating func range(from start: Int, to end: Int) -> SourceRange {
    let fileStart = fileOffset(of: start)
    let fileEnd = end > start ? fileOffset(of: end - 1) + 1 : fileStart
    return SourceRange(file: source.id, start: UInt32(fileStart), end: UInt32(fileEnd))
  }

  /// Where the last token ends, in the cleaned text with the comments behind it.
  var cleanedEnd: Int { cleaned.cleanedOffset(of: fileEnd) }

  // MARK: Height

  /// The highest tree that whoever walks it by recursion can take; nesting alone stays below it.
  static let highestTree = Nesting.deepest + 500

  /// Makes skipped bytes of the nodes that lie too deep (ink §219).
  ///
  /// Nesting is limited while it is read, but a long row of operators makes a high tree too.
  /// - Returns: The first of them; nil where there is none.
  mutating func cutTooHighNodes() -> SyntaxElement? {
    var kept: [SyntaxElement] = []
    kept.reserveCapacity(elements.count)
    // Each open node: where it ends in `elements`, and where it is in `kept`.
    var open: [(end: Int, kept: Int)] = []
    var index = 0
    var cut: SyntaxElement?
    while index < elements.count {
      closeNodes(&open, at: index, kept: &kept)
      var element = elements[index]
      if element.kind.isToken || open.count < Self.highestTree {
        if !element.kind.isToken { open.append((index + 1 + Int(element.descendantCount), kept.count)) }
        index += 1
      } else {
        index += 1 + Int(element.descendantCount)
        cut = cut ?? element
        element.kind = .skipped
        element.descendantCount = 0
      }
      kept.append(element)
    }
    closeNodes(&open, at: index, kept: &kept)
    elements = kept
    return cut
  }

  private func closeNodes(_ open: inout [(end: Int, kept: Int)], at index: Int, kept: inout [SyntaxElement]) {
    while let last = open.last, last.end <= index {
      kept[last.kept].descendantCount = UInt32(kept.count - 1 - last.kept)
      open.removeLast()
    }
  }
}
