import LonghandSource
import LonghandSyntax

/// What a stretch of content holds, for whoever puts words or a tag into it.
struct ContentSpan {
  /// Where its words stand, tags and a divert behind them not counted.
  var words: SourceRange
  /// Where a further tag would stand: behind the last character that is no blank.
  var tagPlace: UInt32
  /// The multi-line blocks in it, outermost ones only.
  var blocks: [SourceRange] = []
  /// The tags that are written in it, with the hash.
  var tags: [(words: String, range: SourceRange)] = []
  /// Whether it has words that a reader sees, on whatever condition.
  var hasWords = false
  /// Whether it always has words that a reader sees, and whatever stands behind them can neither print glue nor leave.
  var endsSafely = false
  /// Whether a tag is open where a brace begins.
  var hasLogicInTag = false
  /// Whether the last thing in it is text.
  var endsInText = false
  /// Whether it ends with a blank that a backslash keeps, which counts unless something follows it (ink §57).
  var endsInKeptBlank = false

  /// Reads content.
  ///
  /// - Parameters:
  ///   - file: The file that it stands in.
  ///   - gluesInFunctions: Whether any function of the story prints glue.
  init(_ content: ContentSyntax, in file: FileText, gluesInFunctions: Bool) {
    let node = content.node
    let source = file.source
    var reader = Reader(gluesInFunctions: gluesInFunctions)
    for child in node.children where !child.kind.isTrivia { reader.add(child) }
    let end = reader.wordsEnd ?? reader.end ?? node.range.start
    words = SourceRange(
      file: source.id, start: node.range.start, end: file.trimmed(end, from: node.range.start))
    tagPlace = file.trimmed(reader.end ?? node.range.start, from: node.range.start)
    blocks = reader.blocks
    hasWords = reader.hasWords
    endsSafely = reader.endsSafely
    hasLogicInTag = reader.hasLogicInTag
    endsInText = reader.endsInText
    endsInKeptBlank = tagPlace > node.range.start && [0x20, 0x09].contains(source.bytes[Int(tagPlace) - 1])
    tags = reader.tags.map { start, end in
      let range = SourceRange(file: source.id, start: start, end: file.trimmed(end, from: start))
      return (source.text(in: range), range)
    }
  }

  /// Goes through the items of content.
  private struct Reader {
    let gluesInFunctions: Bool
    var blocks: [SourceRange] = []
    var tags: [(start: UInt32, end: UInt32)] = []
    var hasWords = false
    var endsSafely = false
    var hasLogicInTag = false
    var endsInText = false
    /// Where the words end, and where everything but a divert does.
    var wordsEnd: UInt32?
    var end: UInt32?

    init(gluesInFunctions: Bool) {
      self.gluesInFunctions = gluesInFunctions
    }

    mutating func add(_ item: SyntaxNode) {
      guard item.kind != .divertChain else { return }
      if item.kind == .hash {
        if tags.isEmpty { wordsEnd = item.range.start }
        tags.append((item.range.start, item.range.end))
      } else if !tags.isEmpty {
        tags[tags.count - 1].end = item.range.end
        if item.kind != .text { hasLogicInTag = true }
      } else {
        addWords(item)
      }
      endsInText = item.kind == .text
      end = item.range.end
    }

    private mutating func addWords(_ item: SyntaxNode) {
      switch item.kind {
      case .text:
        guard !item.literalText.trimmedBlanks.isEmpty else { return }
        hasWords = true
        endsSafely = true
      case .glue: endsSafely = false
      case .printedExpression, .conditional, .sequence:
        addLogic(item)
      default: return
      }
    }

    private mutating func addLogic(_ item: SyntaxNode) {
      var logic = LogicContents(gluesInFunctions: gluesInFunctions)
      logic.read(item)
      blocks += logic.blocks
      if logic.hasWords { hasWords = true }
      if logic.mayGlue || !logic.blocks.isEmpty { endsSafely = false }
    }
  }
}

/// What is inside of braces.
private struct LogicContents {
  let gluesInFunctions: Bool
  var blocks: [SourceRange] = []
  var hasWords = false
  var mayGlue = false

  init(gluesInFunctions: Bool) {
    self.gluesInFunctions = gluesInFunctions
  }

  mutating func read(_ node: SyntaxNode) {
    if node.isMultilineBlock {
      blocks.append(node.range)
      return
    }
    var isInTag = false
    for child in node.children {
      switch child.kind {
      case .hash: isInTag = true
      case .glue: mayGlue = true
      case .callExpression: if gluesInFunctions { mayGlue = true }
      case .stringExpression: continue
      case .text: if !isInTag, !child.literalText.trimmedBlanks.isEmpty { hasWords = true }
      default: if !child.kind.isToken { read(child) }
      }
    }
  }
}

extension SyntaxNode {
  /// Whether it is a conditional or a sequence with branches on lines of their own (ink §75, ink §91).
  var isMultilineBlock: Bool { (kind == .conditional || kind == .sequence) && first(.newline) != nil }
}
