import LonghandSource
import LonghandSyntax

/// Reads the outline of a text off its syntax tree.
struct OutlineReader {
  private let tree: SyntaxTree

  init(_ tree: SyntaxTree) {
    self.tree = tree
  }

  /// The outline from top to bottom.
  func outline() -> [OutlineSymbol] { symbols(in: tree.root) }

  private func symbols(in node: SyntaxNode) -> [OutlineSymbol] {
    var symbols: [OutlineSymbol] = []
    var points: [Point] = []
    for child in node.children {
      switch child.kind {
      case .knot, .stitch:
        if let flow = flow(child) { symbols.append(flow) }
      case .choice: points.append(choice(child))
      case .gather: if let label = gather(child) { points.append(label) }
      default: if let declaration = declaration(child) { symbols.append(declaration) }
      }
    }
    return (symbols + Self.nested(points)).sorted { $0.range.start < $1.range.start }
  }

  /// A choice or labelled gather and how deep it is.
  private struct Point {
    var symbol: OutlineSymbol
    var depth: Int
    var isGather: Bool
  }

  /// Puts deeper choices and gathers into those before them.
  private static func nested(_ points: [Point]) -> [OutlineSymbol] {
    var open: [Point] = []
    var result: [OutlineSymbol] = []
    func close(_ depth: Int) {
      while let last = open.last, last.depth >= depth {
        open.removeLast()
        if open.isEmpty {
          result.append(last.symbol)
        } else {
          open[open.count - 1].symbol.children.append(last.symbol)
          let parent = open[open.count - 1].symbol.range
          open[open.count - 1].symbol.range = parent.union(last.symbol.range)
        }
      }
    }
    for point in points {
      close(point.depth)
      open.append(point)
    }
    close(0)
    return result
  }

  // MARK: Flows

  private func flow(_ node: SyntaxNode) -> OutlineSymbol? {
    guard let name = node.first(.identifier) else { return nil }
    let isFunction = node.first(.keyword) != nil
    return OutlineSymbol(
      name: name.cleanedText, detail: node.first(.parameterList)?.cleanedText,
      kind: isFunction ? .function : node.kind == .knot ? .knot : .stitch, range: node.trimmedRange,
      nameRange: name.range, children: symbols(in: node))
  }

  // MARK: Weave points

  private func choice(_ node: SyntaxNode) -> Point {
    let label = node.first(.label)?.first(.identifier)
    let words = StoryWords.first(in: node, length: 50)
    return Point(
      symbol: OutlineSymbol(
        name: label?.cleanedText ?? words ?? "(choice without words)", detail: label == nil ? nil : words,
        kind: label == nil ? .choice : .label, range: node.trimmedRange, nameRange: label?.range ?? node.trimmedRange),
      depth: node.children.reduce(0) { $0 + ($1.kind == .bullet ? 1 : 0) }, isGather: false)
  }

  private func gather(_ node: SyntaxNode) -> Point? {
    guard let label = node.first(.label)?.first(.identifier) else { return nil }
    return Point(
      symbol: OutlineSymbol(
        name: label.cleanedText, kind: .label, range: node.trimmedRange, nameRange: label.range),
      depth: node.children.reduce(0) { $0 + ($1.kind == .dash ? 1 : 0) }, isGather: true)
  }

  // MARK: Declarations

  private func declaration(_ node: SyntaxNode) -> OutlineSymbol? {
    let kind: OutlineSymbol.Kind
    switch node.kind {
    case .variableDeclaration: kind = .variable
    case .constantDeclaration: kind = .constant
    case .listDeclaration: kind = .list
    case .externalDeclaration: kind = .external
    case .personaDeclaration: kind = .persona
    default: return nil
    }
    guard let name = node.first(.identifier) else { return nil }
    return OutlineSymbol(
      name: name.cleanedText, kind: kind, range: node.trimmedRange, nameRange: name.range,
      children: node.children.compactMap { part($0) })
  }

  /// An item of a list or a trait of a persona.
  private func part(_ node: SyntaxNode) -> OutlineSymbol? {
    guard node.kind == .listItem || node.kind == .traitDeclaration, let first = node.first(.identifier) else {
      return nil
    }
    let names = node.children.filter { $0.kind == .identifier }.prefix(2)
    let hasTwoPoles = node.kind == .traitDeclaration && node.first(.operatorSymbol) != nil
    return OutlineSymbol(
      name: hasTwoPoles ? names.map { $0.cleanedText }.joined(separator: " / ") : first.cleanedText,
      kind: node.kind == .listItem ? .item : .trait, range: node.trimmedRange, nameRange: first.range)
  }
}
