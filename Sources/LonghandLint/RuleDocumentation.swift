import LonghandSource

/// What a rule is: the text of its `explain` page, its tests, and how it takes part in a run.
package struct RuleDocumentation: Sendable {
  /// The stable code: a letter and a number, never used for anything else (`F001`).
  package var code: DiagnosticCode
  /// The name, in words joined by dashes, as good as the code everywhere (`unreachable-knot`).
  package var name: String
  /// How much its findings weigh unless the settings say otherwise: an error only where the story stops when it comes
  /// there, never where a writer may want what the story does.
  package var severity: Diagnostic.Severity
  /// Whether what it finds is source that the reader is told, so that a safe fix has to change what is told: it is certain
  /// what was meant.
  package var tellsSource: Bool
  /// Whether it takes part without being asked for: only if it proves what it says.
  package var isDefault: Bool
  /// Whether it is silent about stories that have errors or lack an included file, where names may be missing.
  package var needsSoundStory: Bool
  /// What it finds, in one sentence.
  package var summary: String
  /// Why that matters, in a paragraph.
  package var reason: String
  /// When to ignore it.
  package var whenToIgnore: String
  /// What the settings can change about it.
  package var options: [RuleOption]
  /// Stories with and without findings, which are its tests too.
  package var examples: [RuleExample]

  /// Documents a rule.
  package init(
    code: DiagnosticCode, name: String, severity: Diagnostic.Severity = .warning, tellsSource: Bool = false,
    isDefault: Bool = true, needsSoundStory: Bool = true, summary: String, reason: String, whenToIgnore: String,
    options: [RuleOption] = [],
    examples: [RuleExample]
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.tellsSource = tellsSource
    self.isDefault = isDefault
    self.needsSoundStory = needsSoundStory
    self.summary = summary
    self.reason = reason
    self.whenToIgnore = whenToIgnore
    self.options = options
    self.examples = examples
  }
}
