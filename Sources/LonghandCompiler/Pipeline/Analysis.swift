import LonghandSource
import LonghandSyntax

/// All that is known about a story before it becomes a program: what it says, what its names mean, what is wrong.
package struct Analysis: Sendable {
  /// The script with every reference settled.
  package let script: Script
  /// The tables of its names.
  package let symbols: Symbols
  /// What was found, in reading order, each thing once (`L4`).
  package let diagnostics: [Diagnostic]
  /// How the flow of its weaves joins up.
  package let plan: WeavePlan
  /// Whether a file could not be read, so that names may be missing through no fault of the story.
  package let isIncomplete: Bool
  /// The syntax trees of the story's files, by their ids; none where they were not to be kept.
  package let trees: [SyntaxTree]

  /// Whether the story cannot be compiled (`L10`).
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reads, parses and analyses a story.
  ///
  /// - Parameters:
  ///   - root: The file that the story starts from.
  ///   - keepsTrees: Whether the syntax trees are wanted afterwards; a long story's are large.
  ///   - parse: Gives the tree of a file: parses it, or knows it from before.
  ///   - include: Gives the bytes of an included file, by its name exactly as written, or nil where there is none.
  package init(
    _ root: SourceFile, keepsTrees: Bool = true, parse: @escaping (SourceFile) -> SyntaxTree = { Parser.parse($0) },
    include: @escaping (String) -> [UInt8]?
  ) {
    var built = ScriptBuilder.build(FileLoader(root: root, parse: parse, include: include), keepsTrees: keepsTrees)
    trees = built.trees
    var diagnostics = built.diagnostics
    isIncomplete = built.isIncomplete
    let hasSyntaxErrors = diagnostics.contains { $0.severity == .error }
    (symbols, diagnostics) = SymbolBuilder.symbols(of: built.script, adding: diagnostics)
    var analyzer = Analyzer(built.takeScript(), symbols, isIncomplete: built.isIncomplete)
    analyzer.analyze()
    let explained = analyzer.explainDottedLines()
    diagnostics.removeAll { Self.isExplained($0, explained) }
    script = analyzer.script
    plan = WeavePlan(script)
    diagnostics += analyzer.diagnostics + NameChecker.check(script, symbols)
    // A line that could not be read may have held the missing divert.
    if !hasSyntaxErrors { diagnostics += LooseEndChecker.check(script, plan) }
    self.diagnostics = Self.sorted(diagnostics)
  }

  /// Whether a finding of the parser is about a line that analysis has more to say about (`P8`).
  private static func isExplained(_ diagnostic: Diagnostic, _ lines: [SourceRange]) -> Bool {
    guard diagnostic.code == "E53" || diagnostic.code == "E43" else { return false }
    return lines.contains { line in
      line.file == diagnostic.range.file && line.start <= diagnostic.range.start && diagnostic.range.start <= line.end
    }
  }

  private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    // The parser objects to every increment in an expression; where analysis says why, that is enough.
    let explained = Set(diagnostics.lazy.filter { $0.code == "E110" }.map { $0.range })
    var seen: Set<Diagnostic> = []
    let unique = diagnostics.filter { diagnostic in
      !(diagnostic.code == "E41" && explained.contains(diagnostic.range)) && seen.insert(diagnostic).inserted
    }
    let order = unique.indices.sorted { left, right in
      let (first, second) = (unique[left].range, unique[right].range)
      return (first.file, first.start, left) < (second.file, second.start, right)
    }
    return order.map { unique[$0] }
  }
}
