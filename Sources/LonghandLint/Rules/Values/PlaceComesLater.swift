import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds conditions that ask for places which the story cannot have been at yet (ink §192).
package enum PlaceComesLater {
  package static let rule = Rule(
    code: "V034", name: "place-comes-later",
    summary: "A condition asks for visits of a place that only comes later.",
    reason: """
      A knot's name in a condition is the number of its visits. Where no way leads from that place back to the condition, the \
      number is 0 each time the condition is asked.
      """,
    whenToIgnore: "Ignore it where a game enters knots by their names.",
    examples: [
      .triggering(
        "-> hall\n== hall\nA hall. {⟦cellar⟧: You think of the cellar.}\n* [Down] -> cellar\n== cellar\nDark. -> END\n"),
      .mended(
        "-> hall\n== hall\nA hall.\n* [Down] -> cellar\n== cellar\nDark. {hall: You think of the hall.} -> END\n"),
      .triggering("Morning.\n* {not ⟦noon⟧} [Wait] -> noon\n== noon\nHeat. -> END\n"),
      .triggering("-> a\n== a\n* [On] -> b\n== b\n{⟦c > 0⟧: Again.}\n* [On] -> c\n== c\nThe end. -> END\n"),
      .fine(
        "-> hall\n== hall\nA hall. {cellar: You think of the cellar.}\n+ [Down] -> cellar\n* [Out] -> END\n== cellar\nDark. -> hall\n"
      ),
      .fine("-> a\n== a\n-> rest ->\n{rest: Rested.}\n-> END\n== rest\n* [Sleep] ->->\n"),
      .fine(
        "-> a\n== a\n-> smith ->\n* [Again] -> a\n* [Out] -> END\n== smith\n{talk: Again. ->->}\n-> talk\n= talk\nHi. ->->\n"
      ),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    guard !story.reachability.isEnteredByGame else { return }
    var wanted: [(part: ExpressionID, asked: FlowID, flow: FlowID)] = []
    for condition in story.conditions.all {
      for part in condition.parts {
        guard let asked = asked(part, story.script), let flow = story.expressionSites.flow(of: part), flow != asked,
          isReached(asked, story), isReached(flow, story)
        else { continue }
        wanted.append((part, asked, flow))
      }
    }
    guard !wanted.isEmpty else { return }
    let ways = FlowWays(story)
    for (part, asked, flow) in wanted where !ways.lead(from: asked, to: flow) {
      report(part, asked: asked, in: story, to: &findings)
    }
  }

  private static func report(
    _ part: ExpressionID, asked: FlowID, in story: LintedStory, to findings: inout Findings
  ) {
    let path = story.script.fullPath(of: asked)
    findings.report(
      story.script.expressions[part].range,
      "The story cannot have been in `\(path)` yet when it comes here, so that this is never true.",
      help: "Ask for a place that comes before, or let the story come here again behind `\(path)`.",
      labels: [Diagnostic.Label(range: story.script.flows[asked].nameRange, text: "this comes later")])
  }

  /// The knot or stitch whose visits a condition asks for: by its name, or compared with 0.
  private static func asked(_ part: ExpressionID, _ script: Script) -> FlowID? {
    switch script.expressions[part].kind {
    case .reference(let reference):
      if case .flow(let flow) = script.references[reference].meaning, script.flows[flow].kind != .function {
        return flow
      }
      return nil
    case .binary(.greater, let left, let right), .binary(.notEqual, let left, let right):
      guard case .integer(0) = script.expressions[right].kind else { return nil }
      return asked(left, script)
    default: return nil
    }
  }

  private static func isReached(_ flow: FlowID, _ story: LintedStory) -> Bool {
    story.flowGraph.places(in: flow).contains { story.reachability.isReached[$0] }
  }
}
