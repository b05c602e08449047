import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds `TURNS_SINCE(-> place) < 3` that holds although the place was never visited (ink §198).
package enum NeverVisitedYet {
  package static let rule = Rule(
    code: "V043", name: "never-visited-yet",
    summary: "A condition that a place was left lately holds before the story has been there.",
    reason: """
      `TURNS_SINCE` of a place that was never visited is -1, which is less than any number of turns. `{TURNS_SINCE(-> well) \
      < 3: …}` therefore holds for a reader who has not been at the well. `{well && TURNS_SINCE(-> well) < 3: …}` asks both.
      """,
    whenToIgnore: "Ignore it where 'never or lately' is meant.",
    examples: [
      .triggering(
        """
        -> inn
        == inn
        {⟦TURNS_SINCE(-> well) < 3⟧: Your feet are still wet.}
        + [To the well] -> well
        + [Leave] -> END
        == well
        Water. -> inn

        """),
      .fixed(
        """
        -> inn
        == inn
        {well && TURNS_SINCE(-> well) < 3: Your feet are still wet.}
        + [To the well] -> well
        + [Leave] -> END
        == well
        Water. -> inn

        """),
      .triggering(
        "-> a\n== a\n* [To the sea] -> sea\n* [Home] -> home\n== sea\nWaves. -> home\n== home\n* {⟦TURNS_SINCE(-> sea) <= 1⟧} [Sand!] -> END\n* [Sleep] -> END\n"
      ),
      .triggering(
        "-> a\n== a\n- (top)\n+ (knock) [Knock]\n+ [Wait]\n- {⟦TURNS_SINCE(-> knock) < 2⟧: Your hand hurts.}\n+ [On] -> top\n+ [Off] -> END\n"
      ),
      .fine(
        "-> inn\n== inn\n{TURNS_SINCE(-> well) >= 0 and TURNS_SINCE(-> well) < 3: Wet feet.}\n+ [To the well] -> well\n+ [Leave] -> END\n== well\nWater. -> inn\n"
      ),
      .fine(
        "-> well\n== inn\n{TURNS_SINCE(-> well) < 3: Wet feet.}\n+ [Leave] -> END\n== well\nWater.\n+ [To the inn] -> inn\n"
      ),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for condition in story.conditions.all {
      for part in condition.parts {
        guard case .binary(let sign, let left, let right) = script.expressions[part].kind,
          sign == .less || sign == .lessOrEqual, let target = target(left, script),
          let most = story.constantFolder[right]?.number, most >= (sign == .less ? 0 : -1),
          // What else is asked may hold only behind the place.
          condition.parts.count == 1,
          let place = story.partPlaces.place(of: part),
          story.firstVisit.isReached(place, withoutVisiting: target)
        else { continue }
        report(part, target: target, in: story, to: &findings)
      }
    }
  }

  /// The place that `TURNS_SINCE` is asked about.
  private static func target(_ id: ExpressionID, _ script: Script) -> FlowPlace? {
    guard case .call(let call) = script.expressions[id].kind, case .builtIn(.turnsSince) = script.calls[call].meaning,
      let argument = script.arguments(of: call).first,
      case .divertTarget(let divert) = script.expressions[argument].kind
    else { return nil }
    return place(script.diverts[divert].meaning)
  }

  private static func place(_ meaning: Divert.Meaning) -> FlowPlace? {
    switch meaning {
    case .flow(let flow): .flow(flow)
    case .weavePoint(let point): FlowPlace(point)
    case .nothing, .done, .end, .variable: nil
    }
  }

  private static func report(
    _ part: ExpressionID, target: FlowPlace, in story: LintedStory, to findings: inout Findings
  ) {
    let range = story.script.expressions[part].range
    let name = story.name(of: target)
    let words = name.filter { $0 != "`" }
    let isPlain = !story.isParenthesized(part) && name.hasPrefix("`")
    findings.report(
      range, "This holds too where the story has never been in \(name): `TURNS_SINCE` is -1 then.",
      help: "Write `\(words) && \(story.text(in: range))`.",
      fixes: isPlain
        ? [FixIt(message: "Ask for the visit too", edits: [story.edit(before: range, "\(words) && ")])] : [])
  }
}
