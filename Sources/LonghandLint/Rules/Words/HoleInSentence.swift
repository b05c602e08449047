import LonghandCompiler
import LonghandSource

/// Finds sentences with a hole where a condition does not hold: `You are {rich: rich}.` (ink §76).
package enum HoleInSentence {
  package static let rule = Rule(
    code: "W014", name: "hole-in-sentence",
    summary: "Where a condition does not hold, a blank is left before the sign that ends the sentence.",
    reason: """
      `You are {gold > 5: rich}.` reads 'You are .' for everybody else. Write what they read behind a bar, or take the blank \
      and the words before it into the braces.
      """,
    whenToIgnore: "Ignore it where the condition always holds.",
    examples: [
      .triggering("VAR gold = 3\n* [Search]\n  ~ gold = 9\n* [Go on]\n- You are ⟦{gold > 5: rich}⟧.\n-> END\n"),
      .mended("VAR gold = 3\n* [Search]\n  ~ gold = 9\n* [Go on]\n- You are {gold > 5: rich|poor}.\n-> END\n"),
      .triggering("VAR tired = true\nYou walk ⟦{tired:slowly}⟧, and the wind blows.\n-> END\n"),
      .mended("VAR tired = true\nYou walk{tired: slowly}, and the wind blows.\n-> END\n"),
      .triggering("-> a\n== a\nShe waits ⟦{!patiently}⟧!\n+ [On] -> a\n+ [Off] -> END\n"),
      .fine("VAR seen = true\n~ seen = false\nHere {!seen: I go|it goes}.\n-> END\n"),
      .fine("VAR gold = 3\nYou wait{gold > 5: , richer than before}. It is {gold}. {gold: You sing} ...\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for joint in story.braceJoints.joints {
      // Of a sequence that was meant as a condition another rule says more.
      guard joint.mayBeEmpty, joint.isConditional || !joint.firstWords.contains(":"), let before = joint.before,
        let after = joint.after, before.hasSuffix(" "),
        let sign = after.first, ".,!?;:".contains(sign), !after.hasPrefix("..")
      else { continue }
      let words = before.trimmingBlanks.split(separator: " ").suffix(3).joined(separator: " ")
      guard !words.isEmpty else { continue }
      findings.report(
        joint.range, "Where this tells nothing the reader sees `\(words) \(sign)`.",
        help: "Write behind a bar what is told then, or take the blank before the braces into them.")
    }
  }
}
