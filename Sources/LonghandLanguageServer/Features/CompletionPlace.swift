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
    var reader = LineBeforeCursor(bytes)
    let word = reader.takeWord()
    start = line.start + UInt32(bytes.count - word.count)
    typed = String(decoding: word, as: UTF8.self)
    kind = .nothing
    if NodePath.isComment(offset, in: tree) {
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
