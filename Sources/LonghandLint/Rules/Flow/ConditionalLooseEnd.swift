import LonghandCompiler
import LonghandSource

/// Finds knots that run out if a condition does not hold, which the compiler's own check (ink §142) lets pass.
package enum ConditionalLooseEnd {
  package static let rule = Rule(
    code: "F007", name: "conditional-loose-end",
    summary: "A knot runs out where the one divert at its end depends on a condition.",
    reason: """
      Where the condition does not hold, the story goes past the divert and finds nothing more: it stops there with an \
      error. The compiler takes any divert for a way out, even one in braces.
      """,
    whenToIgnore: "Ignore it where the condition always holds when the story comes there.",
    examples: [
      .triggering("VAR key = true\n-> door\n=== door ===\nA door. {⟦key⟧: -> hall}\n=== hall ===\nA hall. -> END\n"),
      .mended(
        "VAR key = true\n-> door\n=== door ===\nA door. {key: -> hall | -> END}\n=== hall ===\nA hall. -> END\n"),
      .triggering(
        """
        VAR road = 0
        * [East]
          ~ road = 1
        * [West]
          ~ road = 2
        * [Sit down]
        - -> fork
        == fork
        {
        - road == 1: -> town
        - ⟦road == 2⟧: -> sea
        }
        == town
        Houses. -> END
        == sea
        Waves. -> END

        """),
      .mended(
        """
        VAR road = 0
        * [East]
          ~ road = 1
        * [West]
          ~ road = 2
        * [Sit down]
        - -> fork
        == fork
        {
        - road == 1: -> town
        - road == 2: -> sea
        - else: You fall asleep. -> END
        }
        == town
        Houses. -> END
        == sea
        Waves. -> END

        """),
      .triggering(
        """
        VAR mood = ""
        * [Sing]
          ~ mood = "merry"
        * [Weep]
          ~ mood = "sad"
        * [Shout]
          ~ mood = "cross"
        - -> evening
        == evening
        { mood:
        - "merry": -> feast
        - ⟦"sad"⟧: -> bed
        }
        == feast
        Music. -> END
        == bed
        Sleep. -> END

        """),
      .triggering(
        "VAR luck = 0\n-> cave\n== cave\n* [Dig]\n  ~ luck = RANDOM(1, 3)\n  {\n  - luck == 1: Gold. -> END\n  - ⟦luck == 2⟧: Bones. -> END\n  }\n* [Leave] -> END\n"
      ),
      .fine(
        """
        VAR road = 0
        * [East]
          ~ road = 1
        * [West]
          ~ road = 2
        - -> fork
        == fork
        {
        - road == 1: -> town
        - road == 2: -> sea
        }
        == town
        Houses. -> END
        == sea
        Waves. -> END

        """),
      .fine(
        """
        VAR key = true
        -> door
        === door ===
        A door.
        {key: -> hall}
        {not key: -> END}
        === hall ===
        A hall. -> END

        """),
      .fine(
        """
        VAR lamp = false
        * [Take the lamp]
          ~ lamp = true
        * [Go on]
        - -> cave
        == cave
        + {lamp} [Look round] -> END
        + ->
          {not lamp: It is too dark. -> END}

        """),
      .fine("-> door\n== door\n{once:\n- -> hall\n- -> END\n}\n== hall\nA hall. -> END\n"),
      .fine("VAR key = true\n-> door\n=== door ===\n* [Knock] -> END\n* [Open]\n  {key: -> END}\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let graph = story.flowGraph
    let waiting = story.pendingChoices.isPending
    let isUnfinished = flowsWithNotes(story.script)
    for exit in graph.exits where exit.kind == .runsOut && !exit.hasOffered && !waiting[exit.place] {
      let flow = graph.flows[exit.place]
      let kind = story.script.flows[flow].kind
      guard kind == .knot || kind == .stitch, !isUnfinished[Int(flow.index)] else { continue }
      guard let partialExit = exit.partialExit else { continue }
      if let open = partialExit.open {
        guard story.uncoveredCases.mayFail(open, at: exit.place) else { continue }
        report(open, in: story.description(of: flow), story, &findings)
      } else if !isRuledOut(partialExit, at: exit.place, story) {
        report(partialExit, in: story.description(of: flow), story, &findings)
      }
    }
  }

  /// Whether the story never passes a partial exit: its elements are not used up in one playthrough, or it stands in a
  /// fallback that is only taken where its condition holds.
  private static func isRuledOut(_ partialExit: FlowExit.PartialExit, at place: Int, _ story: LintedStory) -> Bool {
    let graph = story.flowGraph
    if partialExit.isUsedUp { return !story.repeatedPlaces[place] }
    guard let condition = partialExit.expression, case .choice(let id) = graph.numbers.place(place),
      story.script.choices[id].isFallback
    else { return false }
    let others = graph.incoming(place).filter { $0.kind == .offer }.flatMap { offer in
      graph.outgoing(offer.from).filter { $0.kind == .offer && $0.to != place }
    }
    return others.contains { other in
      guard case .choice(let other) = graph.numbers.place(other.to), story.script.choices[other].conditions.count == 1
      else { return false }
      let asked = story.script.expressionRows[Int(story.script.choices[other].conditions.start)]
      return Opposites.areOpposite(asked, condition, story)
    }
  }

  /// Which flows hold a note of the author, as notes silence the compiler's check too (ink §143).
  private static func flowsWithNotes(_ script: Script) -> [Bool] {
    var isUnfinished = Array(repeating: false, count: script.flows.count)
    for weave in script.weaves.nodes {
      for statement in script.statements[weave.statements] {
        if case .note = statement.kind { isUnfinished[Int(weave.flow.index)] = true }
      }
    }
    return isUnfinished
  }

  /// Reports a conditional none of whose branches need hold, at its last one, behind which the missing one belongs.
  private static func report(
    _ id: ConditionalID, in flow: String, _ story: LintedStory, _ findings: inout Findings
  ) {
    let script = story.script
    guard let last = script.branches[script.conditionals[id].branches].last else { return }
    let range =
      switch last.kind {
      case .condition(let value), .caseValue(let value): script.expressions[value].range
      case .whenTrue, .otherwise, .caseDefault: story.firstLine(of: last.range)
      }
    findings.report(
      range, "Where none of these branches holds, the story comes to a loose end in \(flow).",
      help: "Say what happens otherwise: `- else: …`.")
  }

  private static func report(
    _ partialExit: FlowExit.PartialExit, in flow: String, _ story: LintedStory, _ findings: inout Findings
  ) {
    let help = "Say what happens otherwise, or put a divert behind it."
    if let condition = partialExit.condition {
      findings.report(
        condition, "Unless \(story.quoted(condition)) holds, the story comes to a loose end in \(flow).", help: help)
    } else {
      findings.report(
        story.firstLine(of: partialExit.range),
        "Some of these ways lead on, but after others the story comes to a loose end in \(flow).", help: help)
    }
  }
}
