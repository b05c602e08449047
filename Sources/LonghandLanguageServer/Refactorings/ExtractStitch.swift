import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// 'Extract to a stitch': lines of a knot as a stitch of their own, which runs as a tunnel or, where they end with a
/// divert, is diverted to; at the beginning of a story, as a knot.
enum ExtractStitch {
  static func find(_ place: RefactoringPlace) -> [Refactoring] {
    guard !place.range.isEmpty, let (lines, statements) = selection(place), !statements.isEmpty,
      !namesLocals(lines, place), let leaves = leaves(statements)
    else { return [] }
    let script = place.view.script
    var flow = place.view.flow(at: lines.start, in: place.file)
    guard script.flows[flow].kind != .function else { return [] }
    if script.flows[flow].kind == .stitch, script.flows[flow].parent != Script.story {
      flow = script.flows[flow].parent
    }
    let isKnot = flow == Script.story
    let name = place.unused("extracted")
    let indent = String(place.source.text(in: lines).prefix { $0 == " " || $0 == "\t" })
    let body = dedented(place.source.text(in: lines), indent) + (leaves ? "" : "\n->->")
    let call = TextEdit(range: lines, replacement: indent + (leaves ? "-> \(name)" : "-> \(name) ->"))
    let new: TextEdit
    if isKnot {
      new = place.appending("\n=== \(name) ===\n\(body)\n")
    } else {
      guard let node = place.view.node(of: flow) else { return [] }
      new = place.insertion("\n\n= \(name)\n\(body)", at: node.trimmedRange.end, in: node.range.file)
    }
    // Where the lines are the last of their knot, both changes would meet.
    guard new.range.start > lines.end || new.range.file != lines.file else { return joined(call, new, isKnot) }
    return [refactoring([call, new], isKnot)]
  }

  private static func refactoring(_ edits: [TextEdit], _ isKnot: Bool) -> Refactoring {
    Refactoring(title: isKnot ? "Extract to a knot" : "Extract to a stitch", kind: "refactor.extract", edits: edits)
  }

  private static func joined(_ call: TextEdit, _ new: TextEdit, _ isKnot: Bool) -> [Refactoring] {
    [refactoring([TextEdit(range: call.range, replacement: call.replacement + new.replacement)], isKnot)]
  }

  // MARK: Lines

  /// The lines that are selected, whole, and the statements on them; nil where these stand in different places.
  private static func selection(_ place: RefactoringPlace) -> (lines: SourceRange, statements: [SyntaxNode])? {
    let source = place.source
    let first = source.range(ofLine: source.location(at: place.range.lowerBound).line)
    // A selection that ends where a line begins does not mean that line.
    let last = source.range(ofLine: source.location(at: max(place.range.lowerBound, place.range.upperBound - 1)).line)
    let lines = SourceRange(file: place.file, start: first.start, end: last.end)
    var parent = place.tree.root
    while let inner = parent.children.first(where: { child in
      (child.kind == .knot || child.kind == .stitch) && child.range.start <= lines.start
        && lines.end <= child.range.end
    }) { parent = inner }
    let inside = parent.children.filter { child in
      !child.kind.isTrivia && child.range.start < lines.end && child.range.end > lines.start
    }
    let isWhole = inside.allSatisfy { lines.start <= $0.trimmedRange.start && $0.trimmedRange.end <= lines.end }
    return isWhole && inside.allSatisfy({ isMovable($0) }) ? (lines, inside) : nil
  }

  private static func isMovable(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .contentLine, .divertLine, .assignment, .expressionStatement, .shiftLine: true
    default: false
    }
  }

  /// Whether the lines name what only their own flow has.
  private static func namesLocals(_ lines: SourceRange, _ place: RefactoringPlace) -> Bool {
    place.view.occurrences[Int(place.file.number)].contains { occurrence in
      guard lines.start <= occurrence.range.start, occurrence.range.end <= lines.end else { return false }
      switch occurrence.symbol {
      case .temporary, .parameter: return true
      default: return false
      }
    }
  }

  /// Whether the lines go elsewhere at their end; nil where they do so before, or in another way than by a divert.
  private static func leaves(_ statements: [SyntaxNode]) -> Bool? {
    let chains = statements.map { diverts(in: $0) }
    guard chains.dropLast().allSatisfy({ $0 == 0 }), let last = statements.last else { return nil }
    guard let count = chains.last, count > 0 else { return false }
    let chain = last.kind == .divertLine ? last.first(.divertChain) : last.first(.content)?.first(.divertChain)
    guard count == 1, let chain, chain.first(.threadArrow) == nil, chain.first(.tunnelArrow) == nil else { return nil }
    let arrows = chain.children.filter { $0.kind == .arrow }.count
    return arrows == 1 && chain.first(.divertTarget) != nil ? true : nil
  }

  private static func diverts(in node: SyntaxNode) -> Int {
    node.children.reduce(node.kind == .divertChain ? 1 : 0) { $0 + ($1.kind.isToken ? 0 : diverts(in: $1)) }
  }

  private static func dedented(_ words: String, _ indent: String) -> String {
    words.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(indent) ? String($0.dropFirst(indent.count)) : String($0) }.joined(separator: "\n")
  }
}
