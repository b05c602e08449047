import LonghandSource
import LonghandSyntax

/// Collects the words of syntax trees.
struct TextReader {
  /// Where words stand.
  private struct Place {
    var isInFunction = false
    var isOffered = false
  }

  private(set) var lines: [TextLine] = []
  private(set) var choiceGroups: [[Int]] = []

  /// Reads a file.
  mutating func read(_ tree: SyntaxTree) {
    readStatements(of: tree.root, Place())
  }

  /// Reads what stands directly in a file, a knot, a stitch, or a branch on lines of its own.
  private mutating func readStatements(of node: SyntaxNode, _ place: Place) {
    var previous: Int?
    var groups: [Int: [Int]] = [:]
    for child in node.children {
      switch child.kind {
      case .contentLine:
        previous = readLine(child, previous, place)
        continue
      case .choice:
        let depth = child.children.reduce(into: 0) { $0 += $1.kind == .bullet ? 1 : 0 }
        close(&groups, deeperThan: depth)
        if let line = readChoice(child, place) { groups[depth, default: []].append(line) }
      case .gather:
        let depth = child.children.reduce(into: 0) { $0 += $1.kind == .dash ? 1 : 0 }
        close(&groups, deeperThan: depth - 1)
      case .knot, .stitch:
        var inner = place
        if child.kind == .knot { inner.isInFunction = child.first(.keyword) != nil }
        readStatements(of: child, inner)
      case .newline, .whitespace, .comment: continue
      default: break
      }
      previous = nil
    }
    close(&groups, deeperThan: 0)
  }

  private mutating func close(_ groups: inout [Int: [Int]], deeperThan depth: Int) {
    for key in groups.keys.sorted() where key > depth {
      if let group = groups.removeValue(forKey: key), group.count > 1 { choiceGroups.append(group) }
    }
  }

  /// Reads a line of text; its index if the next line follows it without a break.
  private mutating func readLine(_ node: SyntaxNode, _ previous: Int?, _ place: Place) -> Int? {
    guard let content = node.first(.content) else { return nil }
    var line = emptyLine(.line, place)
    line.previous = previous
    let index = add(line, [content])
    return lines[index].hasMore ? nil : index
  }

  /// Reads a choice; the index of what it offers, if it offers anything.
  private mutating func readChoice(_ node: SyntaxNode, _ place: Place) -> Int? {
    var parts: [[SyntaxNode]] = [[], []]
    var brackets = 0
    for child in node.children {
      switch child.kind {
      case .leftBracket, .rightBracket: brackets += 1
      case .content: parts[brackets < 2 ? 0 : 1].append(child)
      default: break
      }
    }
    var offered = place
    offered.isOffered = true
    let index = parts[0].isEmpty ? nil : add(emptyLine(.offered, offered), parts[0])
    if !parts[1].isEmpty { _ = add(emptyLine(.printed, place), parts[1]) }
    return index
  }

  private func emptyLine(_ role: TextLine.Role, _ place: Place) -> TextLine {
    TextLine(
      role: role, pieces: [], isOffered: place.isOffered, isInFunction: place.isInFunction, hasMore: false,
      previous: nil)
  }

  /// Adds a line made of some contents, and then what stands in their braces.
  private mutating func add(_ line: TextLine, _ contents: [SyntaxNode]) -> Int {
    let index = lines.count
    lines.append(line)
    let place = Place(isInFunction: line.isInFunction, isOffered: line.isOffered)
    for content in contents {
      var isTag = false
      for item in content.children {
        switch item.kind {
        case .text: if !isTag { lines[index].pieces.append(piece(item)) }
        case .hash: (isTag, lines[index].hasMore) = (true, true)
        case .glue, .printedExpression: if !isTag { lines[index].pieces.append(.gap(item.range)) }
        case .conditional, .sequence:
          if !isTag { lines[index].pieces.append(.gap(item.range)) }
          if !isTag { readBraces(item, place) }
        case .divertChain: lines[index].hasMore = true
        default: break
        }
      }
    }
    return index
  }

  private func piece(_ token: SyntaxNode) -> TextLine.Piece {
    token.cleanedText.utf8.count == token.range.count ? .words(token.range) : .gap(token.range)
  }

  private mutating func readBraces(_ node: SyntaxNode, _ place: Place) {
    for child in node.children where child.kind == .branch || child.kind == .sequenceElement {
      if let content = child.first(.content) { _ = add(emptyLine(.alternative, place), [content]) }
      readStatements(of: child, place)
    }
  }
}
