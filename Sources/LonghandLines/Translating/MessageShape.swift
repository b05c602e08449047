import LonghandSource
import LonghandSyntax

/// The logic of a statement without its words: what a translation must leave as it is.
struct MessageShape: Hashable {
  /// A part of a statement.
  enum Part: Hashable {
    /// Words that a reader sees, whatever they say.
    case words
    /// Anything else, as it is written.
    case sign(String)
  }

  /// The parts in the order of the file.
  private(set) var parts: [Part] = []
  /// What is wrong with the statement itself.
  private(set) var mistake: String?

  /// Reads a statement that stands alone.
  init(_ source: String) {
    let file = SourceFile(name: "", text: source)
    let tree = Parser.parse(file)
    mistake = tree.diagnostics.first { $0.severity == .error }?.message
    add(tree.root, isInTag: false, isInString: false)
    dropTrailingBlank(in: file)
  }

  /// The words that stand last so far; nil where something stands behind them.
  private var lastWords: SourceRange?

  private mutating func add(_ node: SyntaxNode, isInTag: Bool, isInString: Bool) {
    var isInTag = isInTag
    for child in node.children where !child.kind.isTrivia {
      switch child.kind {
      case .hash: isInTag = true
      case .divertChain, .leftBracket, .rightBracket, .bar: isInTag = false
      default: break
      }
      if child.kind == .text, !isInTag, !isInString {
        parts.append(.words)
        lastWords = child.range
      } else if child.kind.isToken {
        parts.append(.sign(child.cleanedText.onOneLine))
        lastWords = nil
      } else {
        let isLogicString = isInString || child.kind == .stringExpression && !Self.isOwnString(node)
        add(child, isInTag: isInTag, isInString: isLogicString)
      }
    }
  }

  /// Whether strings in a node may be translated: those of declarations and assignments, by themselves or joined.
  private static func isOwnString(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .variableDeclaration, .constantDeclaration, .temporaryDeclaration, .assignment, .returnStatement,
      .binaryExpression, .parenthesizedExpression:
      true
    default: false
    }
  }

  /// Blanks at the end of a line print nothing and are no text of their own (ink §57).
  private mutating func dropTrailingBlank(in file: SourceFile) {
    guard let last = lastWords, parts.last == .words, file.text(in: last).trimmedBlanks.isEmpty else { return }
    parts.removeLast()
  }

  // MARK: Comparing

  /// How a translation's logic differs from the original's; nil where it is the same.
  func difference(to translation: MessageShape) -> String? {
    guard parts != translation.parts || translation.mistake != nil && mistake == nil else { return nil }
    let count = min(parts.count, translation.parts.count)
    let start = (0..<count).first { parts[$0] != translation.parts[$0] } ?? count
    let rest = (0..<(count - start)).first {
      parts[parts.count - 1 - $0] != translation.parts[translation.parts.count - 1 - $0]
    }
    let end = rest ?? count - start
    let ours = start..<(parts.count - end)
    let theirs = start..<(translation.parts.count - end)
    let hasSigns = { (shape: MessageShape, range: Range<Int>) in shape.parts[range].contains { $0 != .words } }
    switch (hasSigns(self, ours), hasSigns(translation, theirs)) {
    case (true, false): return "`\(excerpt(in: ours))` is missing."
    case (false, true): return "`\(translation.excerpt(in: theirs))` is too much; the original has no such thing."
    case (true, true):
      return "`\(translation.excerpt(in: theirs))` stands where the original has `\(excerpt(in: ours))`."
    case (false, false): return wordsMoved(ours, theirs, in: translation) ?? translation.mistake
    }
  }

  /// What is wrong where only words are missing or too many.
  private func wordsMoved(_ ours: Range<Int>, _ theirs: Range<Int>, in translation: MessageShape) -> String? {
    let isLast = ours.upperBound >= parts.count
    let place = isLast ? "at the end" : "before `\(excerpt(in: ours.upperBound..<parts.count))`"
    if ours.count > theirs.count { return "Words are missing \(place); a blank will do." }
    if ours.count < theirs.count { return "There are words \(place), where the original has none; put them elsewhere." }
    return nil
  }

  /// The signs in a range, up to the end of what they say.
  private func excerpt(in range: Range<Int>) -> String {
    var start = range.lowerBound
    while start < range.upperBound, parts[start] == .words { start += 1 }
    // A sign within braces says more with what stands before it.
    while start > 0, start > range.lowerBound - 4, parts[start - 1] != .words, parts[start] != .sign("{"),
      parts[start] != .sign("#"), parts[start] != .sign("->")
    {
      start -= 1
    }
    var words = ""
    for part in parts[start...].prefix(8) {
      guard case .sign(let sign) = part else { break }
      let needsBlank = words.last.map { $0.isLetter || $0.isNumber } == true && sign.first.map { $0.isLetter } == true
      words += (needsBlank ? " " : "") + sign
      if sign == ":" || sign == "}" { break }
    }
    return words.beginning(40)
  }
}
