import LonghandSource
import LonghandSyntax

/// A file as its lists of statements, for whoever cuts and moves them.
struct WeaveFile {
  /// A statement of a list.
  struct Statement {
    let node: SyntaxNode
    /// How many bullets or dashes it has; 0 for what is no choice and no gather.
    let depth: Int
    /// The lines of its words, counted from 1.
    let lines: ClosedRange<Int>

    var isChoice: Bool { node.kind == .choice }
    var isPoint: Bool { depth > 0 }
  }

  /// A list of statements: of the file, a knot, a stitch, or a branch in braces.
  struct Flow {
    let node: SyntaxNode
    let statements: [Statement]

    /// Whether it is a branch in braces.
    var isBlock: Bool { node.kind == .branch || node.kind == .sequenceElement }
  }

  let tree: SyntaxTree
  let flows: [Flow]

  /// Reads a file.
  ///
  /// - Throws: `Refusal` where the file has errors.
  init(_ tree: SyntaxTree) throws(WeaveSurgery.Refusal) {
    self.tree = tree
    if let finding = tree.diagnostics.first(where: { $0.severity == .error }) {
      let line = tree.source.location(at: finding.range.start).line
      throw WeaveSurgery.Refusal(message: "The file is broken on line \(line); mend that first.")
    }
    flows = Self.flows(in: tree)
  }

  private static func flows(in tree: SyntaxTree) -> [Flow] {
    tree.elements.indices.compactMap { index in
      switch tree.elements[index].kind {
      case .sourceFile, .knot, .stitch, .branch, .sequenceElement:
        let node = SyntaxNode(tree: tree, index: index)
        let statements = node.children.filter { $0.kind.isStatement && $0.kind != .knot && $0.kind != .stitch }
        return Flow(node: node, statements: statements.map { statement($0) })
      default: return nil
      }
    }
  }

  private static func statement(_ node: SyntaxNode) -> Statement {
    let range = node.trimmedRange
    let source = node.tree.source
    let first = source.location(at: range.start).line
    let last = source.location(at: max(range.start, range.end &- (range.end > range.start ? 1 : 0))).line
    let mark: SyntaxKind = node.kind == .choice ? .bullet : .dash
    let depth = node.kind == .choice || node.kind == .gather ? node.children.count { $0.kind == mark } : 0
    return Statement(node: node, depth: depth, lines: first...max(first, last))
  }

  // MARK: Places

  /// The range of some lines, the line end of the last one included.
  func range(of lines: ClosedRange<Int>) -> SourceRange {
    let source = tree.source
    let start = source.range(ofLine: lines.lowerBound).start
    let isLast = lines.upperBound >= source.lineTable.count
    let end = isLast ? UInt32(source.bytes.count) : source.range(ofLine: lines.upperBound + 1).start
    return SourceRange(file: source.id, start: start, end: end)
  }

  func edit(_ start: UInt32, _ end: UInt32, _ words: String) -> TextEdit {
    TextEdit(range: SourceRange(file: tree.source.id, start: start, end: end), replacement: words)
  }

  /// Whether what stands at the beginning of a line is the indentation of a statement, and not part of a text, of a
  /// comment, or of a condition below a label (ink §115).
  func isIndentation(atLine line: Int) -> Bool {
    let start = tree.source.range(ofLine: line).start
    let behind = tree.elements[tree.elements.partitioningIndex { $0.start >= start }...]
    guard behind.first?.start == start, let element = behind.first(where: { $0.kind != .whitespace }) else {
      return false
    }
    if element.kind == .comment { return tree.source.bytes[Int(element.start)] == Byte.slash }
    return element.kind != .choiceCondition && element.kind != .newline
  }

  // MARK: Words

  /// How a sentence speaks of a choice or gather.
  func words(for point: Statement) -> String {
    let words = point.isChoice ? choiceWords(point.node) : ""
    let line = point.lines.lowerBound
    if point.isChoice { return words.isEmpty ? "the choice on line \(line)" : "`\(words)` (line \(line))" }
    return "the gather on line \(line)"
  }

  private func choiceWords(_ choice: SyntaxNode) -> String {
    var words: [UInt8] = []
    for child in choice.children {
      if child.kind == .rightBracket { break }
      if child.kind == .content { words += child.cleanedText.utf8 }
    }
    let shown = String(decoding: words.prefix(40), as: UTF8.self)
    let trimmed = shown.drop { $0 == " " }.prefix { $0 != "\n" }
    return String(trimmed) + (words.count > 40 ? "…" : "")
  }
}

extension String {
  /// The sentence with a capital at its beginning.
  var sentence: String {
    guard let first, first.isLowercase else { return self }
    return first.uppercased() + dropFirst()
  }
}
