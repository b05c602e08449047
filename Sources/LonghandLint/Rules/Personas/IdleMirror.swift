import LonghandCompiler
import LonghandSource

/// Finds mirrors that never move their trait.
package enum IdleMirror {
  package static let rule = Rule(
    code: "P106", name: "idle-mirror",
    summary: "A mirror never moves its trait.",
    reason: """
      A mirror acts when the trait that it follows is shifted; being set does not count. It moves its own trait by a \
      percentage of that shift, without remainder, so that a small percentage of small shifts is nothing at all.
      """,
    whenToIgnore: "There is no reason to ignore it.",
    examples: [
      .triggering(
        """
        PERSONA ida "Ida" {
            wary / trusting: 30
        }
        PERSONA lamp "The lamp" {
            dim / bright: 55    mirrors ⟦ida.trusting by 5⟧
        }
        ~ ida: trusting +10
        ~ lamp: dim +10
        {ida.trusting > 20 and lamp.bright > 50: There is light.}
        -> END

        """),
      .mended(
        """
        PERSONA ida "Ida" {
            wary / trusting: 30
        }
        PERSONA lamp "The lamp" {
            dim / bright: 55    mirrors ida.trusting by 50
        }
        ~ ida: trusting +10
        ~ lamp: dim +10
        {ida.trusting > 20 and lamp.bright > 50: There is light.}
        -> END

        """),
      .fine(
        """
        PERSONA ida "Ida" {
            wary / trusting: 30
        }
        PERSONA lamp "The lamp" {
            dim / bright: 55    mirrors ida.trusting by -50
        }
        * [Smile]
          ~ ida: wary -10
        - The lamp is {PORTRAIT(lamp)}.
        -> END

        """),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    guard script.mirrors.count > 0 else { return }
    let ranges = story.traitRanges
    for index in 0..<script.mirrors.count where !ranges.acts(index) {
      let mirror = script.mirrors[index]
      guard let source = mirror.source else { continue }
      let shifts = ranges.shifts(of: source)
      let why =
        shifts.isShifted
        ? "\(abs(mirror.amount)) percent of each shift is less than one."
        : "Nothing shifts \(story.description(of: source))."
      if !shifts.isShifted, let set = firstSet(of: source, script) {
        findings.report(
          set, "Mirrors follow shifts only: a trait that is set here leaves those that mirror it as they are.",
          help: "Shift it with `+` or `-` for them to follow.",
          labels: [
            Diagnostic.Label(range: mirror.path.range.union(mirror.amountRange), text: "this never moves anything")
          ])
        continue
      }
      findings.report(
        mirror.path.range.union(mirror.amountRange), "This mirror never moves anything.",
        help: "\(why) \(shifts.isShifted ? "Mirror more of it." : "Shift it, or delete the mirror.")")
    }
  }

  /// Where a trait is first set rather than shifted.
  private static func firstSet(of trait: TraitID, _ script: Script) -> SourceRange? {
    for shift in script.shifts.nodes {
      for clause in script.shiftClauses[shift.clauses] where clause.meaning?.trait == trait {
        if case .set = clause.effect { return shift.range }
      }
    }
    return nil
  }
}
