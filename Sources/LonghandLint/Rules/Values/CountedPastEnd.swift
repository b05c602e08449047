import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds lists that are counted on and on, past their last item (ink §171).
package enum CountedPastEnd {
  package static let rule = Rule(
    code: "V045", name: "counted-past-end",
    summary: "A line that may run any number of times counts a list on, past its last item.",
    reason: """
      `~ stage++` goes to the next item of the list. Behind the last one there is none: the list is empty from then on, \
      nothing is told where it stands in braces, and no comparison with an item holds.
      """,
    whenToIgnore: "Ignore it where the reader cannot come here often enough.",
    examples: [
      .triggering(
        """
        LIST stage = (asleep), awake, gone
        -> night
        == night
        She is {stage}.
        + [Nudge her]
          ~ ⟦stage++⟧
          -> night
        + [Leave] -> END

        """),
      .mended(
        """
        LIST stage = (asleep), awake, gone
        -> night
        == night
        She is {stage}.
        + {stage != gone} [Nudge her]
          ~ stage++
          -> night
        + [Leave] -> END

        """),
      .triggering(
        "LIST days = (mon), tue\nVAR day = mon\n-> work\n== work\nIt is {day}.\n~ ⟦day += 1⟧\n+ [On] -> work\n+ [Off] -> END\n"
      ),
      .triggering(
        "LIST heat = cold, (warm), hot\n-> bath\n== bath\n{heat}\n+ [Add ice]\n  ~ ⟦heat--⟧\n  -> bath\n+ [Get out] -> END\n"
      ),
      .fine(
        "LIST stage = (asleep), awake\n-> night\n== night\n* [Nudge her]\n  ~ stage++\n  She is {stage}. -> night\n+ [Leave] -> END\n"
      ),
      .fine(
        "LIST stage = (asleep), awake\n-> night\n== night\n{stage == ():\n  ~ stage = asleep\n}\n+ [Nudge her]\n  ~ stage++\n  -> night\n+ [Leave] -> END\n"
      ),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    guard script.externals.count == 0, script.lists.count > 0 else { return }
    var candidates: [(AssignmentID, NameID)] = []
    for (id, flow) in story.expressionSites.assignments {
      let assignment = script.assignments[id]
      let variable = StoryVariable(assignment, in: flow, script)
      guard assignment.kind != .set, case .global(let name) = variable, isOne(assignment.value, story),
        story.valueRanges[variable].isList, let place = story.partPlaces.place(of: id), story.repeatedPlaces[place],
        !isOnce(place, story)
      else { continue }
      candidates.append((id, name))
    }
    guard !candidates.isEmpty else { return }
    let guards = Guards(story)
    for (id, name) in candidates
    where !guards.names[id, default: []].contains(name) && !guards.isCheckedForEnd.contains(name) {
      report(id, name: name, in: story, to: &findings)
    }
  }

  private static func isOne(_ value: ExpressionID?, _ story: LintedStory) -> Bool {
    guard let value else { return true }
    return story.constantFolder[value] == .integer(1)
  }

  private static func isOnce(_ place: Int, _ story: LintedStory) -> Bool {
    guard case .choice(let choice) = story.flowGraph.numbers.place(place) else { return false }
    return story.oncePlaces.choices.contains(choice)
  }

  /// What is asked before assignments run.
  private struct Guards {
    /// The globals that the conditions around each assignment name, and those of the choice before it.
    var names: [AssignmentID: Set<NameID>] = [:]
    /// The globals of which the story asks somewhere whether they are empty or at their end.
    var isCheckedForEnd: Set<NameID> = []
    private let script: Script

    init(_ story: LintedStory) {
      script = story.script
      for flow in script.flows.ids { walk(script.flows[flow].body, []) }
      for site in story.expressionSites.sites {
        for part in script.parts(of: site.expression) { noteEnd(part, story) }
      }
    }

    private mutating func walk(_ weave: WeaveID, _ asked: Set<NameID>) {
      var asked = asked
      for index in script.weaves[weave].statements.indices {
        if case .choice(let id) = script.statements[index].kind {
          for row in script.choices[id].conditions.indices { asked.formUnion(globals(script.expressionRows[row])) }
        }
        script.walk(statements: index..<index + 1) { note($0, asked) }
      }
    }

    private mutating func note(_ part: Script.Part, _ asked: Set<NameID>) -> Script.Descent {
      switch part {
      case .assignment(let id):
        names[id, default: []].formUnion(asked)
        return .into
      case .item(let index):
        guard case .conditional(let id) = script.contentItems[index].kind else { return .into }
        let conditional = script.conditionals[id]
        var inside = asked.union(conditional.initial.map(globals) ?? [])
        for branch in script.branches[conditional.branches] {
          switch branch.kind {
          case .condition(let value), .caseValue(let value): inside.formUnion(globals(value))
          case .whenTrue, .otherwise, .caseDefault: break
          }
          walk(branch.body, inside)
        }
        return .past
      case .block(let block):
        walk(block, asked)
        return .past
      case .statement(let index):
        guard case .weave(let nested) = script.statements[index].kind else { return .into }
        walk(nested, asked)
        return .past
      case .divert, .expression, .operand: return .into
      }
    }

    private func globals(_ id: ExpressionID) -> Set<NameID> {
      Set(
        script.parts(of: id).compactMap { part in
          guard case .reference(let reference) = script.expressions[part].kind,
            case .global(let name) = script.references[reference].meaning
          else { return nil }
          return name
        })
    }

    private mutating func noteEnd(_ part: ExpressionID, _ story: LintedStory) {
      switch script.expressions[part].kind {
      case .binary(_, let left, let right):
        if story.valueRanges.isEmptyLiteral(right) { isCheckedForEnd.formUnion(globals(left)) }
      case .not(let operand): isCheckedForEnd.formUnion(globals(operand))
      case .call(let call):
        guard case .builtIn(let function) = script.calls[call].meaning else { return }
        switch function {
        case .listCount, .listMin, .listMax, .listValue: isCheckedForEnd.formUnion(globals(part))
        default: break
        }
      default: break
      }
    }
  }

  private static func report(
    _ id: AssignmentID, name: NameID, in story: LintedStory, to findings: inout Findings
  ) {
    let script = story.script
    let assignment = script.assignments[id]
    let words = script.names[name]
    var range = assignment.path.range
    let bytes = story.file(range.file).bytes
    while Int(range.end) < bytes.count, ![0x0A, 0x0D, 0x7D].contains(bytes[Int(range.end)]) { range.end += 1 }
    while bytes[Int(range.end) - 1] == 0x20 || bytes[Int(range.end) - 1] == 0x09 { range.end -= 1 }
    let end = assignment.kind == .add ? "last" : "first"
    findings.report(
      range, "This runs as often as the reader likes: past its \(end) item `\(words)` is empty.",
      help: "Ask before it whether `\(words)` is at its \(end) item.")
  }
}
