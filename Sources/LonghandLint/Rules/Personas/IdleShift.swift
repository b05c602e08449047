import LonghandCompiler
import LonghandSource

/// Finds shifts towards a pole at which the trait is all the time.
package enum IdleShift {
  package static let rule = Rule(
    code: "P107", name: "idle-shift",
    summary: "A shift moves a trait towards the pole at which it always is.",
    reason: "A trait that starts at a pole, and that nothing ever moves away from it, cannot be moved further.",
    whenToIgnore: "Ignore it where the game moves the trait.",
    examples: [
      .triggering(
        "PERSONA ida {\n    wary / trusting: 0\n}\n~ ida: ⟦wary +20⟧\n{PORTRAIT(ida)}\n-> END\n"),
      .mended("PERSONA ida {\n    wary / trusting: 50\n}\n~ ida: wary +20\n{PORTRAIT(ida)}\n-> END\n"),
      .fine(
        "PERSONA ida {\n    wary / trusting: 0\n}\n~ ida: trusting +20\n~ ida: wary +20\n{PORTRAIT(ida)}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    guard script.traits.count > 0 else { return }
    let ranges = story.traitRanges
    for clause in script.shiftClauses.nodes where clause.effect != .set && clause.isLiteral {
      guard let pole = clause.meaning else { continue }
      let range = ranges[pole.trait]
      let isUp = pole.isHigh == (clause.effect == .toward)
      guard isUp ? range.lower == 100 : range.upper == 0 else { continue }
      let place = clause.pole.range.union(script.expressions[clause.amount].range)
      findings.report(
        place,
        "\(story.quoted(place)) moves nothing: \(story.description(of: pole.trait)) is at that end all the time.",
        help: "Start it elsewhere, or shift it the other way first.")
    }
  }
}
