import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds diverts to a variable that may still hold the number or text that it began with.
package enum DivertToNumber {
  package static let rule = Rule(
    code: "V047", name: "divert-to-number",
    summary: "A divert goes where a variable says, but the variable may hold a number or a text.",
    reason: """
      A variable that is diverted to holds a place, `-> cellar`. Where it still holds the 0 or the text that it began with, \
      the story stops with an error.
      """,
    whenToIgnore: "Ignore it where a game sets the variable beforehand.",
    examples: [
      .triggering(
        """
        VAR next = 0
        * [East]
          ~ next = -> town
        * [West]
        - -> ⟦next⟧
        == town
        Houses. -> END

        """),
      .mended(
        """
        VAR next = -> town
        * [East]
          ~ next = -> town
        * [West]
        - -> next
        == town
        Houses. -> END

        """),
      .triggering("VAR back = \"\"\n-> hall\n== hall\n+ [Back] -> ⟦back⟧\n+ [Stay]\n  ~ back = -> hall\n  -> hall\n"),
      .triggering(
        "VAR home = 0\n-> ⟦home⟧ ->\n-> END\n== den\n~ home = -> den\n->->\n"),
      .fine("VAR next = 0\n~ next = -> town\n-> next\n== town\nHouses. -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for (id, _) in story.expressionSites.diverts {
      let divert = script.diverts[id]
      guard case .variable(let name) = divert.meaning, divert.kind != .value,
        // One that never holds a place has a rule of its own.
        story.valueRanges[.global(name)].mayBeOther,
        case .variable(let variable)? = story.analysis.symbols.global(name),
        let start = story.constantFolder[script.variables[variable].value], let place = story.partPlaces.place(of: id),
        story.firstVisit.mayKeep(name, at: place)
      else { continue }
      let words = story.text(in: script.expressions[script.variables[variable].value].range)
      let kind = if case .text = start { "a text" } else { "a number" }
      findings.report(
        divert.path.range, "`\(script.names[name])` may still be `\(words)` here, which is \(kind) and no place.",
        help: "Let it begin with a place: `VAR \(script.names[name]) = -> …`.",
        labels: [Diagnostic.Label(range: script.variables[variable].nameRange, text: "this is what it begins with")])
    }
  }
}
