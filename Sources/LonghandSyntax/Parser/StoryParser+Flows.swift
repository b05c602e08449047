import LonghandSource

extension StoryParser {
  /// The whole file, if it may be ink (ink §5).
  mutating func parseWholeFile() {
    guard let (error, range) = FileError.find(in: source) else { return parseSourceFile() }
    findings.append(SyntaxFinding(error: .file(error), range: range))
    switch error {
    case .otherBytes: return parseSourceFile()
    case .compiledStory, .sixteenBits:
      errorCount += 1
      elements.append(SyntaxElement(kind: .sourceFile, descendantCount: 0, start: 0, end: 0))
      skip(upTo: bytes.count)
      appendTrivia(upTo: bytes.count)
      finish(0)
    }
  }

  /// The whole file (ink §5).
  mutating func parseSourceFile() {
    elements.append(SyntaxElement(kind: .sourceFile, descendantCount: 0, start: 0, end: 0))
    parseStatements()
    skipBlank()
    while !isAtEnd, !recovery.isCutOff {
      isInFlow = true
      if isAtKnotHeader { parseKnot() } else { parseStitch() }
    }
    appendTrivia(upTo: bytes.count)
    finish(0)
  }

  /// Whether a knot header stands at the position (ink §46).
  var isAtKnotHeader: Bool { isAt("=", "=") }

  /// Whether a stitch header stands at the position: one `=` and a name (ink §53).
  ///
  /// `= function` is text; `= function name` is a header, and an error of the compiler.
  var isAtStitchHeader: Bool {
    guard isAt("="), byte(ahead: 1) != UInt8(ascii: "=") else { return false }
    var start = position + 1
    while start < bytes.count, classes[Int(bytes[start])] & ByteClass.space != 0 { start += 1 }
    guard let end = nameEnd(from: start) else { return false }
    return !spells("function", from: start, to: end) || functionKeywordLength(at: start) != nil
  }

  /// The length of `function` and the space behind it, if a name follows.
  private func functionKeywordLength(at start: Int) -> Int? {
    guard let end = nameEnd(from: start), spells("function", from: start, to: end) else { return nil }
    var next = end
    while next < bytes.count, classes[Int(bytes[next])] & ByteClass.space != 0 { next += 1 }
    return next > end && nameEnd(from: next) != nil ? next - start : nil
  }

  // MARK: Knots

  private mutating func parseKnot() {
    let knot = start(.knot)
    let header = position
    parseKnotHeader()
    let hasStatements = parseStatements()
    let hasStitches = isAtStitchAfterBlank
    if !hasStatements && !hasStitches { reportEmpty({ .header(.emptyKnot(header: $0)) }, header: header) }
    while isAtStitchAfterBlank {
      skipBlank()
      parseStitch()
    }
    finish(knot)
    skipBlank()
  }

  private mutating func parseKnotHeader() {
    let errors = errorCount
    takeHeaderMark()
    skipSpace()
    parseKnotName()
    skipSpace()
    parseParameterList()
    skipSpace()
    if isAt("=", "=") { takeHeaderMark() }
    expectLineEnd(.header(.textAfterKnotHeader), since: errors)
  }

  /// The name, and before it perhaps `function` (ink §47).
  private mutating func parseKnotName() {
    guard isAtWord("function") else {
      if !takeName() { reportHere(.header(.knotWithoutName)) }
      return
    }
    _ = takeKeyword("function")
    let hasSpace = classes[Int(byte)] & ByteClass.space != 0
    skipSpace()
    if !hasSpace && !isAtLineEnd { return reportHere(.header(.functionWithoutSpace)) }
    if !takeName() { reportHere(.header(.functionWithoutName)) }
  }

  private mutating func takeHeaderMark() {
    var length = 0
    while byte(ahead: length) == UInt8(ascii: "=") { length += 1 }
    take(.headerMark, length: length)
  }

  /// Whether the next thing that is not blank is a stitch header.
  private var isAtStitchAfterBlank: Bool {
    mutating get {
      let start = position
      defer { position = start }
      skipBlank()
      return isAtStitchHeader
    }
  }

  /// An empty flow is noticed on the line behind its header (ink §49).
  private mutating func reportEmpty(_ error: (SourceRange) -> SyntaxError, header: Int) {
    let here = position
    // What was to be its line is taken for a header, and that is reported.
    if isAtNamelessHeader { return }
    position = header
    let headerRange = range(from: header, to: quotedWordsEnd)
    position = here
    report(error(headerRange), from: here, to: here)
  }

  /// Whether the next thing that is not blank begins like a header and has no name.
  private var isAtNamelessHeader: Bool {
    mutating get {
      let start = position
      defer { position = start }
      skipBlank()
      guard isAt("=") else { return false }
      while isAt("=") { position += 1 }
      skipSpace()
      return !isAtName
    }
  }

  // MARK: Stitches

  private mutating func parseStitch() {
    let stitch = start(.stitch)
    let header = position
    let errors = errorCount
    take(.headerMark)
    skipSpace()
    if functionKeywordLength(at: position) != nil { _ = takeKeyword("function") }
    skipSpace()
    _ = takeName()
    skipSpace()
    parseParameterList()
    expectLineEnd(.header(.textAfterStitchHeader), since: errors)
    if !parseStatements() { reportEmpty({ .header(.emptyStitch(header: $0)) }, header: header) }
    finish(stitch)
    skipBlank()
  }

  // MARK: Parameters

  /// A list of parameters, if one begins here (ink §48).
  @discardableResult
  mutating func parseParameterList() -> Bool {
    guard isAt("(") else { return false }
    let list = start(.parameterList)
    parseList({ $0.parseParameter() }, orReport: { .header(.parametersNotClosed(opening: $0)) })
    finish(list)
    return true
  }

  private mutating func parseParameter() -> Bool {
    guard isAt("-", ">") || isAtName else { return false }
    let parameter = start(.parameter)
    let word = position
    let isReference = takeKeyword("ref")
    skipSpace()
    if isAt("-", ">") {
      let arrow = position
      take(.arrow, length: 2)
      skipSpace()
      if !takeName() { report(.header(.arrowWithoutParameter), from: arrow, to: arrow + 2) }
    } else if !takeName() {
      report(.header(.refWithoutParameter), from: word, to: word + 3)
    } else if !isReference {
      skipStrayWords()
    }
    finish(parameter)
    return true
  }

  /// Drops a second word (ink §48); an arrow that names nothing is an error even there.
  private mutating func skipStrayWords() {
    let before = checkpoint
    skipSpace()
    let start = position
    if isAt("-", ">") {
      position += 2
      skipSpace()
      guard isAtName else {
        report(.header(.arrowWithoutParameter), from: start, to: start + 2)
        return appendToken(.skipped, from: start)
      }
    }
    guard let end = nameEnd(from: position) else { return restore(before) }
    position = end
    appendToken(.skipped, from: start)
  }
}
