import LonghandSource
import LonghandSyntax

/// Names: where they are made, and where they are used.
extension WeaveFile {
  /// A name where it stands.
  struct Name {
    let words: String
    let start: UInt32
  }

  /// Every name in a range, whatever it names.
  func names(in range: SourceRange) -> [Name] {
    elements(of: .identifier, in: range).map { Name(words: $0.cleanedText, start: $0.range.start) }
  }

  /// The whole file.
  var whole: SourceRange {
    SourceRange(file: tree.source.id, start: 0, end: UInt32(tree.source.bytes.count))
  }

  /// The tokens or nodes of a kind that begin in a range.
  func elements(of kind: SyntaxKind, in range: SourceRange) -> [SyntaxNode] {
    tree.elements.indices.lazy.filter { index in
      let element = tree.elements[index]
      return element.kind == kind && element.start >= range.start && element.start < range.end
    }.map { SyntaxNode(tree: tree, index: $0) }
  }

  /// The labels in a range.
  func labels(in range: SourceRange) -> [String] {
    elements(of: .label, in: range).compactMap { $0.first(.identifier)?.cleanedText }
  }

  /// The variables that hold for one knot or stitch only, declared in a range: parameters and temporaries (ink §158).
  func temporaries(in range: SourceRange) -> [String] {
    let nodes = elements(of: .temporaryDeclaration, in: range) + elements(of: .parameter, in: range)
    return nodes.compactMap { $0.first(.identifier)?.cleanedText }
  }

  /// The parameters in a range that are divert targets (ink §105).
  func targetParameters(in range: SourceRange) -> [String] {
    elements(of: .parameter, in: range).filter { $0.first(.arrow) != nil }.compactMap {
      $0.first(.identifier)?.cleanedText
    }
  }

  /// The names that are handed over as they are in a range; what takes them may change them (ink §110).
  func handedOver(in range: SourceRange) -> [String] {
    elements(of: .argumentList, in: range).flatMap { $0.children }.compactMap { argument in
      argument.kind == .referenceExpression ? argument.first(.path)?.first(.identifier)?.cleanedText : nil
    }
  }

  /// A comment that begins with `/*`.
  struct BlockComment {
    var range: SourceRange
    var isClosed: Bool
  }

  /// The block comments of the file; the parser has an element for each of their lines (ink §17).
  var blockComments: [BlockComment] {
    elements(of: .comment, in: whole).reduce(into: []) { comments, line in
      let words = line.sourceText
      if let last = comments.last, !last.isClosed {
        comments[comments.count - 1] = BlockComment(
          range: SourceRange(file: last.range.file, start: last.range.start, end: line.range.end),
          isClosed: words.hasSuffix("*/"))
      } else if words.hasPrefix("/*") {
        comments.append(BlockComment(range: line.range, isClosed: words.utf8.count > 3 && words.hasSuffix("*/")))
      }
    }
  }

  /// The names that a range gives a value to.
  func assigned(in range: SourceRange) -> [String] {
    let nodes = elements(of: .assignment, in: range)
    let changed = elements(of: .postfixExpression, in: range).compactMap { node in
      node.first(.referenceExpression)?.first(.path)?.first(.identifier)?.cleanedText
    }
    return nodes.compactMap { $0.first(.identifier)?.cleanedText } + changed
  }

  /// The diverts in a range: each arrow chain that is a statement or ends one.
  func chains(in range: SourceRange) -> [Chain] { elements(of: .divertChain, in: range).map { Chain(node: $0) } }

  /// Arrows and where they lead.
  struct Chain {
    let node: SyntaxNode

    private var kinds: [SyntaxKind] { node.children.map { $0.kind }.filter { !$0.isTrivia } }

    /// Whether it is `-> place` and nothing else.
    var isPlain: Bool { kinds == [.arrow, .divertTarget] }

    var isThread: Bool { kinds.first == .threadArrow }

    /// Whether it comes back here: `-> place ->`.
    var isTunnel: Bool { kinds.count > 2 && kinds.last == .arrow && !kinds.contains(.tunnelArrow) }

    /// The only place of a plain divert, where that has no arguments.
    var target: String? {
      guard isPlain, let target = node.first(.divertTarget), target.first(.argumentList) == nil else { return nil }
      return target.first(.path)?.cleanedText
    }

    /// Whether the story, or this part of it, is over there (ink §103).
    var isEnd: Bool { target == "END" || target == "DONE" }

    /// Whether nothing is told behind it: it neither comes back, nor is it a thread, nor the lone arrow of a choice.
    var isFinal: Bool { !isThread && !isTunnel && kinds != [.arrow] }
  }

  /// Whether a statement always leads away: a divert that is the whole statement or its end.
  func leadsAway(_ statement: Statement) -> Bool {
    var node = statement.node
    if node.kind == .contentLine, let content = node.first(.content) { node = content }
    guard statement.isChoice || node.kind == .divertLine || node.kind == .content else { return false }
    return node.first(.divertChain).map { Chain(node: $0).isFinal } ?? false
  }
}
