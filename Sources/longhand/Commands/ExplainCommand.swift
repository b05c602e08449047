import ArgumentParser
import LonghandLint
import LonghandSource

/// `longhand explain`: what a rule finds, why, how it looks, and when to leave it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a finding: what, why, a story with it, and the story mended.",
    discussion: """
      Example: longhand explain E99
      Example: longhand explain unreachable-knot F012 --format markdown
      Example: longhand explain --all --format markdown

      Exit status: 0 explained, 2 there is no such rule.
      """)

  @Argument(help: "The codes or the names of rules.", completion: .custom { _, _, _ in Self.names })
  var rules: [String] = []

  @Flag(help: "Explain all rules.")
  var all = false

  @Option(help: "text for a terminal, or markdown.")
  var format = ExplanationFormat.text

  func validate() throws {
    if rules.isEmpty != all { throw ValidationError("Name rules, such as E99 or unreachable-knot, or give --all.") }
  }

  func run() throws {
    let documentations = all ? RuleName.documentations : try namedDocumentations
    let console = Console.process
    let printer = ExplanationPrinter(isStyled: console.isOutputStyled)
    let pages = documentations.map { documentation in
      let page = ExplanationPage(documentation)
      switch format {
      case .text: return printer.text(of: page)
      case .markdown: return page.markdown
      }
    }
    console.write(pages.joined(separator: "\n"))
  }

  /// The rules that the call names, each once.
  private var namedDocumentations: [RuleDocumentation] {
    get throws {
      var found: [RuleDocumentation] = []
      for rule in rules.separated {
        let documentation = try documentation(of: rule)
        if !found.contains(where: { $0.code == documentation.code }) { found.append(documentation) }
      }
      return found
    }
  }

  /// What a shell offers: codes, and names behind them.
  private static var names: [String] {
    RuleName.documentations.map { $0.code.text } + RuleName.documentations.map { $0.name }
  }

  private func documentation(of rule: String) throws -> RuleDocumentation {
    guard let documentation = RuleName.documentation(of: rule) else {
      let suggestion = RuleSelector(rule).suggestion.map { "did you mean `\($0)`?" }
      throw CallFailure(
        message: "there is no rule `\(rule)`; \(suggestion ?? "`longhand lint --list-rules` shows all of them")")
    }
    return documentation
  }
}
