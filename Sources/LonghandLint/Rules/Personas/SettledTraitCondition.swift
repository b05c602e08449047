import LonghandCompiler
import LonghandSource

/// Finds conditions on traits that come out the same in every playthrough, apart from unreachable thresholds.
package enum SettledTraitCondition {
  package static let rule = Rule(
    code: "P104", name: "settled-trait-condition",
    summary: "A condition on a trait is always true, or true for no value from 0 to 100.",
    reason: """
      Traits go from 0 to 100. A condition that every such value meets, or none, or every value that the story's \
      shifts can make, asks nothing.
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
        - {⟦ida.trusting >= 20⟧: She stays.}
        -> END

        """),
      .mended(
        """
        PERSONA ida "Ida" {
            wary / trusting: 30
        }
        * [Smile]
          ~ ida: trusting +20
        * [Stare]
          ~ ida: wary +20
        - {ida.trusting >= 30: She stays.}
        -> END

        """),
      .triggering(
        "PERSONA ida {\n    wary / trusting: 30\n}\n~ ida: wary = 5\n{⟦ida.wary > 100⟧: She leaves.}\n-> END\n"),
      .mended("PERSONA ida {\n    wary / trusting: 30\n}\n~ ida: wary = 5\n{ida.wary > 50: She leaves.}\n-> END\n"),
      .triggering(
        "PERSONA ida {\n    wary / trusting: 30\n}\n* [Smile]\n  ~ ida: trusting +30\n* [Stare]\n  ~ ida: wary +20\n- {⟦ida.trusting > 50 and ida.wary > 50⟧: She is torn.}\n-> END\n"
      ),
      .fine("PERSONA ida {\n    wary / trusting: 30\n}\n- (top) ~ ida: wary +5\n{ida.wary < 99: -> top}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let ranges = story.traitRanges
    for settled in TraitConditions(story).settled where !(settled.isByShifts && settled.answer == .never) {
      let poles = script.parts(of: settled.expression).compactMap { TraitConditions.pole($0, story) }
      guard let pole = poles.first else { continue }
      // A trait that nothing moves is a finding of its own.
      if settled.isByShifts, !ranges.shifts(of: pole.trait).isMoved { continue }
      let word = settled.answer == .always ? "always" : "never"
      findings.report(
        script.expressions[settled.expression].range, "\(story.quoted(settled.expression)) is \(word) true.",
        help: help(settled, poles, story),
        labels: settled.isByShifts ? story.shiftLabels(of: pole.trait) : [])
    }
  }

  private static func help(
    _ settled: TraitConditions.Settled, _ poles: [Pole], _ story: LintedStory
  ) -> String {
    let isAboutBoth = poles.contains { pole in poles.contains { $0.trait == pole.trait && $0.isHigh != pole.isHigh } }
    if isAboutBoth { return "The two poles of a trait make 100 together: what one gains the other loses." }
    return settled.isByShifts ? poles.first.map { story.reach(of: $0) } ?? "" : "Traits go from 0 to 100."
  }
}
