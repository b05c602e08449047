import LonghandCompiler
import LonghandSource

/// Finds seeds for random numbers, which mean other numbers in other runtimes (runtime §197).
package enum SeededRandomness {
  package static let rule = Rule(
    code: "C008", name: "seeded-randomness", isDefault: false,
    summary: "The story sets the seed of its random numbers, from which each runtime draws its own.",
    reason: """
      The same seed gives the same numbers again in the same runtime. The runtimes for C# and for JavaScript have \
      different generators, so a puzzle that counts on certain numbers works in one of them only.
      """,
    whenToIgnore: "Leave this rule out if the story runs in one runtime, or if any numbers will do.",
    examples: [
      .triggering("~ ⟦SEED_RANDOM⟧(235)\nYou throw a {RANDOM(1, 6)}.\n-> END\n"),
      .mended("You throw a {RANDOM(1, 6)}.\n-> END\n"),
      .fine("You throw a {~1|2|3}.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for call in story.script.calls.nodes {
      guard case .builtIn(.seedRandom) = call.meaning else { continue }
      findings.report(
        call.nameRange, "From this seed other runtimes draw other numbers.",
        help: "Do not count on certain numbers.")
    }
  }
}
