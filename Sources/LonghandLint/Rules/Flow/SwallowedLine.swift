import LonghandCompiler
import LonghandSource

/// Finds lines that were meant for a whole group of choices, but belong to the last one only (ink §120, ink §134).
package enum SwallowedLine {
  package static let rule = Rule(
    code: "F006", name: "swallowed-line",
    summary: "A line under the last choice of a group looks as if it followed all of them.",
    reason: """
      Indentation means nothing in ink: every line after a choice belongs to that choice, up to the next choice or \
      gather. A `-> END` at the margin under the last choice ends that choice alone. A gather, `-`, brings all choices \
      together again.
      """,
    whenToIgnore: "Ignore it where you do not indent and the line is meant for the last choice.",
    examples: [
      .triggering(
        """
        -> inn
        === inn ===
        * [Stay]
          You stay.
        * [Go]
          You go.
        ⟦-> street⟧
        === street ===
        It rains. -> END

        """),
      .fixed(
        """
        -> inn
        === inn ===
        * [Stay]
          You stay.
        * [Go]
          You go.
        - -> street
        === street ===
        It rains. -> END

        """),
      .triggering("* [Stay] You stay.\n* [Go] You go. -> END\n⟦The door closes.⟧\n"),
      .mended("* [Stay] You stay.\n* [Go] You go.\n- The door closes.\n"),
      .triggering(
        """
        -> station
        == station
        The station.
        * [Buy a ticket]
          You pay.
        * [Wait]
          You wait.
        ⟦The train comes in.⟧
        -> END

        """),
      .fixed(
        """
        -> station
        == station
        The station.
        * [Buy a ticket]
          You pay.
        * [Wait]
          You wait.
        - The train comes in.
        -> END

        """),
      .triggering(
        "VAR gold = 0\n* [Dig]\n  You find a coin.\n* [Rest]\n⟦~ gold += 1⟧\nYou own {gold} coins.\n-> END\n"),
      .fixed("VAR gold = 0\n* [Dig]\n  You find a coin.\n* [Rest]\n- ~ gold += 1\nYou own {gold} coins.\n-> END\n"),
      .fine("* [Stay]\n  You stay.\n* [Go]\n  You go.\n  -> END\n"),
      .fine("-> inn\n=== inn ===\n* [Stay]\n  You stay.\n  -> END\n* [Go]\n  You go.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let graph = story.flowGraph
    for dead in graph.deadContents { check(dead, story, &findings) }
    for weave in story.script.weaves.nodes where weave.hasWeavePoints { check(weave, story, &findings) }
  }

  // MARK: Behind the divert of a choice

  /// Whether a line stands at the level of the choice that has diverted on its own line.
  static func isSwallowed(_ dead: DeadContent, _ story: LintedStory) -> Bool {
    guard case .choice(let id) = story.flowGraph.numbers.place(dead.place) else { return false }
    if case .choice = dead.kind { return false }
    let choice = story.script.choices[id]
    let isOnLine = story.script.contentItems[choice.chain].contains { $0.range == dead.cause }
    return isOnLine && story.column(of: dead.range) <= story.column(of: choice.range)
  }

  private static func check(_ dead: DeadContent, _ story: LintedStory, _ findings: inout Findings) {
    guard isSwallowed(dead, story), !ContentAfterDivert.isHarmless(dead, story.script) else { return }
    findings.report(
      dead.range,
      "This belongs to the choice above, which `\(story.text(in: dead.cause))` has left: it never comes to this line.",
      help: "Begin the line with `-` if it follows all choices, or remove it.",
      labels: [Diagnostic.Label(range: dead.cause, text: "the story leaves the choice here")])
  }

  // MARK: A divert that only the last choice has

  private static func check(_ weave: Weave, _ story: LintedStory, _ findings: inout Findings) {
    var choices: [ChoiceID] = []
    for statement in story.script.statements[weave.statements] {
      switch statement.kind {
      case .choice(let choice): choices.append(choice)
      case .gather(let gather):
        // What ends the story's own lines is no gather of the writer's.
        if story.script.gathers[gather].range.isEmpty { continue }
        choices.removeAll()
      default: break
      }
    }
    guard choices.count > 1, let last = choices.popLast() else { return }
    check(last, after: choices, story, &findings)
  }

  private static func check(
    _ last: ChoiceID, after others: [ChoiceID], _ story: LintedStory, _ findings: inout Findings
  ) {
    guard let range = lineAtMargin(of: last, after: others, story) ?? marginDivert(of: last, story) else { return }
    guard let other = others.first(where: { hasNoWayOn($0, story) }) else { return }
    let dashes = String(repeating: "- ", count: Int(story.script.choices[last].depth))
    let start = SourceRange(file: range.file, start: range.start, end: range.start)
    findings.report(
      range, "\(story.quoted(range)) belongs to the last choice only; others of its group have nowhere to go on.",
      help: "Begin the line with `\(dashes.dropLast())`, so that it follows all of them.",
      labels: [Diagnostic.Label(range: story.wordsRange(of: other), text: "after this choice there is no way on")],
      fixes: [FixIt(message: "Make it follow all choices", edits: [TextEdit(range: start, replacement: dashes)])])
  }

  /// The first line under the last choice that stands at the margin although others of the group are indented.
  private static func lineAtMargin(of last: ChoiceID, after others: [ChoiceID], _ story: LintedStory) -> SourceRange? {
    let graph = story.flowGraph
    guard !graph.hasDeadContent[graph.numbers[.choice(last)]] else { return nil }
    var isIndented = others.contains { choice in
      lines(of: choice, story).contains { story.column(of: $0) > column(of: choice, story) }
    }
    for line in lines(of: last, story) {
      if story.column(of: line) > column(of: last, story) {
        isIndented = true
      } else {
        return isIndented && !isDivert(line, story) ? story.firstLine(of: line) : nil
      }
    }
    return nil
  }

  private static func isDivert(_ line: SourceRange, _ story: LintedStory) -> Bool {
    story.text(in: line).hasPrefix("->")
  }

  /// The lines of words and logic under a choice.
  private static func lines(of choice: ChoiceID, _ story: LintedStory) -> [SourceRange] {
    story.analysis.plan.following(.choice(choice)).compactMap { index in
      let statement = story.script.statements[index]
      switch statement.kind {
      case .content, .assignment, .call, .shift: return statement.range.isEmpty ? nil : statement.range
      case .newline, .choice, .gather, .weave, .note, .variable, .constant, .list, .external, .persona, .temporary,
        .returning, .done:
        return nil
      }
    }
  }

  private static func marginDivert(of last: ChoiceID, _ story: LintedStory) -> SourceRange? {
    ownLastDivert(of: last, story).flatMap { story.column(of: $0) <= column(of: last, story) ? $0 : nil }
  }

  private static func column(of id: ChoiceID, _ story: LintedStory) -> Int {
    story.column(of: story.script.choices[id].range)
  }

  /// The divert on a line of its own that is the last thing of a choice; at the top level only one to somewhere, as
  /// there the choices of a group end anyway.
  private static func ownLastDivert(of id: ChoiceID, _ story: LintedStory) -> SourceRange? {
    let script = story.script
    guard let index = story.analysis.plan.following(.choice(id)).last,
      case .content(let content) = script.statements[index].kind, content.count == 1,
      case .divert(let divert) = script.contentItems[Int(content.start)].kind, script.diverts[divert].kind == .plain
    else { return nil }
    let graph = story.flowGraph
    let isLive = !graph.hasDeadContent[graph.numbers[.choice(id)]]
    let leadsOn = graph.outgoing(graph.numbers[.choice(id)]).contains { $0.kind == .divert }
    return isLive && (leadsOn || script.choices[id].flow != Script.story) ? script.diverts[divert].range : nil
  }

  /// Whether nothing follows a choice, not even further choices or a gather.
  private static func hasNoWayOn(_ id: ChoiceID, _ story: LintedStory) -> Bool {
    let graph = story.flowGraph
    let place = graph.numbers[.choice(id)]
    if let join = story.analysis.plan.join(of: .choice(id)) {
      guard story.script.gathers[join].range.isEmpty else { return false }
    }
    return graph.outgoing(place).allSatisfy { $0.kind == .falls } && !leaves(place, graph)
  }

  private static func leaves(_ place: Int, _ graph: FlowGraph) -> Bool {
    graph.exits(of: place).contains { $0.kind != .runsOut }
  }
}
