import LonghandCompiler
import LonghandSource

/// Finds shifts that the same line undoes.
package enum UndoneShift {
  package static let rule = Rule(
    code: "P105", name: "undone-shift",
    summary: "A line shifts a trait one way and then back, or shifts it and then sets it.",
    reason: """
      The clauses of a line act in the order written. A shift towards one pole and one towards the other mostly cancel \
      out, and setting a trait makes every shift before it pointless. Mostly one of the two names the wrong pole.
      """,
    whenToIgnore: "Ignore it where the small difference between the two is meant.",
    examples: [
      .triggering(
        """
        PERSONA ida "Ida" {
            wary / trusting: 30
            solemn / merry: 40
        }
        * [Joke]
          ~ ida: ⟦trusting +20⟧, merry +10, wary +20
        - She is {PORTRAIT(ida)}.
        -> END

        """),
      .mended(
        """
        PERSONA ida "Ida" {
            wary / trusting: 30
            solemn / merry: 40
        }
        * [Joke]
          ~ ida: trusting +20, merry +10
        - She is {PORTRAIT(ida)}.
        -> END

        """),
      .fine(
        "PERSONA ida {\n    wary / trusting: 30\n}\n~ ida: trusting = 50, trusting +10\nShe is {PORTRAIT(ida)}.\n-> END\n"
      ),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for shift in script.shifts.nodes where shift.clauses.count > 1 {
      var last: [TraitID: ShiftClause] = [:]
      for clause in script.shiftClauses[shift.clauses] {
        guard let pole = clause.meaning else { continue }
        if let first = last[pole.trait], isUndone(first, by: clause, script) {
          report(first, second: clause, in: story, to: &findings)
        }
        last[pole.trait] = clause
      }
    }
  }

  private static func isUndone(_ first: ShiftClause, by second: ShiftClause, _ script: Script) -> Bool {
    if second.effect == .set { return true }
    guard first.effect != .set, first.isLiteral, second.isLiteral else { return false }
    return isUp(first) != isUp(second)
  }

  private static func isUp(_ clause: ShiftClause) -> Bool { clause.meaning?.isHigh == (clause.effect == .toward) }

  // MARK: Messages

  private static func report(
    _ first: ShiftClause, second: ShiftClause, in story: LintedStory, to findings: inout Findings
  ) {
    let (range, other) = (range(first, story), range(second, story))
    findings.report(
      range, "\(story.quoted(range)) is undone by \(story.quoted(other)) on the same line.",
      help: "Keep one of the two.", labels: [Diagnostic.Label(range: other, text: "undone here")])
  }

  /// The whole clause: parentheses around its amount belong to it.
  private static func range(_ clause: ShiftClause, _ story: LintedStory) -> SourceRange {
    var range = clause.pole.range.union(story.script.expressions[clause.amount].range)
    let behind = story.file(range.file).bytes[Int(range.end)...]
    let blanks = behind.prefix { $0 == 0x20 || $0 == 0x09 }.count
    if !clause.isLiteral, behind.dropFirst(blanks).first == UInt8(ascii: ")") { range.end += UInt32(blanks + 1) }
    return range
  }
}
