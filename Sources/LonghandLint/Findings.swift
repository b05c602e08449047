import LonghandSource

/// What rules have reported so far.
package struct Findings {
  /// The findings in the order in which they were reported.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The rule that looks at the story now.
  private var documentation: RuleDocumentation

  /// Starts to collect the findings of a rule.
  package init(of documentation: RuleDocumentation) {
    self.documentation = documentation
  }

  /// Lets the next rule report.
  mutating func begin(_ documentation: RuleDocumentation) {
    self.documentation = documentation
  }

  /// Reports something; the rule's code and severity are filled in.
  ///
  /// - Parameters:
  ///   - range: The words at fault, exactly.
  ///   - message: What is wrong, in one sentence that quotes the writer's own words.
  ///   - help: What to do about it, in one sentence.
  ///   - labels: Further places that help to understand it.
  ///   - fixes: Changes that surely mend it, the best one first.
  package mutating func report(
    _ range: SourceRange, _ message: String, help: String? = nil, labels: [Diagnostic.Label] = [],
    fixes: [FixIt] = []
  ) {
    diagnostics.append(
      Diagnostic(
        code: documentation.code, severity: documentation.severity, range: range, message: message, help: help,
        labels: labels, fixes: fixes))
  }
}
