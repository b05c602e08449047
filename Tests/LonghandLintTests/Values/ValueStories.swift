import LonghandCompiler
import LonghandLint
import LonghandSource

/// Stories for tests of what values can be.
enum ValueStories {
  /// A story as rules see it.
  static func story(_ text: String) -> LintedStory {
    LintedStory(Analysis(SourceFile(name: "test.ink", text: text), include: { _ in nil }))
  }

  /// The range of a global, in words.
  static func range(of name: String, in text: String) -> String? {
    let story = story(text)
    guard let id = story.script.names.find(name) else { return nil }
    return story.valueRanges[.global(id)].words(story.script)
  }

  /// What the rules about values and personas that run by default find, by their codes.
  static func codes(in text: String) -> [DiagnosticCode] {
    let rules = RuleList.all.filter { rule in
      let documentation = rule.documentation
      return documentation.isDefault && (documentation.code.group == "V" || documentation.code.group == "P")
    }
    let report = Linter(rules: rules).lint(SourceFile(name: "test.ink", text: text))
    return report.findings.map(\.code)
  }
}
