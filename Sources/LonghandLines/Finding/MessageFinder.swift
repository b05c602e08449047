import LonghandSource
import LonghandSyntax

/// Finds the messages of a file.
struct MessageFinder {
  let tree: SyntaxTree
  let story: CatalogueFacts
  private let file: FileText
  private(set) var messages: [StoryMessage] = []

  /// What stands around a statement.
  struct Scope {
    var knot: String?
    var stitch: String?
    /// Whether a tag would go to whoever calls (ink §51).
    var isInFunction = false
    /// Whether the statement is part of what a choice offers.
    var isInChoice = false
    /// Where the last shuffle of the knot or stitch begins: a tag before it would move it, and it would draw otherwise.
    var lastShuffle: UInt32?
    var conditions: [String] = []

    /// Whether a tag at a place changes nothing but the tags of a line.
    func allowsTag(at place: UInt32) -> Bool {
      !isInFunction && !isInChoice && lastShuffle.map { place > $0 } ?? true
    }
  }

  init(_ tree: SyntaxTree, story: CatalogueFacts) {
    self.tree = tree
    self.story = story
    file = FileText(tree.source)
  }

  var source: SourceFile { tree.source }

  /// Goes through the whole file.
  mutating func find() {
    visitStatements(of: tree.root, Scope(lastShuffle: story.shufflesAtTop ? .max : nil))
  }

  // MARK: Statements

  private mutating func visitStatements(of node: SyntaxNode, _ scope: Scope) {
    // The choices that a line stands under, by their depths.
    var open: [(depth: Int, words: String)] = []
    for child in node.children {
      var inner = scope
      switch child.kind {
      case .contentLine:
        inner.conditions += Self.chosen(open)
        visitLine(ContentLineSyntax(unchecked: child), inner)
      case .choice:
        let choice = ChoiceSyntax(unchecked: child)
        open.removeAll { $0.depth >= choice.depth }
        inner.conditions += Self.chosen(open)
        let words = visitChoice(choice, inner)
        open.append((choice.depth, words))
      case .gather: open.removeAll { $0.depth >= GatherSyntax(unchecked: child).depth }
      case .variableDeclaration, .constantDeclaration, .temporaryDeclaration, .assignment, .returnStatement:
        inner.conditions += Self.chosen(open)
        visitStrings(of: child, inner)
      case .knot: visitStatements(of: child, knotScope(KnotSyntax(unchecked: child)))
      case .stitch:
        inner.stitch = StitchSyntax(unchecked: child).name?.cleanedText
        inner.lastShuffle = CatalogueFacts.lastShuffle(in: child)
        visitStatements(of: child, inner)
      default: continue
      }
    }
  }

  private func knotScope(_ knot: KnotSyntax) -> Scope {
    Scope(
      knot: knot.name?.cleanedText, isInFunction: knot.isFunction,
      lastShuffle: CatalogueFacts.lastShuffle(in: knot.node))
  }

  private static func chosen(_ open: [(depth: Int, words: String)]) -> [String] {
    open.last.map { ["after choosing “\($0.words)”"] } ?? []
  }

  // MARK: Lines

  private mutating func visitLine(_ line: ContentLineSyntax, _ scope: Scope) {
    guard let content = line.content else { return }
    let span = ContentSpan(content, in: file, gluesInFunctions: story.gluesInFunctions)
    if span.hasWords, !endsInLineEnd(span.tagPlace) {
      add(
        .line, statement: line.node, pieces: pieces(of: span.words, without: span.blocks), blocks: span.blocks, [span],
        mark(of: line.node, span, content, scope))
      setContext(scope)
    }
    visitBlocks(in: content.node, scope)
  }

  /// Whether a backslash made the line end part of the text, so that nothing can be written behind it.
  private func endsInLineEnd(_ place: UInt32) -> Bool {
    place > 0 && (source.bytes[Int(place) - 1] == 0x0A || source.bytes[Int(place) - 1] == 0x0D)
  }

  /// Where the identifier of a line goes: before its divert, unless a tag there would change what the story does.
  private func mark(
    of line: SyntaxNode, _ span: ContentSpan, _ content: ContentSyntax, _ scope: Scope
  ) -> IdentifierMark {
    let isSafe = span.endsSafely && !span.hasLogicInTag && span.blocks.isEmpty
    let end = content.divertChain.map { $0.node.trimmedRange.end } ?? span.tagPlace
    let comment = IdentifierMark(form: .comment, place: end, takesBlank: true)
    guard isSafe, scope.allowsTag(at: span.tagPlace), !span.endsInKeptBlank else { return comment }
    guard let chain = content.divertChain else {
      // A blank at the end of a line is printed where the next one begins with glue.
      return IdentifierMark(form: .tag, place: span.tagPlace, takesBlank: !story.joinsLines)
    }
    // Before a divert text gets a blank of its own, and nothing else does (ink §66).
    let isJoined = chain.node.range.start == span.tagPlace && !span.endsInText
    return IdentifierMark(form: .tag, place: span.tagPlace, takesBlank: !isJoined)
  }

  // MARK: Choices

  /// - Returns: The words of the choice, for those that stand under it.
  private mutating func visitChoice(_ choice: ChoiceSyntax, _ scope: Scope) -> String {
    var scope = scope
    for condition in choice.conditions { scope.conditions.append("if \(LogicWords.of(condition.expression))") }
    let parts = [choice.startContent, choice.choiceOnlyContent, choice.innerContent]
    let spans = parts.map { part in part.map { ContentSpan($0, in: file, gluesInFunctions: story.gluesInFunctions) } }
    let last = spans.compactMap { $0 }.last?.tagPlace ?? 0
    var words = ""
    if spans.contains(where: { $0?.hasWords == true }), !endsInLineEnd(last) {
      let blocks = spans.flatMap { $0?.blocks ?? [] }
      add(
        .choice, statement: choice.node, pieces: choicePieces(choice, spans), blocks: blocks, spans.compactMap { $0 },
        mark(of: choice, spans, scope))
      setContext(scope)
      words = Self.offered(messages[messages.count - 1].text)
    }
    var inner = scope
    inner.isInChoice = true
    for part in parts.compactMap({ $0 }) { visitBlocks(in: part.node, inner) }
    return words
  }

  /// What of a choice's words is offered, for a reader.
  private static func offered(_ text: String) -> String {
    guard let open = text.firstIndex(of: "["), let close = text.lastIndex(of: "]"), open < close else {
      return text.beginning(60)
    }
    return (text[..<open] + text[text.index(after: open)..<close]).trimmedBlanks.beginning(60)
  }

  private func choicePieces(_ choice: ChoiceSyntax, _ spans: [ContentSpan?]) -> [StoryMessage.Piece] {
    var pieces: [StoryMessage.Piece] = []
    for (index, span) in spans.enumerated() {
      if let span, !span.words.isEmpty { pieces += self.pieces(of: span.words, without: span.blocks) }
      if choice.hasBrackets, index < 2 { pieces.append(.fixed(index == 0 ? "[" : "]")) }
    }
    return pieces
  }

  /// Where the identifier of a choice goes: inside its brackets; without brackets, behind what is offered and printed.
  private func mark(of choice: ChoiceSyntax, _ spans: [ContentSpan?], _ scope: Scope) -> IdentifierMark {
    let comment = commentMark(of: choice, spans)
    guard scope.allowsTag(at: choice.node.range.start),
      !spans.contains(where: { $0?.hasLogicInTag == true || $0?.blocks.isEmpty == false })
    else {
      return comment
    }
    if choice.hasBrackets {
      guard spans[0]?.hasWords == true || spans[1]?.hasWords == true else { return comment }
      if let only = spans[1] {
        return IdentifierMark(form: .tag, place: only.tagPlace, takesBlank: only.tagPlace > only.words.start)
      }
      guard let open = choice.node.first(.leftBracket) else { return comment }
      return IdentifierMark(form: .tag, place: open.range.end, takesBlank: false)
    }
    guard let start = spans[0], start.endsSafely, !start.endsInKeptBlank else { return comment }
    // On a choice no blank is added before a divert (ink §66).
    let isJoined = choice.divertChain.map { $0.node.range.start } == start.tagPlace
    let takesBlank = !isJoined && (choice.divertChain != nil || !story.joinsLines)
    return IdentifierMark(form: .tag, place: start.tagPlace, takesBlank: takesBlank)
  }

  private func commentMark(of choice: ChoiceSyntax, _ spans: [ContentSpan?]) -> IdentifierMark {
    let bracket = choice.node.first(.rightBracket)?.range.end ?? 0
    // A part without anything in it may begin behind a comment that is there already.
    let words = spans.compactMap { $0 }.filter { $0.tagPlace > $0.words.start }.map { $0.tagPlace }.max() ?? bracket
    let place = choice.divertChain.map { $0.node.trimmedRange.end } ?? max(bracket, words)
    // A slash and a star of ours would be a comment up to the end of the line.
    let isSlash = place > 0 && source.bytes[Int(place) - 1] == UInt8(ascii: "/")
    return IdentifierMark(form: .comment, place: place, takesBlank: isSlash || choice.divertChain != nil)
  }

  // MARK: Blocks

  /// Goes through the statements of multi-line blocks within content.
  private mutating func visitBlocks(in node: SyntaxNode, _ scope: Scope) {
    for child in node.children {
      switch child.kind {
      case .conditional: visitConditional(ConditionalSyntax(unchecked: child), scope)
      case .sequence: visitSequence(SequenceSyntax(unchecked: child), scope)
      case .hash: return
      default: continue
      }
    }
  }

  private mutating func visitConditional(_ conditional: ConditionalSyntax, _ scope: Scope) {
    let query = conditional.initialExpression
    let branches = Array(conditional.branches)
    let isSwitch = query != nil && branches.contains { $0.expression != nil }
    for (index, branch) in branches.enumerated() {
      var inner = scope
      if let own = branch.expression {
        inner.conditions.append("if " + (query.map { LogicWords.of($0, equals: own) } ?? LogicWords.of(own)))
      } else if let query, !isSwitch, index == 0 {
        inner.conditions.append("if \(LogicWords.of(query))")
      } else if let query, !isSwitch {
        inner.conditions.append("if not: \(LogicWords.of(query))")
      } else {
        inner.conditions.append("otherwise")
      }
      visitAlternative(branch.node, branch.content, inner)
    }
  }

  private mutating func visitSequence(_ sequence: SequenceSyntax, _ scope: Scope) {
    let elements = Array(sequence.elements)
    let way = sequence.kinds.contains(.shuffle) ? "at random" : "in turn"
    for (index, element) in elements.enumerated() {
      var inner = scope
      inner.conditions.append("\(index + 1) of \(elements.count), \(way)")
      visitAlternative(element.node, element.content, inner)
    }
  }

  private mutating func visitAlternative(_ node: SyntaxNode, _ content: ContentSyntax?, _ scope: Scope) {
    if let content { visitBlocks(in: content.node, scope) } else { visitStatements(of: node, scope) }
  }

  // MARK: Strings

  /// The strings of a statement that are printed and never compared.
  private mutating func visitStrings(of node: SyntaxNode, _ scope: Scope) {
    let found = story.strings.printed(in: node, function: scope.isInFunction ? scope.knot : nil)
    for (index, string) in found.enumerated() {
      guard let content = string.content else { continue }
      let range = content.node.range
      add(
        .string, statement: node, pieces: [.words(range)], blocks: [], [],
        IdentifierMark(form: .comment, place: node.trimmedRange.end, takesBlank: true))
      setContext(scope)
      // Further strings of one line share its identifier.
      guard index > 0, let first = messages[messages.count - 1].identifier else { continue }
      messages[messages.count - 1].identifier = LineIdentifier("\(first.name).\(index + 1)")
    }
  }

  // MARK: Making messages

  private func pieces(of words: SourceRange, without blocks: [SourceRange]) -> [StoryMessage.Piece] {
    var pieces: [StoryMessage.Piece] = []
    var position = words.start
    for block in blocks {
      if position < block.start {
        pieces.append(.words(SourceRange(file: words.file, start: position, end: block.start)))
      }
      pieces.append(.fixed("{…}"))
      position = block.end
    }
    if position < words.end { pieces.append(.words(SourceRange(file: words.file, start: position, end: words.end))) }
    return pieces
  }

  private mutating func add(
    _ kind: StoryMessage.Kind, statement: SyntaxNode, pieces: [StoryMessage.Piece], blocks: [SourceRange],
    _ spans: [ContentSpan], _ unwritten: IdentifierMark
  ) {
    var mark = unwritten
    let tags = spans.flatMap { $0.tags }
    for tag in tags {
      if let identifier = LineIdentifier(tag: String(tag.words.dropFirst())) {
        mark.written.append((identifier, tag.range))
      }
    }
    mark.written += file.identifiers(from: mark.form == .comment ? mark.place : statement.trimmedRange.end)
    let text = pieces.map { words(of: $0) }.joined()
    let others = tags.map { $0.words }.filter { LineIdentifier(tag: String($0.dropFirst())) == nil }
    let start = firstWords(pieces) ?? statement.range.start
    let line = source.location(at: statement.range.start).line
    messages.append(
      StoryMessage(
        kind: kind, identifier: mark.written.first?.identifier, mark: mark, statement: statement.range,
        blocks: blocks, pieces: pieces, text: text, file: source.name, line: source.location(at: start).line,
        speaker: kind == .string ? nil : Speaker.of(text, tags: others), conditions: [],
        comments: WriterComments.of(line, endingAt: statement.trimmedRange.end, in: source), tags: others))
  }

  private mutating func setContext(_ scope: Scope) {
    messages[messages.count - 1].knot = scope.knot
    messages[messages.count - 1].stitch = scope.stitch
    messages[messages.count - 1].conditions = scope.conditions
  }

  private func firstWords(_ pieces: [StoryMessage.Piece]) -> UInt32? {
    for case .words(let range) in pieces { return range.start }
    return nil
  }

  private func words(of piece: StoryMessage.Piece) -> String {
    switch piece {
    case .words(let range): String(decoding: CleanedText(Array(source.bytes[range.offsets])).bytes, as: UTF8.self)
    case .fixed(let words): words
    }
  }
}
