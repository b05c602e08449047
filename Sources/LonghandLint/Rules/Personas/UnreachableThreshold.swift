import LonghandCompiler
import LonghandSource

/// Finds conditions on traits that no playthrough can make true.
package enum UnreachableThreshold {
  package static let rule = Rule(
    code: "P103", name: "unreachable-threshold",
    summary: "No playthrough takes a trait far enough for a condition.",
    reason: """
      A shift covers a part of the way that is left, and what stands behind a choice with `*` happens once at most: \
      from its start a trait cannot get everywhere. What waits behind such a condition is never read.
      """,
    whenToIgnore: "Ignore it where the game sets the trait.",
    examples: [
      .triggering(
        """
        PERSONA ida "Ida" {
            wary / trusting: 30
        }
        * [Smile]
          ~ ida: trusting +20
        * [Stare]
          ~ ida: wary +20
        - {⟦ida.trusting > 60⟧: She stays.}
        -> END

        """),
      .mended(
        """
        PERSONA ida "Ida" {
            wary / trusting: 30
        }
        * [Smile]
          ~ ida: trusting +50
        * [Stare]
          ~ ida: wary +20
        - {ida.trusting > 60: She stays.}
        -> END

        """),
      .fine(
        """
        PERSONA ida "Ida" {
            wary / trusting: 30
        }
        - (again)
        + [Smile]
          ~ ida: trusting +5
          -> again
        * [Go]
        - {ida.trusting > 60: She stays.}
        -> END

        """),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for settled in TraitConditions(story).settled where settled.isByShifts && settled.answer == .never {
      let poles = script.parts(of: settled.expression).compactMap { TraitConditions.pole($0, story) }
      guard let pole = poles.first, story.traitRanges.shifts(of: pole.trait).isMoved else { continue }
      findings.report(
        script.expressions[settled.expression].range,
        "No playthrough makes \(story.quoted(settled.expression)) true.", help: story.reach(of: pole),
        labels: story.shiftLabels(of: pole.trait))
    }
  }
}
