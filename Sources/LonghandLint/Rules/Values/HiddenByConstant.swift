import LonghandCompiler
import LonghandSource

/// Finds variables that a constant of the same name hides (ink §167).
package enum HiddenByConstant {
  package static let rule = Rule(
    code: "V007", name: "hidden-by-constant",
    summary: "A variable, temp or parameter has the name of a constant, and so can never be read.",
    reason: """
      A constant takes the place of its name everywhere, in the whole story. A variable of the same name can be \
      declared and handed over, but whoever reads the name gets the constant.
      """,
    whenToIgnore: "There is no good reason to ignore it: rename one of the two.",
    examples: [
      .triggering("CONST price = 5\n-> shop(8)\n== shop(⟦price⟧)\nIt costs {price} coins.\n-> END\n"),
      .mended("CONST price = 5\n-> shop(8)\n== shop(today)\nIt costs {today} coins.\n-> END\n"),
      .fine("CONST PRICE = 5\n-> shop(8)\n== shop(price)\nIt costs {price} coins.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    guard script.constants.count > 0 else { return }
    for variable in script.variables.nodes {
      report(variable.name, at: variable.nameRange, kind: "variable", in: story, to: &findings)
    }
    for temporary in script.temporaries.nodes {
      report(temporary.name, at: temporary.nameRange, kind: "temporary variable", in: story, to: &findings)
    }
    for parameter in script.parameters.nodes {
      report(parameter.name, at: parameter.range, kind: "parameter", in: story, to: &findings)
    }
  }

  private static func report(
    _ name: NameID, at range: SourceRange, kind: String, in story: LintedStory, to findings: inout Findings
  ) {
    guard let constant = story.analysis.symbols.constant(name) else { return }
    let spelled = story.script.names[name]
    findings.report(
      range, "Nobody can read the \(kind) `\(spelled)`: the name always means the constant.",
      help: "Rename one of the two.",
      labels: [Diagnostic.Label(range: story.script.constants[constant].nameRange, text: "the constant")])
  }
}
