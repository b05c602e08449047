import LonghandSource
import LonghandSyntax

extension WeaveSurgery {
  /// Puts some lines of a knot into a stitch of their own, and goes there from where they stood.
  ///
  /// Where the lines lead away at their end, a divert goes there; else a tunnel does, which comes back. What the lines use
  /// of the knot's own variables is handed over.
  ///
  /// - Parameters:
  ///   - lines: The lines, counted from 1.
  ///   - name: The name of the stitch.
  ///   - tree: The file.
  /// - Throws: `Refusal` where the lines are no whole statements of a knot, or could not be moved without changing what
  ///   the player reads.
  package static func extract(
    _ lines: ClosedRange<Int>, into name: String, in tree: SyntaxTree
  ) throws(Refusal) -> WeaveSurgery {
    try extract(lines, into: name, in: tree, asKnot: false)
  }

  /// Puts some lines from before the first knot into a knot of their own, and goes there from where they stood.
  ///
  /// - Parameters:
  ///   - lines: The lines, counted from 1.
  ///   - name: The name of the knot.
  ///   - tree: The file.
  /// - Throws: `Refusal` where the lines are no whole statements before the first knot, declare or use what holds there
  ///   only, or could not be moved without changing what the player reads.
  package static func extract(
    _ lines: ClosedRange<Int>, intoKnot name: String, in tree: SyntaxTree
  ) throws(Refusal) -> WeaveSurgery {
    try extract(lines, into: name, in: tree, asKnot: true)
  }

  private static func extract(
    _ lines: ClosedRange<Int>, into name: String, in tree: SyntaxTree, asKnot: Bool
  ) throws(Refusal) -> WeaveSurgery {
    let file = try WeaveFile(tree)
    try check(name, in: tree, isTaken: { _ in false })
    let part = try ExtractedPart(file, lines, asKnot: asKnot)
    let returns = try part.returns()
    let parameters = try part.parameters(isTunnel: returns)
    let list = parameters.isEmpty ? "" : "(\(parameters.map { $0.name }.joined(separator: ", ")))"
    let declared = parameters.map { $0.declaration }.joined(separator: ", ")
    let call = "-> \(name)\(list)\(returns ? " ->" : "")"
    let header = asKnot ? "=== \(name) ===" : "= \(name)\(parameters.isEmpty ? "" : "(\(declared))")"
    let edits = [
      file.edit(part.range.start, part.range.end, part.indentation + call + "\n"),
      file.edit(part.stitchPlace, part.stitchPlace, part.stitch(header, returns: returns)),
    ]
    return WeaveSurgery(
      title: "Extract to the \(asKnot ? "knot" : "stitch") `\(name)`", edits: sorted(edits),
      consequences: part.consequences(name, parameters, returns: returns))
  }
}

/// The lines of a knot that become a stitch, or those before the first knot that become a knot.
private struct ExtractedPart {
  /// A variable of the knot that the stitch is given.
  struct Parameter {
    let name: String
    /// Whether the stitch changes it.
    let isChanged: Bool
    /// Whether it is a divert target.
    let isTarget: Bool

    /// It, as the header of the stitch has it.
    var declaration: String { isTarget ? "-> \(name)" : isChanged ? "ref \(name)" : name }
  }

  private let file: WeaveFile
  private let flow: WeaveFile.Flow
  private let statements: ArraySlice<WeaveFile.Statement>
  /// How deep the weave is where the lines begin.
  private let depth: Int
  let range: SourceRange

  private var isKnot: Bool { flow.node.kind == .sourceFile }

  init(_ file: WeaveFile, _ lines: ClosedRange<Int>, asKnot: Bool) throws(WeaveSurgery.Refusal) {
    self.file = file
    let flows = file.flows.filter { flow in flow.statements.contains { lines.overlaps($0.lines) } }
    guard let flow = flows.first(where: { !$0.isBlock }) else {
      throw WeaveSurgery.Refusal(message: "There is no statement of a knot on these lines.")
    }
    self.flow = flow
    guard (flow.node.kind == .sourceFile) == asKnot else {
      throw WeaveSurgery.Refusal(
        message: asKnot
          ? "These lines stand in a knot already." : "These lines stand in no knot, and only knots have stitches.")
    }
    guard flow.node.kind == .sourceFile || flow.node.first(.keyword) == nil else {
      throw WeaveSurgery.Refusal(message: "These lines stand in a function, which has no stitches.")
    }
    guard let first = flow.statements.firstIndex(where: { lines.overlaps($0.lines) }),
      let last = flow.statements.lastIndex(where: { lines.overlaps($0.lines) })
    else { throw WeaveSurgery.Refusal(message: "There is no statement of a knot on these lines.") }
    statements = flow.statements[first...last]
    let start = flow.statements[first].lines.lowerBound
    let end = flow.statements[last].lines.upperBound
    range = file.range(of: start...end)
    let point = flow.statements[..<first].last { $0.isPoint }
    depth = point.map { $0.isChoice ? $0.depth : $0.depth - 1 } ?? 0
    try checkEdges(first, last, lines)
    try checkComments()
    try checkVisits()
  }

  /// Whoever goes to the beginning of the place where he is does not visit it anew; whoever comes from elsewhere does
  /// (runtime §62).
  private func checkVisits() throws(WeaveSurgery.Refusal) {
    guard let name = flow.node.first(.identifier)?.cleanedText else { return }
    func isNamed(in kind: SyntaxKind, _ range: SourceRange) -> Bool {
      file.elements(of: kind, in: range).contains { node in
        SyntaxViews<PathSyntax>(node).first?.components.last?.cleanedText == name
      }
    }
    guard isNamed(in: .divertTarget, range), isNamed(in: .referenceExpression, file.whole)
    else { return }
    throw WeaveSurgery.Refusal(
      message: "These lines go back to `\(name)`, whose visits are counted: from elsewhere that would be one more.")
  }

  /// A comment that reaches over an edge would be torn, and one without end would swallow the stitch.
  private func checkComments() throws(WeaveSurgery.Refusal) {
    let torn = file.blockComments.first { comment in
      !comment.isClosed
        || [range.start, range.end].contains { comment.range.start < $0 && $0 < comment.range.end }
    }
    guard let torn else { return }
    let line = file.tree.source.location(at: torn.range.start).line
    throw WeaveSurgery.Refusal(
      message: torn.isClosed
        ? "The comment on line \(line) is on these lines and on others; take all of it, or none."
        : "The comment on line \(line) has no end; close it first.")
  }

  private func checkEdges(_ first: Int, _ last: Int, _ lines: ClosedRange<Int>) throws(WeaveSurgery.Refusal) {
    if isKnot, let statement = statements.first(where: { Self.isDeclaration($0.node.kind) }) {
      throw WeaveSurgery.Refusal(
        message: "Line \(statement.lines.lowerBound) declares something for the whole story, and stays where it is.")
    }
    if let statement = statements.first(where: { lines.lowerBound > $0.lines.lowerBound && lines.overlaps($0.lines) }) {
      throw WeaveSurgery.Refusal(
        message: "Line \(lines.lowerBound) is in the middle of what begins on line \(statement.lines.lowerBound).")
    }
    if let statement = statements.last, lines.upperBound < statement.lines.upperBound {
      throw WeaveSurgery.Refusal(
        message: "Line \(lines.upperBound) is in the middle of what ends on line \(statement.lines.upperBound).")
    }
    let neighbours = [first - 1, last + 1].filter(flow.statements.indices.contains).map { flow.statements[$0] }
    if neighbours.contains(where: {
      $0.lines.overlaps(statements[first].lines) || $0.lines.overlaps(statements[last].lines)
    }) {
      throw WeaveSurgery.Refusal(message: "These lines share a line with a gather before them; take that too.")
    }
    if let point = statements.first(where: { $0.isPoint && $0.depth <= depth }) {
      throw WeaveSurgery.Refusal(message: "\(file.words(for: point).sentence) ends what the lines before it belong to.")
    }
    let next = last + 1 < flow.statements.count ? flow.statements[last + 1] : nil
    if statements.contains(where: { $0.isPoint }), let next, !next.isPoint || next.depth > depth {
      throw WeaveSurgery.Refusal(message: "Line \(next.lines.lowerBound) belongs to the choices above it; take it too.")
    }
  }

  private static func isDeclaration(_ kind: SyntaxKind) -> Bool {
    switch kind {
    case .include, .variableDeclaration, .constantDeclaration, .listDeclaration, .externalDeclaration,
      .personaDeclaration:
      true
    default: false
    }
  }

  /// Whether a tunnel must come back from the lines: they do not lead away at their end.
  func returns() throws(WeaveSurgery.Refusal) -> Bool {
    guard let last = statements.last else { return true }
    let isAway = file.leadsAway(last) && !statements.contains(where: { $0.isPoint })
    if isAway { return false }
    let chains = file.chains(in: range).filter { !$0.isThread && !$0.isTunnel && $0.isFinal && !$0.isEnd }
    if let chain = chains.first {
      let line = file.tree.source.location(at: chain.node.range.start).line
      throw WeaveSurgery.Refusal(
        message: "Line \(line) leads away from the middle of these lines, and a tunnel must come back.")
    }
    if let thread = file.chains(in: range).first(where: { $0.isThread }) {
      let line = file.tree.source.location(at: thread.node.range.start).line
      throw WeaveSurgery.Refusal(message: "The thread on line \(line) would hand its choices to the stitch alone.")
    }
    return true
  }

  /// What the lines need of the knot's own variables.
  func parameters(isTunnel: Bool) throws(WeaveSurgery.Refusal) -> [Parameter] {
    let own = Set(file.temporaries(in: range))
    let all = file.temporaries(in: flowRange)
    let used = Set(file.names(in: range).map { $0.words })
    let outside = namesOutside
    // What is declared before the first knot is known in every tunnel (runtime §88).
    for name in own.sorted() where outside.contains(name) || isKnot && namesElsewhere.contains(name) {
      throw WeaveSurgery.Refusal(
        message: isKnot && !outside.contains(name)
          ? "`\(name)` is declared on these lines and used in knots."
          : "`\(name)` is declared on these lines and used on others of the knot.")
    }
    for label in file.labels(in: range) where outside.contains(label) || namesElsewhere.contains(label) {
      throw WeaveSurgery.Refusal(message: "The label `\(label)` would have another path, and it is used elsewhere.")
    }
    // From another stitch a label of this one is no longer the nearest of its name (ink §204).
    let labels = file.labels(in: file.whole)
    let moved = file.labels(in: range)
    for label in file.labels(in: flowRange)
    where used.contains(label) && !moved.contains(label) && labels.count(where: { $0 == label }) > 1 {
      throw WeaveSurgery.Refusal(
        message: "There is another label `\(label)`, which these lines could mean from elsewhere.")
    }
    if isKnot, let name = all.first(where: { used.contains($0) && !own.contains($0) }) {
      throw WeaveSurgery.Refusal(message: "`\(name)` holds before the first knot only.")
    }
    let before = SourceRange(file: range.file, start: flowRange.start, end: range.start)
    let known = file.temporaries(in: before)
    var names: [String] = []
    for name in all where used.contains(name) && !own.contains(name) && !names.contains(name) { names.append(name) }
    if let name = names.first(where: { !known.contains($0) }) {
      throw WeaveSurgery.Refusal(message: "`\(name)` is used on these lines and declared behind them.")
    }
    return try parameters(names, isTunnel: isTunnel)
  }

  private func parameters(_ names: [String], isTunnel: Bool) throws(WeaveSurgery.Refusal) -> [Parameter] {
    let assigned = Set(file.assigned(in: range))
    let changed = assigned.union(file.handedOver(in: range))
    let targets = Set(file.targetParameters(in: flowRange))
    if isTunnel, let name = names.first(where: { targets.contains($0) && assigned.contains($0) }) {
      throw WeaveSurgery.Refusal(message: "The target `\(name)` is changed on these lines, and that would be lost.")
    }
    return names.map { name in
      Parameter(name: name, isChanged: isTunnel && changed.contains(name), isTarget: targets.contains(name))
    }
  }

  private var flowRange: SourceRange {
    let statementsEnd = flow.statements.last?.node.range.end ?? flow.node.range.end
    return SourceRange(file: range.file, start: flow.node.range.start, end: statementsEnd)
  }

  private var namesOutside: Set<String> {
    Set(file.names(in: flowRange).filter { $0.start < range.start || $0.start >= range.end }.map { $0.words })
  }

  /// The names in all other knots and stitches.
  private var namesElsewhere: Set<String> {
    let (start, end) = (flowRange.start, flowRange.end)
    return Set(file.names(in: file.whole).filter { $0.start < start || $0.start >= end }.map { $0.words })
  }

  // MARK: Words

  var indentation: String {
    let bytes = file.tree.source.bytes[Int(range.start)...].prefix { Byte.isBlank($0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where the stitch is put: behind the knot's last stitch, or behind the stitch that the lines stood in.
  var stitchPlace: UInt32 { flow.node.range.end }

  func stitch(_ header: String, returns: Bool) -> String {
    let source = file.tree.source
    let isLineOpen = stitchPlace > 0 && source.bytes[Int(stitchPlace) - 1] != Byte.lineFeed
    var text = (isLineOpen ? "\n" : "") + "\n" + header + "\n" + body
    if returns { text += statements.contains(where: { $0.isPoint }) ? "- ->->\n" : "->->\n" }
    return text + (Int(stitchPlace) < source.bytes.count ? "\n" : "")
  }

  /// The lines, their choices as many levels out as they were deep.
  private var body: String {
    var edits = outdents
    for statement in statements where statement.isPoint && depth > 0 {
      let kind: SyntaxKind = statement.isChoice ? .bullet : .dash
      let marks = statement.node.children.filter { $0.kind == kind }
      edits.append(file.edit(marks[0].range.start, marks[depth].range.start, ""))
    }
    var bytes: [UInt8] = []
    var position = Int(range.start)
    for edit in WeaveSurgery.sorted(edits) {
      bytes += file.tree.source.bytes[position..<Int(edit.range.start)]
      position = Int(edit.range.end)
    }
    bytes += file.tree.source.bytes[position..<Int(range.end)]
    if bytes.last != Byte.lineFeed { bytes.append(Byte.lineFeed) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The blanks that all lines have in common, taken away.
  private var outdents: [TextEdit] {
    let source = file.tree.source
    let margin = Array(indentation.utf8)
    guard let first = statements.first, let last = statements.last, !margin.isEmpty else { return [] }
    return (first.lines.lowerBound...last.lines.upperBound).compactMap { line in
      let range = source.range(ofLine: line)
      guard source.bytes[range.offsets].starts(with: margin), file.isIndentation(atLine: line) else { return nil }
      return file.edit(range.start, range.start + UInt32(margin.count), "")
    }
  }

  func consequences(_ name: String, _ parameters: [Parameter], returns: Bool) -> [String] {
    let path = isKnot ? name : file.path(at: range.start).map { $0.split(separator: ".")[0] + "." + name } ?? name
    var sentences = ["The player reads the same. `{\(path)}` is how often these lines were reached."]
    if !parameters.isEmpty {
      let names = parameters.map { "`\($0.name)`" }.joined(separator: ", ")
      sentences.append("The knot's own \(names) \(parameters.count == 1 ? "is" : "are") handed to the stitch.")
    }
    if returns { sentences.append("A tunnel goes to the \(isKnot ? "knot" : "stitch") and comes back with `->->`.") }
    for label in file.labels(in: range) { sentences.append("The label `\(label)` is now `\(path).\(label)`.") }
    return sentences + [WeaveSurgery.savedGames]
  }
}
