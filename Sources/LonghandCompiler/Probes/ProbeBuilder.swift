import LonghandSource
import LonghandSyntax

/// Puts conditions that others ask at the end of a story that is ready for emission: each becomes a function that the
/// story cannot name.
///
/// The story is analysed and lowered by then, so that nothing of its own depends on there being probes. A probe sees what
/// stands at the top of the story: globals, constants, list items, knots and paths, functions, traits.
struct ProbeBuilder {
  /// The story with the probes behind its own flows.
  private(set) var script: Script
  /// The flow of each probe; nil for one that is wrong.
  private(set) var flows: [FlowID?] = []
  /// What is wrong with each probe; the first of its files is the probe's own.
  private(set) var diagnostics: [[Diagnostic]] = []
  /// How many flows are the story's.
  let storyFlowCount: Int

  /// What was read of a probe.
  private struct Draft {
    var expression: ExpressionID?
    /// Which of the script's calls are its own.
    var calls: Range<Int>
    var findings: [Finding]
    var file: SourceFile
    var range: SourceRange

    var diagnostics: [Diagnostic] { findings.map { $0.diagnostic(in: file) } }
  }

  /// Adds probes to a lowered story.
  ///
  /// - Parameters:
  ///   - probes: The words of each, in a file of its own that has a number behind those of the story's files.
  ///   - script: The story, lowered.
  ///   - isIncomplete: Whether a file of the story could not be read.
  init(_ probes: [SourceFile], to script: Script, isIncomplete: Bool) {
    self.script = script
    storyFlowCount = script.flows.count
    let firstExpression = script.expressions.count
    var drafts: [Draft] = []
    for probe in probes { drafts.append(read(probe)) }
    // Names that only probes use are known to the tables too, but the probes have no names in them.
    let symbols = SymbolBuilder.symbols(of: self.script).symbols
    for index in drafts.indices { analyze(&drafts[index], symbols, isIncomplete) }
    self.script = PersonaLowering.lowerExpressions(of: self.script, from: firstExpression)
    diagnostics = drafts.map { $0.diagnostics }
  }

  // MARK: Reading

  private mutating func read(_ probe: SourceFile) -> Draft {
    let firstCall = script.calls.count
    let loader = FileLoader(root: probe, parse: { Parser.parseExpression($0) }, include: { _ in nil })
    var builder = ScriptBuilder(loader: loader)
    swap(&builder.script, &script)
    builder.flow = FlowID(index: Int32(builder.script.flows.count))
    let view = builder.loader.rootFile.tree.root.children.lazy.compactMap { ExpressionSyntax($0) }.first
    let expression = view.map { builder.topExpression($0) }
    swap(&builder.script, &script)
    let range = SourceRange(file: probe.id, start: 0, end: UInt32(probe.bytes.count))
    return Draft(
      expression: expression, calls: firstCall..<script.calls.count,
      findings: loader.findings + builder.findings, file: probe, range: view?.range ?? range)
  }

  // MARK: Analysing

  /// Makes a function of a probe and settles what its names mean.
  private mutating func analyze(_ draft: inout Draft, _ symbols: Symbols, _ isIncomplete: Bool) {
    guard let expression = draft.expression, !Self.hasErrors(draft.diagnostics) else { return flows.append(nil) }
    let flow = appendFlow(returning: expression, draft.range)
    var analyzer = Analyzer(script, symbols, isIncomplete: isIncomplete, probe: draft.file)
    script = Script()
    analyzer.analyzeFlows(from: Int(flow.index))
    analyzer.rejectTarget(expression)
    swap(&script, &analyzer.script)
    draft.findings += analyzer.findings + portraits(in: draft.calls)
    flows.append(Self.hasErrors(draft.diagnostics) ? nil : flow)
  }

  /// A portrait is nothing but printing, and what prints it may not be part of the story.
  private func portraits(in calls: Range<Int>) -> [Finding] {
    script.calls.nodes[calls].compactMap { call in
      guard case .persona(.portrait(let persona)) = call.meaning else { return nil }
      let traits = script.traits[script.personas[persona].traits]
      let issue = PersonaIssue.portraitAsValue(
        script.names[script.personas[persona].name], pole: traits.last.map { script.names[$0.high.name] })
      return Finding(.persona(issue), call.nameRange)
    }
  }

  private mutating func appendFlow(returning expression: ExpressionID, _ range: SourceRange) -> FlowID {
    let id = FlowID(index: Int32(script.flows.count))
    let statement = Statement(kind: .returning(expression), range: range)
    let body = script.weaves.append(
      Weave(
        role: .root, statements: script.statements.append(contentsOf: CollectionOfOne(statement)),
        hasWeavePoints: false, flow: id))
    return script.flows.append(
      Flow(
        kind: .function, name: script.names.intern(""), nameRange: range, headerRange: range, parent: Script.story,
        parameters: Run(), hasParameterList: true, body: body, stitches: Run(), beginsWithStitch: false,
        firstReturn: nil, saysFunction: false))
  }

  private static func hasErrors(_ diagnostics: [Diagnostic]) -> Bool {
    diagnostics.contains { $0.severity == .error }
  }
}
