import LonghandCompiler
import LonghandSource

/// Finds traits that nothing shifts or sets.
package enum UnshiftedTrait {
  package static let rule = Rule(
    code: "P101", name: "unshifted-trait",
    summary: "Nothing in the story moves a trait.",
    reason: """
      A trait is there to be moved by what the player chooses. One that no line shifts or sets, and that no mirror \
      moves, stays as it starts.
      """,
    whenToIgnore: "Ignore it where a game moves the trait, or a trait is fixed on purpose to compare others with it.",
    examples: [
      .triggering(
        """
        PERSONA ida "Ida" {
            ⟦wary / trusting⟧: 30
            solemn / merry: 40
        }
        * [Joke]
          ~ ida: merry +20
        - {ida.merry > 45: She laughs.}
        {ida.trusting > 20: She stays.}
        -> END

        """),
      .mended(
        """
        PERSONA ida "Ida" {
            wary / trusting: 30
            solemn / merry: 40
        }
        * [Joke]
          ~ ida: merry +20, trusting -20
        - {ida.merry > 45: She laughs.}
        {ida.trusting > 20: She stays.}
        -> END

        """),
      .fine(
        "PERSONA ida {\n    wary / trusting: 30\n}\n~ ida: trusting = 60\n{ida.trusting > 50: She stays.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    guard script.traits.count > 0 else { return }
    let ranges = story.traitRanges
    for persona in script.personas.nodes {
      // A mirror that does nothing is a finding of its own.
      let idle = persona.traits.indices.map { TraitID(index: Int32($0)) }.filter { id in
        !ranges.shifts(of: id).isMoved && script.traits[id].mirrors.isEmpty
      }
      report(idle, of: persona, story, &findings)
    }
  }

  private static func report(
    _ idle: [TraitID], of persona: Persona, _ story: LintedStory, _ findings: inout Findings
  ) {
    let script = story.script
    if idle.count > 1, idle.count == Int(persona.traits.count) {
      let name = script.names[persona.name]
      return findings.report(
        persona.nameRange, "Nothing in the story moves any trait of `\(name)`.",
        help: "Shift them where the player's choices should tell.")
    }
    for id in idle {
      let start = script.traits[id].start
      findings.report(
        story.range(of: id), "Nothing in the story moves \(story.description(of: id)): it stays at \(start).",
        help: "Shift it where the player's choices should tell, or delete it.")
    }
  }
}
