import LonghandSource
import LonghandSyntax

/// One walk over the tree of a file, in reading order, that writes the file anew.
///
/// Between two tokens lies a gap of blanks, line ends and comments; the gap is what is written anew, and the tokens are
/// copied.
struct FormatPass {
  /// A node that is open where the walk stands.
  struct OpenNode {
    var kind: SyntaxKind
    /// Its place among the elements, and the place behind its last descendant.
    var index: Int
    var end: Int
    /// How deep the lines are indented that the node begins among its own.
    var units: Int
    /// Whether it is a brace whose branches are lines.
    var isBlock = false
  }

  /// A list of statements that is open: of the file, of a knot, or of a branch in braces.
  struct Flow {
    /// The place behind the last element of the node that holds it.
    var end: Int
    /// How deep its lines are indented outside of any choice.
    var base: Int
    /// The depth of choices at its margin; nil in braces until the first one, whose depth it is (ink §85).
    var margin: Int?
    /// How deep a line of content is indented now.
    var content: Int
    /// Whether the line began with the dashes of a gather.
    var isBehindGather = false
  }

  /// A token, and where it stands.
  struct Token {
    var kind: SyntaxKind
    /// The kind of the node that it is a child of.
    var parent: SyntaxKind
    /// The kind of the node around that.
    var grandparent: SyntaxKind
    /// Whether it is the first child.
    var isFirst: Bool
    /// Whether its parent is a brace whose branches are lines.
    var isInBlock: Bool
    var start: Int
    /// Behind its last byte, or the last one that is kept.
    var end: Int
    /// Whether its blanks at the end are not kept: the text at the end of a line, or before a divert (ink §57, ink §66).
    var isTrimmed = false
    /// Whether a blank behind it would be one of the words of a choice (ink §119).
    var isInChoiceWords = false
  }

  /// A piece of a gap.
  struct Piece {
    var kind: SyntaxKind
    var start: Int
    var end: Int
  }

  let tree: SyntaxTree
  let style: FormatStyle
  let source: [UInt8]
  let elements: [SyntaxElement]
  /// What ends a line: what ends the first one.
  let lineEnd: [UInt8]

  var output: [UInt8] = []
  var nodes: [OpenNode] = []
  var flows: [Flow] = []
  var previous: Token?
  var gap: [Piece] = []
  var gapHasLineEnd = false
  var gapHasComment = false
  /// How deep the next token is indented where it begins a line; nil where no statement begins.
  var pendingUnits: Int?
  /// How deep the content around the last token was indented.
  var previousContent = 0
  /// Whether the walk is between the braces of a persona.
  var isInPersona = false
  /// Whether a header begins with the next token.
  var isAtHeader = false
  /// Whether the header of a knot is open, and waits for the signs behind its name.
  var isHeaderOpen = false
  /// Whether a tag began in the open statement.
  var hasTag = false
  /// How far the first line of a comment was moved to the right.
  var commentShift = 0
  /// How many bytes the byte-order mark has that the file begins with.
  let markLength: Int
  /// Where the lines begin that are copied as they are, behind `// longhand: format off`; nil elsewhere.
  var keptStart: Int?

  init(_ tree: SyntaxTree, _ style: FormatStyle) {
    self.tree = tree
    self.style = style
    source = tree.source.bytes
    elements = tree.elements
    lineEnd = Self.lineEnd(of: source)
    markLength = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    output.reserveCapacity(source.count + source.count / 8)
  }

  private static func lineEnd(of source: [UInt8]) -> [UInt8] {
    guard let first = source.firstIndex(of: Byte.lineFeed), first > 0, source[first - 1] == Byte.carriageReturn else {
      return [Byte.lineFeed]
    }
    return [Byte.carriageReturn, Byte.lineFeed]
  }

  /// The file anew.
  mutating func run() -> [UInt8] {
    copy(0..<markLength)
    nodes.append(OpenNode(kind: .sourceFile, index: 0, end: elements.count, units: 0))
    flows.append(Flow(end: elements.count, base: 0, margin: 1, content: 0))
    var index = 1
    while index < elements.count {
      while let node = nodes.last, node.end <= index { nodes.removeLast() }
      while let flow = flows.last, flow.end <= index { flows.removeLast() }
      visit(elements[index], at: index)
      index += 1
    }
    writeEnd()
    return output
  }

  private mutating func visit(_ element: SyntaxElement, at index: Int) {
    if !element.kind.isToken {
      enter(element, at: index)
    } else if element.kind.isTrivia {
      addToGap(Piece(kind: element.kind, start: Int(element.start), end: Int(element.end)))
    } else {
      let token = token(element, at: index)
      writeGap(before: token)
      write(token)
      finish(token, at: index)
    }
  }

  mutating func addToGap(_ piece: Piece) {
    var piece = piece
    // A carriage return before a line feed is part of the line end, wherever it was dropped.
    if piece.kind == .comment, source[piece.end - 1] == Byte.carriageReturn { piece.end -= 1 }
    guard piece.start < piece.end else { return }
    gap.append(piece)
    if piece.kind == .newline { gapHasLineEnd = true }
    if piece.kind == .comment { gapHasComment = true }
  }

  // MARK: Tokens

  private func token(_ element: SyntaxElement, at index: Int) -> Token {
    let parent = nodes[nodes.count - 1]
    let grandparent = nodes.count > 1 ? nodes[nodes.count - 2].kind : .sourceFile
    var token = Token(
      kind: element.kind, parent: parent.kind, grandparent: grandparent, isFirst: index == parent.index + 1,
      isInBlock: parent.isBlock, start: Int(element.start), end: Int(element.end))
    if token.kind == .text, isTrimmable(token, at: index, parent) {
      token.isTrimmed = true
      token.end = TextEdge.end(of: token.start..<token.end, in: tree)
    }
    token.isInChoiceWords = isInChoiceWords(token)
    return token
  }

  private func isInChoiceWords(_ token: Token) -> Bool {
    switch token.kind {
    case .glue, .rightBracket: break
    case .text where !token.isTrimmed: break
    case .rightBrace where token.parent != .choiceCondition: break
    default: return false
    }
    return nodes.last { $0.kind.isStatement }?.kind == .choice
  }

  /// Whether blanks at the end of a text mean nothing (ink §57, ink §66).
  private func isTrimmable(_ token: Token, at index: Int, _ content: OpenNode) -> Bool {
    TextEdge.isTrimmable(
      at: index, in: elements, content: content.index, parent: token.grandparent, behindTag: hasTag)
  }

  private mutating func write(_ token: Token) {
    guard keptStart == nil else { return }
    if token.kind == .headerMark, token.parent == .knot {
      output.append(contentsOf: [Byte.equals, Byte.equals, Byte.equals])
    } else {
      copy(token.start..<token.end)
    }
  }

  private mutating func finish(_ token: Token, at index: Int) {
    gap.removeAll(keepingCapacity: true)
    gapHasLineEnd = false
    gapHasComment = false
    pendingUnits = nil
    isAtHeader = false
    if token.kind == .keyword, token.parent == .personaDeclaration { isInPersona = true }
    if token.kind == .rightBrace, token.parent == .personaDeclaration { isInPersona = false }
    previousContent = (flows.last?.content ?? 0) + (isInPersona ? 1 : 0)
    if token.kind == .headerMark, token.parent == .knot { isHeaderOpen = token.isFirst && keptStart == nil }
    if token.kind == .hash { hasTag = true }
    previous = token
    addTail(of: token, upTo: Int(elements[index].end))
  }

  /// Puts the comments that stand in the blanks at the end of a text into the gap behind it.
  private mutating func addTail(of token: Token, upTo end: Int) {
    guard token.end < end else { return }
    let kind: SyntaxKind = source[token.end..<end].allSatisfy { Byte.isBlank($0) } ? .whitespace : .comment
    guard kind == .comment else { return }
    var (start, limit) = (token.end, end)
    while start < limit, Byte.isBlank(source[start]) { start += 1 }
    while limit > start, Byte.isBlank(source[limit - 1]) { limit -= 1 }
    addToGap(Piece(kind: .comment, start: start, end: limit))
  }

  mutating func copy(_ range: Range<Int>) { output.append(contentsOf: source[range]) }
}

/// Bytes that have a meaning here.
enum Byte {
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let equals = UInt8(ascii: "=")
  static let slash = UInt8(ascii: "/")
  static let star = UInt8(ascii: "*")
  static let backslash = UInt8(ascii: "\\")

  /// Whether a byte is one of the two that are blank to ink.
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }
}
