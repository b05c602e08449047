import LonghandSource

/// One thing that the linter looks for: what is said about it, and the function that looks at a story.
///
/// A rule is a file of its own, an enum with the one value `rule`, and a line in `RuleList`. Its documentation holds the
/// examples that test it and make its `explain` page.
package struct Rule: Sendable {
  /// Looks at a story and reports what is wrong.
  package typealias Check = @Sendable (_ story: LintedStory, _ findings: inout Findings) -> Void

  /// What it is, why, and how it looks.
  package let documentation: RuleDocumentation
  /// Looks at a story and reports what is wrong.
  package let check: Check

  /// Makes a rule; all but `check` is its documentation.
  package init(
    code: DiagnosticCode, name: String, severity: Diagnostic.Severity = .warning, tellsSource: Bool = false,
    isDefault: Bool = true, needsSoundStory: Bool = true, summary: String, reason: String, whenToIgnore: String,
    options: [RuleOption] = [],
    examples: [RuleExample], check: @escaping Check
  ) {
    documentation = RuleDocumentation(
      code: code, name: name, severity: severity, tellsSource: tellsSource, isDefault: isDefault,
      needsSoundStory: needsSoundStory, summary: summary, reason: reason, whenToIgnore: whenToIgnore, options: options,
      examples: examples)
    self.check = check
  }
}
