import LonghandCompiler
import LonghandSource

extension RuleDocumentation {
  /// What is said about the compiler's own codes, in the same form as about rules.
  package static let compilerCodes: [RuleDocumentation] = CompilerDocuments.all.map { RuleDocumentation($0) }

  /// The same for one code; a story that only a machine would write is not shown.
  private init(_ document: FindingDocument) {
    let mended = document.mended
    self.init(
      code: document.code, name: document.name, severity: document.severity,
      isDefault: document.code != Linter.authorNote, needsSoundStory: false,
      summary: document.summary, reason: document.reason, whenToIgnore: document.whenToIgnore,
      examples: document.isShort ? [.triggering(document.failing), .mended(mended)] : [.fine(mended)])
  }
}
