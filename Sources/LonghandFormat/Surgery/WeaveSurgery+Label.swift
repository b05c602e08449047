import LonghandSource
import LonghandSyntax

extension WeaveSurgery {
  /// Gives a choice a label, so that the story can ask whether it was taken.
  ///
  /// - Parameters:
  ///   - line: The line of the choice, counted from 1.
  ///   - name: The label.
  ///   - tree: The file.
  ///   - isTaken: Whether another file of the story uses a name already.
  /// - Throws: `Refusal` where there is no choice, it has a label, or the name is none or taken.
  package static func label(
    choiceOnLine line: Int, _ name: String, in tree: SyntaxTree, isTaken: (String) -> Bool = { _ in false }
  ) throws(Refusal) -> WeaveSurgery {
    try label(pointOnLine: line, isChoice: true, name, in: tree, isTaken: isTaken)
  }

  /// Gives a gather a label, so that the story can go there and ask whether it came by.
  ///
  /// - Parameters:
  ///   - line: The line of the gather, counted from 1.
  ///   - name: The label.
  ///   - tree: The file.
  ///   - isTaken: Whether another file of the story uses a name already.
  /// - Throws: `Refusal` where there is no gather, it has a label, or the name is none or taken.
  package static func label(
    gatherOnLine line: Int, _ name: String, in tree: SyntaxTree, isTaken: (String) -> Bool = { _ in false }
  ) throws(Refusal) -> WeaveSurgery {
    try label(pointOnLine: line, isChoice: false, name, in: tree, isTaken: isTaken)
  }

  private static func label(
    pointOnLine line: Int, isChoice: Bool, _ name: String, in tree: SyntaxTree, isTaken: (String) -> Bool
  ) throws(Refusal) -> WeaveSurgery {
    let file = try WeaveFile(tree)
    let kind = isChoice ? "choice" : "gather"
    let mark: SyntaxKind = isChoice ? .bullet : .dash
    let points = file.flows.flatMap { $0.statements }.filter { $0.isPoint && $0.lines.lowerBound == line }
    guard let point = points.first(where: { $0.isChoice == isChoice }),
      let end = point.node.children.filter({ $0.kind == mark }).last?.range.end
    else { throw Refusal(message: "There is no \(kind) on line \(line).") }
    if let label = point.node.first(.label)?.first(.identifier) {
      throw Refusal(message: "\(file.words(for: point).sentence) has the label `\(label.cleanedText)` already.")
    }
    try check(name, in: tree, isTaken: isTaken)
    let words = tree.source.bytes[Int(end)...].first.map { Byte.isBlank($0) } == true ? " (\(name))" : " (\(name)) "
    let path = file.path(of: point).map { $0 + "." + name } ?? name
    let happened = isChoice ? "\(file.words(for: point)) was taken" : "the story came by \(file.words(for: point))"
    return WeaveSurgery(
      title: "Label the \(kind)", edits: [file.edit(end, end, words)],
      consequences: [
        "`{\(name)}` is how often \(happened); elsewhere that is `{\(path)}`.",
        "The story plays as before. Saved games from before do not know the label: "
          + (isChoice ? "there the choice counts as not taken." : "there nobody came by."),
      ])
  }

  /// Makes sure that a name is one and is free.
  static func check(_ name: String, in tree: SyntaxTree, isTaken: (String) -> Bool) throws(Refusal) {
    let probe = Parser.parse(SourceFile(name: "name", text: "== \(name)\n-> END\n"))
    let isName =
      probe.diagnostics.isEmpty && probe.root.first(.knot)?.first(.identifier)?.cleanedText == name
      && !reserved.contains(name)
    guard isName else {
      throw Refusal(message: "`\(name)` is no name: letters, digits and _, at least one of them a letter.")
    }
    let isInFile = tree.elements.indices.contains { index in
      tree.elements[index].kind == .identifier && SyntaxNode(tree: tree, index: index).cleanedText == name
    }
    if isInFile || isTaken(name) { throw Refusal(message: "The name `\(name)` is in use already; take another one.") }
  }

  /// Words that name nothing (ink §35), and where every story ends (ink §103).
  private static let reserved = [
    "true", "false", "not", "return", "else", "VAR", "CONST", "temp", "LIST", "function", "END", "DONE", "_",
    "CHOICE_COUNT", "TURNS", "TURNS_SINCE", "READ_COUNT", "RANDOM", "SEED_RANDOM", "LIST_RANDOM", "LIST_VALUE",
    "LIST_COUNT", "LIST_MIN", "LIST_MAX", "LIST_ALL", "LIST_INVERT", "LIST_RANGE", "MIN", "MAX", "POW", "FLOOR",
    "CEILING", "INT", "FLOAT",
  ]
}

extension WeaveFile {
  /// The path of the knot or stitch that a statement stands in; nil at the top of the file.
  func path(of statement: Statement) -> String? { path(at: statement.node.range.start) }

  func path(at offset: UInt32) -> String? {
    var names: [String] = []
    for flow in flows where flow.node.kind == .knot || flow.node.kind == .stitch {
      guard flow.node.range.start <= offset, offset < flow.node.range.end else { continue }
      if let name = flow.node.first(.identifier)?.cleanedText { names.append(name) }
    }
    return names.isEmpty ? nil : names.joined(separator: ".")
  }
}
