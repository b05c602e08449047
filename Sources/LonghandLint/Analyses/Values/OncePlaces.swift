import LonghandCompiler

/// What surely runs once at most in a playthrough: what stands behind a once-only choice, up to the next weave point.
///
/// The choice is taken once (`R102`), and nothing else leads into what follows it unless its label is diverted to.
package struct OncePlaces {
  /// The shift lines that run once at most.
  package private(set) var shifts: Set<ShiftID> = []
  /// The sequences that are reached once at most, outer ones before those in them.
  package private(set) var sequences: [(sequence: AlternativesID, choice: ChoiceID)] = []
  private let script: Script
  private var choice = ChoiceID(index: 0)

  /// Looks through a story.
  package init(_ story: LintedStory) {
    script = story.script
    var isDivertedTo: Set<ChoiceID> = []
    for (id, _) in story.expressionSites.diverts {
      if case .weavePoint(.choice(let choice)) = script.diverts[id].meaning { isDivertedTo.insert(choice) }
    }
    for id in script.choices.ids where !script.choices[id].isSticky && !isDivertedTo.contains(id) {
      choice = id
      walk(script.choices[id].inner)
      walk(story.analysis.plan.following(.choice(id)))
    }
  }

  private mutating func walk(_ statements: Range<Int>) {
    for index in statements {
      switch script.statements[index].kind {
      case .content(let content): walk(content)
      case .shift(let shift): shifts.insert(shift)
      // Flow may come back to a weave point.
      case .choice, .gather, .weave: return
      case .newline, .note, .variable, .constant, .list, .external, .persona, .temporary, .assignment, .call,
        .returning, .done:
        break
      }
    }
  }

  private mutating func walk(_ content: Content) {
    for item in script.contentItems[content] {
      switch item.kind {
      case .conditional(let id):
        for branch in script.branches[script.conditionals[id].branches] { walk(branch.body) }
      case .sequence(let id):
        sequences.append((id, choice))
        for element in script.elements[script.sequences[id].elements] { walk(element) }
      case .text, .newline, .glue, .tagStart, .tagEnd, .printed, .divert: break
      }
    }
  }

  private mutating func walk(_ weave: WeaveID) { walk(script.weaves[weave].statements.indices) }
}
