import LonghandSource
import LonghandSyntax

extension TranslatableStory {
  /// Where identifiers stand in the files: of messages, and any others that were left over.
  package var writtenIdentifiers: [(file: SourceFile, ranges: [SourceRange])] {
    trees.map { tree in
      (tree.source, IdentifierReader.identifiers(of: tree).map { $0.range })
    }
  }

  /// Every identifier that is written, with its place, in the order of the files.
  package var placedIdentifiers: [(identifier: LineIdentifier, file: SourceFile, range: SourceRange)] {
    trees.flatMap { tree in
      IdentifierReader.identifiers(of: tree).map { ($0.identifier, tree.source, $0.range) }
    }
  }
}

/// Finds the identifiers of a file.
private struct IdentifierReader {
  private let file: FileText
  private var found: [(identifier: LineIdentifier, range: SourceRange)] = []

  /// The identifiers of a file in its order, in tags and in comments.
  static func identifiers(of tree: SyntaxTree) -> [(identifier: LineIdentifier, range: SourceRange)] {
    let file = FileText(tree.source)
    var reader = IdentifierReader(file: file)
    reader.read(tree.root)
    return (reader.found + file.identifiers).sorted { $0.range.start < $1.range.start }
  }

  private init(file: FileText) {
    self.file = file
  }

  private mutating func read(_ node: SyntaxNode) {
    var hash: SyntaxNode?
    for child in node.children {
      switch child.kind {
      case .hash: hash = child
      case .text:
        if let start = hash { add(start, child) }
        hash = nil
      case .comment, .whitespace, .newline: continue
      default:
        hash = nil
        if !child.kind.isToken { read(child) }
      }
    }
  }

  private mutating func add(_ hash: SyntaxNode, _ text: SyntaxNode) {
    var range = hash.range.union(text.range)
    range.end = file.trimmed(range.end, from: range.start)
    let words = String(file.source.text(in: range).dropFirst())
    if let identifier = LineIdentifier(tag: words) { found.append((identifier, range)) }
  }
}
