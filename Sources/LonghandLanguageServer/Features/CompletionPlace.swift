import LonghandSource
import LonghandSyntax

/// What may be written at a place of a text, as far as its line tells, and the letters of it that are there already.
struct CompletionPlace {
  /// What may be written.
  enum Kind: Hashable {
    /// Prose, a comment or a name that is being made up: nothing.
    case nothing
    /// The beginning of a line: statements.
    case statement
    /// Behind an arrow: where the story may go.
    case target
    /// Behind a path and a dot, after an arrow or where a value stands.
    case member(path: [String], isTarget: Bool)
    /// A value: variables, functions, items, read counts.
    case value
    /// Behind `~`: what may change, functions, personas.
    case logic
    /// Behind `~ persona:`: its poles.
    case poles(persona: String)
    /// The condition of a branch, from its dash on.
    case branch
    /// Behind the equals sign of a declaration.
    case constant
    /// A line of a persona.
    case trait
    /// Where a persona is named.
    case persona
    /// Behind `longhand:` in a comment.
    case directive
    /// Behind `longhand: ignore` in a comment.
    case rule
    /// Behind `#`.
    case tag
    /// Behind `INCLUDE`.
    case file(name: String)
  }

  /// What may be written.
  var kind: Kind
  /// The byte at which the letters begin that are there already.
  var start: UInt32
  /// The letters.
  var typed: String

  /// Looks at a place of a text.
  init(_ file: SourceFile, at offset: UInt32, tree: SyntaxTree) {
    let line = file.range(ofLine: file.location(at: offset).line)
    let bytes = Array(file.bytes[Int(line.start)..<max(Int(line.start), Int(min(offset, line.end)))])
    var reader = LineReader(bytes)
    let word = reader.takeWord()
    start = line.start + UInt32(bytes.count - word.count)
    typed = String(decoding: word, as: UTF8.self)
    kind = .nothing
    if CommentPlaces.isComment(offset, in: tree) {
      let (found, word) = CommentDirectives.place(bytes)
      (kind, start, typed) = (found, line.start + UInt32(word.startIndex), String(decoding: word, as: UTF8.self))
      return
    }
    kind = reader.kind(in: OpenBlock.find(before: Int(line.start), in: file.bytes))
    if case .file(let name) = kind {
      start = line.start + UInt32(bytes.count - name.utf8.count)
      typed = name
    }
  }
}

/// Where comments are.
enum CommentPlaces {
  /// Whether a byte lies within a comment.
  static func isComment(_ offset: UInt32, in tree: SyntaxTree) -> Bool {
    guard let last = NodePath.nodes(at: offset, in: tree).last, last.kind == .comment else { return false }
    let words = last.sourceText
    // Behind a block comment that is closed, the text goes on.
    return !(words.hasSuffix("*/") && offset == last.range.end)
  }
}

/// The nodes around a place of a text.
enum NodePath {
  /// The nodes that hold a byte, or end there, the outermost first.
  static func nodes(at offset: UInt32, in tree: SyntaxTree) -> [SyntaxNode] {
    var path = [tree.root]
    while let node = path.last, let inner = child(of: node, at: offset) { path.append(inner) }
    return path
  }

  private static func child(of node: SyntaxNode, at offset: UInt32) -> SyntaxNode? {
    var found: SyntaxNode?
    for child in node.children {
      let range = child.range
      if range.start > offset { break }
      if offset < range.end || offset == range.end && range.count > 0 { found = child }
    }
    return found
  }
}
