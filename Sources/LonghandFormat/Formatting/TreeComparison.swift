import LonghandSource
import LonghandSyntax

/// Compares what two files say: their trees without blanks, line ends and comments.
///
/// What ink does not read either is not compared: blanks at the end of a line of content (ink §57) and before a divert
/// (ink §66), and how many signs stand around the name of a knot (ink §45).
package enum TreeComparison {
  /// Where the first file begins to say something else than the second; nil where both say the same.
  package static func firstDifference(_ left: SyntaxTree, _ right: SyntaxTree) -> SourceRange? {
    var (old, new) = (Reader(left), Reader(right))
    while true {
      let (before, after) = (old.next(), new.next())
      guard let before else { return after == nil ? nil : place(in: left, at: UInt32(left.source.bytes.count)) }
      guard let after, before.kind == after.kind, before.depth == after.depth,
        old.words(of: before).elementsEqual(new.words(of: after))
      else { return SourceRange(file: left.source.id, start: UInt32(before.start), end: UInt32(before.end)) }
    }
  }

  private static func place(in tree: SyntaxTree, at offset: UInt32) -> SourceRange {
    SourceRange(file: tree.source.id, start: offset, end: offset)
  }

  /// A node or a token that means something.
  private struct Entry {
    var kind: SyntaxKind
    /// How many nodes are around it.
    var depth: Int
    var start: Int
    var end: Int
    /// Whether its bytes are not compared.
    var isFree: Bool
  }

  /// Goes through a tree.
  private struct Reader {
    let tree: SyntaxTree
    let elements: [SyntaxElement]
    var index = 1
    var open: [(index: Int, kind: SyntaxKind, end: Int)] = []
    var hasTag = false

    init(_ tree: SyntaxTree) {
      self.tree = tree
      elements = tree.elements
      open.append((0, .sourceFile, elements.count))
    }

    mutating func next() -> Entry? {
      while index < elements.count {
        let element = elements[index]
        while let node = open.last, node.end <= index { open.removeLast() }
        index += 1
        if element.kind.isTrivia { continue }
        if let entry = entry(element, at: index - 1) { return entry }
      }
      return nil
    }

    /// An element to compare; nil for one that says nothing.
    private mutating func entry(_ element: SyntaxElement, at index: Int) -> Entry? {
      var entry = Entry(
        kind: element.kind, depth: open.count, start: Int(element.start), end: Int(element.end),
        isFree: !element.kind.isToken)
      guard element.kind.isToken else {
        if element.kind.isStatement { hasTag = false }
        open.append((index, element.kind, index + 1 + Int(element.descendantCount)))
        return entry
      }
      let parent = open[open.count - 1]
      switch element.kind {
      case .headerMark where parent.kind == .knot:
        entry.isFree = true
        return index == parent.index + 1 ? entry : nil
      case .hash: hasTag = true
      case .text where open.count > 1:
        let isTrimmable = TextEdge.isTrimmable(
          at: index, in: elements, content: parent.index, parent: open[open.count - 2].kind, behindTag: hasTag)
        if isTrimmable { entry.end = TextEdge.end(of: entry.start..<entry.end, in: tree) }
        if entry.end == entry.start { return nil }
      default: break
      }
      return entry
    }

    /// The words of an entry without the comments in them.
    func words(of entry: Entry) -> ArraySlice<UInt8> {
      if entry.isFree { return [] }
      let cleaned = tree.cleaned
      let start = cleaned.cleanedOffset(of: entry.start)
      return cleaned.bytes[start..<max(start, cleaned.cleanedOffset(of: entry.end))]
    }
  }
}

extension SyntaxKind {
  /// Whether a node is a statement or holds some from a line of its own on.
  var isStatement: Bool {
    switch self {
    case .knot, .stitch, .contentLine, .choice, .gather, .divertLine, .note, .include, .variableDeclaration,
      .constantDeclaration, .listDeclaration, .externalDeclaration, .returnStatement, .temporaryDeclaration,
      .assignment, .expressionStatement, .personaDeclaration, .shiftLine:
      true
    case .whitespace, .newline, .comment, .byteOrderMark, .skipped, .text, .identifier, .keyword, .headerMark, .bullet,
      .dash, .tilde, .arrow, .tunnelArrow, .threadArrow, .glue, .hash, .leftBrace, .rightBrace, .leftBracket,
      .rightBracket, .leftParenthesis, .rightParenthesis, .bar, .comma, .dot, .colon, .quote, .assignmentOperator,
      .operatorSymbol, .sequenceMark, .integer, .float, .noteText, .fileName, .sourceFile, .parameterList, .parameter,
      .label, .choiceCondition, .listItem, .traitDeclaration, .mirrorClause, .shiftClause, .content,
      .printedExpression, .conditional, .branch, .sequence, .sequenceElement, .divertChain, .divertTarget, .path,
      .argumentList,
      .binaryExpression, .prefixExpression, .postfixExpression, .parenthesizedExpression, .callExpression,
      .referenceExpression, .divertTargetExpression, .listExpression, .stringExpression, .numberExpression,
      .booleanExpression:
      false
    }
  }
}
