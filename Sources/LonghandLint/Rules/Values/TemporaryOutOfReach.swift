import LonghandCompiler
import LonghandSource

/// Finds functions that read a temp of the story's top level, which is not there when they run (ink §211, runtime §83).
package enum TemporaryOutOfReach {
  package static let rule = Rule(
    code: "V032", name: "temporary-out-of-reach",
    summary: "A function reads a temporary variable of the story's beginning, which it cannot see.",
    reason: """
      A temporary variable that is made before the first knot compiles everywhere, as if it were a `VAR`. But a \
      function sees only its own: it finds 0, and the player sees a warning.
      """,
    whenToIgnore: "There is no reason to ignore it: make it a `VAR`, or hand it over.",
    examples: [
      .triggering("~ temp gold = 5\nYou have {coins()}.\n-> END\n== function coins()\n~ return ⟦gold⟧ * 10\n"),
      .mended("VAR gold = 5\nYou have {coins()}.\n-> END\n== function coins()\n~ return gold * 10\n"),
      .fine("~ temp gold = 5\nYou have {coins(gold)}.\n-> END\n== function coins(x)\n~ return x * 10\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for site in story.expressionSites.sites where script.flows[site.flow].kind == .function {
      for part in script.parts(of: site.expression) {
        guard case .reference(let id) = script.expressions[part].kind,
          case .global(let name) = script.references[id].meaning,
          case .temporary(let temporary)? = story.analysis.symbols.global(name)
        else { continue }
        findings.report(
          script.expressions[part].range,
          "The function `\(script.names[script.flows[site.flow].name])` cannot see `\(script.names[name])`.",
          help: "Make it a `VAR`, or hand it over as an argument.",
          labels: [Diagnostic.Label(range: script.temporaries[temporary].nameRange, text: "made here")])
      }
    }
  }
}
