import LonghandCompiler

/// What surely runs once at most in a playthrough: what stands behind a once-only choice, up to the next weave point.
///
/// The choice is taken once (runtime §102), and nothing else leads into what follows it unless its label is diverted to.
package struct OncePlaces {
  /// The choices that are taken once at most, and that nothing else leads behind.
  package private(set) var choices: Set<ChoiceID> = []
  /// The shift lines that run once at most.
  package private(set) var shifts: Set<ShiftID> = []
  /// The sequences that are reached once at most, outer ones before those in them.
  package private(set) var sequences: [(sequence: AlternativesID, choice: ChoiceID)] = []

  /// Looks through a story.
  package init(_ story: LintedStory) {
    let script = story.script
    var isDivertedTo: Set<ChoiceID> = []
    for (id, _) in story.expressionSites.diverts {
      if case .weavePoint(.choice(let choice)) = script.diverts[id].meaning { isDivertedTo.insert(choice) }
    }
    for id in script.choices.ids where !script.choices[id].isSticky && !isDivertedTo.contains(id) {
      choices.insert(id)
      script.walk(script.choices[id].inner) { note($0, id, script) }
      script.walk(statements: story.analysis.plan.following(.choice(id))) { note($0, id, script) }
    }
  }

  private mutating func note(_ part: Script.Part, _ choice: ChoiceID, _ script: Script) -> Script.Descent {
    switch part {
    case .statement(let index): return note(script.statements[index].kind)
    case .item(let index):
      if case .sequence(let id) = script.contentItems[index].kind { sequences.append((id, choice)) }
      return .into
    case .block: return .into
    case .expression, .operand, .divert, .assignment: return .past
    }
  }

  private mutating func note(_ statement: Statement.Kind) -> Script.Descent {
    switch statement {
    case .shift(let shift):
      shifts.insert(shift)
      return .past
    // Flow may come back to a weave point.
    case .choice, .gather, .weave: return .out
    case .content, .newline, .note, .variable, .constant, .list, .external, .persona, .temporary, .assignment, .call,
      .returning, .done:
      return .into
    }
  }
}
