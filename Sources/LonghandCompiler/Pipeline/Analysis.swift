import LonghandSource
import LonghandSyntax

/// All that is known about a story before it becomes a program: what it says, what its names mean, what is wrong.
package struct Analysis: Sendable {
  /// The script with every reference settled.
  package let script: Script
  /// The tables of its names.
  package let symbols: Symbols
  /// What was found, in reading order, each thing once (ink §4).
  package let findings: [Finding]
  /// The same, worded.
  package let diagnostics: [Diagnostic]
  /// How the flow of its weaves joins up.
  package let plan: WeavePlan
  /// Whether a file could not be read, so that names may be missing through no fault of the story.
  package let isIncomplete: Bool
  /// The syntax trees of the story's files, by their ids; none where they were not to be kept.
  package let trees: [SyntaxTree]

  /// Whether the story cannot be compiled (ink §10).
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
    var findings = built.findings
    isIncomplete = built.isIncomplete
    let files = built.script.files
    let hasSyntaxErrors = findings.contains { Self.worded($0, files).severity == .error }
    let named = SymbolBuilder.symbols(of: built.script)
    symbols = named.symbols
    findings += named.findings
    var analyzer = Analyzer(built.takeScript(), symbols, isIncomplete: built.isIncomplete)
    analyzer.analyze()
    let explained = analyzer.explainDottedLines()
    findings.removeAll { Self.isExplained($0, explained) }
    script = analyzer.script
    plan = WeavePlan(script)
    findings += analyzer.findings + NameChecker.check(script, symbols)
    // A line that could not be read may have held the missing divert.
    if !hasSyntaxErrors { findings += LooseEndChecker.check(script, plan) }
    self.findings = Self.sorted(findings)
    diagnostics = self.findings.map { Self.worded($0, files) }
  }

  private static func worded(_ finding: Finding, _ files: [SourceFile]) -> Diagnostic {
    finding.diagnostic(in: files[Int(finding.range.file.number)])
  }

  /// Whether a finding of the parser is about a line that analysis has more to say about (persona §8).
  private static func isExplained(_ finding: Finding, _ lines: [SourceRange]) -> Bool {
    guard case .syntax(let error) = finding.issue, error.isAboutDottedLine else { return false }
    return lines.contains { line in
      line.file == finding.range.file && line.start <= finding.range.start && finding.range.start <= line.end
    }
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    // The parser objects to every increment in an expression; where analysis says why, that is enough.
    let explained = Set(findings.lazy.filter { $0.issue == .expression(.incrementInExpression) }.map { $0.range })
    var seen: Set<Finding> = []
    let unique = findings.filter { finding in
      let isParsersIncrement = finding.issue == .syntax(.expression(.incrementInExpression))
      return !(isParsersIncrement && explained.contains(finding.range)) && seen.insert(finding).inserted
    }
    let order = unique.indices.sorted { left, right in
      let (first, second) = (unique[left].range, unique[right].range)
      return (first.file, first.start, left) < (second.file, second.start, right)
    }
    return order.map { unique[$0] }
  }
}
