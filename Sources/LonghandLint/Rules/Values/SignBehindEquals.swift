import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds `health =- 5`, which sets a variable to -5 where `-=` was meant.
package enum SignBehindEquals {
  package static let rule = Rule(
    code: "V046", name: "sign-behind-equals",
    summary: "A minus stands right behind the equals sign, where `-=` is written to subtract.",
    reason: "`~ health =- 5` makes `health` -5, whatever it was. `~ health -= 5` takes 5 from it.",
    whenToIgnore: "Write `= -5`, with a blank before the minus, where the negative number is meant.",
    examples: [
      .triggering("VAR health = 10\n* [Fight]\n  ~ ⟦health =- 5⟧\n* [Flee]\n- {health}\n-> END\n"),
      .fixed("VAR health = 10\n* [Fight]\n  ~ health -= 5\n* [Flee]\n- {health}\n-> END\n"),
      .triggering("VAR gold = 10\nVAR price = 3\n~ ⟦gold =-price⟧\n~ price++\n{gold}\n-> END\n"),
      .fixed("VAR gold = 10\nVAR price = 3\n~ gold -= price\n~ price++\n{gold}\n-> END\n"),
      .triggering("VAR trust = 4\n{trust > 3:\n  ~ ⟦trust=- 2⟧\n}\n{trust}\n-> END\n"),
      .fine("VAR health = 10\n~ health = -5\n~ health=-5\n~ health = - 5\n{health}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for assignment in script.assignments.nodes where assignment.kind == .set {
      guard let value = assignment.value else { continue }
      let (name, amount) = (assignment.path.range, script.expressions[value].range)
      guard name.file == amount.file, name.end < amount.start else { continue }
      let bytes = story.file(name.file).bytes
      guard amount.start > 0, bytes[Int(amount.start)] == UInt8(ascii: "-"),
        bytes[Int(amount.start) - 1] == UInt8(ascii: "="), Int(amount.start) + 1 < bytes.count
      else { continue }
      let isBlankBehind = bytes[Int(amount.start) + 1] == 0x20
      guard isBlankBehind || bytes[Int(amount.start) - 2] == 0x20 else { continue }
      report(name, amount: amount, in: story, to: &findings)
    }
  }

  private static func report(
    _ name: SourceRange, amount: SourceRange, in story: LintedStory, to findings: inout Findings
  ) {
    let range = name.union(amount)
    let (words, number) = (story.text(in: name), story.text(in: amount).dropFirst().trimmingBlanks)
    let better = "\(words) -= \(number)"
    findings.report(
      range, "This sets `\(words)` to `-\(number)`, whatever it was: to subtract, the minus stands first.",
      help: "Write `\(better)`, or `\(words) = -\(number)` if the negative number is meant.",
      fixes: [FixIt(message: "Write `-=`", edits: [TextEdit(range: range, replacement: better)])])
  }
}
