import LonghandCompiler
import LonghandSource

extension Analysis {
  /// What the compiler found, as a writer would weigh it: a story that lost lines compiles, but is not the one they wrote
  /// (ink §6).
  package var weighedDiagnostics: [Diagnostic] {
    zip(findings, diagnostics).map { finding, diagnostic in
      guard finding.losesLines else { return diagnostic }
      var diagnostic = diagnostic
      diagnostic.severity = .error
      return diagnostic
    }
  }
}
