/// One thing that the linter looks for.
///
/// A rule is a file of its own and a line in `RuleList`. Its documentation holds the examples that test it and make its
/// `explain` page.
package protocol Rule: Sendable {
  /// What it is, why, and how it looks.
  static var documentation: RuleDocumentation { get }

  /// Looks at a story and reports what is wrong.
  static func check(_ story: LintedStory, _ findings: inout Findings)
}
