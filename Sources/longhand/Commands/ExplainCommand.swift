import ArgumentParser
import LonghandLint

/// `longhand explain`: what a rule finds, why, how it looks, and when to leave it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a finding: what, why, a story with it, and the story mended.",
    discussion: """
      Example: longhand explain E99
      Example: longhand explain unreachable-knot --markdown

      Exit status: 0 explained, 2 there is no such rule.
      """)

  @Argument(help: "The code or the name of a rule.")
  var rule: String

  @Flag(help: "Write Markdown.")
  var markdown = false

  func run() throws {
    guard let documentation = RuleName.documentation(of: rule) else {
      let suggestion = RuleSelector(rule).suggestion.map { "did you mean `\($0)`?" }
      throw CallFailure(
        message: "there is no rule `\(rule)`; \(suggestion ?? "`longhand lint --list-rules` shows all of them")")
    }
    let page = ExplanationPage(documentation)
    Terminal.write(markdown ? page.markdown : ExplanationPrinter(isStyled: Terminal.isOutputStyled).text(of: page))
  }
}
