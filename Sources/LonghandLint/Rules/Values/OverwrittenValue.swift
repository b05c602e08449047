import LonghandCompiler
import LonghandSource

/// Finds values that are given to a variable and replaced before anything can read them.
package enum OverwrittenValue {
  package static let rule = Rule(
    code: "V003", name: "overwritten-value",
    summary: "A variable is set twice in a row, and nothing reads it in between.",
    reason: """
      The first of the two values is lost at once. Mostly one of the two lines was meant for another variable, or the \
      second should add to the first.
      """,
    whenToIgnore: "Ignore it where the first line is kept as a reminder.",
    examples: [
      .triggering("VAR gold = 0\n~ ⟦gold = 5⟧\n~ gold = 10\nYou have {gold} coins.\n-> END\n"),
      .mended("VAR gold = 0\n~ gold = 5\n~ gold += 10\nYou have {gold} coins.\n-> END\n"),
      .fine("VAR gold = 0\n~ gold = 5\nYou have {gold} coins.\n~ gold = 10\nNow you have {gold}.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for weave in story.script.weaves.nodes {
      var pending: [StoryVariable: SourceRange] = [:]
      for statement in story.script.statements[weave.statements] {
        switch statement.kind {
        case .assignment(let id):
          check(story.script.assignments[id], flow: weave.flow, pending: &pending, in: story, to: &findings)
        case .note, .newline, .variable, .constant, .list, .external, .persona: break
        // Text, choices and calls let others read.
        case .content, .choice, .gather, .weave, .shift, .temporary, .call, .returning, .done: pending.removeAll()
        }
      }
    }
  }

  private static func check(
    _ assignment: Assignment, flow: FlowID, pending: inout [StoryVariable: SourceRange], in story: LintedStory,
    to findings: inout Findings
  ) {
    let script = story.script
    let parts = assignment.value.map { script.parts(of: $0) } ?? []
    if parts.contains(where: { runsStory($0, script) }) { return pending.removeAll() }
    for part in parts {
      guard case .reference(let id) = script.expressions[part].kind else { continue }
      if let read = StoryVariable(script.references[id].meaning, in: flow) { pending[read] = nil }
    }
    let variable = StoryVariable(assignment, in: flow, script)
    let range = assignment.value.map { assignment.path.range.union(script.expressions[$0].range) }
    // Setting a list and then emptying it tells it which items it is about (runtime §90).
    let isEmptied = assignment.value.map { story.valueRanges.isEmptyLiteral($0) } ?? false
    if assignment.kind == .set, !isEmptied, let first = pending[variable] {
      report(first, name: script.names[variable.name], second: assignment.path.range, to: &findings)
    }
    pending[variable] = range ?? assignment.path.range
  }

  /// Whether evaluating a part runs lines of the story or code of the game.
  private static func runsStory(_ part: ExpressionID, _ script: Script) -> Bool {
    switch script.expressions[part].kind {
    case .call(let call): if case .builtIn = script.calls[call].meaning { false } else { true }
    case .string(let content): script.plainWords(of: content) == nil
    default: false
    }
  }

  // MARK: Messages

  private static func report(_ first: SourceRange, name: String, second: SourceRange, to findings: inout Findings) {
    findings.report(
      first, "`\(name)` is set again before anything reads this value.",
      help: "Delete this line, or let the next one build on it.",
      labels: [Diagnostic.Label(range: second, text: "set again here")])
  }
}
