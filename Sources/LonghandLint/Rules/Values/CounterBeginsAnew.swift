import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds counters in temps, which begin anew each time the story comes by (ink §158).
package enum CounterBeginsAnew {
  package static let rule = Rule(
    code: "V035", name: "counter-begins-anew",
    summary: "A temp counts visits, but begins anew with each of them.",
    reason: """
      A temp is made where its line stands, each time the story comes there. What is added to it right below is gone with \
      the next visit, so that it never gets far. A `VAR` keeps its value, and the name of the knot itself counts its visits.
      """,
    whenToIgnore: "There is no reason to ignore it.",
    examples: [
      .triggering(
        """
        -> shop
        == shop
        ~ temp ⟦visits⟧ = 0
        ~ visits++
        {visits > 2: "You again!"|"Welcome."}
        + [Come back] -> shop
        + [Leave] -> END

        """),
      .mended(
        """
        VAR visits = 0
        -> shop
        == shop
        ~ visits++
        {visits > 2: "You again!"|"Welcome."}
        + [Come back] -> shop
        + [Leave] -> END

        """),
      .triggering("-> a\n== a\n~ temp ⟦n⟧ = 1\n+ [On]\n  ~ n += 1\n  {n == 5: Five!}\n  -> a\n+ [Off] -> END\n"),
      .fine("-> a\n== a\n~ temp n = 0\n- (loop)\n~ n++\n{n > 2: Three.}\n+ [On] -> loop\n+ [Off] -> END\n"),
      .fine("-> a\n== a\n~ temp n = RANDOM(1, 6)\n~ n++\n{n > 2: Lucky.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    var counters: [StoryVariable: Counter] = [:]
    for id in script.temporaries.ids {
      guard let counter = Counter(id, story) else { continue }
      counters[.local(script.temporaries[id].flow, script.temporaries[id].name)] = counter
    }
    guard !counters.isEmpty else { return }
    for condition in story.conditions.all {
      for part in condition.parts { check(part, counters: counters, in: story, to: &findings) }
    }
  }

  private static func check(
    _ part: ExpressionID, counters: [StoryVariable: Counter], in story: LintedStory, to findings: inout Findings
  ) {
    let script = story.script
    guard case .binary(let sign, let left, let right) = script.expressions[part].kind,
      case .reference(let id) = script.expressions[left].kind, let flow = story.expressionSites.flow(of: part),
      let variable = StoryVariable(script.references[id].meaning, in: flow), let counter = counters[variable],
      case .integer(let wanted)? = story.constantFolder[right], !counter.canBe(sign, Int(wanted))
    else { return }
    let name = script.names[variable.name]
    findings.report(
      counter.range,
      "`\(name)` begins anew each time the story comes here: it is \(counter.most) at most.",
      help: "Declare it with `VAR \(name) = \(counter.least)` instead of `~ temp`.",
      labels: [Diagnostic.Label(range: script.expressions[part].range, text: "so this never holds")])
  }

  /// A temp that starts at a number and is only counted up, in a flow that the story goes through without coming back.
  private struct Counter {
    var least: Int
    var most: Int
    var range: SourceRange

    init?(_ id: TemporaryID, _ story: LintedStory) {
      let script = story.script
      let temporary = script.temporaries[id]
      guard temporary.flow != Script.story, case .integer(let start)? = story.constantFolder[temporary.value],
        Self.isStraight(temporary.flow, script)
      else { return nil }
      let variable = StoryVariable.local(temporary.flow, temporary.name)
      let uses = story.uses[variable]
      guard uses.references.isEmpty, !uses.writes.isEmpty,
        script.temporaries.nodes.count(where: { $0.flow == temporary.flow && $0.name == temporary.name }) == 1
      else { return nil }
      (least, most, range) = (Int(start), Int(start), temporary.nameRange)
      for write in uses.writes {
        let assignment = script.assignments[write]
        guard assignment.kind == .add else { return nil }
        guard let value = assignment.value else {
          most += 1
          continue
        }
        guard case .integer(let amount)? = story.constantFolder[value], amount > 0 else { return nil }
        most += Int(amount)
      }
    }

    /// Whether nothing leads to a label of the flow, so that no line of it is told twice in one visit.
    private static func isStraight(_ flow: FlowID, _ script: Script) -> Bool {
      script.diverts.nodes.allSatisfy { divert in
        guard case .weavePoint(let point) = divert.meaning else { return true }
        return script.flow(of: point) != flow
      }
    }

    func canBe(_ sign: BinaryOperator, _ wanted: Int) -> Bool {
      switch sign {
      case .greater: most > wanted
      case .greaterOrEqual: most >= wanted
      case .equal: least <= wanted && wanted <= most
      default: true
      }
    }
  }
}
