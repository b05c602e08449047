import LonghandSource
import LonghandSyntax

extension WeaveSurgery {
  /// Makes the choices and gathers on some lines one level deeper, and with them what stands below them.
  ///
  /// - Parameters:
  ///   - lines: The lines, counted from 1.
  ///   - tree: The file.
  ///   - width: How many blanks a level of indentation has.
  /// - Throws: `Refusal` where there is nothing to indent, or the file is broken.
  package static func indent(
    _ lines: ClosedRange<Int>, in tree: SyntaxTree, width: Int = 4
  ) throws(Refusal) -> WeaveSurgery {
    let file = try WeaveFile(tree)
    let part = try DepthChange(file, lines)
    var edits = part.lines.compactMap { line -> TextEdit? in
      let range = tree.source.range(ofLine: line)
      guard !range.isEmpty, file.isIndentation(atLine: line) else { return nil }
      return file.edit(range.start, range.start, String(repeating: " ", count: width))
    }
    for point in part.points {
      guard let mark = part.marks(of: point).first else { continue }
      edits.append(file.edit(mark.start, mark.start, part.sign(of: point) + " "))
    }
    return WeaveSurgery(
      title: "Indent the weave", edits: sorted(edits), consequences: part.consequences(isDeeper: true))
  }

  /// Makes the choices and gathers on some lines one level less deep, and with them what stands below them.
  ///
  /// - Throws: `Refusal` where one of them is at the margin already, there is nothing to outdent, or the file is broken.
  package static func outdent(
    _ lines: ClosedRange<Int>, in tree: SyntaxTree, width: Int = 4
  ) throws(Refusal) -> WeaveSurgery {
    let file = try WeaveFile(tree)
    let part = try DepthChange(file, lines)
    if let point = part.points.first(where: { $0.depth == 1 }) {
      throw Refusal(message: "\(file.words(for: point).sentence) is at the margin already.")
    }
    var edits = part.lines.compactMap { line -> TextEdit? in
      let range = tree.source.range(ofLine: line)
      let blanks = tree.source.bytes[range.offsets].prefix(width).prefix { $0 == Byte.space }.count
      let tabs = tree.source.bytes[range.offsets].first == Byte.tab ? 1 : 0
      guard blanks + tabs > 0, file.isIndentation(atLine: line) else { return nil }
      return file.edit(range.start, range.start + UInt32(max(blanks, tabs)), "")
    }
    for point in part.points {
      let marks = part.marks(of: point)
      edits.append(file.edit(marks[0].start, marks[1].start, ""))
    }
    return WeaveSurgery(
      title: "Outdent the weave", edits: sorted(edits), consequences: part.consequences(isDeeper: false))
  }
}

/// The part of a weave that is moved one level in or out.
private struct DepthChange {
  let file: WeaveFile
  /// The choices and gathers that are moved.
  let points: [WeaveFile.Statement]
  /// The lines that are moved with them.
  let lines: ClosedRange<Int>
  /// The other choices and gathers of the list before them.
  private let before: [WeaveFile.Statement]

  init(_ file: WeaveFile, _ lines: ClosedRange<Int>) throws(WeaveSurgery.Refusal) {
    self.file = file
    func isMeant(_ statement: WeaveFile.Statement) -> Bool {
      statement.isPoint && lines.contains(statement.lines.lowerBound)
    }
    guard let flow = file.flows.first(where: { $0.statements.contains(where: isMeant) }),
      let first = flow.statements.firstIndex(where: isMeant), let last = flow.statements.lastIndex(where: isMeant)
    else { throw WeaveSurgery.Refusal(message: "There is no choice and no gather on these lines.") }
    // Whatever stands below the last ones moves with them.
    let depth = flow.statements[first...last].filter { $0.isPoint }.map { $0.depth }.min() ?? 1
    let end = flow.statements[(last + 1)...].firstIndex { $0.isPoint && $0.depth <= depth } ?? flow.statements.count
    points = flow.statements[first..<end].filter { $0.isPoint }
    before = flow.statements[..<first].filter { $0.isPoint }
    let start = flow.statements[first].lines.lowerBound
    let next =
      end < flow.statements.count ? flow.statements[end].lines.lowerBound : file.tree.source.lineTable.count + 1
    let lastLine = Self.lastLine(from: flow.statements[end - 1].lines.upperBound, before: next, deeperThan: start, file)
    self.lines = start...lastLine
  }

  /// The last line that belongs to some lines: comments below them belong there that are indented deeper.
  private static func lastLine(from last: Int, before next: Int, deeperThan first: Int, _ file: WeaveFile) -> Int {
    func blanks(_ line: Int) -> (count: Int, first: UInt8?) {
      let bytes = file.tree.source.bytes[file.tree.source.range(ofLine: line).offsets]
      let blanks = bytes.prefix { Byte.isBlank($0) }.count
      return (blanks, bytes.dropFirst(blanks).first)
    }
    let margin = blanks(first).count
    var end = last
    for line in (last + 1)..<max(last + 1, next) {
      let (count, byte) = blanks(line)
      guard byte == Byte.slash, count > margin else {
        if byte == nil { continue }
        break
      }
      end = line
    }
    return end
  }

  func marks(of point: WeaveFile.Statement) -> [SourceRange] {
    let kind: SyntaxKind = point.isChoice ? .bullet : .dash
    return point.node.children.filter { $0.kind == kind }.map { $0.range }
  }

  func sign(of point: WeaveFile.Statement) -> String {
    let children = point.node.children
    return children.first { $0.kind == .bullet || $0.kind == .dash }?.sourceText ?? "-"
  }

  // MARK: What changes

  func consequences(isDeeper: Bool) -> [String] {
    var sentences: [String] = []
    let depth = points.map { $0.depth }.min() ?? 1
    for point in points where point.depth == depth {
      sentences.append(point.isChoice ? choice(point, isDeeper) : gather(point, isDeeper))
    }
    return sentences + [WeaveSurgery.savedGames]
  }

  /// A choice belongs to the point before it that is less deep.
  private func choice(_ point: WeaveFile.Statement, _ isDeeper: Bool) -> String {
    let limit = isDeeper ? point.depth + 1 : point.depth
    let owner = before.last { $0.depth < limit }
    let name = file.words(for: point).sentence
    guard let owner, owner.isChoice, owner.depth == limit - 1 else {
      return
        "\(name) is offered in the same place, and joins the gathers of depth \(point.depth + (isDeeper ? 1 : -1))."
    }
    return isDeeper
      ? "\(name) is offered only once \(file.words(for: owner)) was chosen, no longer beside it."
      : "\(name) is offered beside \(file.words(for: owner)), no longer only once that was chosen."
  }

  private func gather(_ point: WeaveFile.Statement, _ isDeeper: Bool) -> String {
    let depth = point.depth + (isDeeper ? 1 : -1)
    let name = file.words(for: point).sentence
    return "\(name) gathers the choices of depth \(depth), and no longer those of depth \(point.depth)."
  }
}
