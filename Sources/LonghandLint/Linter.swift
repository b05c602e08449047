import LonghandCompiler
import LonghandSource

/// Finds what is wrong in stories: the pipeline on one page.
package struct Linter {
  /// How to lint.
  package var settings: LintSettings
  private let rules: [any Rule.Type]

  /// Makes a linter that runs some rules; by default the default set.
  package init(_ settings: LintSettings = LintSettings(), rules: [any Rule.Type]? = nil) {
    self.settings = settings
    self.rules = rules ?? RuleList.all.filter { $0.documentation.isDefault }
  }

  /// Lints a story.
  ///
  /// - Parameters:
  ///   - root: The file that the story starts from.
  ///   - include: Gives the bytes of an included file, by its name exactly as written, or nil where there is none.
  package func lint(_ root: SourceFile, include: @escaping (String) -> [UInt8]? = { _ in nil }) -> LintReport {
    let story = LintedStory(Analysis(root, include: include), settings: settings)
    let findings = story.analysis.diagnostics + check(story)
    return LintReport(findings: findings, files: story.files)
  }

  private func check(_ story: LintedStory) -> [Diagnostic] {
    guard let first = rules.first else { return [] }
    var findings = Findings(of: first.documentation)
    for rule in rules {
      let documentation = rule.documentation
      if documentation.needsSoundStory, !story.isSound { continue }
      findings.begin(documentation)
      rule.check(story, &findings)
    }
    return findings.diagnostics
  }
}
