import LonghandSource

/// What the compiler's own codes mean: the same documentation as a rule's, with a failing and a mended story each.
///
/// The stories may include the file `lamps.ink`; their own file is `story.ink`.
package enum CompilerCodes {
  /// The documentation, E1 to E130, then P1 to P16.
  package static let all: [RuleDocumentation] = [
    headers, files, content, choices, braces, branches, expressions, logicLines, declarations, names, functions,
    parameters, arguments, flow, references, targets, collisions, personas, personaLines,
  ].flatMap { $0 }

  /// The file that some of the stories include.
  package static let includedFile = (name: "lamps.ink", text: "VAR lamps = 3\n")

  /// An error; a story that is too long to be shown may be missing.
  static func error(
    _ code: DiagnosticCode, _ name: String, what: String, why: String, failing: String? = nil, mended: String
  ) -> RuleDocumentation {
    document(
      code, name, .error, what, why, "An error cannot be ignored: the story cannot be told as long as it is there.",
      failing, mended)
  }

  /// A warning.
  static func warning(
    _ code: DiagnosticCode, _ name: String, what: String, why: String, ignore: String, failing: String, mended: String
  ) -> RuleDocumentation {
    document(code, name, .warning, what, why, ignore, failing, mended)
  }

  /// An author's note to themselves.
  static func note(
    _ code: DiagnosticCode, _ name: String, what: String, why: String, ignore: String, failing: String, mended: String
  ) -> RuleDocumentation {
    document(code, name, .note, what, why, ignore, failing, mended)
  }

  private static func document(
    _ code: DiagnosticCode, _ name: String, _ severity: Diagnostic.Severity, _ what: String, _ why: String,
    _ ignore: String, _ failing: String?, _ mended: String
  ) -> RuleDocumentation {
    let examples = failing.map { [RuleExample.triggering($0), .mended(mended)] } ?? [.fine(mended)]
    return RuleDocumentation(
      code: code, name: name, severity: severity, needsSoundStory: false, summary: what, reason: why,
      whenToIgnore: ignore, examples: examples)
  }
}
