import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds points that every line sets to the same number, although more are asked for.
package enum SetInsteadOfAdded {
  package static let rule = Rule(
    code: "V040", name: "set-instead-of-added",
    summary: "Several lines set a variable to one number, and a condition asks for more than that.",
    reason: """
      `~ points = 1` makes it 1 however often it is done; `~ points += 1` counts. Where several lines give points and a \
      condition asks for more than one of them gives, the lines were meant to add.
      """,
    whenToIgnore: "Ignore it where a game sets the variable too.",
    examples: [
      .triggering(
        "VAR points = 0\n* [Four]\n  ~ ⟦points = 1⟧\n* [Five]\n- Three and three?\n* [Six]\n  ~ ⟦points = 1⟧\n* [Seven]\n-\n{points == 2: All right!|Not enough.}\n-> END\n"
      ),
      .fixed(
        "VAR points = 0\n* [Four]\n  ~ points += 1\n* [Five]\n- Three and three?\n* [Six]\n  ~ points += 1\n* [Seven]\n-\n{points == 2: All right!|Not enough.}\n-> END\n"
      ),
      .triggering(
        "VAR clues = 0\n* [Desk]\n  ~ ⟦clues = 1⟧\n* [Bed]\n  ~ ⟦clues = 1⟧\n- {clues > 2: You know.|You do not know.}\n-> END\n"
      ),
      .fine("VAR stage = 0\n* [A]\n  ~ stage = 1\n* [B]\n  ~ stage = 1\n- {stage == 1: One.}\n-> END\n"),
      .fine("VAR day = 1\n* [A]\n  ~ day = 2\n* [B]\n  ~ day = 2\n-\n~ day++\n{day > 2: Late.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    guard script.externals.count == 0 else { return }
    let asked = askedFor(story)
    for id in script.variables.ids {
      let name = script.variables[id].name
      guard let most = asked[name], case .integer(0)? = story.constantFolder[script.variables[id].value] else {
        continue
      }
      let uses = story.uses[.global(name)]
      guard uses.references.isEmpty, uses.writes.count > 1, let number = number(of: uses.writes, story), number > 0,
        Int(number) < most
      else { continue }
      for write in uses.writes {
        report(write, number: number, name: script.names[name], most: most, in: story, to: &findings)
      }
    }
  }

  /// The most that any condition asks of each variable.
  private static func askedFor(_ story: LintedStory) -> [NameID: Int] {
    let script = story.script
    var most: [NameID: Int] = [:]
    for condition in story.conditions.all {
      for part in condition.parts {
        guard case .binary(let sign, let left, let right) = script.expressions[part].kind,
          case .reference(let reference) = script.expressions[left].kind,
          case .global(let name) = script.references[reference].meaning,
          case .integer(let number)? = story.constantFolder[right]
        else { continue }
        switch sign {
        case .equal, .greaterOrEqual: most[name] = max(most[name] ?? 0, Int(number))
        case .greater: most[name] = max(most[name] ?? 0, Int(number) + 1)
        default: break
        }
      }
    }
    return most
  }

  /// The one number that all assignments set a variable to.
  private static func number(of writes: [AssignmentID], _ story: LintedStory) -> Int32? {
    var number: Int32?
    for write in writes {
      let assignment = story.script.assignments[write]
      guard assignment.kind == .set, let value = assignment.value,
        case .integer(let set)? = story.constantFolder[value],
        number == nil || number == set
      else { return nil }
      number = set
    }
    return number
  }

  private static func report(
    _ write: AssignmentID, number: Int32, name: String, most: Int, in story: LintedStory,
    to findings: inout Findings
  ) {
    let assignment = story.script.assignments[write]
    guard let value = assignment.value else { return }
    let range = assignment.path.range.union(story.script.expressions[value].range)
    findings.report(
      range, "`\(name)` is never more than \(number), as every line sets it to that, and \(most) is asked for.",
      help: "Write `\(name) += \(number)` to add.",
      fixes: [FixIt(message: "Write `+=`", edits: [TextEdit(range: range, replacement: "\(name) += \(number)")])])
  }
}
