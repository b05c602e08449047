import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// 'Sort the knots by name', on the header of a knot, and the stitches of a knot on that of a stitch. What stands above
/// the first one stays there, and so does a stitch that is entered because it is the first (ink §50).
struct SortFlows {
  private let place: RefactoringPlace

  static func find(_ place: RefactoringPlace) -> [Refactoring] {
    guard place.range.isEmpty else { return [] }
    let sorting = SortFlows(place: place)
    let knots = place.tree.root.children.filter { $0.kind == .knot }
    guard let knot = knots.last(where: { $0.range.start <= place.range.lowerBound }) else { return [] }
    if sorting.isOnHeader(of: knot) { return sorting.sorted(knots, "Sort the knots by name") }
    let stitches = knot.children.filter { $0.kind == .stitch }
    guard stitches.contains(where: { sorting.isOnHeader(of: $0) }), let name = knot.first(.identifier)?.cleanedText
    else { return [] }
    let isFirstEntered = knot.children.first { !$0.kind.isToken && $0.kind != .parameterList }?.kind == .stitch
    return sorting.sorted(
      isFirstEntered ? Array(stitches.dropFirst()) : stitches, "Sort the stitches of `\(name)` by name")
  }

  private func isOnHeader(of flow: SyntaxNode) -> Bool {
    flow.first(.headerMark).map { place.source.location(at: $0.range.start).line } == place.lines.lowerBound
  }

  private func sorted(_ flows: [SyntaxNode], _ title: String) -> [Refactoring] {
    guard flows.count > 1, let last = flows.last else { return [] }
    let names = flows.map { $0.first(.identifier)?.cleanedText.lowercased() ?? "" }
    let order = flows.indices.sorted { (names[$0], $0) < (names[$1], $1) }
    guard order != Array(flows.indices) else { return [] }
    let kind = "refactor.rewrite"
    guard !flows.contains(where: { $0.contains(.include) }) else {
      let reason = "A file is included in one of them, and what it says comes where the line stands."
      return [Refactoring(title: title, kind: kind, edits: [], refusal: reason)]
    }
    let starts = flows.map { start(of: $0) }
    let ends = starts.dropFirst() + [last.range.end]
    let parts = zip(starts, ends).map { split(place.source.bytes[Int($0)..<Int($1)]) }
    // The blank lines between them stay where they are.
    let words = zip(order, parts).flatMap { Array(parts[$0].words) + Array($1.blanks) }
    let range = SourceRange(file: place.file, start: starts[0], end: last.range.end)
    let edit = TextEdit(range: range, replacement: String(decoding: words, as: UTF8.self))
    return [Refactoring(title: title, kind: kind, edits: [edit])]
  }

  /// Where a flow begins with the comments right above its header.
  private func start(of flow: SyntaxNode) -> UInt32 {
    let header = flow.first(.headerMark)?.range.start ?? flow.range.start
    var line = place.source.location(at: header).line
    while line > 1, isComment(place.source.range(ofLine: line - 1)) { line -= 1 }
    return place.source.range(ofLine: line).start
  }

  private func isComment(_ line: SourceRange) -> Bool {
    let bytes = place.source.bytes[line.offsets].drop { $0 <= 0x20 }
    return bytes.starts(with: Array("//".utf8))
  }

  private func split(_ bytes: ArraySlice<UInt8>) -> (words: ArraySlice<UInt8>, blanks: ArraySlice<UInt8>) {
    let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? bytes.startIndex
    return (bytes[..<end], bytes[end...])
  }
}

extension SyntaxNode {
  /// Whether a node of a kind stands anywhere in this one.
  fileprivate func contains(_ kind: SyntaxKind) -> Bool {
    children.contains { $0.kind == kind || !$0.kind.isToken && $0.contains(kind) }
  }
}
