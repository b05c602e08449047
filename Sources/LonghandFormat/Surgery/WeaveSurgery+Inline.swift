import LonghandSource
import LonghandSyntax

extension WeaveSurgery {
  /// Puts what a knot says in the place of the only divert to it, and takes the knot away.
  ///
  /// - Parameters:
  ///   - name: The knot.
  ///   - tree: The file.
  ///   - isUsedElsewhere: Whether another file of the story names the knot.
  ///   - width: How many blanks a level of indentation has.
  /// - Throws: `Refusal` where it is not the only mention, where the knot does not lead away at all its ends, or where what
  ///   the player reads could change.
  package static func inline(
    knot name: String, in tree: SyntaxTree, isUsedElsewhere: Bool = false, width: Int = 4
  ) throws(Refusal) -> WeaveSurgery {
    let file = try WeaveFile(tree)
    let part = try InlinedKnot(file, name, isUsedElsewhere: isUsedElsewhere)
    try part.check()
    return WeaveSurgery(
      title: "Inline the knot `\(name)`", edits: sorted(part.edits(width: width)), consequences: part.consequences)
  }
}

/// A knot, and the one divert that leads there.
private struct InlinedKnot {
  private let file: WeaveFile
  private let name: String
  private let flow: WeaveFile.Flow
  /// The statement with the divert, and the list that it stands in.
  private let divert: WeaveFile.Statement
  private let host: WeaveFile.Flow
  /// How deep the weave is where the divert stands.
  private let depth: Int
  /// What stands behind the divert and is never told, for it does not end what the divert belongs to.
  private let rest: WeaveFile.Statement?

  init(_ file: WeaveFile, _ name: String, isUsedElsewhere: Bool) throws(WeaveSurgery.Refusal) {
    self.file = file
    self.name = name
    let isKnot = { (flow: WeaveFile.Flow) in
      flow.node.kind == .knot && flow.node.first(.identifier)?.cleanedText == name
    }
    guard let flow = file.flows.first(where: isKnot) else {
      throw WeaveSurgery.Refusal(message: "There is no knot `\(name)` in this file.")
    }
    self.flow = flow
    let header = flow.node.first(.identifier)?.range.start
    let mentions = file.names(in: file.whole).filter { $0.words == name && $0.start != header }
    guard mentions.count == 1, !isUsedElsewhere else {
      let count = mentions.count + (isUsedElsewhere ? 1 : 0)
      throw WeaveSurgery.Refusal(
        message: count == 0
          ? "Nothing leads to `\(name)`." : "`\(name)` is named in \(count) places; only one divert may lead there.")
    }
    let chain = file.chains(in: file.whole).first { $0.target == name && $0.node.range.contains(mentions[0].start) }
    let found = file.flows.lazy.compactMap { flow in
      flow.statements.first { statement in chain.map { InlinedKnot.holds(statement, $0) } ?? false }.map { (flow, $0) }
    }.first
    guard let (host, divert) = found else {
      throw WeaveSurgery.Refusal(message: "`\(name)` is not reached by a plain divert at the end of a line.")
    }
    self.host = host
    self.divert = divert
    let place = host.statements.firstIndex { $0.node.index == divert.node.index } ?? 0
    let point = host.statements[...place].last { $0.isPoint }
    let depth = point.map { $0.isChoice ? $0.depth : $0.depth - 1 } ?? 0
    self.depth = depth
    let next = place + 1 < host.statements.count ? host.statements[place + 1] : nil
    rest = next.flatMap { $0.isPoint && $0.depth <= depth ? nil : $0 }
  }

  /// Whether a divert is a statement of its own, or the end of a choice.
  private static func holds(_ statement: WeaveFile.Statement, _ chain: WeaveFile.Chain) -> Bool {
    let isOwner = statement.node.kind == .divertLine || statement.isChoice
    return isOwner && statement.node.first(.divertChain)?.index == chain.node.index
  }

  // MARK: What must hold

  func check() throws(WeaveSurgery.Refusal) {
    if flow.node.first(.keyword) != nil { throw refusal("`\(name)` is a function.") }
    if flow.node.first(.parameterList) != nil { throw refusal("`\(name)` has parameters.") }
    if flow.node.first(.stitch) != nil { throw refusal("`\(name)` has stitches.") }
    if flow.node.range.contains(divert.node.range.start) { throw refusal("`\(name)` leads to itself.") }
    if host.isBlock, flow.statements.contains(where: { $0.isPoint }) {
      throw refusal("The divert stands in braces, and `\(name)` has choices or gathers.")
    }
    if divert.isChoice, printsWords { throw refusal("The words of the choice run on into those of `\(name)`.") }
    if let rest { throw refusal("What stands behind the divert, on line \(rest.lines.lowerBound), would be told too.") }
    if !endsAway { throw refusal("`\(name)` does not lead away at all its ends; what follows would be told too.") }
    try checkNames()
  }

  private func refusal(_ words: String) -> WeaveSurgery.Refusal { WeaveSurgery.Refusal(message: words) }

  /// Whether a choice prints something when it is taken.
  private var printsWords: Bool {
    let children = divert.node.children.filter {
      $0.kind == .content || $0.kind == .leftBracket || $0.kind == .rightBracket
    }
    guard let bracket = children.firstIndex(where: { $0.kind == .leftBracket }) else { return !children.isEmpty }
    let closing = children.firstIndex { $0.kind == .rightBracket } ?? children.count
    let inner = children.dropFirst(closing + 1).contains { !$0.cleanedText.utf8.allSatisfy { Byte.isBlank($0) } }
    return bracket > 0 || inner
  }

  /// Whether the story leads away at each end of the knot: behind whatever no gather of the knot gathers.
  private var endsAway: Bool {
    let statements = flow.statements
    let points = statements.indices.filter { statements[$0].isPoint }
    guard !points.isEmpty else { return statements.last.map { file.leadsAway($0) } ?? false }
    return points.allSatisfy { index in
      let end = statements[(index + 1)...].firstIndex { $0.isPoint } ?? statements.count
      if end < statements.count, continues(statements[index], into: statements[end]) { return true }
      let isAway = statements[index..<end].contains { file.leadsAway($0) }
      return isAway || isGathered(statements[index], by: statements[end...])
    }
  }

  /// Whether the story goes on from one point to the next one: into a deeper weave, or from a gather to its choices.
  private func continues(_ point: WeaveFile.Statement, into next: WeaveFile.Statement) -> Bool {
    next.depth > point.depth || !point.isChoice && next.isChoice && next.depth == point.depth
  }

  /// Whether one of the points behind a loose end gathers it.
  private func isGathered(_ point: WeaveFile.Statement, by rest: ArraySlice<WeaveFile.Statement>) -> Bool {
    var limit = point.depth
    for next in rest where next.isPoint {
      if !next.isChoice, next.depth <= limit { return true }
      if next.isChoice { limit = min(limit, next.depth) }
    }
    return false
  }

  private func checkNames() throws(WeaveSurgery.Refusal) {
    let owners = file.flows.filter { [.knot, .stitch, .sourceFile].contains($0.node.kind) }
    let owner = owners.last { $0.node.range.contains(divert.node.range.start) } ?? host
    let theirs = Set(file.temporaries(in: owner.node.range) + file.labels(in: owner.node.range))
    let ours = Set(file.names(in: flow.node.range).map { $0.words })
    let isTop = owner.node.kind == .sourceFile
    let own = file.temporaries(in: flow.node.range) + file.labels(in: flow.node.range)
    let others = isTop ? [] : Set(file.names(in: owner.node.range).map { $0.words }).intersection(own)
    if let shared = theirs.intersection(ours).subtracting(isTop ? own : []).sorted().first ?? others.sorted().first {
      throw refusal("The name `\(shared)` means something of its own in each of the two places.")
    }
  }

  // MARK: Doing it

  func edits(width: Int) -> [TextEdit] {
    let source = file.tree.source
    let knot = knotRange
    let levels = depth + (host.isBlock ? 1 : 0)
    let body = indented(levels * width)
    guard divert.isChoice else {
      let lines = file.range(of: divert.lines)
      let isBehindDash = source.bytes[Int(lines.start)..<Int(divert.node.range.start)].contains { !Byte.isBlank($0) }
      let start = isBehindDash ? divert.node.range.start : lines.start
      return [file.edit(start, lines.end, (isBehindDash ? "\n" : "") + body), file.edit(knot.start, knot.end, "")]
    }
    guard let chain = divert.node.first(.divertChain) else { return [] }
    let end = file.range(of: divert.lines).end
    let isBare = !divert.node.children.contains { $0.kind == .content || $0.kind == .leftBracket }
    let arrow = isBare ? "->" : ""
    // Blanks before the arrow are words behind the bracket, and a line of their own once the arrow is gone.
    let start = divert.node.first(.rightBracket)?.range.end ?? chain.range.start
    return [file.edit(start, end, arrow + "\n" + body), file.edit(knot.start, knot.end, "")]
  }

  /// The knot with its header, and the comments and blank lines before it that belong to it.
  private var knotRange: SourceRange {
    SourceRange(file: flow.node.range.file, start: flow.node.range.start, end: flow.node.range.end)
  }

  /// What stands below the header, moved to the right, its choices as many levels in as the divert is deep.
  private func indented(_ blanks: Int) -> String {
    let source = file.tree.source
    guard let first = flow.statements.first, let last = flow.statements.last else { return "" }
    var edits: [TextEdit] = []
    for line in first.lines.lowerBound...last.lines.upperBound {
      let range = source.range(ofLine: line)
      guard !range.isEmpty, file.isIndentation(atLine: line) else { continue }
      edits.append(file.edit(range.start, range.start, String(repeating: " ", count: blanks)))
    }
    for point in flow.statements where point.isPoint && depth > 0 {
      let mark = point.isChoice ? point.node.first(.bullet) : point.node.first(.dash)
      guard let mark else { continue }
      let words = String(repeating: mark.sourceText + " ", count: depth)
      edits.append(file.edit(mark.range.start, mark.range.start, words))
    }
    let lines = file.range(of: first.lines.lowerBound...last.lines.upperBound)
    return words(of: lines, WeaveSurgery.sorted(edits))
  }

  private func words(of range: SourceRange, _ edits: [TextEdit]) -> String {
    let bytes = file.tree.source.bytes
    var result: [UInt8] = []
    var position = Int(range.start)
    for edit in edits {
      result += bytes[position..<Int(edit.range.start)]
      result += Array(edit.replacement.utf8)
      position = Int(edit.range.end)
    }
    result += bytes[position..<Int(range.end)]
    if result.last != Byte.lineFeed { result.append(Byte.lineFeed) }
    return String(decoding: result, as: UTF8.self)
  }

  var consequences: [String] {
    var sentences = ["The player reads the same. There is no `{\(name)}` any more, and nothing counts its visits."]
    for label in file.labels(in: flow.node.range) {
      let path = file.path(at: divert.node.range.start).map { $0 + "." + label } ?? label
      sentences.append("The label `\(name).\(label)` is now `\(path)`.")
    }
    return sentences + [WeaveSurgery.savedGames]
  }
}

extension SourceRange {
  /// Whether an offset lies in it.
  fileprivate func contains(_ offset: UInt32) -> Bool { start <= offset && offset < end }
}
