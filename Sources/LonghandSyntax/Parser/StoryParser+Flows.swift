import LonghandSource

extension StoryParser {
  /// The whole file, if it may be ink (ink §5).
  mutating func parseWholeFile() {
    guard let (error, range) = FileError.find(in: tree.source) else { return parseSourceFile() }
    findings.append(SyntaxFinding(error: .file(error), range: range))
    switch error {
    case .otherBytes: return parseSourceFile()
    case .compiledStory, .sixteenBits, .noText:
      errorCount += 1
      tree.startRoot()
      skip(upTo: cursor.bytes.count)
      tree.appendTrivia(upTo: cursor.bytes.count)
      tree.finish(0)
    }
  }

  /// The whole file (ink §5).
  mutating func parseSourceFile() {
    tree.startRoot()
    parseStatements()
    cursor.skipBlank()
    while !cursor.isAtEnd, !recovery.isCutOff {
      isInFlow = true
      if isAtKnotHeader { parseKnot() } else { parseStitch() }
    }
    tree.appendTrivia(upTo: cursor.bytes.count)
    tree.finish(0)
  }

  /// Whether a knot header stands at the position (ink §46).
  var isAtKnotHeader: Bool { cursor.isAt("=", "=") }

  /// Whether a stitch header stands at the position: one `=` and a name (ink §53).
  ///
  /// `= function` is text; `= function name` is a header, and an error of the compiler.
  var isAtStitchHeader: Bool {
    guard cursor.isAt("="), cursor.byte(ahead: 1) != UInt8(ascii: "=") else { return false }
    var start = cursor.position + 1
    while start < cursor.bytes.count, cursor.classes[Int(cursor.bytes[start])] & ByteClass.space != 0 { start += 1 }
    guard let end = nameEnd(from: start) else { return false }
    return !spells("function", from: start, to: end) || functionKeywordLength(at: start) != nil
  }

  /// The length of `function` and the space behind it, if a name follows.
  private func functionKeywordLength(at start: Int) -> Int? {
    guard let end = nameEnd(from: start), spells("function", from: start, to: end) else { return nil }
    var next = end
    while next < cursor.bytes.count, cursor.classes[Int(cursor.bytes[next])] & ByteClass.space != 0 { next += 1 }
    return next > end && nameEnd(from: next) != nil ? next - start : nil
  }

  // MARK: Knots

  private mutating func parseKnot() {
    let knot = start(.knot)
    let header = cursor.position
    parseKnotHeader()
    let hasStatements = parseStatements()
    let hasStitches = isAtStitchAfterBlank
    if !hasStatements && !hasStitches { reportEmpty({ .header(.emptyKnot(header: $0)) }, header: header) }
    while isAtStitchAfterBlank {
      cursor.skipBlank()
      parseStitch()
    }
    tree.finish(knot)
    cursor.skipBlank()
  }

  private mutating func parseKnotHeader() {
    let errors = errorCount
    takeHeaderMark()
    cursor.skipSpace()
    parseKnotName()
    cursor.skipSpace()
    parseParameterList()
    cursor.skipSpace()
    if cursor.isAt("=", "=") { takeHeaderMark() }
    expectLineEnd(.header(.textAfterKnotHeader), since: errors)
  }

  /// The name, and before it perhaps `function` (ink §47).
  private mutating func parseKnotName() {
    guard isAtWord("function") else {
      if !takeName() { reportHere(.header(.knotWithoutName)) }
      return
    }
    _ = takeKeyword("function")
    let hasSpace = cursor.classes[Int(cursor.byte)] & ByteClass.space != 0
    cursor.skipSpace()
    if !hasSpace && !cursor.isAtLineEnd { return reportHere(.header(.functionWithoutSpace)) }
    if !takeName() { reportHere(.header(.functionWithoutName)) }
  }

  private mutating func takeHeaderMark() {
    var length = 0
    while cursor.byte(ahead: length) == UInt8(ascii: "=") { length += 1 }
    take(.headerMark, length: length)
  }

  /// Whether the next thing that is not blank is a stitch header.
  private var isAtStitchAfterBlank: Bool {
    mutating get {
      let start = cursor.position
      defer { cursor.position = start }
      cursor.skipBlank()
      return isAtStitchHeader
    }
  }

  /// An empty flow is noticed on the line behind its header (ink §49).
  private mutating func reportEmpty(_ error: (SourceRange) -> SyntaxError, header: Int) {
    let here = cursor.position
    // What was to be its line is taken for a header, and that is reported.
    if isAtNamelessHeader { return }
    cursor.position = header
    let headerRange = tree.range(from: header, to: cursor.quotedWordsEnd)
    cursor.position = here
    report(error(headerRange), from: here, to: here)
  }

  /// Whether the next thing that is not blank begins like a header and has no name.
  private var isAtNamelessHeader: Bool {
    mutating get {
      let start = cursor.position
      defer { cursor.position = start }
      cursor.skipBlank()
      guard cursor.isAt("=") else { return false }
      while cursor.isAt("=") { cursor.position += 1 }
      cursor.skipSpace()
      return !isAtName
    }
  }

  // MARK: Stitches

  private mutating func parseStitch() {
    let stitch = start(.stitch)
    let header = cursor.position
    let errors = errorCount
    take(.headerMark)
    cursor.skipSpace()
    if functionKeywordLength(at: cursor.position) != nil { _ = takeKeyword("function") }
    cursor.skipSpace()
    _ = takeName()
    cursor.skipSpace()
    parseParameterList()
    expectLineEnd(.header(.textAfterStitchHeader), since: errors)
    if !parseStatements() { reportEmpty({ .header(.emptyStitch(header: $0)) }, header: header) }
    tree.finish(stitch)
    cursor.skipBlank()
  }

  // MARK: Parameters

  /// A list of parameters, if one begins here (ink §48).
  @discardableResult
  mutating func parseParameterList() -> Bool {
    guard cursor.isAt("(") else { return false }
    let list = start(.parameterList)
    parseList({ $0.parseParameter() }, orReport: { .header(.parametersNotClosed(opening: $0)) })
    tree.finish(list)
    return true
  }

  private mutating func parseParameter() -> Bool {
    guard cursor.isAt("-", ">") || isAtName else { return false }
    let parameter = start(.parameter)
    let word = cursor.position
    let isReference = takeKeyword("ref")
    cursor.skipSpace()
    if cursor.isAt("-", ">") {
      let arrow = cursor.position
      take(.arrow, length: 2)
      cursor.skipSpace()
      if !takeName() { report(.header(.arrowWithoutParameter), from: arrow, to: arrow + 2) }
    } else if !takeName() {
      report(.header(.refWithoutParameter), from: word, to: word + 3)
    } else if !isReference {
      skipStrayWords()
    }
    tree.finish(parameter)
    return true
  }

  /// Drops a second word (ink §48); an arrow that names nothing is an error even there.
  private mutating func skipStrayWords() {
    let before = checkpoint
    cursor.skipSpace()
    let start = cursor.position
    if cursor.isAt("-", ">") {
      cursor.position += 2
      cursor.skipSpace()
      guard isAtName else {
        report(.header(.arrowWithoutParameter), from: start, to: start + 2)
        return appendToken(.skipped, from: start)
      }
    }
    guard let end = nameEnd(from: cursor.position) else { return restore(before) }
    cursor.position = end
    appendToken(.skipped, from: start)
  }
}
