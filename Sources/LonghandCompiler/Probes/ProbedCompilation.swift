import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// What came of compiling a story together with conditions that others ask of it.
package struct ProbedCompilation: Sendable {
  /// The story's own compilation; its program has the probes too, and the JSON that it would have without them.
  package let story: Compilation
  /// What is wrong with each probe, ranges of its own file seen from there.
  package let probeDiagnostics: [[Diagnostic]]
  /// The number of the file that the first probe got; each further one has the next.
  package let firstProbeFile: SourceFileID
}

extension Compiler {
  /// Compiles a story that was analysed before, together with probes.
  ///
  /// - Parameters:
  ///   - analysis: The story.
  ///   - probes: The words of each condition, and the name of the file that they stand in.
  ///   - options: How to compile the story itself. Where it has errors, probes are read and no more.
  ///   - notesCoverage: Whether the program is to tell where lines, choices and branches begin.
  package static func compile(
    _ analysis: Analysis, probes: [(words: [UInt8], name: String)], options: Options = Options(),
    notesCoverage: Bool = false
  ) -> ProbedCompilation {
    let lowered = analysis.hasErrors ? analysis.script : PersonaLowering.lower(analysis.script)
    let first = UInt32(lowered.files.count)
    let files = probes.enumerated().map { number, probe in
      SourceFile(id: SourceFileID(first + UInt32(number)), name: probe.name, bytes: probe.words)
    }
    var program: Program?
    let findings: [[Diagnostic]]
    if analysis.hasErrors {
      findings = files.map { Parser.parseExpression($0).diagnostics }
    } else {
      let builder = ProbeBuilder(files, to: lowered, isIncomplete: analysis.isIncomplete)
      findings = builder.diagnostics
      program = Emitter.emit(builder, countsAllVisits: options.countsAllVisits, notesCoverage: notesCoverage)
    }
    return ProbedCompilation(
      story: Compilation(program: program, diagnostics: analysis.diagnostics, files: analysis.script.files),
      probeDiagnostics: findings, firstProbeFile: SourceFileID(first))
  }
}
