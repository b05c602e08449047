import LonghandSource
import LonghandSyntax

/// Lines that can be folded into their first one.
struct Fold: Hashable {
  /// What the lines are, as far as the protocol has words for it.
  enum Kind: String {
    case comment, imports, region
  }

  /// The first line, from 0.
  var first: Int
  /// The last line, from 0.
  var last: Int
  var kind: Kind?
}

/// Finds what can be folded in a text.
struct FoldReader {
  private let tree: SyntaxTree
  private var found: [Fold] = []

  init(_ tree: SyntaxTree) {
    self.tree = tree
  }

  /// The folds, none twice, in order.
  func folds() -> [Fold] {
    var reader = self
    reader.read(tree.root)
    reader.readComments()
    var seen: Set<Int> = []
    return reader.found.sorted { ($0.first, $1.last) < ($1.first, $0.last) }.filter { seen.insert($0.first).inserted }
  }

  private func line(_ offset: UInt32) -> Int { tree.source.lineTable.lineIndex(at: offset) }

  private mutating func add(_ range: SourceRange, _ kind: Fold.Kind? = nil) {
    let last = range.end > range.start ? line(range.end - 1) : line(range.start)
    if last > line(range.start) { found.append(Fold(first: line(range.start), last: last, kind: kind)) }
  }

  private mutating func read(_ node: SyntaxNode) {
    readWeave(of: node)
    readIncludes(of: node)
    for child in node.children {
      switch child.kind {
      case .knot, .stitch, .personaDeclaration, .conditional, .sequence, .branch, .sequenceElement:
        add(child.trimmedRange, child.kind == .knot || child.kind == .stitch ? .region : nil)
      default: break
      }
      if !child.kind.isToken { read(child) }
    }
  }

  // MARK: Weaves

  /// A choice or gather goes up to the next one that is no deeper.
  private mutating func readWeave(of node: SyntaxNode) {
    var open: [(start: UInt32, depth: Int)] = []
    var end = node.range.start
    for child in node.children where !child.kind.isTrivia {
      if let depth = Self.depth(of: child) {
        close(&open, to: depth, at: end)
        open.append((child.range.start, depth))
      } else if child.kind == .knot || child.kind == .stitch {
        close(&open, to: 0, at: end)
      }
      end = child.trimmedRange.end
    }
    close(&open, to: 0, at: end)
  }

  private mutating func close(_ open: inout [(start: UInt32, depth: Int)], to depth: Int, at end: UInt32) {
    while let last = open.last, last.depth >= depth {
      open.removeLast()
      add(SourceRange(file: tree.source.id, start: last.start, end: end))
    }
  }

  private static func depth(of node: SyntaxNode) -> Int? {
    switch node.kind {
    case .choice: node.children.reduce(0) { $0 + ($1.kind == .bullet ? 1 : 0) }
    case .gather: node.children.reduce(0) { $0 + ($1.kind == .dash ? 1 : 0) }
    default: nil
    }
  }

  // MARK: Comments and includes

  private mutating func readIncludes(of node: SyntaxNode) {
    var first: SourceRange?
    for child in node.children where !child.kind.isTrivia {
      if child.kind == .include {
        first = first?.union(child.trimmedRange) ?? child.trimmedRange
      } else if let range = first {
        add(range, .imports)
        first = nil
      }
    }
    if let first { add(first, .imports) }
  }

  /// Lines of comments that follow each other.
  private mutating func readComments() {
    var last: Fold?
    func end(_ fold: Fold?, _ found: inout [Fold]) {
      if let fold, fold.last > fold.first { found.append(fold) }
    }
    for line in 1...tree.source.lineTable.count {
      let range = tree.source.range(ofLine: line)
      guard Self.isComment(tree, range) else { continue }
      if let fold = last, fold.last == line - 2 {
        last?.last = line - 1
      } else {
        end(last, &found)
        last = Fold(first: line - 1, last: line - 1, kind: .comment)
      }
    }
    end(last, &found)
  }

  /// Whether nothing but a comment stands on a line.
  private static func isComment(_ tree: SyntaxTree, _ line: SourceRange) -> Bool {
    let bytes = tree.source.bytes
    guard let first = line.offsets.first(where: { bytes[$0] != 0x20 && bytes[$0] != 0x09 }) else { return false }
    // Most lines begin with something else, and need not be looked up.
    guard let last = NodePath.nodes(at: UInt32(first) + 1, in: tree).last, last.kind == .comment else { return false }
    return last.range.start <= UInt32(first) && last.range.end >= line.end
  }
}
