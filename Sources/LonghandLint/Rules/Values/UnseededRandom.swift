import LonghandCompiler
import LonghandSource

/// Finds randomness in a story that never seeds it.
package enum UnseededRandom {
  package static let rule = Rule(
    code: "V022", name: "unseeded-random", severity: .note, isDefault: false,
    summary: "The story draws random numbers or shuffles, and never calls `SEED_RANDOM`.",
    reason: """
      Without a seed each playthrough differs, so that a transcript that is kept as a test cannot stay the same. Players \
      and test scripts can give a seed from outside too.
      """,
    whenToIgnore: "Leave this rule out if your tests give a seed themselves.",
    examples: [
      .triggering("You throw a {⟦RANDOM(1, 6)⟧}.\n-> END\n"),
      .mended("~ SEED_RANDOM(7)\nYou throw a {RANDOM(1, 6)}.\n-> END\n"),
      .fine("You throw a {&one|two|three}.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    var first: SourceRange?
    for site in story.expressionSites.sites {
      for part in script.parts(of: site.expression) {
        guard case .call(let call) = script.expressions[part].kind else { continue }
        switch script.calls[call].meaning {
        case .builtIn(.seedRandom): return
        case .builtIn(.random), .builtIn(.listRandom): first = first ?? script.expressions[part].range
        default: break
        }
      }
    }
    guard let place = first ?? shuffle(script) else { return }
    findings.report(
      place, "The story is random here, and never calls `SEED_RANDOM`.",
      help: "Call `SEED_RANDOM` with a number, at least while testing.")
  }

  private static func shuffle(_ script: Script) -> SourceRange? {
    script.sequences.nodes.first { sequence in
      switch sequence.kind {
      case .shuffle, .shuffleOnce, .shuffleStopping: true
      case .stopping, .cycle, .once: false
      }
    }?.range
  }
}
